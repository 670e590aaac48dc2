import type { Compare } from './sort.js';

/** Numbers put in order between two pauses: some 5 ms of comparing names. */
const SLICE = 1000;

/**
 * Puts the numbers below `size` in order in slices, so that a long list of names holds nobody up.
 * Those that are equal stay as they are.
 */
export function* mergeSort(size: number, compare: Compare<number>): Generator<void, Uint32Array> {
  let sorted = new Uint32Array(size).map((_, number) => number);
  for (let start = 0; start < size; start += SLICE) {
    sorted.subarray(start, start + SLICE).sort(compare);
    yield;
  }
  // Runs that are in order, two by two, become runs of twice the length.
  for (let run = SLICE; run < size; run *= 2) {
    const merged = new Uint32Array(size);
    for (let start = 0; start < size; start += 2 * run) {
      let [left, right] = [start, Math.min(start + run, size)];
      const [middle, end] = [right, Math.min(right + run, size)];
      for (let place = start; place < end; place++) {
        if (place % SLICE === 0) yield;
        const isLeft =
          right === end || (left < middle && compare(sorted[left] ?? 0, sorted[right] ?? 0) <= 0);
        merged[place] = sorted[isLeft ? left++ : right++] ?? 0;
      }
    }
    sorted = merged;
  }
  return sorted;
}
