import type { LitElement } from 'lit';
import type { ParsedFeed } from '../feed/model.js';
import { FeedError } from '../feed/feed-error.js';
import { type FeedState } from '../feed/load/feed-store.js';
/** `idle`: nothing was requested yet, or the directory around the element decides. */
type State = FeedState | {
    readonly status: 'idle';
    readonly parsed?: undefined;
};
export interface FeedHost extends LitElement {
    src: string | null;
    feed: unknown;
    maxBytes: number | undefined;
    maxRecords: number | undefined;
    keepCopy: boolean;
}
export interface FeedSourceOptions {
    /** Whether the feed of a directory around the element will do. */
    readonly inherits?: boolean;
    /** Whether the element has nothing to show without a feed. */
    readonly isNeeded?: () => boolean;
}
/** How far a feed, or an answer in its place, has come, and how to try again. */
export type Standing = Pick<FeedSource, 'state' | 'parsed' | 'error' | 'isSlow' | 'isRetrying' | 'canReload' | 'reload'>;
/** Where an element's feed comes from, and how far it has come. */
export interface FeedSource {
    readonly state: State;
    readonly parsed: ParsedFeed | undefined;
    readonly error: FeedError | undefined;
    /** Whether loading has taken so long that a visitor should be told. */
    readonly isSlow: boolean;
    /** Whether the feed is being fetched again after a failure, because somebody wanted it. */
    readonly isRetrying: boolean;
    /** Whether another request may help. */
    readonly canReload: boolean;
    reload(): void;
    /** Starts over if the host's `feed` or `src`, or the inherited feed, has changed. */
    sync(): void;
    /**
     * Tells developers on the console, and the page by an event, why there is nothing to show, or
     * nothing new.
     */
    report(error: FeedError): void;
}
/**
 * The feed of an element: its own `feed` property, else its `src`, else the directory around it.
 * Fires `directory-load` and `directory-error` when what they report is on screen.
 */
export declare function feedSource(host: FeedHost, { inherits, isNeeded }?: FeedSourceOptions): FeedSource;
export {};
