import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @typedef {NonNullable<import('@web/dev-server').DevServerConfig['middleware']>[number]} Middleware */

const TEXT = /^text\/|javascript|json|xml/;
/** The size in bytes below which compressing costs more than it saves. */
const SMALL = 1024;
/** The quality that servers use while somebody waits. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/**
 * The best first. Browsers name them in another order, which means nothing.
 *
 * @type {[encoding: string, encode: (bytes: Buffer) => Promise<Buffer>][]}
 */
const ENCODERS = [
  ['br', (bytes) => promisify(brotliCompress)(bytes, BROTLI)],
  ['gzip', (bytes) => promisify(gzip)(bytes)],
];

/** @param {unknown} body a text, bytes or a stream, which is what Koa serves */
const bytesOf = async (body) =>
  typeof body === 'string' || Buffer.isBuffer(body)
    ? Buffer.from(body)
    : buffer(/** @type {NodeJS.ReadableStream} */ (body));

/**
 * Compresses text, as the server of a website does, and keeps the result until the file changes.
 *
 * @returns {Middleware}
 */
export function compress() {
  /** @type {Map<string, { etag: string, bytes: Buffer }>} */
  const kept = new Map();
  return async (ctx, next) => {
    await next();
    const etag = ctx.response.get('etag');
    const isText = TEXT.test(ctx.type) && !(ctx.length < SMALL);
    if (ctx.status !== 200 || !etag || !isText) return;
    ctx.vary('Accept-Encoding');
    const [encoding, encode] = ENCODERS.find(([name]) => ctx.acceptsEncodings(name)) ?? [];
    if (ctx.method !== 'GET' || !encoding || !encode) return;
    const key = `${encoding} ${ctx.path}`;
    const { type } = ctx;
    /** @type {unknown} */
    const body = ctx.body;
    const old = kept.get(key);
    const bytes = old?.etag === etag ? old.bytes : await encode(await bytesOf(body));
    kept.set(key, { etag, bytes });
    ctx.body = bytes;
    ctx.type = type;
    ctx.set('Content-Encoding', encoding);
  };
}
