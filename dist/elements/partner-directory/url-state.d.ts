import type { LitElement, ReactiveController } from 'lit';
import type { DirectoryState } from './state.js';
export interface UrlStateHost extends LitElement {
    syncUrl: string | null;
}
/**
 * Keeps what a visitor has chosen in the page's URL, under a prefix of the element's own, and brings
 * it back. What others have in the URL and in `history.state` stays.
 */
export declare class UrlState implements ReactiveController {
    #private;
    constructor(host: UrlStateHost, state: DirectoryState);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Takes over what the URL says, where it says something. */
    start(): void;
    /** Gives what was typed a history entry of its own. */
    commit(): void;
}
