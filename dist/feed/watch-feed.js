import { feedUrl, loadFeed } from './load.js';

const sharedFeeds = new Map();
/**
 * Watches the feed at an address. All who watch one address share one request and one model, which
 * live until the last of them lets go. A failure is not kept: the next to watch asks again.
 *
 * The listener is called at once, before this function returns, with the state as it is, and then
 * on every change. Nothing is thrown for a bad `src`: its state is `failed`.
 */
function watchFeed(src, options, listener) {
    let url = src;
    try {
        url = feedUrl(src, options).href;
    }
    catch {
        // Loading it says why.
    }
    const key = [url, options.maxBytes, options.maxRecords].join(' ');
    const shared = sharedFeeds.get(key) ?? shareFeed(src, options);
    sharedFeeds.set(key, shared);
    const { listeners, load, stop } = shared;
    if (shared.state.status === 'failed')
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
            // A task later, so that moving an element within the page is no second request.
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
function shareFeed(src, options) {
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
            const old = shared.state.parsed;
            const onPartial = (parsed) => {
                const isMore = parsed.feed.organizations.length > (old?.feed.organizations.length ?? 0);
                if (isMore)
                    change({ status: 'loading', parsed });
            };
            change({ status: 'loading', parsed: old });
            loadFeed(src, { ...options, cache, signal, onPartial }).then((parsed) => change({ status: 'ready', parsed }), (error) => change({ status: 'failed', parsed: shared.state.parsed, error }));
        },
        stop: () => request?.abort(),
    };
    shared.load();
    return shared;
}

export { watchFeed };
