import type { Category, Organization } from '../feed/model.js';
import type { Facet } from './facets.js';
import type { Order } from './source.js';
/** How many organisations have a value of a facet. */
export interface ValueCount {
    readonly value: string;
    readonly count: number;
}
/**
 * The answer of a search service: a feed, contract 1.0, of the organisations to list, and the facts
 * about everything that was found. See docs/developer/search-service.md.
 */
export interface ServiceAnswer {
    readonly version: string;
    readonly title: string;
    readonly language: string;
    /** The problems of the listed organisations. */
    readonly categories: readonly Category[];
    /** The matches or, if nothing matches, the nearest organisations. */
    readonly organizations: readonly Organization[];
    /** How many organisations match. */
    readonly total: number;
    /** How many organisations there are within the restrictions of the query. */
    readonly outOf: number;
    /** How many are near, if nothing matches. */
    readonly near: number;
    /**
     * How many of all matches are in each category, if they are ordered by category. Without
     * `category`: those that have none.
     */
    readonly groups: readonly {
        readonly category?: string | undefined;
        readonly count: number;
    }[];
    /** The folded words that found the listed organisations. */
    readonly words: readonly string[];
    /** The orders that make a difference in this list. */
    readonly orders: readonly Order[];
    /** The facets of everything that was found. Only in the first answer, not in one to `after`. */
    readonly facets?: Readonly<Partial<Record<Facet, readonly ValueCount[]>>>;
    /** Present if there are more: what to send as `after`. */
    readonly next?: string | undefined;
}
