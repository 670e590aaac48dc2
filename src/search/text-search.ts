import { keep } from './facets.js';
import { INSIDE, NONE, phraseOf, wordsOf } from './match.js';
import type { Scope } from './scope.js';
import { scoreOf, termsOf } from './score.js';
import type { TextIndex } from './text-index.js';
import { guess, learn } from './typos.js';

/** What was found by a text. */
export interface Found {
  /** The records that have it. */
  readonly records: Uint32Array;
  /** How well each of these answers, 0 best; nothing where there are no words. */
  readonly scores: readonly number[];
  readonly words: readonly string[];
  /** These records have not the words of the text, but the nearest to them. */
  readonly near?: boolean;
  /** There may be records near, once the index has read all words. */
  readonly pending?: boolean;
}

/** The last words looked for, and the records that have them. */
interface Last {
  readonly scope: Scope;
  readonly phrase: string;
  readonly words: readonly string[];
  readonly records: Uint32Array;
}

/** Looks for texts in an index. */
export function textSearch(index: TextIndex): (text: string, scope: Scope) => Found {
  const scores: number[] = [];
  let last: Last | undefined;

  /** Those among some records that have, for each word, one of those that may stand for it. */
  function find(
    words: readonly (readonly string[])[],
    phrase: string,
    worst: number,
    records: Uint32Array,
    { labels }: Scope,
  ): Uint32Array {
    const terms = termsOf(words, labels);
    return keep(records, (record) => {
      const score = scoreOf(terms, phrase, worst, index.texts[record] ?? '', record);
      scores[record] = score ?? 0;
      return score !== undefined;
    });
  }

  /** The records that have all words. While somebody types on, only those found last can. */
  function findAll(scope: Scope, phrase: string, words: readonly string[]): Uint32Array {
    const before = last?.scope === scope ? last : undefined;
    if (before?.phrase === phrase) return before.records;
    const goesOn = before?.words.every((old) => words.some((word) => word.includes(old)));
    const among = (goesOn && before?.records) || scope.records;
    const each = words.map((word) => [word]);
    const records = find(each, phrase, NONE - 1, among, scope);
    last = { scope, phrase, words, records };
    return records;
  }

  return (text, scope) => {
    const phrase = phraseOf(text);
    const words = wordsOf(phrase);
    if (!words.length) return { records: scope.records, scores: [], words };
    index.step(Infinity);
    const records = findAll(scope, phrase, words);
    if (records.length) return { records, scores, words };
    const known = index.words();
    const named = new Set<string>();
    for (const { texts } of scope.labels) for (const each of texts) learn(named, each);
    const guesses = known && guess(words, [known, named]);
    if (!guesses) return { records, scores, words, pending: !known };
    const near = find(guesses, '', INSIDE, scope.records, scope);
    return { records: near, scores, words: guesses.flat(), near: true };
  };
}
