import type { LitElement } from 'lit';
import type { Feed } from '../feed/model.js';
/** The feed of the directory around an element: `undefined` is pending, `null` is absent. */
type SharedFeed = Feed | null | undefined;
/** The key is the same for every copy of this major version on a page. */
export declare const feedContext: {
    __context__: SharedFeed;
};
/**
 * Offers a feed to all that is inside an element, by the Context Community Protocol.
 *
 * @returns a function that offers another one.
 */
export declare function provideFeed(host: LitElement): (feed: SharedFeed) => void;
/** Asks for the feed of the directory around an element, for as long as it is on the page. */
export declare function consumeFeed(host: LitElement, callback: (feed: SharedFeed) => void): void;
export {};
