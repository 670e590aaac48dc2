import type { Compare } from './sort.js';
/**
 * Puts the numbers below `size` in order in slices, so that a long list of names holds nobody up.
 * Those that are equal stay as they are.
 */
export declare function mergeSort(size: number, compare: Compare<number>): Generator<void, Uint32Array>;
