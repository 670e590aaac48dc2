import { dropCopy, keptCopy } from './kept-copy.js';
import { feedUrl, loadFeed } from './load-feed.js';

/** How long reading from this device may take, in milliseconds. */
const DEADLINE = 2000;
/**
 * The last good copy of a feed that could not be fetched: the one that was kept for this build, or
 * else the one in the browser's HTTP cache. It is read and checked like any other response. The
 * server gets no request.
 *
 * @param error why the feed could not be fetched
 * @returns undefined if there is no copy, or if the feed is gone permanently (410)
 */
async function lastCopy(src, { keepFor, isOnline = () => true, ...options }, error) {
    const read = (from) => loadFeed(src, { ...options, deadline: DEADLINE, ...from }).catch(() => undefined);
    if (error.isGone) {
        if (keepFor)
            await dropCopy(feedUrl(src, options));
        return undefined;
    }
    const kept = keepFor && (await read({ fetch: (url) => keptCopy(url, keepFor) }));
    // A response, even a bad one, has replaced what was in the HTTP cache.
    if (kept || !/network|timeout/.test(error.reason))
        return kept || undefined;
    const isOwn = feedUrl(src, options).origin === globalThis.origin;
    if (isOwn)
        return read({ cache: 'only-if-cached' });
    // There is no such mode for another origin: only offline is it certain that no request is made.
    const cached = isOnline() ? undefined : await read({ cache: 'force-cache' });
    return cached && { ...cached, date: undefined };
}

export { lastCopy };
