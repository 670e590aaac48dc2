import type { LitElement, ReactiveController } from 'lit';
import type { ParsedFeed } from '../feed/model.js';
import { FeedError } from '../feed/feed-error.js';
import { type FeedState } from '../feed/load/feed-store.js';
export interface FeedHost extends LitElement {
    src: string | null;
    feed: unknown;
    maxBytes: number | undefined;
    maxRecords: number | undefined;
    keepCopy: boolean;
}
export interface FeedControllerOptions {
    /** Whether the feed of a directory around the element will do. */
    readonly inherits?: boolean;
    /** Whether the element has nothing to show without a feed; by default it has not. */
    readonly isNeeded?: () => boolean;
}
/**
 * Where an element's feed comes from: its own `feed` property, else its `src`, else the directory
 * around it. Fires `directory-load` and `directory-error` once what they speak of is on screen.
 */
export declare class FeedController implements ReactiveController {
    #private;
    /** `idle`: nothing was asked for yet, or it is for the directory around the element to say. */
    state: FeedState | {
        readonly status: 'idle';
        readonly parsed?: undefined;
    };
    /** Whether loading has taken so long that a visitor should be told. */
    isSlow: boolean;
    /** Whether the feed is being fetched again after a failure, because somebody wanted it. */
    isRetrying: boolean;
    constructor(host: FeedHost, options?: FeedControllerOptions);
    get parsed(): ParsedFeed | undefined;
    get error(): FeedError | undefined;
    /** Whether another request may help. */
    get canReload(): boolean;
    reload(): void;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Starts over where the host's `feed` or `src`, or what it inherits, is another than before. */
    sync(): void;
    /** Tells the developer, and the page by an event, why there is nothing to show, or nothing new. */
    report(error: FeedError): void;
}
