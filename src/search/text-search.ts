import { keep } from './facets.js';
import { type Term, phraseOf, termsOf, withSpaces } from './query.js';
import type { Scope } from './scope.js';
import { phraseRank, ranker } from './score.js';
import { NONE } from './match.js';
import type { TextIndex } from './text-index.js';
import { learn, nearest, otherNumbers, twoWords } from './typos.js';

/** What was found by a text. */
export interface Found {
  /** The records that have it. */
  readonly records: Uint32Array;
  /** How well each of these answers, 0 best; nothing where there are no words. */
  readonly scores: readonly number[];
  readonly words: readonly string[];
  /** These records have not all words of the text, but most of them or the nearest to them. */
  readonly near?: boolean;
  /** There may be records near, once the index has read all words. */
  readonly pending?: boolean;
}

/** The last words looked for, and the records that have them. */
interface Last {
  readonly scope: Scope;
  readonly phrase: string;
  readonly terms: readonly Term[];
  readonly records: Uint32Array;
}

/** Words of a query for which others are tried: more of them are no slip but a pasted text. */
const MOST_GUESSED = 8;

/** Whether a word of a query goes on where another ends: what has the one has the other. */
const continues = (now: Term, before: Term): boolean =>
  now.word.startsWith(before.word) &&
  now.others.every((other, index) =>
    before.others[index]?.every((word, part) => other[part]?.startsWith(word)),
  ) &&
  (!now.way || (!!before.way && now.way.startsWith(before.way)));

/** The words by which found texts are marked. Short parts of a word stand everywhere. */
export const wordsOf = (terms: readonly Term[]): readonly string[] =>
  terms.flatMap(({ word, others }) => [
    word,
    ...others.flatMap((other) => other.filter((part) => !other[1] || part.length > 2)),
  ]);

/**
 * Looks for texts in an index.
 *
 * @param rankerOf tells how well records have a word: a server does it by more than their texts.
 */
export function textSearch(
  index: TextIndex,
  rankerOf: typeof ranker = ranker,
): (text: string, scope: Scope) => Found {
  const { texts } = index;
  const scores: number[] = [];
  /** How many words each record has not. */
  const gaps: number[] = [];
  let last: Last | undefined;

  /**
   * The records that have the most words, and not fewer than all but so many.
   * @param most words that may be missing.
   */
  function find(
    terms: readonly Term[],
    phrase: string,
    records: Uint32Array,
    { labels }: Scope,
    most: number,
  ): Uint32Array {
    const sought = terms.map((term) => ({ rankOf: rankerOf(term, labels), way: term.way }));
    for (const { rankOf, way } of sought) {
      if (!most && !way) records = rankOf.among?.(records) ?? records;
    }
    const found = keep(records, (record) => {
      const text = texts[record] ?? '';
      let sum = 0;
      let gap = 0;
      for (const { rankOf, way } of sought) {
        const rank = rankOf(record, text);
        if (rank < NONE) sum += rank;
        else if (way && index.ways(record).includes(way)) sum += NONE;
        else if (++gap > most) return false;
      }
      gaps[record] = most = gap;
      // Only where names have every word, whose ranks are 0 and 1 then, can one begin with the phrase.
      scores[record] = sum * 3 + (sum <= terms.length ? phraseRank(text, phrase) : 2);
      return true;
    });
    return keep(found, (record) => gaps[record] === most);
  }

  /** The records that have all words. While somebody types on, only those found last can. */
  function findAll(scope: Scope, phrase: string, terms: readonly Term[]): Uint32Array {
    const before = last?.scope === scope ? last : undefined;
    if (before?.phrase === phrase) return before.records;
    const goesOn = before?.terms.every((old) => terms.some((now) => continues(now, old)));
    const among = (goesOn && before?.records) || scope.records;
    const records = find(terms, phrase, among, scope, 0);
    last = { scope, phrase, terms, records };
    return records;
  }

  /** The records that have the most words, or the nearest to these: as wholes before beginnings. */
  function findNear(scope: Scope, terms: readonly Term[]): Found | undefined {
    const vocabulary = index.words();
    if (!vocabulary) return undefined;
    const names = new Set<string>();
    for (const { texts } of scope.labels) for (const text of texts) learn(names, text);
    /** What stands in texts, by its other spellings. */
    const written = new Map<string, string>();
    for (const [text, others] of index.spellings) for (const one of others) written.set(one, text);
    const guessed = terms.map((term, place) => {
      const word = place < MOST_GUESSED ? term.word : '';
      const guesses = nearest(word, [vocabulary, names, written.keys()]).flatMap((other) => [
        other,
        written.get(other) ?? other,
      ]);
      // Each is looked for in all texts: once.
      const others = [...new Set([...guesses, ...otherNumbers(word)])].map((other) => [other]);
      return { ...term, others: [...term.others, ...others, ...twoWords(word, vocabulary)] };
    });
    const near = guessed.map(({ word, others, way }) => ({
      word: `${word} `,
      others: [[word], ...others],
      way,
    }));
    const records = find(near, '', scope.records, scope, terms.length - 1);
    return { records, scores, words: wordsOf(guessed), near: true };
  }

  return (text, scope) => {
    const all = { records: scope.records, scores: [], words: [] };
    if (!phraseOf(text)) return all;
    index.step(Infinity);
    let terms = termsOf(text, scope.isWelsh, index.spellings);
    if (!terms.length) return all;
    let records = findAll(scope, phraseOf(text), terms);
    const divided = records.length ? text : withSpaces(text);
    if (divided !== text) {
      terms = termsOf(divided, scope.isWelsh, index.spellings);
      records = findAll(scope, divided, terms);
    }
    const found = { records, scores, words: wordsOf(terms) };
    return records.length ? found : (findNear(scope, terms) ?? { ...found, pending: true });
  };
}
