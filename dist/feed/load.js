import { FeedError } from './feed-error.js';
import { readBody } from './read-body.js';

const MIB = 2 ** 20;
const SPACE = 32;
const LESS_THAN = 60;
const unreadable = (cause) => {
    throw new FeedError('network', 'no readable answer. Check that the server runs and, if it is another origin, sends ' +
        'Access-Control-Allow-Origin (* for a sandboxed frame).', { cause });
};
/**
 * Fetches a feed without credentials or referrer and checks it.
 *
 * @throws {FeedError} (as a rejection, like everything here) for whatever goes wrong on the way.
 * Only an abort by the caller rejects with the signal's own reason instead.
 */
async function loadFeed(src, options = {}) {
    const { deadline = 8000, cache, signal } = options;
    signal?.throwIfAborted();
    const url = feedUrl(src, options);
    const request = new AbortController();
    signal?.addEventListener('abort', () => request.abort(), { signal: request.signal });
    let timer;
    const startTimer = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
            const message = `not whole after ${deadline} ms. Make it smaller or its server faster.`;
            request.abort(new FeedError('timeout', message));
        }, deadline);
    };
    startTimer();
    try {
        const response = await fetch(url, {
            cache,
            credentials: 'omit',
            referrerPolicy: 'no-referrer',
            signal: request.signal,
        }).catch(unreadable);
        if (feedUrl(response.url || src, options).host !== url.host) {
            throw new FeedError('bad-src', `redirects to another host. Use ${response.url} as src.`);
        }
        if (!response.ok)
            throw new FeedError('http', `status ${response.status}. Check src.`);
        const body = response.body?.getReader();
        let size = 0;
        const read = async () => {
            const bytes = (await body?.read().catch(unreadable))?.value;
            if (!size && bytes?.find((byte) => byte > SPACE) === LESS_THAN) {
                throw new FeedError('not-json', 'HTML, not JSON. Check src.');
            }
            const before = size;
            size += bytes?.length ?? 0;
            if (Math.floor(size / MIB) > Math.floor(before / MIB))
                startTimer();
            return bytes;
        };
        return await readBody(read, { ...options, signal: request.signal });
    }
    catch (cause) {
        if (signal?.aborted)
            throw signal.reason;
        const error = request.signal.aborted ? request.signal.reason : cause;
        throw error instanceof FeedError
            ? new FeedError(error.reason, `${url}: ${error.message}`, { cause: error.cause })
            : new FeedError('not-json', `${url}: not JSON in UTF-8 (${error}). Mend it.`, { cause });
    }
    finally {
        clearTimeout(timer);
        // Lets go of the caller's signal, and of a body that was not read to its end.
        request.abort();
    }
}
/** @throws {FeedError} `bad-src` for an address that is not to be asked. */
function feedUrl(src, { base, protocol }) {
    let url;
    try {
        url = new URL(src, base);
    }
    catch {
        // Refused below.
    }
    if (!url || !/^https?:$/.test(url.protocol)) {
        throw new FeedError('bad-src', `${src} is no http(s) address. Check src.`);
    }
    if (protocol === 'https:' && url.protocol !== protocol) {
        throw new FeedError('bad-src', `${url} is blocked on an https: page. Serve it over https.`);
    }
    url.hash = '';
    return url;
}

export { feedUrl, loadFeed };
