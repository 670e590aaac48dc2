import type { IncomingMessage, ServerResponse } from 'node:http';
import { parametersOf } from '../../search/service-query.js';
import { answerOf, headOf } from './answer.js';
import { type AnswerCache, answerCache, type Sent, sentOf } from './answer-cache.js';
import type { SearchEngine } from './engine.js';
import { type Metrics, metrics as newMetrics } from './metrics.js';
import { Problem } from './problem.js';
import { questionOf } from './question.js';
import { turns } from './turns.js';

/** A list that is served under a name. */
export interface ServedList {
  readonly name: string;
  /** May differ from one request to the next, if the list has changed. */
  readonly engine: SearchEngine;
}

export interface HandlerOptions {
  /** The lists, by name. */
  readonly lists: ReadonlyMap<string, ServedList>;
  /** The URL at which browsers reach this service, without a slash at the end. */
  readonly publicUrl: string;
  /** How long browsers and proxies may keep an answer, in seconds. */
  readonly maxAge?: number | undefined;
  /** How many bytes of answers are kept for each list. */
  readonly cacheBytes?: number | undefined;
  /** Whether it still accepts requests. False while it stops. */
  readonly isReady?: (() => boolean) | undefined;
  /** Called for each request that was answered. */
  readonly onRequest?: ((line: RequestLine) => void) | undefined;
  /** Called for errors that should not happen. */
  readonly onError?: ((error: unknown) => void) | undefined;
  readonly metrics?: Metrics | undefined;
}

/** What is known about a request when it has been answered. */
export interface RequestLine {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The query: what people have typed, so it is not kept by default. */
  readonly query: string;
  readonly status: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly isCached: boolean;
}

/** An answer before it is sent. */
interface Reply {
  readonly type: string;
  readonly sent: Sent;
  readonly isCached?: boolean;
  readonly maxAge?: number;
}

const JSON_TYPE = 'application/json; charset=utf-8';
/** Longer URLs are refused before anything is read. */
const LONGEST_URL = 8192;
/** How many organisations a feed keeps, to show before the first answer. */
const FIRST = 20;
const MIB = 2 ** 20;

/** For every answer: any page may read it, and no browser may guess another type. */
const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Date, ETag, Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  vary: 'Accept-Encoding',
};

