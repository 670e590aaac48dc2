import type { Category } from '../feed/model.js';
import type { Lines } from './category-tree.js';
import { type Column } from './facets.js';
/**
 * Puts records in order by small numbers, in one pass. Records of one number stay as they came.
 * @param limit as many records are wanted.
 * @returns the records, and how many of them have each number: a hole where none has.
 */
export declare function bucketSort(records: Uint32Array, numberOf: (record: number) => number, limit: number): readonly [records: readonly number[], sizes: readonly number[]];
/**
 * Tells the place in the feed of the category under which a record stands: the first of its own
 * that is chosen, or below one that is; else its first. The place of none is behind all others.
 * @param chosen sets of categories, of which an empty one is no condition.
 */
export declare function placeByCategory(categories: readonly Category[], lines: Lines, column: Column, chosen: readonly (ReadonlySet<string> | undefined)[]): (record: number) => number;
