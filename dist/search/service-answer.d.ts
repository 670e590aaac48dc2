import type { Category, Organization } from '../feed/model.js';
import type { Facet } from './facets.js';
import type { Order } from './source.js';
/** How many organisations have a value of a facet. */
export interface ValueCount {
    readonly value: string;
    readonly count: number;
}
/**
 * What a search service answers: a feed, contract 1.0, of the organisations to list, and beside it
 * what was found at all. See docs/developer/search-service.md.
 */
export interface ServiceAnswer {
    readonly version: string;
    readonly title: string;
    readonly language: string;
    /** Those of the organisations listed. */
    readonly categories: readonly Category[];
    /** The matches; where nothing matches, those that are nearest. */
    readonly organizations: readonly Organization[];
    /** How many organisations match. */
    readonly total: number;
    /** How many there are at all, as far as the query is restricted. */
    readonly outOf: number;
    /** Where nothing matches: how many are near. */
    readonly near: number;
    /** How all matches divide, where they are in the order of categories. No category: of none. */
    readonly groups: readonly {
        readonly category?: string | undefined;
        readonly count: number;
    }[];
    /** The folded words that what is listed was found by. */
    readonly words: readonly string[];
    /** The orders that make a difference in this list. */
    readonly orders: readonly Order[];
    /** Of what was found; only in the first answer, not in one to `after`. */
    readonly facets?: Readonly<Partial<Record<Facet, readonly ValueCount[]>>>;
    /** There are more: what to send as `after`. */
    readonly next?: string | undefined;
}
