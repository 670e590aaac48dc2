import { someValue } from './facets.js';
import { LABEL, NONE, rank } from './match.js';
import type { Labels } from './record-text.js';

/** One word of a query. */
export interface Term {
  /** The word, or those that stand for it. */
  readonly words: readonly string[];
  /** The ranks of the word in the names of a record's categories, and in those of its countries. */
  readonly labels: readonly ((record: number) => number)[];
}

function bestRank(text: string, words: readonly string[]): number {
  let best = NONE;
  for (const word of words) best = Math.min(best, rank(text, word));
  return best;
}

/** Prepares words to be looked for in many records. */
export function termsOf(
  words: readonly (readonly string[])[],
  labels: readonly Labels[],
): readonly Term[] {
  return words.map((each) => ({
    words: each,
    labels: labels.flatMap(({ column, texts }) => {
      const ranks = texts.map((text) => (bestRank(text, each) || 1) + LABEL);
      if (!ranks.some((one) => one < NONE)) return [];
      let best = NONE;
      const see = (value: number): void => {
        best = Math.min(best, ranks[value] ?? NONE);
      };
      return (record: number) => {
        best = NONE;
        someValue(column, record, see);
        return best;
      };
    }),
  }));
}

/**
 * How well a record answers, 0 best: the sum of the ranks of all terms; of equal sums those are
 * better that have a line, such as a name, which is the whole phrase, or else begins with it.
 * Undefined where the rank of a term is worse than `worst`.
 */
export function scoreOf(
  terms: readonly Term[],
  phrase: string,
  worst: number,
  text: string,
  record: number,
): number | undefined {
  let sum = 0;
  for (const { words, labels } of terms) {
    let best = bestRank(text, words);
    // No name of a category or country is worth more than the record's own.
    if (best > LABEL) for (const label of labels) best = Math.min(best, label(record));
    if (best > worst) return undefined;
    sum += best;
  }
  // A line begins with the phrase only where a name begins with a word, whose rank is 0 then.
  const start = sum < terms.length ? text.indexOf('\n' + phrase) : -1;
  const next = text.charCodeAt(start + 1 + phrase.length);
  return sum * 3 + (start < 0 ? 2 : next < 32 ? 0 : 1);
}
