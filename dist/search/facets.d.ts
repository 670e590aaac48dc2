import type { Category, Organization } from '../feed/model.js';
import type { Lines } from './category-tree.js';
/**
 * What a visitor can filter by: each facet, and the field of an organisation with its values.
 * Values that are codes have names of that `type`. To add a facet, add a line here, and its name to
 * the words.
 */
export declare const FACETS: readonly [{
    readonly facet: 'category';
    readonly key: 'category_ids';
}, {
    readonly facet: 'country';
    readonly key: 'countries';
    readonly type: 'region';
}, {
    readonly facet: 'offers';
    readonly key: 'offers';
}, {
    readonly facet: 'phases';
    readonly key: 'phases';
}, {
    readonly facet: 'languages';
    readonly key: 'languages';
    readonly type: 'language';
}];
export type Facet = (typeof FACETS)[number]['facet'];
/**
 * Chosen values. An organisation must have any of the values of a facet, for every facet that has
 * some.
 */
export type Filters = ReadonlyMap<Facet, ReadonlySet<string> | undefined>;
/** The values of one facet, of all records. */
export interface Column {
    /**
     * The number of each value. For a category, its place in the feed. For others, the order of first
     * use.
     */
    readonly values: ReadonlyMap<string, number>;
    /** The numbers of the values of all records, one record after the other. */
    readonly numbers: readonly number[];
    /**
     * The index where the values of each record begin. The last item is where those of the next
     * record will begin.
     */
    readonly starts: readonly number[];
}
export type Columns = (facet: Facet) => Column;
/** An item that is known to be there. */
export declare const at: <T>(list: {
    readonly [index: number]: T;
}, index: number) => T;
/** The records that pass a test. The same type of array throughout, and no garbage on the way. */
export declare function keep(records: Uint32Array, test: (record: number) => unknown): Uint32Array;
/**
 * The columns of a growing list of organisations. Each is made when it is first needed: the first
 * page of cards needs only that of the categories. An organisation also has the ancestors of its
 * categories, each after its child.
 */
export declare function columnsOf(organizations: readonly Organization[], categories: readonly Category[], lines: Lines): Columns;
/** Whether any of the values of a record passes a test. */
export declare function someValue({ numbers, starts }: Column, record: number, test: (number: number) => unknown): boolean;
/** How many of some records have each value of a column, by its number. */
export declare function countValues({ values, numbers, starts }: Column, records: Uint32Array): Uint32Array;
/** The records that pass all filters, except that of the facet that is left out. */
export declare function narrow(columns: Columns, filters: Filters, records: Uint32Array, left?: Facet): Uint32Array;
