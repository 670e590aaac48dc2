import type { ParsedFeed } from '../model.js';
import type { FeedError } from '../feed-error.js';
import { type LoadOptions } from './load-feed.js';
/** Where a feed stands. `parsed` is whatever may be on screen meanwhile. */
export type FeedState = 
/** `parsed`: as much as has come of a big feed (`partial`), or the last good copy. */
{
    readonly status: 'loading';
    readonly parsed?: ParsedFeed | undefined;
} | {
    readonly status: 'ready';
    readonly parsed: ParsedFeed;
}
/** `parsed`: the last good copy, which was right on its `date`. */
 | {
    readonly status: 'stale';
    readonly parsed: ParsedFeed;
    readonly error: FeedError;
}
/** `parsed`: what came before the fault (`partial`). */
 | {
    readonly status: 'failed';
    readonly parsed?: ParsedFeed | undefined;
    readonly error: FeedError;
};
export type FeedListener = (state: FeedState) => void;
export interface WatchOptions extends Omit<LoadOptions, 'cache' | 'fetch' | 'onPartial' | 'signal'> {
    /** Waits for so many milliseconds before another try; by the clock unless told. */
    wait?: ((milliseconds: number) => Promise<unknown>) | undefined;
}
export interface FeedWatch {
    /** Asks the server again, for everyone who watches this URL. */
    reload(): void;
    /** Ends the watch; the listener is not called again. */
    release(): void;
}
/**
 * Watches the feed at a URL. All who watch one URL share one request and one model, which
 * live until the last of them lets go. A failure is not kept: the next to watch asks again.
 *
 * The listener is called at once, before this function returns, with the state as it is, and then
 * on every change. Nothing is thrown for a bad `src`: its state is `failed`.
 *
 * After a fault that may pass, the feed is fetched twice more. Meanwhile, and where they fail, the
 * last good copy stands in. After that it is fetched again when the browser is back online.
 */
export declare function watchFeed(src: string, options: WatchOptions, listener: FeedListener): FeedWatch;
