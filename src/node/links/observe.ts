import { type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import type { Observation } from '../../keeper/links/observation.js';
import { USER_AGENT } from '../source.js';

export interface ObserverOptions {
  /** Whether robots may fetch it. Waits until it may. */
  readonly mayVisit: (url: URL) => Promise<boolean>;
  /** Resolves names. The system's resolver by default. */
  readonly lookup?: LookupFunction | undefined;
  /** IP addresses of private networks that may be visited anyway. */
  readonly allowed?: readonly string[] | undefined;
  /** Certificate authorities to trust, besides those of Node. */
  readonly ca?: string | undefined;
  /** The deadline for one server, in milliseconds. */
  readonly patience?: number | undefined;
}

/** How many redirects are followed. */
const MOST_HOPS = 6;
/** How many bytes of a page are read, after decompression: enough to find a name in it. */
const MOST_BYTES = 300_000;

/** The result of one request. */
interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly html: string | undefined;
  readonly text: string;
}

/** Looks at URLs, never in a private network, and reads no more than it must. */
export interface Observer {
  observe(url: string): Promise<Observation>;
  /** One document as it is, for `robots.txt`, or the reason why it cannot be fetched. */
  fetchText(url: URL): Promise<{ readonly status: number; readonly text: string } | Observation>;
}

export function observerOf(options: ObserverOptions): Observer {
  const { mayVisit, lookup, allowed = [], ca, patience = 20_000 } = options;
  const filter = { allowIPAddressList: [...allowed] };
  const agents = {
    'http:': new RequestFilteringHttpAgent(filter),
    'https:': new RequestFilteringHttpsAgent({ ...filter, ...(ca && { ca }) }),
  };

  const get = (url: URL, signal: AbortSignal): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const isSecure = url.protocol === 'https:';
      const request = (isSecure ? httpsRequest : httpRequest)(
        url,
        {
          agent: isSecure ? agents['https:'] : agents['http:'],
          ...(lookup && { lookup }),
          signal,
          headers: {
            accept: 'text/html,application/xhtml+xml,*/*;q=0.5',
            'accept-encoding': 'gzip, deflate, br',
            'user-agent': USER_AGENT,
          },
        },
        (response) => {
          readAnswer(response).then(resolve, reject);
        },
      );
      request.on('error', reject);
      request.end();
    });

  const ended = (url: string, hops: Observation['hops'], error: unknown): Observation => ({
    url,
    hops,
    ...endOf(error as NodeJS.ErrnoException),
  });

  return {
    async observe(url) {
      const hops: { status: number; to: string }[] = [];
      const signal = AbortSignal.timeout(patience);
      const seen = new Set<string>();
      let next = new URL(url);
      try {
        while (!seen.has(next.href) && hops.length <= MOST_HOPS) {
          seen.add(next.href);
          if (!(await mayVisit(next))) return { url, hops, end: 'robots' };
          const { status, location, html } = await get(next, signal);
          if (!isRedirect(status) || location === undefined) {
            return { url, hops, end: 'answer', status, html };
          }
          const to = URL.canParse(location, next.href) ? new URL(location, next.href) : undefined;
          if (!to || !/^https?:$/.test(to.protocol) || to.username || to.password) {
            return { url, hops, end: 'redirects', why: `it leads to ${location.slice(0, 100)}` };
          }
          hops.push({ status, to: to.href });
          next = to;
        }
        return { url, hops, end: 'redirects', why: `${hops.length} redirects` };
      } catch (error) {
        return ended(url, hops, error);
      }
    },
    async fetchText(url) {
      const signal = AbortSignal.timeout(patience);
      let next = url;
      try {
        for (let hop = 0; hop < MOST_HOPS; hop += 1) {
          const { status, location, text } = await get(next, signal);
          if (!isRedirect(status) || location === undefined) return { status, text };
          next = new URL(location, next);
          if (!/^https?:$/.test(next.protocol)) break;
        }
        return { url: url.href, hops: [], end: 'redirects' };
      } catch (error) {
        return ended(url.href, [], error);
      }
    },
  };
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);

const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER))/;

function endOf({
  name,
  code = '',
  message,
}: NodeJS.ErrnoException): Pick<Observation, 'end' | 'why'> {
  if (/ is not allowed\. Because,? /i.test(message)) return { end: 'private' };
  if (code === 'ENOTFOUND') return { end: 'no-host' };
  if (CERTIFICATE.test(code)) return { end: 'certificate', why: code };
  const why =
    name === 'TimeoutError' || name === 'AbortError' ? 'no answer in time' : code || message;
  return { end: 'unreachable', why };
}

const DECODERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const { statusCode: status = 0, headers } = response;
  const encoding = headers['content-encoding']?.toLowerCase() ?? '';
  const decoder =
    Object.hasOwn(DECODERS, encoding) && DECODERS[encoding as keyof typeof DECODERS]();
  const body = decoder ? response.pipe(decoder) : response;
  const chunks: Buffer[] = [];
  let left = MOST_BYTES;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk.subarray(0, left));
      left -= chunk.length;
      if (left <= 0) break;
    }
  } catch (error) {
    // The status is known. An incomplete page may still contain the name.
    if (!chunks.length && (error as NodeJS.ErrnoException).code === 'ECONNRESET') throw error;
  } finally {
    response.destroy();
  }
  const type = headers['content-type'] ?? '';
  const text = decoded(Buffer.concat(chunks), /charset="?([\w-]+)/i.exec(type)?.[1]);
  const isHtml = /html/i.test(type) || (!type && /^\s*</.test(text));
  return { status, location: headers.location, html: isHtml ? text : undefined, text };
}

function decoded(bytes: Buffer, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}
