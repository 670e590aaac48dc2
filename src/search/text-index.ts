import type { Organization } from '../feed/model.js';
import { at } from './facets.js';
import { textOf } from './record-text.js';
import { learn } from './typos.js';

/** Records folded, or read for the vocabulary, in one step: about 5 ms. */
const SLICE = 500;

/** The folded texts of a growing list of organisations. */
export interface TextIndex {
  /** Of the records that are folded: all of them after `step(Infinity)`. */
  readonly texts: readonly string[];
  /**
   * Folds texts, and reads their words once somebody wants these; so many of both together.
   * @returns whether there is more to do.
   */
  step(count?: number): boolean;
  /** All words of all texts; undefined where further steps are needed for them. */
  words(): ReadonlySet<string> | undefined;
}

export function textIndex(organizations: readonly Organization[]): TextIndex {
  const texts: string[] = [];
  let vocabulary: Set<string> | undefined;
  let read = 0;

  function step(count = SLICE): boolean {
    for (; count && texts.length < organizations.length; count--)
      texts.push(textOf(at(organizations, texts.length)));
    if (!vocabulary) return texts.length < organizations.length;
    for (; count && read < texts.length; count--) learn(vocabulary, at(texts, read++));
    return read < organizations.length;
  }

  return {
    texts,
    step,
    words() {
      vocabulary ??= new Set();
      return step() ? undefined : vocabulary;
    },
  };
}
