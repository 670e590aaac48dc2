import { type Column, at } from './facets.js';
import { LABEL, NONE, rank } from './match.js';

/** One word of a query. */
export interface Term {
  /** The word, or those that stand for it. */
  readonly needles: readonly string[];
  /** By its names in a column: the rank of each combination, and the combination of each record. */
  readonly named: readonly {
    readonly ranks: readonly number[];
    readonly records: readonly number[];
  }[];
}

/** No score: a record that is not found. */
export const MISSED = -1;

function bestRank(text: string, needles: readonly string[], end = -1): number {
  let best = NONE;
  for (const needle of needles) best = Math.min(best, rank(text, needle, end));
  return best;
}

/**
 * Prepares words to be looked for in many records.
 * @param labels - for the first columns the folded names of their values (`labelsOf`).
 */
export function termsOf(
  words: readonly (readonly string[])[],
  columns: readonly Column[],
  labels: readonly (readonly string[])[],
): readonly Term[] {
  return words.map((needles) => ({
    needles,
    named: labels.flatMap((texts, index) => {
      const { combinations, records } = at(columns, index);
      const found = texts.map((text) => (bestRank(text, needles) || 1) + LABEL);
      if (Math.min(NONE, ...found) === NONE) return [];
      const ranks = combinations.map((all) =>
        Math.min(NONE, ...all.map((value) => at(found, value))),
      );
      return [{ ranks, records }];
    }),
  }));
}

/**
 * How well a record answers, 0 best, or `MISSED`: the sum of the ranks of all terms, none of them
 * worse than `worst`; of equal sums those are better that have a line, such as a name, which is
 * the whole phrase, or else begins with it.
 * @param line - a line break and the phrase.
 * @param end - where the names in the text end.
 */
export function scoreOf(
  terms: readonly Term[],
  line: string,
  worst: number,
  text: string,
  end: number,
  record: number,
): number {
  let sum = 0;
  for (const { needles, named } of terms) {
    let best = bestRank(text, needles, end);
    for (const { ranks, records } of named) best = Math.min(best, at(ranks, at(records, record)));
    if (best > worst) return MISSED;
    sum += best;
  }
  // A line begins with the phrase only where a name begins with a word, whose rank is 0 then.
  const start = sum < terms.length ? text.indexOf(line) : -1;
  const next = text.charCodeAt(start + line.length);
  return sum * 3 + (start < 0 ? 2 : next < 32 ? 0 : 1);
}
