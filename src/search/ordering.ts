import type { Organization } from '../feed/model.js';
import { at } from './facets.js';
import { type Compare, sorting } from './sort.js';

/** Records put in order in one step: some 5 ms of comparing names. */
const SLICE = 500;

/** Records put in order at once: more of them would hold a visitor up. */
const AT_ONCE = 4000;

/** A growing list of organisations in whatever orders are wanted, each of which is kept. */
export interface Orderings {
  /** The numbers of all in order; undefined while there is more to do, which `step` does. */
  ordered(order: 'name' | 'checked', language: string): Uint32Array | undefined;
  /**
   * Puts some more records into the order that was wanted last.
   * @returns whether there were any.
   */
  step(): boolean;
}

/** Adds numbers to those that are in order already, each behind those that it is equal to. */
function merge(sorted: Uint32Array, more: Uint32Array, compare: Compare<number>): Uint32Array {
  const merged = new Uint32Array(sorted.length + more.length);
  let taken = 0;
  more.sort(compare).forEach((number, index) => {
    let start = taken;
    for (let end = sorted.length; start < end;) {
      const middle = (start + end) >> 1;
      if (compare(sorted[middle] ?? 0, number) > 0) end = middle;
      else start = middle + 1;
    }
    merged.set(sorted.subarray(taken, start), taken + index);
    merged[start + index] = number;
    taken = start;
  });
  merged.set(sorted.subarray(taken), taken + more.length);
  return merged;
}

/** All records in one order, or the first of them. */
interface Ordering {
  readonly compare: Compare<Organization>;
  sorted: Uint32Array;
}

/** @param base the language of names that have no translation. */
export function orderings(organizations: readonly Organization[], base: string): Orderings {
  const known = new Map<string, Ordering>();
  let last: Ordering | undefined;

  function step(): boolean {
    const start = last?.sorted.length ?? 0;
    if (!last || start === organizations.length) return false;
    const { compare, sorted } = last;
    const more = Uint32Array.from(
      organizations.slice(start, start + SLICE),
      (_, place) => start + place,
    );
    last.sorted = merge(sorted, more, (a, b) =>
      compare(at(organizations, a), at(organizations, b)),
    );
    return true;
  }

  return {
    step,
    ordered(order, language) {
      last = known.get(order + language) ?? {
        compare: sorting(order, language, base),
        sorted: new Uint32Array(),
      };
      known.set(order + language, last);
      if (organizations.length < AT_ONCE) while (step());
      return last.sorted.length < organizations.length ? undefined : last.sorted;
    },
  };
}
