import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { D as FILE_LIMITS } from './core.js';

/** The version of the package that these elements came in, as in package.json. */
const VERSION = '0.1.0';

/** Milliseconds that a server has for an answer. */
const PATIENCE = 30_000;
const isUrl = (from) => /^https?:/i.test(from);
/**
 * The bytes of a file, of an http(s) URL, or of standard input (`-`).
 *
 * @throws Error that says what to do.
 */
async function readSource(from) {
    if (isUrl(from))
        return download(publishedUrl(from));
    return from === '-' ? buffer(process.stdin) : readFile(from);
}
/** Where Google gives a sheet as CSV, for the URL of its page. */
function publishedUrl(url) {
    const [, id, rest = ''] = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/(e\/[\w-]+|[\w-]+)\/?(.*)$/.exec(url) ?? [];
    if (!id || /^(?:pub|export)\b.*(?:output|format)=/.test(rest))
        return url;
    const [, gid] = /[#?&]gid=(\d+)/.exec(rest) ?? [];
    const sheet = gid ? `&gid=${gid}` : '';
    return id.startsWith('e/')
        ? `https://docs.google.com/spreadsheets/d/${id}/pub?output=csv${sheet}`
        : `https://docs.google.com/spreadsheets/d/${id}/export?format=csv${sheet}`;
}
/** An answer that is no success. */
class HttpError extends Error {
    constructor(url, { status, headers }) {
        super(`${url}: the server answered ${status}.`);
        this.name = 'HttpError';
        this.status = status;
        const seconds = Number(headers.get('retry-after') ?? 1);
        this.retryAfter = 1000 * Math.min(Number.isFinite(seconds) ? Math.max(seconds, 0) : 1, 60);
    }
}
/** An answer of a server, at most as many bytes as are allowed for. */
async function download(url, accept = '*/*') {
    const response = await answerOf(url, accept);
    if (!response.ok)
        throw new HttpError(url, response);
    const isGoogleLogin = new URL(response.url).host === 'accounts.google.com';
    if (isGoogleLogin) {
        throw new Error(`${url}: only some people may see this. In Google Sheets, choose File, Share, Publish to web, and use that link.`);
    }
    const chunks = [];
    let left = FILE_LIMITS.bytes;
    for await (const chunk of response.body ?? []) {
        left -= chunk.length;
        if (left < 0)
            throw new Error(`${url}: it has more than ${FILE_LIMITS.bytes / 1e6} MB.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function answerOf(url, accept) {
    const headers = { accept, 'user-agent': USER_AGENT };
    try {
        return await fetch(url, { headers, signal: AbortSignal.timeout(PATIENCE) });
    }
    catch (cause) {
        const { name, cause: inner } = cause;
        const why = name === 'TimeoutError'
            ? 'no answer in 30 seconds'
            : (inner?.message ?? name);
        throw new Error(`${url}: it cannot be reached (${why}).`, { cause });
    }
}
/** Who we are: the people of a server can find out, and turn us away. */
const USER_AGENT = `partner-directory/${VERSION} (+https://www.npmjs.com/package/partner-directory)`;

export { HttpError as H, USER_AGENT as U, download as d, isUrl as i, readSource as r };
