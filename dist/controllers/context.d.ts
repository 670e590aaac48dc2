import type { LitElement } from 'lit';
import type { Feed } from '../feed/model.js';
/** The feed of the directory around an element: `undefined` is pending, `null` is absent. */
type SharedFeed = Feed | null | undefined;
/** The key is the same for every copy of this major version on a page. */
export declare const feedContext: {
    __context__: SharedFeed;
};
/**
 * Offers a feed to everything inside an element, by the Context Community Protocol.
 *
 * @returns a function that offers a new feed in its place.
 */
export declare function provideFeed(host: LitElement): (feed: SharedFeed) => void;
/**
 * Requests the feed of the directory around an element, for as long as the element is on the page.
 */
export declare function consumeFeed(host: LitElement, callback: (feed: SharedFeed) => void): void;
export {};
