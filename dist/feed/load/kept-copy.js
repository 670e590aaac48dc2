import { CONTRACT } from '../decode/parse-feed.js';

/** The name of the cache, which holds one copy for each URL. */
const CACHE = 'partner-directory';
/** How long a copy may be shown, in milliseconds: 30 days. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;
/** The header with the contract and build that a copy was made for. */
const MADE_FOR = 'made-for';
const madeFor = (build) => `${CONTRACT} ${build}`;
/**
 * Keeps the body of an answer in Cache Storage, in place of the previous copy. If storage is denied
 * or full, nothing is kept and nothing is reported.
 *
 * @param date when the answer was given, as an HTTP-date
 */
async function keepCopy(url, build, body, date) {
    try {
        const headers = { date, [MADE_FOR]: madeFor(build) };
        const cache = await caches.open(CACHE);
        await cache.put(url, new Response(new Blob(body), { headers }));
    }
    catch {
        // A copy is not promised to anybody.
    }
}
/**
 * The copy that was kept, to be read like any other response. A copy of another build or contract,
 * one that is too old and one with an impossible date are deleted instead.
 *
 * @throws {DOMException} if storage is denied
 */
async function keptCopy(url, build) {
    const cache = await caches.open(CACHE);
    const copy = await cache.match(url);
    const age = Date.now() - Date.parse(copy?.headers.get('date') ?? '');
    if (copy?.headers.get(MADE_FOR) === madeFor(build) && Math.abs(age) < KEPT_FOR)
        return copy;
    await cache.delete(url);
    return Response.error();
}
/** Deletes the copy that was kept. */
async function dropCopy(url) {
    try {
        await (await caches.open(CACHE)).delete(url);
    }
    catch {
        // Then there is no copy.
    }
}

export { dropCopy, keepCopy, keptCopy };
