import { type Column, keep } from '../../search/facets.js';
import { LABEL, NONE, SHORT, rank } from '../../search/match.js';
import type { Term } from '../../search/query.js';
import type { Labels } from '../../search/record-text.js';
import {
  type Needle,
  needle,
  otherRank,
  rankIn,
  type Ranker,
  type ranker,
} from '../../search/score.js';
import { type Postings, RANKS } from './postings.js';

/** Bytes of ranks that are kept. */
const MOST_KEPT = 2 ** 25;
/** One in so many records, or less, are few: then only they are looked at. */
const FEW = 4;

/** Which records have each value of a column, by its number. */
function recordsByValue({ values, numbers, starts }: Column): readonly Uint32Array[] {
  const sizes = new Uint32Array(values.size);
  for (const number of numbers) sizes[number] = (sizes[number] ?? 0) + 1;
  const lists = [...sizes].map((size) => new Uint32Array(size));
  sizes.fill(0);
  for (let record = 0; record + 1 < starts.length; record++) {
    for (let place = starts[record] ?? 0; place < (starts[record + 1] ?? 0); place++) {
      const number = numbers[place] ?? 0;
      const filled = sizes[number] ?? 0;
      lists[number]?.fill(record, filled, filled + 1);
      sizes[number] = filled + 1;
    }
  }
  return lists;
}

/** What of a few sorted numbers is among many. */
function inBoth(few: Uint32Array, many: Uint32Array): Uint32Array {
  return keep(few, (number) => {
    let [low, high] = [0, many.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((many[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    return many[low] === number;
  });
}

/** Keeps what was made last, up to so many. */
function lastMade(most: number) {
  const kept = new Map<string, Uint8Array>();
  return (key: string, make: () => Uint8Array): Uint8Array => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
    return value;
  };
}

/**
 * Tells the same as `ranker`, for a list that grows no more: by the words of the texts instead of the
 * texts themselves, as far as it can.
 */
export function indexedRanker(texts: readonly string[], postings: Postings): typeof ranker {
  const kept = lastMade(Math.max(Math.floor(MOST_KEPT / (texts.length || 1)), 8));
  const columns = new WeakMap<readonly number[], readonly Uint32Array[]>();

  /** Calls for each record that has a word, with its rank. */
  const eachRank = (sought: Needle, see: (record: number, rank: number) => void): void => {
    const { word, isWhole } = sought;
    const rankIn = (record: number) => rank(texts[record] ?? '', word, isWhole);
    const [longest = ''] = postings.partsOf(word);
    const isPlain = !isWhole && longest === word;
    if (word.length < SHORT || !longest) {
      // Not the words of a text decide, but what stands in it first.
      const ranks = kept(`${word} ${isWhole}`, () => {
        const made = new Uint8Array(texts.length);
        for (let record = 0; record < made.length; record++) made[record] = rankIn(record);
        return made;
      });
      for (let record = 0; record < ranks.length; record++) {
        if ((ranks[record] ?? 0) < NONE) see(record, ranks[record] ?? 0);
      }
      return;
    }
    const { records, codes } = postings.find(longest);
    for (let hit = 0; hit < records.length; hit++) {
      const record = records[hit] ?? 0;
      const coded = RANKS[codes[hit] ?? 0] ?? 0;
      // Whether it is a whole word of a name the codes do not say.
      see(record, isPlain && coded > 1 ? coded : rankIn(record));
    }
  };

  /** Calls for each record that has all parts of another spelling, with the worst of their ranks. */
  const eachOther = (
    [first, ...rest]: readonly Needle[],
    see: (record: number, rank: number) => void,
  ): void => {
    if (!first) return;
    if (!rest.length) {
      eachRank(first, see);
      return;
    }
    const ranks = new Map<number, number>();
    eachOther(rest, (record, rank) => ranks.set(record, rank));
    eachRank(first, (record, rank) => see(record, Math.max(rank, ranks.get(record) ?? NONE)));
  };

  const byValue = ({ column }: Labels): readonly Uint32Array[] => {
    const lists = columns.get(column.numbers) ?? recordsByValue(column);
    columns.set(column.numbers, lists);
    return lists;
  };

  return (term: Term, labels: readonly Labels[]): Ranker => {
    const typed = needle(term.word);
    const others = term.others.map((other) => other.map((word) => needle(word, term.word)));
    const ranks = new Uint8Array(texts.length).fill(NONE);
    /** The records that have it, as long as these are few. */
    const hits: number[] = [];
    const see = (record: number, rank: number): void => {
      const before = ranks[record] ?? 0;
      if (rank >= before) return;
      if (before === NONE && hits.length <= texts.length / FEW) hits.push(record);
      ranks[record] = rank;
    };
    eachRank(typed, see);
    for (const other of others) {
      eachOther(other, (record, rank) => see(record, otherRank(rank, other)));
    }
    for (const label of labels) {
      label.texts.forEach((text, value) => {
        const rank = (rankIn(text, typed, others) || 1) + LABEL;
        if (rank < NONE) for (const record of byValue(label)[value] ?? []) see(record, rank);
      });
    }
    const rankOf: Ranker = (record) => ranks[record] ?? 0;
    if (hits.length <= texts.length / FEW) {
      const found = Uint32Array.from(hits).sort();
      rankOf.among = (records) => inBoth(found, records);
    }
    return rankOf;
  };
}
