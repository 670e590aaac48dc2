import type { ReactiveControllerHost } from 'lit';
import type { Feed } from '../../feed/model.js';
import type { Order, Results } from '../../search/source.js';
import type { Standing } from '../../controllers/feed-source.js';
import type { Choices } from '../../search/choices.js';
/** What a page lets a directory show. */
export interface SearchHost extends ReactiveControllerHost {
    readonly pageSize: number;
    readonly onlyCategory: string | null;
    readonly onlyCountry: string | null;
    readonly onlyIds: string | null;
}
/** What is to be shown. */
export interface Found {
    /** The same object for as long as nothing is other than it was. */
    readonly results: Results;
    /** The orders that make a difference now. */
    readonly orders: readonly Order[];
    /** The order that results are in: as chosen, else the best match first where something is searched for. */
    readonly order: Order;
    /** Where results come from, where that is not the feed. Without `parsed` there is nothing to show. */
    readonly source?: Standing;
    /** What results answer, where it is not what is asked now. */
    readonly answers?: Choices | undefined;
    /** Settles when more has come, where it is on its way. */
    readonly awaits?: Promise<unknown> | undefined;
}
/**
 * Finds what is to be shown.
 *
 * @param language BCP 47 tag of the language shown.
 * @param isWhole all results, instead of so many pages of them.
 */
export type Find = (feed: Feed, choices: Choices, language: string, isWhole: boolean) => Found;
/** Finds in a feed that is in memory. */
export declare function searcher(host: SearchHost): Find;
