import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../../feed/model.js';
import type { Facet, Filters } from '../../search/facets.js';
import type { Order, Results } from '../../search/source.js';
/** What a visitor, or the page around, may ask of a directory. */
export interface SearchHost extends ReactiveControllerHost {
    query: string;
    filters: Filters;
    order: Order | undefined;
    readonly pageSize: number;
    readonly onlyCategory: string | null;
    readonly onlyCountry: string | null;
    readonly onlyIds: string | null;
}
/** Finds what is to be shown: the visitor's choices in, results out. */
export declare class SearchController implements ReactiveController {
    #private;
    results: Results | undefined;
    /** Whether any organisation of the feed has a date of its last check. */
    hasDates: boolean;
    /** How many pages of results are on screen. */
    pages: number;
    constructor(host: SearchHost);
    hostDisconnected(): void;
    get isNarrowed(): boolean;
    /** The orders that make a difference now. */
    get orders(): readonly Order[];
    /** The order that results are in: as chosen, else the best match first where something is searched for. */
    get order(): Order;
    /**
     * Asks again, where anything is other than it was: else `results` stay the same object.
     *
     * @param isWhole all results, instead of so many pages of them.
     */
    update(feed: Feed, language: string, isWhole: boolean): void;
    toggle(facet: Facet, value: string): void;
}
