import type { Category, Organization } from '../feed/model.js';
/** What a visitor can narrow by. */
export type Facet = 'category' | 'country' | 'offers' | 'phases' | 'languages';
/** Chosen values: within a facet any of them, between facets all. No value is no condition. */
export type Filters = ReadonlyMap<Facet, ReadonlySet<string> | undefined>;
/** How many organisations have each value, zeros kept; categories in the order of their tree. */
export type FacetCounts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;
/** For each category's id its own and its ancestors' ids, nearest first. */
export type Lines = ReadonlyMap<string, readonly string[]>;
/** One facet over all records, which share few combinations of values. */
export interface Column {
    readonly facet: Facet;
    /** The numbers of all values met. */
    readonly numbers: ReadonlyMap<string, number>;
    /** The numbers of the values in each combination: its own, then the ancestors of these. */
    readonly combinations: readonly (readonly number[])[];
    /** The combination of each record: one small number, so that counting is an addition. */
    readonly records: readonly number[];
    add(organization: Organization): void;
}
/** An item that is known to be there. */
export declare const at: <T>(list: readonly T[], index: number) => T;
/** The records that pass a test. Of one type of array throughout, and no garbage on the way. */
export declare function keep(records: Uint32Array, test: (record: number) => unknown): Uint32Array;
/**
 * The lines of all categories in the order in which a tree shows them: a parent before its
 * children, siblings as the feed has them. A category whose parent is unknown is a root; parents
 * in a circle do no harm.
 */
export declare function linesOf(categories: readonly Category[]): Lines;
/** The columns of a feed with these categories: theirs first, numbered as the feed has them. */
export declare function columnsOf(categories: readonly Category[], lines: Lines): readonly Column[];
/**
 * Applies filters to records.
 * @returns those that pass, and for each column how many of those that pass the filters of all
 * others have each value, by its number.
 */
export declare function narrow(columns: readonly Column[], filters: Filters, records: Uint32Array): {
    readonly passed: Uint32Array;
    readonly counts: readonly (readonly number[])[];
};
