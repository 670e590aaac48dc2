import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { inDist } from './dist.js';

/**
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(response: Response, body: Buffer, gone: Promise<unknown>) => unknown} Ending
 */

/**
 * What came under one key.
 *
 * @typedef {object} Log
 * @property {{method: string; url: string; headers: object}[]} requests
 * @property {number} open how many wait for the end of their answer
 * @property {Promise<unknown>} gone resolves with `go`
 * @property {(value?: unknown) => void} go
 */

const ROOT = process.cwd();
const DRIP_MS = 100;

/**
 * How the body goes out, by the option `end`.
 *
 * @type {Readonly<Record<string, Ending>>}
 */
const ENDINGS = {
  whole: (response, body) => response.end(body),
  /** Neither headers nor body, ever. */
  hang: () => undefined,
  /** Headers at once, then a byte at a time. */
  async drip(response, body) {
    for (const byte of body) {
      if (response.destroyed) return;
      response.write(Buffer.of(byte));
      await wait(DRIP_MS);
    }
    response.end();
  },
  /** The connection breaks before anything of an answer. */
  reset: (response) => response.destroy(),
  /** The connection breaks halfway. */
  cut(response, body) {
    response.setHeader('content-length', body.length);
    response.write(body.subarray(0, body.length >> 1), () => response.destroy());
  },
  /** The same without a promise of how much there is. */
  cutchunked: (response, body) =>
    response.write(body.subarray(0, body.length >> 1), () => response.destroy()),
  /** Nothing before `/fixtures/go`. */
  async held(response, body, gone) {
    await gone;
    response.end(body);
  },
  /** The first half at once, the second after `/fixtures/go`. */
  async halves(response, body, gone) {
    const middle = body.length >> 1;
    response.write(body.subarray(0, middle));
    await gone;
    response.end(body.subarray(middle));
  },
  /** The first half at once, then, after `/fixtures/go`, the connection breaks. */
  async half(response, body, gone) {
    response.setHeader('content-length', body.length);
    response.write(body.subarray(0, body.length >> 1));
    await gone;
    response.destroy();
  },
  /** The body again and again. */
  async endless(response, body) {
    while (!response.destroyed) {
      response.write(body);
      await wait(1);
    }
  },
};

/**
 * Where the body comes from: the first of these options that is given, else `demo/feed.json`.
 *
 * @type {Readonly<Record<string, (value: string) => Buffer | Promise<Buffer>>>}
 */
const BODIES = {
  body: (text) => Buffer.from(text),
  base64: (text) => Buffer.from(text, 'base64'),
  size: (bytes) => Buffer.alloc(Number(bytes), ' '),
  organizations(value) {
    const [count = '', given = '8'] = value.split(' ');
    const sentences = given.split(',').map(Number);
    return Buffer.from(
      JSON.stringify({
        version: '1.0',
        title: 'A big feed',
        language: 'en',
        organizations: Array.from({ length: Number(count) }, (_, n) => ({
          id: `organization-${n}`,
          name: `Organisation ${n}`,
          description: 'Links schools across the world. '.repeat(
            sentences[n % sentences.length] ?? 0,
          ),
        })),
      }),
    );
  },
  file: (path) => readFile(join(ROOT, inDist(normalize(`/${path}`)))),
};

/** @type {Readonly<Record<string, (body: Buffer) => Buffer>>} */
const ENCODINGS = {
  gzip: (body) => gzipSync(body),
  broken: (body) => gzipSync(body).fill(0, 10),
};

