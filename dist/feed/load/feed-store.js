import { lastCopy } from './last-copy.js';
import { feedUrl, loadFeed } from './load-feed.js';
import { retryDelay } from './retry.js';

const sharedFeeds = new Map();
/**
 * Watches the feed at a URL. All watchers of a URL share one request and one model, which live
 * until the last watch ends. A failure is not kept: the next watcher fetches again.
 *
 * The listener is called at once, before this function returns, with the state as it is, and then
 * on every change. Nothing is thrown for a bad `src`: its state is `failed`.
 *
 * After a failure that may be temporary, the feed is fetched twice more. Meanwhile, and if both
 * fail, the last good copy is shown. After that, the feed is fetched again when the browser is back
 * online.
 */
function watchFeed(src, options, listener) {
    let url = src;
    try {
        url = feedUrl(src, options).href;
    }
    catch {
        // Loading it says why.
    }
    const key = [url, options.maxBytes, options.maxRecords, options.keepFor].join(' ');
    const shared = sharedFeeds.get(key) ?? shareFeed(src, options);
    sharedFeeds.set(key, shared);
    const { listeners, load, stop } = shared;
    if ('error' in shared.state)
        load('no-cache');
    const own = (state) => listener(state);
    own(shared.state);
    listeners.add(own);
    return {
        reload() {
            if (listeners.has(own))
                load('no-cache');
        },
        release() {
            listeners.delete(own);
            // A task later, so that moving an element within the page causes no second request.
            setTimeout(() => {
                if (listeners.size)
                    return;
                stop();
                if (sharedFeeds.get(key) === shared)
                    sharedFeeds.delete(key);
            });
        },
    };
}
/** Without such events, as in Node, this does nothing. */
const whenOnline = (act, signal) => globalThis.addEventListener?.('online', act, { once: true, signal });
const byTheClock = (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
});
function shareFeed(src, { wait = byTheClock, ...options }) {
    let request;
    const shared = {
        listeners: new Set(),
        state: { status: 'loading' },
        load(cache) {
            shared.stop();
            const { signal } = (request = new AbortController());
            const change = (state) => {
                if (signal.aborted)
                    return;
                shared.state = state;
                // The newest state, because a listener may have changed it.
                for (const listener of shared.listeners)
                    listener(shared.state);
            };
            /** What is shown until more than that has arrived. */
            let standIn = shared.state.parsed;
            const onPartial = (parsed) => {
                const { length = 0 } = standIn?.feed.organizations ?? [];
                if (parsed.feed.organizations.length > length)
                    change({ status: 'loading', parsed });
            };
            const ask = (tries) => loadFeed(src, { ...options, cache: tries ? 'no-cache' : cache, signal, onPartial }).then((parsed) => change({ status: 'ready', parsed }), (error) => recover(error, tries));
            const recover = async (error, tries) => {
                if (signal.aborted)
                    return undefined;
                let { parsed } = shared.state;
                if (error.isGone || !(parsed || tries)) {
                    parsed = standIn = await lastCopy(src, { ...options, signal }, error);
                }
                const delay = parsed?.partial ? undefined : retryDelay(error, tries);
                if (delay !== undefined) {
                    if (parsed !== shared.state.parsed)
                        change({ status: 'loading', parsed });
                    await wait(delay);
                    return ask(tries + 1);
                }
                if (parsed && !parsed.partial)
                    change({ status: 'stale', parsed, error });
                else
                    change({ status: 'failed', parsed, error });
                if (error.reason !== 'bad-src')
                    whenOnline(() => shared.load('no-cache'), signal);
            };
            change({ status: 'loading', parsed: standIn });
            void ask(0);
        },
        stop: () => request?.abort(),
    };
    shared.load();
    return shared;
}

export { watchFeed };
