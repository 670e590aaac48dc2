import type { Lines } from './category-tree.js';
import { type Columns, type Facet, type Filters } from './facets.js';
/**
 * How many organisations have each value, including zeros. The order of the values is the same in
 * every search: categories in the order of their tree, others in the order of the feed.
 */
export type FacetCounts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;
/**
 * Counts the values of facets in searches among some records. Only values that at least one of them
 * has are counted.
 */
export declare function facetCounter(columns: Columns, lines: Lines, records: Uint32Array): (filters: Filters, hits: Uint32Array, passed: Uint32Array) => FacetCounts;
