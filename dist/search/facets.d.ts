import type { Category, Organization } from '../feed/model.js';
import type { Lines } from './category-tree.js';
/**
 * What a visitor can narrow by: each facet, and the field of an organisation that holds its values.
 * Values that are codes have names of that `type`. A further facet is a further line here, and
 * its name among the words.
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
/** Chosen values: within a facet any of them, between facets all. No value is no condition. */
export type Filters = ReadonlyMap<Facet, ReadonlySet<string> | undefined>;
/** The values of one facet, of all records. */
export interface Column {
    /** The number of each value: of a category its place in the feed, of others in order of use. */
    readonly values: ReadonlyMap<string, number>;
    /** The numbers of the values of all records in turn. */
    readonly numbers: readonly number[];
    /** Where those of each record begin, and at last where those of the next one will. */
    readonly starts: readonly number[];
}
export type Columns = (facet: Facet) => Column;
/** An item that is known to be there. */
export declare const at: <T>(list: {
    readonly [index: number]: T;
}, index: number) => T;
/** The records that pass a test. Of one type of array throughout, and no garbage on the way. */
export declare function keep(records: Uint32Array, test: (record: number) => unknown): Uint32Array;
/**
 * The columns of a growing list of organisations, each made when it is first needed: the first page
 * of cards needs only that of the categories. An organisation also has the categories above its
 * own, each after the one that it is above.
 */
export declare function columnsOf(organizations: readonly Organization[], categories: readonly Category[], lines: Lines): Columns;
/** Whether any of the values of a record passes a test. */
export declare function someValue({ numbers, starts }: Column, record: number, test: (number: number) => unknown): boolean;
/** How many of some records have each value of a column, by its number. */
export declare function countValues({ values, numbers, starts }: Column, records: Uint32Array): Uint32Array;
/** The records that pass all filters, but for that of the facet that is left out. */
export declare function narrow(columns: Columns, filters: Filters, records: Uint32Array, left?: Facet): Uint32Array;
