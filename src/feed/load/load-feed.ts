import type { ParsedFeed } from '../model.js';
import { parseUrl } from '../decode/links.js';
import { FeedError } from '../feed-error.js';
import { keepCopy } from './kept-copy.js';
import { readBody, type ReadOptions } from './read-body.js';

export interface LoadOptions extends ReadOptions {
  /** What a relative `src` is relative to: the document's `baseURI`. */
  base?: string | undefined;
  /** The page's own `location.protocol`; on `https:` a feed over `http:` is refused. */
  protocol?: string | undefined;
  /**
   * Milliseconds for headers and body together; 8,000 unless told. A body of several MiB has them
   * anew for each.
   */
  deadline?: number | undefined;
  /** Whether the browser has a network; taken to have one unless told. */
  isOnline?: (() => boolean) | undefined;
  /** How the HTTP cache is used, as in `fetch`. */
  cache?: RequestCache | undefined;
  /** Gives the answer in place of the browser's own `fetch`. */
  fetch?: ((url: URL, init: RequestInit) => Promise<Response>) | undefined;
  /** The build for which a copy of the feed is kept in Cache Storage; none is kept unless told. */
  keepFor?: string | undefined;
}

const MIB = 2 ** 20;
const SPACE = 32;
const LESS_THAN = 60;

const unreadable = (cause: unknown): never => {
  throw new FeedError(
    'network',
    'no readable answer. Check that the server runs and, if it is another origin, sends ' +
      'Access-Control-Allow-Origin (* for a sandboxed frame).',
    { cause },
  );
};

/**
 * Fetches a feed without credentials or referrer and checks it.
 *
 * @throws {FeedError} (as a rejection, like everything here) for whatever goes wrong on the way.
 * Only an abort by the caller rejects with the signal's own reason instead.
 */
export async function loadFeed(src: string, options: LoadOptions = {}): Promise<ParsedFeed> {
  const { deadline = 8000, keepFor, signal } = options;
  signal?.throwIfAborted();
  const url = feedUrl(src, options);
  const request = new AbortController();
  signal?.addEventListener('abort', () => request.abort(), { signal: request.signal });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const startTimer = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const message = `not whole after ${deadline} ms. Make it smaller or its server faster.`;
      request.abort(new FeedError('timeout', message));
    }, deadline);
  };
  startTimer();
  try {
    const ask = (cache?: RequestCache) =>
      (options.fetch ?? fetch)(url, {
        cache,
        // As the Fetch standard wants it (Request constructor).
        mode: cache === 'only-if-cached' ? 'same-origin' : 'cors',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: request.signal,
      }).catch(unreadable);
    let response = await ask(options.cache);
    // Somebody on the way takes the browser to have a copy that it has not.
    if (response.status === 304) response = await ask('reload');
    const { headers, status } = response;
    if (feedUrl(response.url || src, { ...options, protocol: url.protocol }).host !== url.host) {
      throw new FeedError('bad-src', `redirects to another host. Use ${response.url} as src.`);
    }
    if (!response.ok) {
      throw new FeedError('http', `status ${status}. Check src.`, { cause: response });
    }
    const body = response.body?.getReader();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    const read = async () => {
      const bytes = (await body?.read().catch(unreadable))?.value;
      if (!size && bytes?.find((byte) => byte > SPACE) === LESS_THAN) {
        throw new FeedError('not-json', 'HTML, not JSON. Check src.');
      }
      if (keepFor && bytes) chunks.push(bytes);
      const before = size;
      size += bytes?.length ?? 0;
      if (Math.floor(size / MIB) > Math.floor(before / MIB)) startTimer();
      return bytes;
    };
    const parsed = await readBody(read, { ...options, signal: request.signal });
    // Other origins do not say when.
    const date = headers.get('date') ?? new Date().toUTCString();
    if (keepFor && !parsed.cut) void keepCopy(url, keepFor, chunks, date);
    return { ...parsed, date };
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    const error: unknown = request.signal.aborted ? request.signal.reason : cause;
    throw error instanceof FeedError
      ? new FeedError(error.reason, `${url}: ${error.message}`, { cause: error.cause })
      : new FeedError('not-json', `${url}: not JSON in UTF-8 (${error}). Mend it.`, { cause });
  } finally {
    clearTimeout(timer);
    // Lets go of the caller's signal, and of a body that was not read to its end.
    request.abort();
  }
}

/** @throws {FeedError} `bad-src` for an address that is not to be asked. */
export function feedUrl(src: string, { base, protocol }: LoadOptions): URL {
  const url = parseUrl(src, base);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new FeedError('bad-src', `${src} is no http(s) address. Check src.`);
  }
  if (protocol === 'https:' && url.protocol !== protocol) {
    throw new FeedError('bad-src', `${url} is not secure. Serve it over https.`);
  }
  url.hash = '';
  return url;
}
