import type { Category } from '../feed/model.js';
import type { Lines } from './category-tree.js';
import { type Column, someValue } from './facets.js';

/**
 * Puts records in order by small numbers, in one pass. Records of one number stay as they came.
 * @param limit as many records are wanted.
 * @returns the records, and how many of them have each number: a hole where none has.
 */
export function bucketSort(
  records: Uint32Array,
  numberOf: (record: number) => number,
  limit: number,
): readonly [records: readonly number[], sizes: readonly number[]] {
  const buckets: number[][] = [];
  const sizes: number[] = [];
  for (const record of records) {
    const number = numberOf(record);
    const bucket = (buckets[number] ??= []);
    if (bucket.length < limit) bucket.push(record);
    sizes[number] = (sizes[number] ?? 0) + 1;
  }
  return [buckets.flat(), sizes];
}

/**
 * Tells the place in the feed of the category under which a record stands: the first of its own
 * that is chosen, or below one that is; else its first. The place of none is behind all others.
 * @param chosen sets of categories, of which an empty one is no condition.
 */
export function placeByCategory(
  categories: readonly Category[],
  lines: Lines,
  column: Column,
  chosen: readonly (ReadonlySet<string> | undefined)[],
): (record: number) => number {
  const sets = chosen.filter((set) => set?.size);
  const isChosen = categories.map(({ id }) =>
    sets.every((set) => lines.get(id)?.some((one) => set?.has(one))),
  );
  const none = categories.length;
  return (record) => {
    let place = none;
    someValue(column, record, (number) => {
      if (isChosen[number] || place === none) place = number;
      return isChosen[number];
    });
    return place;
  };
}
