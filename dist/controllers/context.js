import { createContext, ContextEvent } from '@lit/context';

/** The key is the same for every copy of this major version on a page. */
const feedContext = createContext(Symbol.for('partner-directory/feed@1'));
/**
 * Offers a feed to everything inside an element, by the Context Community Protocol.
 *
 * @returns a function that offers a new feed in its place.
 */
function provideFeed(host) {
    let shared;
    const releases = new Map();
    host.addEventListener('context-request', (event) => {
        const { context, callback, subscribe } = event;
        if (context !== feedContext || event.composedPath()[0] === host)
            return;
        event.stopPropagation();
        const release = () => void releases.delete(callback);
        if (subscribe)
            releases.set(callback, release);
        callback(shared, subscribe ? release : undefined);
    });
    return (feed) => {
        if (feed === shared)
            return;
        shared = feed;
        releases.forEach((release, callback) => callback(feed, release));
    };
}
/**
 * Requests the feed of the directory around an element, for as long as the element is on the page.
 */
function consumeFeed(host, callback) {
    let release;
    host.addController({
        hostConnected() {
            const listener = (feed, unsubscribe) => {
                release = unsubscribe;
                callback(feed);
            };
            host.dispatchEvent(new ContextEvent(feedContext, host, listener, true));
        },
        hostDisconnected() {
            release?.();
            release = undefined;
        },
    });
}

export { consumeFeed, feedContext, provideFeed };
