import type { ReactiveControllerHost } from 'lit';
import type { Feed } from '../../feed/model.js';
import type { Order, Results } from '../../search/source.js';
import type { Standing } from '../../controllers/feed-source.js';
import type { Choices } from '../../search/choices.js';
/** What a page lets a directory show. */
export interface SearchHost extends ReactiveControllerHost, EventTarget {
    readonly pageSize: number;
    readonly onlyCategory: string | null;
    readonly onlyCountry: string | null;
    readonly onlyIds: string | null;
}
/** What is to be shown. */
export interface Found {
    /** The same object for as long as nothing changes. */
    readonly results: Results;
    /** The orders that make a difference now. */
    readonly orders: readonly Order[];
    /**
     * The order of the results: as chosen, or otherwise the best match first if something is searched
     * for.
     */
    readonly order: Order;
    /** Where results come from, if not from the feed. Without `parsed` there is nothing to show. */
    readonly source?: Standing;
    /** The search that the results belong to, if it is not the current one. */
    readonly answers?: Choices | undefined;
    /** Settles when more has arrived, if more is on its way. */
    readonly awaits?: Promise<unknown> | undefined;
}
/**
 * Finds what is to be shown.
 *
 * @param language BCP 47 tag of the language shown.
 * @param isWhole all results, instead of a number of pages.
 */
export type Find = (feed: Feed, choices: Choices, language: string, isWhole: boolean) => Found;
/** Finds in a feed that is in memory. */
export declare function searcher(host: SearchHost): Find;
