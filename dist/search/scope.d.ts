import type { Feed, Organization } from '../feed/model.js';
import type { Lines } from './category-tree.js';
import { type FacetCounts } from './facet-counts.js';
import { type Columns, type Filters } from './facets.js';
import { type Labels } from './record-text.js';
import type { Restrict } from './source.js';
/** What there is at all, as far as a search is restricted, shown in one language. */
export interface Scope {
    readonly records: Uint32Array;
    /** Whether Welsh words are to be expected. */
    readonly isWelsh: boolean;
    /** Made when somebody searches: the first name of a country takes tens of milliseconds. */
    readonly labels: readonly Labels[];
    facets(filters: Filters, records: Uint32Array, passed: Uint32Array): FacetCounts;
}
/** Gives the scopes of searches among a growing list of organisations, the same again where it can. */
export declare function scopes(feed: Feed, organizations: readonly Organization[], columns: Columns, lines: Lines): (restrict: Restrict, language: string) => Scope;
