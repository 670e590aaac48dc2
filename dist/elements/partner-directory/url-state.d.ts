import type { LitElement, ReactiveController } from 'lit';
import type { Filters } from '../../search/facets.js';
import type { Order } from '../../search/source.js';
/** What of a directory stands in the page's address. */
export interface DirectoryState {
    readonly query: string;
    readonly filters: Filters;
    readonly order: Order | undefined;
    readonly pages: number;
}
export interface UrlStateHost extends LitElement {
    syncUrl: string | null;
}
/**
 * Keeps what a visitor has chosen in the page's address, under a key of the element's own, and
 * brings it back. What others have in the address and in `history.state` stays.
 */
export declare class UrlState implements ReactiveController {
    #private;
    /**
     * @param save gives what is chosen now.
     * @param restore takes over what was chosen.
     */
    constructor(host: UrlStateHost, save: () => DirectoryState, restore: (view: DirectoryState) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Takes over what the address says, where it says something. */
    start(): void;
    /** To be called before a choice changes anything: this is where Back comes back to. */
    leave(): void;
    /**
     * Puts what is chosen now into the address: in the entry that is there while a visitor types, in
     * one of its own once it is settled (`commit`).
     */
    write({ commit }: {
        commit: boolean;
    }): void;
}
