import type { ParsedFeed } from '../model.js';
import { type ReadOptions } from './read-body.js';
export interface LoadOptions extends ReadOptions {
    /** The base of a relative `src`: the document's `baseURI`. */
    base?: string | undefined;
    /** The page's own `location.protocol`; on `https:` a feed over `http:` is refused. */
    protocol?: string | undefined;
    /**
     * The deadline for headers and body together, in milliseconds. 8,000 by default. It starts again
     * after each MiB of the body.
     */
    deadline?: number | undefined;
    /** Whether the browser is online. True by default. */
    isOnline?: (() => boolean) | undefined;
    /** How the HTTP cache is used, as in `fetch`. */
    cache?: RequestCache | undefined;
    /** Gives the response in place of the browser's own `fetch`. */
    fetch?: ((url: URL, init: RequestInit) => Promise<Response>) | undefined;
    /** The build for which a copy of the feed is kept in Cache Storage. By default, none is kept. */
    keepFor?: string | undefined;
}
/**
 * Fetches a feed without credentials or referrer and checks it.
 *
 * @throws {FeedError} (as a rejection) for anything that goes wrong. Only an abort by the caller
 * rejects with the signal's own reason instead.
 */
export declare function loadFeed(src: string, options?: LoadOptions): Promise<ParsedFeed>;
/** @throws {FeedError} `bad-src` for a URL that must not be fetched. */
export declare function feedUrl(src: string, { base, protocol }: LoadOptions): URL;
