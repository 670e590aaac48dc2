import type { LitElement, ReactiveController } from 'lit';
import type { Filters } from '../search/facets.js';
import type { Order } from '../search/source.js';
/** What of a directory stands in the page's address. */
export interface View {
    query: string;
    filters: Filters;
    order: Order | undefined;
    pages: number;
}
export interface AddressHost extends LitElement {
    syncUrl: string | null;
    view: View;
}
/**
 * Keeps what a visitor has chosen in the page's address, under a key of the element's own, and
 * brings it back. What a host has in the address and in `history.state` stays.
 */
export declare class Address implements ReactiveController {
    #private;
    constructor(host: AddressHost);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Takes over what the address says, where it says something. */
    start(): void;
    /**
     * Puts what is chosen now into the address: in the entry that is there while a visitor types, in
     * one of its own once it is settled (`commit`).
     */
    write({ commit }: {
        commit: boolean;
    }): void;
}
