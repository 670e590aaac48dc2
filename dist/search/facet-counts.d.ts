import type { Lines } from './category-tree.js';
import { type Columns, type Facet, type Filters } from './facets.js';
/**
 * How many organisations have each value, zeros kept. The order of the values is the same in every
 * search: categories are in the order of their tree, others in that in which the feed has them.
 */
export type FacetCounts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;
/** Counts the values of facets in searches among some records: those values that any of them has. */
export declare function facetCounter(columns: Columns, lines: Lines, records: Uint32Array): (filters: Filters, hits: Uint32Array, passed: Uint32Array) => FacetCounts;
