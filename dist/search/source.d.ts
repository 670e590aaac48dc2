import type { Organization } from '../feed/model.js';
import type { FacetCounts } from './facet-counts.js';
import type { Filters } from './facets.js';
export type Order = 'category' | 'relevance' | 'name' | 'checked';
/**
 * What a search can find at all, whatever a visitor searches for. An empty set is not a condition.
 */
export interface Restrict {
    readonly categories?: ReadonlySet<string> | undefined;
    readonly countries?: ReadonlySet<string> | undefined;
    readonly ids?: ReadonlySet<string> | undefined;
}
export interface Query {
    /** As typed. Only its first 200 characters count. */
    readonly text?: string;
    readonly filters?: Filters;
    /** By default, by relevance if there is a text, and otherwise by category. */
    readonly order?: Order;
    /** BCP 47 tag of the language shown: names of countries, and the order of names. */
    readonly language?: string;
    readonly restrict?: Restrict;
    /** The maximum number of organisations to return. All by default. */
    readonly limit?: number;
}
/** Organisations that are listed together when ordered by category. */
export interface Group {
    /** Undefined: of no category that the feed knows. */
    readonly category: string | undefined;
    readonly count: number;
}
export interface Results {
    /** How many organisations match. `matches` may have fewer. */
    readonly total: number;
    /** How many organisations there are within the restrictions of the query. */
    readonly outOf: number;
    readonly matches: readonly Organization[];
    /**
     * What `matches`, or else `near`, would have without a limit, in no particular order. Undefined
     * if a server has the rest.
     */
    readonly all?: readonly Organization[] | undefined;
    /**
     * How many of all matches, not only of those within the limit, are in each category. Empty in
     * other orders.
     */
    readonly groups: readonly Group[];
    /**
     * If nothing matches the words as typed: the organisations with the nearest words, best first.
     */
    readonly near: readonly Organization[];
    /** How many are near. `near` may have fewer. */
    readonly nearTotal: number;
    /** The folded words that found the listed organisations, for `highlightRanges`. */
    readonly words: readonly string[];
    /**
     * There may be more to show when all words of the feed have been read, or its names have been
     * sorted: call `step`, then search again.
     */
    readonly pending: boolean;
    /** The facets of what is listed: the matches, or the nearest if there are none. */
    readonly facets: FacetCounts;
}
/** Where results come from: this page's memory, or a server that has the whole directory. */
export interface Source {
    search(query: Query): Results | Promise<Results>;
}
