import type { Facet, Filters } from './facets.js';
import type { Order } from './source.js';
/**
 * What is searched for and chosen in a directory: by a visitor, by the page's URL, or by a program.
 */
export interface Choices {
    /** What is in the search box. */
    readonly query: string;
    readonly filters: Filters;
    readonly order: Order | undefined;
    /** How many pages of results are on screen. */
    readonly pages: number;
}
/** Whether anything is searched for or chosen. */
export declare const isNarrowed: ({ query, filters }: Choices) => boolean;
/** How many values are chosen. Counted in a loop: old libraries replace `reduce`. */
export declare function chosenCount(filters: Filters): number;
/** The filters with one value added or removed. */
export declare function toggled(filters: Filters, facet: Facet, value: string): Filters;
