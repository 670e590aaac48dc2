import { type ContextCallback, ContextEvent, createContext } from '@lit/context';
import type { LitElement } from 'lit';
import type { Feed } from '../feed/model.js';

/** The feed of the directory around an element: `undefined` is pending, `null` is absent. */
type SharedFeed = Feed | null | undefined;

/** The key is the same for every copy of this major version on a page. */
export const feedContext = createContext<SharedFeed>(Symbol.for('partner-directory/feed@1'));

/**
 * Offers a feed to everything inside an element, by the Context Community Protocol.
 *
 * @returns a function that offers a new feed in its place.
 */
export function provideFeed(host: LitElement): (feed: SharedFeed) => void {
  let shared: SharedFeed;
  const releases = new Map<ContextCallback<SharedFeed>, () => void>();
  host.addEventListener('context-request', (event) => {
    const { context, callback, subscribe } = event as ContextEvent<typeof feedContext>;
    if (context !== feedContext || event.composedPath()[0] === host) return;
    event.stopPropagation();
    const release = () => void releases.delete(callback);
    if (subscribe) releases.set(callback, release);
    callback(shared, subscribe ? release : undefined);
  });
  return (feed) => {
    if (feed === shared) return;
    shared = feed;
    releases.forEach((release, callback) => callback(feed, release));
  };
}

/**
 * Requests the feed of the directory around an element, for as long as the element is on the page.
 */
export function consumeFeed(host: LitElement, callback: (feed: SharedFeed) => void) {
  let release: (() => void) | undefined;
  host.addController({
    hostConnected() {
      const listener: ContextCallback<SharedFeed> = (feed, unsubscribe) => {
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
