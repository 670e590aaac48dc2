import type { ParsedFeed } from '../model.js';
import { type ReadOptions } from './read-body.js';
export interface LoadOptions extends ReadOptions {
    /** What a relative `src` is relative to: the document's `baseURI`. */
    base?: string | undefined;
    /** The page's own `location.protocol`; on `https:` a feed over `http:` is refused. */
    protocol?: string | undefined;
    /**
     * Milliseconds for headers and body together; 8,000 unless told. A body of several MiB has them
     * anew for each.
     */
    deadline?: number | undefined;
    /** Whether the browser has a network; taken to have one unless told. */
    isOnline?: (() => boolean) | undefined;
    /** How the HTTP cache is used, as in `fetch`. */
    cache?: RequestCache | undefined;
    /** Gives the answer in place of the browser's own `fetch`. */
    fetch?: ((url: URL, init: RequestInit) => Promise<Response>) | undefined;
    /** The build for which a copy of the feed is kept in Cache Storage; none is kept unless told. */
    keepFor?: string | undefined;
}
/**
 * Fetches a feed without credentials or referrer and checks it.
 *
 * @throws {FeedError} (as a rejection, like everything here) for whatever goes wrong on the way.
 * Only an abort by the caller rejects with the signal's own reason instead.
 */
export declare function loadFeed(src: string, options?: LoadOptions): Promise<ParsedFeed>;
/** @throws {FeedError} `bad-src` for a URL that must not be fetched. */
export declare function feedUrl(src: string, { base, protocol }: LoadOptions): URL;
