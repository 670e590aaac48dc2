import type { Category } from '../feed/model.js';
import type { Lines } from './category-tree.js';
import { type Column } from './facets.js';
/**
 * Sorts records by small numbers, in one pass. Records with the same number keep their order.
 * @param limit the maximum number of records to return.
 * @returns the records, and how many of them have each number. Missing numbers are holes.
 */
export declare function bucketSort(records: Uint32Array, numberOf: (record: number) => number, limit: number): readonly [records: readonly number[], sizes: readonly number[]];
/**
 * Returns the place in the feed of the category that a record is listed under: the first of its own
 * that is chosen, or that is below a chosen one, or else its first. Records without a category come
 * last.
 * @param chosen sets of categories. An empty set is not a condition.
 */
export declare function placeByCategory(categories: readonly Category[], lines: Lines, column: Column, chosen: readonly (ReadonlySet<string> | undefined)[]): (record: number) => number;