/** Answers the requests of a search service: see docs/developer/search-service.md. */
export function serviceHandler(options: HandlerOptions) {
  const { lists, publicUrl, maxAge = 60, cacheBytes = 64 * MIB } = options;
  const { isReady = () => true, onRequest, onError, metrics = newMetrics() } = options;
  const queue = turns();
  const caches = new Map<SearchEngine, AnswerCache>();

  /** Answers belong to one engine. With a new engine, all are forgotten. */
  const cacheOf = (engine: SearchEngine): AnswerCache => {
    const inUse = new Set([...lists.values()].map((list) => list.engine));
    for (const known of caches.keys()) if (!inUse.has(known)) caches.delete(known);
    const cache = caches.get(engine) ?? answerCache(cacheBytes);
    caches.set(engine, cache);
    return cache;
  };

  async function search(
    { engine }: ServedList,
    parameters: URLSearchParams,
    isGone: () => boolean,
  ): Promise<Reply> {
    const question = questionOf(parameters);
    const key = new URLSearchParams(parametersOf(question, question.after)).toString();
    const cache = cacheOf(engine);
    const known = cache.get(key);
    if (known) return { type: JSON_TYPE, sent: known, isCached: true, maxAge };
    await queue.take(isGone);
    const meanwhile = cache.get(key);
    if (meanwhile) return { type: JSON_TYPE, sent: meanwhile, isCached: true, maxAge };
    const page = await engine.find(question);
    const isFirst = question.after === undefined;
    const sent = sentOf(JSON.stringify(answerOf(engine.feed, page, isFirst)));
    cache.set(key, sent);
    return { type: JSON_TYPE, sent, maxAge };
  }

  function head({ name, engine }: ServedList): Reply {
    const cache = cacheOf(engine);
    const known = cache.get('feed');
    const searchUrl = `${publicUrl}/v1/${name}/search`;
    const sent = known ?? sentOf(JSON.stringify(headOf(engine.feed, searchUrl, FIRST)));
    cache.set('feed', sent);
    return { type: JSON_TYPE, sent, isCached: !!known, maxAge };
  }

  function health(): Reply {
    if (!isReady()) throw new Problem(503, 'Stopping', 'This server stops. Use another one.');
    return { type: JSON_TYPE, sent: sentOf('{"status":"ok"}'), maxAge: 0 };
  }

  function metricsText(): Reply {
    const sizes = new Map([...lists].map(([name, { engine }]) => [name, engine.size]));
    const sent = sentOf(metrics.text(sizes, queue.length));
    return { type: 'text/plain; version=0.0.4; charset=utf-8', sent, maxAge: 0 };
  }

  async function replyTo(url: string, method: string, isGone: () => boolean): Promise<Reply> {
    if (url.length > LONGEST_URL) {
      throw new Problem(414, 'URL too long', `A URL may have ${LONGEST_URL} characters.`);
    }
    if (method !== 'GET' && method !== 'HEAD') {
      throw new Problem(405, 'Method not allowed', 'Use GET.', { allow: 'GET, HEAD, OPTIONS' });
    }
    const [path = '', ...rest] = url.split('?');
    if (path === '/healthz') return health();
    if (path === '/metrics') return metricsText();
    const [, name = '', what] = /^\/v1\/([\w.-]+)\/(search|feed\.json)$/.exec(path) ?? [];
    const list = lists.get(name);
    if (!list) {
      const known = [...lists.keys()].map((each) => `/v1/${each}/search`).join(', ');
      throw new Problem(404, 'Not found', `There is nothing here. There is: ${known}.`);
    }
    if (what === 'feed.json') return head(list);
    return search(list, new URLSearchParams(rest.join('?')), isGone);
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const start = performance.now();
    const { url = '', method = '' } = request;
    let isCached = false;
    let bytes = 0;
    const send = (status: number, headers: Readonly<Record<string, string>>, body?: Buffer) => {
      bytes = body?.length ?? 0;
      const length = body && { 'content-length': bytes };
      response.writeHead(status, { ...HEADERS, ...headers, ...length });
      response.end(method === 'HEAD' ? undefined : body);
    };
    try {
      if (method === 'OPTIONS') {
        send(204, {
          'access-control-allow-methods': 'GET, HEAD',
          'access-control-allow-headers': '*',
          'access-control-max-age': '86400',
        });
      } else {
        const reply = await replyTo(url, method, () => response.destroyed);
        isCached = !!reply.isCached;
        sendReply(request, reply, send);
      }
    } catch (error) {
      const problem = error instanceof Problem ? error : undefined;
      if (!problem) onError?.(error);
      const { status, headers, body } =
        problem ?? new Problem(500, 'Server error', 'It is not your fault. Try again later.');
      const type = 'application/problem+json; charset=utf-8';
      send(
        status,
        { ...headers, 'content-type': type, 'cache-control': 'no-store' },
        Buffer.from(body),
      );
    }
    const milliseconds = performance.now() - start;
    const { statusCode: status } = response;
    const [path = '', ...rest] = url.split('?');
    metrics.request(status, milliseconds / 1000, isCached);
    onRequest?.({ method, path, query: rest.join('?'), status, bytes, milliseconds, isCached });
  };
}

/** Sends an answer, or says that the one sent before is still valid. */
function sendReply(
  { headers }: IncomingMessage,
  { type, sent, maxAge = 0 }: Reply,
  send: (status: number, headers: Readonly<Record<string, string>>, body?: Buffer) => void,
) {
  const { body, gzip, etag } = sent;
  const fresh = {
    etag,
    'cache-control': maxAge
      ? `public, max-age=${maxAge}, stale-while-revalidate=600, stale-if-error=86400`
      : 'no-store',
  };
  const known = headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.some((tag) => tag === etag || tag === '*')) {
    send(304, fresh);
    return;
  }
  const isPacked =
    gzip && /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(`${headers['accept-encoding']}`);
  send(
    200,
    { ...fresh, 'content-type': type, ...(isPacked && { 'content-encoding': 'gzip' }) },
    isPacked ? gzip : body,
  );
}