/**
 * Answers `/fixtures/anything?…` as its options ask:
 *
 * - `file`, `body`, `base64`, `size` (spaces, in bytes) or `organizations` (a feed of so many,
 *   behind it, after a space, the sentences of each in turn, as `200 1,40`): the body; by default `demo/feed.json`
 * - `replace=old=>new`: the body with the first `old` as `new`
 * - `status`, `type`, `redirect` (`self` for a loop), `header=name:value` (may be repeated), `cors=no`
 * - `encoding=gzip` or `broken`
 * - `end=hang`, `drip`, `reset`, `cut`, `cutchunked`, `held`, `halves`, `half` or `endless`
 * - `key`: counts the requests of that key. `status` and `end` may then be comma-separated lists,
 *   one entry for each request, the last for all that follow.
 *
 * `/fixtures/count?key=…` is how many there were, `/fixtures/requests?key=…` a list of their headers,
 * `/fixtures/log?key=…` one of their method, url and headers, `/fixtures/open?key=…` how many of them
 * still wait for the end of their answer.
 * `/fixtures/go?key=…` lets `held`, `halves` and `half` go on, from then on at once.
 * The same server has a second origin for a test: 127.0.0.1 against localhost.
 *
 * @returns {import('@web/dev-server-core').Middleware}
 */
export function fixtures() {
  /** @type {Map<string, Log>} */
  const seen = new Map();
  /** @param {string | null} key */
  const logOf = (key) => {
    const log = seen.get(key ?? '') ?? newLog();
    if (key !== null) seen.set(key, log);
    return log;
  };
  /** @type {Readonly<Record<string, (log: Log) => unknown>>} */
  const reports = {
    '/fixtures/count': ({ requests }) => requests.length,
    '/fixtures/requests': ({ requests }) => requests.map(({ headers }) => headers),
    '/fixtures/log': ({ requests }) => requests,
    '/fixtures/open': ({ open }) => open,
    '/fixtures/go': ({ go }) => go() ?? true,
  };

  return async (ctx, next) => {
    if (!ctx.path.startsWith('/fixtures/')) return next();
    const options = new URLSearchParams(ctx.querystring);
    const log = logOf(options.get('key'));
    const report = reports[ctx.path];
    if (report) {
      ctx.set('cache-control', 'no-store');
      ctx.body = JSON.stringify(report(log));
      ctx.type = 'json';
      return undefined;
    }
    const turn = log.requests.length;
    log.requests.push({ method: ctx.method, url: ctx.href, headers: ctx.headers });
    log.open += 1;
    ctx.res.on('close', () => {
      log.open -= 1;
    });
    ctx.respond = false;
    return answer(ctx.res, options, turn, log.gone);
  };
}

/** @returns {Log} */
function newLog() {
  /** @type {Log['go']} */
  let go = () => undefined;
  const gone = new Promise((resolve) => {
    go = resolve;
  });
  return { requests: [], open: 0, gone, go };
}

/**
 * @param {Response} response
 * @param {URLSearchParams} options
 * @param {number} turn how many requests of its key came before
 * @param {Promise<unknown>} gone
 */
async function answer(response, options, turn, gone) {
  /**
   * @param {string} name
   * @param {string} otherwise
   */
  const listed = (name, otherwise) => {
    const entries = options.get(name)?.split(',') ?? [];
    return entries[Math.min(turn, entries.length - 1)] ?? otherwise;
  };
  const source = Object.keys(BODIES).find((name) => options.has(name)) ?? 'file';
  const plain = await BODIES[source]?.(options.get(source) ?? 'demo/feed.json');
  const end = ENDINGS[listed('end', 'whole')];
  if (!plain || !end) throw new Error(`There is no fixture for ${options}.`);
  const [old, other = ''] = options.get('replace')?.split('=>') ?? [];
  const edited = old ? Buffer.from(plain.toString().replace(old, other)) : plain;
  const encode = ENCODINGS[options.get('encoding') ?? ''];

  response.statusCode = Number(listed('status', options.has('redirect') ? '302' : '200'));
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-type', options.get('type') ?? 'application/json');
  if (options.get('cors') !== 'no') response.setHeader('access-control-allow-origin', '*');
  if (encode) response.setHeader('content-encoding', 'gzip');
  const target = options.get('redirect');
  const { url = '' } = response.req;
  if (target) response.setHeader('location', target === 'self' ? url : target);
  for (const header of options.getAll('header')) {
    const colon = header.indexOf(':');
    response.setHeader(header.slice(0, colon), header.slice(colon + 1).trim());
  }
  await end(response, encode ? encode(edited) : edited, gone);
}
