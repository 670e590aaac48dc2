import type { Query } from './source.js';
/** The names of what restricts a search, as the attributes of a directory are called. */
export declare const RESTRICTIONS: readonly [readonly ['only-category', 'categories'], readonly ['only-country', 'countries'], readonly ['only-ids', 'ids']];
/** Characters of a text that count: those of a page's own search. */
export declare const LONGEST_TEXT = 200;
/** The most organisations of one answer. */
export declare const MOST_LISTED = 100;
/**
 * A query as the parameters of a search service: those of `sync-url`, and what a page adds to them.
 * The same query always has the same parameters in the same order, so that caches know it again.
 *
 * @param after what the answer before called `next`.
 */
export declare function parametersOf(query: Query, after?: string): [name: string, value: string][];
