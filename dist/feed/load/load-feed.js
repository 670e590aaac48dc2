import { parseUrl } from '../decode/links.js';
import { FeedError } from '../feed-error.js';
import { keepCopy } from './kept-copy.js';
import { readBody } from './read-body.js';
import { yieldToMain } from './scheduling.js';

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
 * @throws {FeedError} (as a rejection) for anything that goes wrong. Only an abort by the caller
 * rejects with the signal's own reason instead.
 */
async function loadFeed(src, options = {}) {
    const { deadline = 8000, keepFor, signal } = options;
    // What watches requests keeps their stack, for which Chromium parses all functions on it again:
    // where an element is upgraded, the whole file is one.
    await undefined;
    signal?.throwIfAborted();
    const url = feedUrl(src, options);
    const request = new AbortController();
    signal?.addEventListener('abort', () => request.abort(), { signal: request.signal });
    const chunks = [];
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
        const ask = (cache) => (options.fetch ?? fetch)(url, {
            cache,
            // As the Fetch standard requires (Request constructor).
            mode: cache === 'only-if-cached' ? 'same-origin' : 'cors',
            credentials: 'omit',
            referrerPolicy: 'no-referrer',
            signal: request.signal,
        }).catch(unreadable);
        let response = await ask(options.cache);
        // A proxy believes that the browser has a copy, but it has none.
        if (response.status === 304)
            response = await ask('reload');
        const { headers, status } = response;
        if (feedUrl(response.url || src, { ...options, protocol: url.protocol }).host !== url.host) {
            throw new FeedError('bad-src', `redirects to another host. Use ${response.url} as src.`);
        }
        if (!response.ok) {
            throw new FeedError('http', `status ${status}. Check src.`, { cause: response });
        }
        const body = response.body?.getReader();
        let size = 0;
        const read = async () => {
            const bytes = (await body?.read().catch(unreadable))?.value;
            if (!size && bytes?.find((byte) => byte > SPACE) === LESS_THAN) {
                throw new FeedError('not-json', 'HTML, not JSON. Check src.');
            }
            if (bytes)
                chunks.push(bytes);
            const before = size;
            size += bytes?.length ?? 0;
            if (Math.floor(size / MIB) > Math.floor(before / MIB))
                startTimer();
            return bytes;
        };
        const parsed = await readBody(read, { ...options, signal: request.signal });
        // To read and to draw is one long task on a slow phone.
        await yieldToMain();
        signal?.throwIfAborted();
        // Other origins do not say when.
        const date = headers.get('date') ?? new Date().toUTCString();
        if (keepFor && !parsed.cut)
            void keepCopy(url, keepFor, chunks, date);
        return { ...parsed, date };
    }
    catch (cause) {
        if (signal?.aborted)
            throw signal.reason;
        const error = request.signal.aborted ? request.signal.reason : cause;
        if (error instanceof FeedError) {
            throw new FeedError(error.reason, `${url}: ${error.message}`, { cause: error.cause });
        }
        const what = error instanceof TypeError
            ? 'UTF-8, but perhaps Windows-1252. Save it as UTF-8.'
            : `JSON (${await slip(chunks, error)}). Fix it, or open it in editor.html.`;
        throw new FeedError('not-json', `${url}: not ${what}`, { cause });
    }
    finally {
        clearTimeout(timer);
        // Releases the caller's signal, and a body that was not read to its end.
        request.abort();
    }
}
/** The browser's message for the whole body, which has the line of the mistake. */
async function slip(chunks, otherwise) {
    try {
        return JSON.parse(await new Blob(chunks).text()) && otherwise;
    }
    catch (error) {
        return error;
    }
}
/** @throws {FeedError} `bad-src` for a URL that must not be fetched. */
function feedUrl(src, { base, protocol }) {
    const url = parseUrl(src, base);
    if (!url || !/^https?:$/.test(url.protocol)) {
        const help = protocol === 'file:' ? 'Open the page from a web server.' : 'Check src.';
        throw new FeedError('bad-src', `${src} is not an http(s) URL. ${help}`);
    }
    if (protocol === 'https:' && url.protocol !== protocol) {
        throw new FeedError('bad-src', `${url} is not secure. Serve it over https.`);
    }
    url.hash = '';
    return url;
}

export { feedUrl, loadFeed };
