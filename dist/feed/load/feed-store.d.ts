import type { ParsedFeed } from '../model.js';
import type { FeedError } from '../feed-error.js';
import { type LoadOptions } from './load-feed.js';
/** The state of a feed. `parsed` is what may be shown meanwhile. */
export type FeedState = 
/** `parsed`: as much of a large feed as has arrived (`partial`), or the last good copy. */
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
/** `parsed`: what arrived before the failure (`partial`). */
 | {
    readonly status: 'failed';
    readonly parsed?: ParsedFeed | undefined;
    readonly error: FeedError;
};
export type FeedListener = (state: FeedState) => void;
export interface WatchOptions extends Omit<LoadOptions, 'cache' | 'fetch' | 'onPartial' | 'signal'> {
    /** Waits for this many milliseconds before another attempt. A timer by default. */
    wait?: ((milliseconds: number) => Promise<unknown>) | undefined;
}
export interface FeedWatch {
    /** Fetches the feed again, for everyone who watches this URL. */
    reload(): void;
    /** Ends the watch; the listener is not called again. */
    release(): void;
}
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
export declare function watchFeed(src: string, options: WatchOptions, listener: FeedListener): FeedWatch;
