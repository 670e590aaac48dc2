import type { ParsedFeed } from './feed.js';
import { FeedError, type FeedErrorReason } from './feed-error.js';
import { parseFeed } from './parse.js';

export interface LoadOptions {
  /** What a relative `src` is relative to: the document's `baseURI`. */
  base?: string | undefined;
  /** The page's own `location.protocol`; on `https:` a feed over `http:` is refused. */
  protocol?: string | undefined;
  /** Milliseconds for headers and body together; 8,000 unless told. */
  deadline?: number | undefined;
  /** The most bytes read, after decompression; 16 MiB unless told. */
  maxBytes?: number | undefined;
  /** How the HTTP cache is used, as in `fetch`. */
  cache?: RequestCache | undefined;
  signal?: AbortSignal | undefined;
}

type Failure = readonly [reason: FeedErrorReason, what: string];

const UNREADABLE: Failure = [
  'network',
  'cannot be read: check that its server answers and, if that is on another origin, sends ' +
    'Access-Control-Allow-Origin (for a sandboxed frame, *)',
];
const NOT_UTF8: Failure = ['not-json', 'is not UTF-8: save it in that encoding'];
const HTML: Failure = ['not-json', 'is HTML, not JSON: check src'];
const NOT_JSON: Failure = ['not-json', 'is not JSON: mend it'];
const NO_FEED: Failure = ['wrong-shape', 'is no feed: mend it'];

/**
 * Fetches a feed without credentials or referrer and checks it.
 *
 * @throws {FeedError} (as a rejection, like everything here) for whatever goes wrong on the way.
 * Only an abort by the caller rejects with the signal's own reason instead.
 */
export async function loadFeed(src: string, options: LoadOptions = {}): Promise<ParsedFeed> {
  const { deadline = 8000, maxBytes = 2 ** 24, cache, signal } = options;
  signal?.throwIfAborted();
  const url = feedUrl(src, options);
  const fail = ([reason, what]: Failure, cause?: unknown) =>
    new FeedError(reason, `${url} ${what}${cause ? ` (${cause})` : ''}.`, { cause });

  const request = new AbortController();
  signal?.addEventListener('abort', () => request.abort(signal.reason), { signal: request.signal });
  const timer = setTimeout(
    () => request.abort(fail(['timeout', `took over ${deadline} ms: make it smaller or faster`])),
    deadline,
  );
  // What it means if the step that is being taken fails.
  let failure = UNREADABLE;
  try {
    const response = await fetch(url, {
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: request.signal,
    });
    if (feedUrl(response.url || src, options).host !== url.host) {
      throw fail(['bad-src', `redirects to another host: use ${response.url} as src`]);
    }
    if (!response.ok) throw fail(['http', `answered ${response.status}: check src`]);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const reader = response.body?.getReader();
    let text = '';
    let size = 0;
    for (let bytes: Uint8Array | undefined, last = false; !last;) {
      failure = UNREADABLE;
      bytes = (await reader?.read())?.value;
      last = !bytes;
      size += bytes?.length ?? 0;
      if (size > maxBytes) throw fail(['too-large', `has over ${maxBytes} bytes: make it smaller`]);
      failure = NOT_UTF8;
      text += decoder.decode(bytes, { stream: !last });
    }
    failure = /^\s*</.test(text) ? HTML : NOT_JSON;
    const json: unknown = JSON.parse(text);
    failure = NO_FEED;
    return parseFeed(json);
  } catch (cause) {
    if (request.signal.aborted) throw request.signal.reason;
    throw cause instanceof FeedError ? cause : fail(failure, cause);
  } finally {
    clearTimeout(timer);
    // Lets go of the caller's signal, and of a body that was not read to its end.
    request.abort();
  }
}

/** @throws {FeedError} `bad-src` for an address that is not to be asked. */
export function feedUrl(src: string, { base, protocol }: LoadOptions): URL {
  let url: URL | undefined;
  try {
    url = new URL(src, base);
  } catch {
    // Refused below.
  }
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new FeedError('bad-src', `${src} is no http(s) address: check src.`);
  }
  if (protocol === 'https:' && url.protocol !== protocol) {
    throw new FeedError('bad-src', `${url} is blocked on an https: page: serve it over https.`);
  }
  url.hash = '';
  return url;
}
