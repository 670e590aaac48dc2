import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../../feed/model.js';
import type { Order, Results } from '../../search/source.js';
import type { Choices } from '../../search/choices.js';
/** What a page lets a directory show. */
export interface SearchHost extends ReactiveControllerHost {
    readonly pageSize: number;
    readonly onlyCategory: string | null;
    readonly onlyCountry: string | null;
    readonly onlyIds: string | null;
}
/** Finds what is to be shown: choices in, results out. */
export declare class SearchController implements ReactiveController {
    #private;
    results: Results | undefined;
    /** The orders that make a difference now. */
    orders: readonly Order[];
    /** The order that results are in: as chosen, else the best match first where something is searched for. */
    order: Order;
    constructor(host: SearchHost);
    hostDisconnected(): void;
    /**
     * Searches again, where anything is other than it was: else `results` stay the same object.
     *
     * @param language BCP 47 tag of the language shown.
     * @param isWhole all results, instead of so many pages of them.
     */
    update(feed: Feed, { query, filters, order, pages }: Choices, language: string, isWhole: boolean): void;
}
