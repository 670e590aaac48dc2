import type { Compare } from './sort.js';
/**
 * Puts numbers in order in slices, so that a long list of names holds nobody up. Equal ones stay in
 * the order that they came in.
 *
 * @param sorted numbers that are in order already.
 * @param more numbers in any order, which come after those where they are equal.
 * @returns all of them, when there is nothing more to do.
 */
export declare function mergeSort(sorted: Uint32Array, more: Uint32Array, compare: Compare<number>): Generator<void, Uint32Array>;
