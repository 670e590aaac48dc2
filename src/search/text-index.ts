import type { Organization } from '../feed/model.js';
import { casefold } from './casefold.js';
import { at } from './facets.js';
import { reachText } from './reach.js';
import { textOf } from './record-text.js';
import { type Spellings, abbreviations, learnSpellings } from './spellings.js';
import { learn } from './typos.js';

/** How many records are folded, or read for the vocabulary, in one step: about 5 ms. */
const SLICE = 500;

/** The folded texts of a growing list of organisations. */
export interface TextIndex {
  /** The texts of the records folded so far: all of them after `step(Infinity)`. */
  readonly texts: readonly string[];
  /** The words of these texts that have other spellings. */
  readonly spellings: Spellings;
  /**
   * How to reach the organisation of a record (`reachText`). Rarely searched for, so it is made on
   * demand.
   */
  ways(record: number): string;
  /**
   * Folds texts, and reads their words if somebody needs them. The limit counts both.
   * @returns whether there is more to do.
   */
  step(count?: number): boolean;
  /** All words of all texts. Undefined while further steps are needed. */
  words(): ReadonlySet<string> | undefined;
}

export function textIndex(organizations: readonly Organization[]): TextIndex {
  const texts: string[] = [];
  const ways: string[] = [];
  const spellings = abbreviations();
  let vocabulary: Set<string> | undefined;
  let read = 0;

  function step(count = SLICE): boolean {
    for (; count && texts.length < organizations.length; count--) {
      const text = textOf(at(organizations, texts.length));
      const folded = casefold(text);
      texts.push(folded);
      learnSpellings(spellings, text, folded);
    }
    if (!vocabulary) return texts.length < organizations.length;
    for (; count && read < texts.length; count--) learn(vocabulary, at(texts, read++));
    return read < organizations.length;
  }

  return {
    texts,
    spellings,
    ways: (record) => (ways[record] ??= reachText(at(organizations, record))),
    step,
    words() {
      vocabulary ??= new Set();
      return step() ? undefined : vocabulary;
    },
  };
}
