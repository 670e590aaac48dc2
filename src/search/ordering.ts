import type { Organization } from '../feed/model.js';
import { at } from './facets.js';
import { mergeSort } from './merge-sort.js';
import { sorting } from './sort.js';

/** Records put in order at once: more of them would hold a visitor up. */
const AT_ONCE = 4000;

/** Every record in one order, or on the way to it. */
interface Ordering {
  /** How many records are to be put in order. */
  readonly size: number;
  /** Those that are. */
  all: Uint32Array;
  steps: Generator<void, Uint32Array> | undefined;
}

/** A growing list of organisations in whatever orders are asked for, each of which is kept. */
export interface Orderings {
  /** The numbers of all in order; nothing while there is more to do, which `step` does. */
  ordered(order: 'name' | 'checked', language: string): Uint32Array | undefined;
  /**
   * Some milliseconds of work for what was asked for last.
   * @returns whether there was any.
   */
  step(): boolean;
}

/** @param base BCP 47 tag of the names that are not translations. */
export function orderings(organizations: readonly Organization[], base: string): Orderings {
  const known = new Map<string, Ordering>();
  let last: Ordering | undefined;

  function step(): boolean {
    if (!last?.steps) return false;
    const { done, value } = last.steps.next();
    if (done) Object.assign(last, { all: value, steps: undefined });
    return true;
  }

  function start(order: 'name' | 'checked', language: string, all: Uint32Array): Ordering {
    const compare = sorting(order, language, base);
    const more = Uint32Array.from(organizations.keys()).subarray(all.length);
    const steps = mergeSort(all, more, (a, b) =>
      compare(at(organizations, a), at(organizations, b)),
    );
    return { size: organizations.length, all, steps };
  }

  return {
    step,
    ordered(order, language) {
      const name = order + language;
      const before = known.get(name);
      const { all = new Uint32Array(), size } = before ?? {};
      last = before && size === organizations.length ? before : start(order, language, all);
      known.set(name, last);
      while (organizations.length - all.length < AT_ONCE && step());
      return last.steps ? undefined : last.all;
    },
  };
}
