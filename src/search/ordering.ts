import type { Organization } from '../feed/model.js';
import { at } from './facets.js';
import { mergeSort } from './merge-sort.js';
import { sorting } from './sort.js';

/** Records put in order at once: more of them would hold a visitor up. */
const AT_ONCE = 4000;

/** All records in one order, or on the way to it. */
interface Ordering {
  readonly steps: Generator<void, Uint32Array>;
  records?: Uint32Array;
}

/** A growing list of organisations in whatever orders are wanted, each of which is kept. */
export interface Orderings {
  /** The numbers of all in order; undefined while there is more to do, which `step` does. */
  ordered(order: 'name' | 'checked', language: string): Uint32Array | undefined;
  /**
   * Some milliseconds of work for the order that was wanted last.
   * @returns whether there was any.
   */
  step(): boolean;
}

/** @param base the language of names that have no translation. */
export function orderings(organizations: readonly Organization[], base: string): Orderings {
  const known = new Map<string, Ordering>();
  let size = 0;
  let last: Ordering | undefined;

  function step(): boolean {
    if (!last || last.records) return false;
    const { done, value } = last.steps.next();
    if (done) last.records = value;
    return true;
  }

  return {
    step,
    ordered(order, language) {
      if (size !== organizations.length) known.clear();
      size = organizations.length;
      last = known.get(order + language);
      if (!last) {
        const compare = sorting(order, language, base);
        const steps = mergeSort(size, (a, b) =>
          compare(at(organizations, a), at(organizations, b)),
        );
        known.set(order + language, (last = { steps }));
      }
      if (size < AT_ONCE) while (step());
      return last.records;
    },
  };
}
