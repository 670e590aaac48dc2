import type { Query } from './source.js';
/** The parameters that restrict a search, named like the attributes of a directory. */
export declare const RESTRICTIONS: readonly [readonly ['only-category', 'categories'], readonly ['only-country', 'countries'], readonly ['only-ids', 'ids']];
/** How many characters of a text count: as many as in a page's own search. */
export declare const LONGEST_TEXT = 200;
/** The maximum number of organisations in one answer. */
export declare const MOST_LISTED = 100;
/**
 * A query as the parameters of a search service: those of `sync-url`, and what a page adds to them.
 * The same query always has the same parameters in the same order, so that caches recognise it.
 *
 * @param after `next` of the previous answer.
 */
export declare function parametersOf(query: Query, after?: string): [name: string, value: string][];
