import type { Feed, Organization } from '../feed/model.js';
import type { Lines } from './category-tree.js';
import { type FacetCounts } from './facet-counts.js';
import { type Columns, type Filters } from './facets.js';
import { type Labels } from './record-text.js';
import type { Restrict } from './source.js';
/** Everything that a search can find within its restrictions, shown in one language. */
export interface Scope {
    readonly records: Uint32Array;
    /** Whether Welsh words can be expected. */
    readonly isWelsh: boolean;
    /** Made at the first search: the first name of a country takes tens of milliseconds. */
    readonly labels: readonly Labels[];
    facets(filters: Filters, records: Uint32Array, passed: Uint32Array): FacetCounts;
}
/**
 * Returns the scopes of searches among a growing list of organisations. The same scope is used
 * again if possible.
 */
export declare function scopes(feed: Feed, organizations: readonly Organization[], columns: Columns, lines: Lines): (restrict: Restrict, language: string) => Scope;
