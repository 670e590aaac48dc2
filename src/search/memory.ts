import type { Feed, Organization } from '../feed/feed.js';
import { type Filters, at, columnsOf, linesOf, narrow } from './facets.js';
import { INSIDE, LABEL, NONE, phraseOf, rank, wordsOf } from './match.js';
import type { guess, learn } from './near.js';
import { type CountryName, labelOf, textOf } from './record.js';
import type { sorting } from './sort.js';
import type { Query, Restrict, Results, Source } from './source.js';

/** What may be left out of a bundle: without it the source does the same without this. */
export interface Extras {
  /** Finds organisations by the names of their countries, in the feed's languages and the shown. */
  readonly countryName?: CountryName;
  /** Forgives typing mistakes. */
  readonly near?: { readonly learn: typeof learn; readonly guess: typeof guess };
  /** The orders by name and by date; without it they are the feed's. */
  readonly sorting?: typeof sorting;
}

/** Answers at once, from a feed that may still be growing. */
export interface MemorySource extends Source {
  search(query: Query): Results;
  /** More records of the same feed. */
  add(organizations: readonly Organization[]): void;
  /**
   * Some milliseconds of work that searches will need: for moments when nothing else is to do.
   * @returns whether there is more.
   */
  step(): boolean;
}

/** Records folded, or read for the vocabulary, in one step: about 5 ms. */
const SLICE = 500;

const NO_FILTERS: Filters = new Map();

/** The records that a restriction leaves of as many as there were. */
interface Base {
  readonly size: number;
  readonly restrict: Restrict | undefined;
  readonly language: string;
  readonly records: readonly number[];
  /** For each column how many of them have each value. */
  readonly counts: readonly (readonly number[])[];
}

/** The last words looked for, and where they were found. */
interface Last {
  readonly base: Base;
  readonly phrase: string;
  readonly words: readonly string[];
  readonly hits: readonly number[];
}

/** The source of results for a feed that is in memory, to which more records may be added. */
export function memorySource(feed: Feed, extras: Extras = {}): MemorySource {
  const { categories } = feed;
  const organizations: Organization[] = [];
  const texts: string[] = [];
  /** Of the records found last, 0 best. */
  const scores: number[] = [];
  const lines = linesOf(categories);
  const columns = columnsOf(categories, lines);
  const labels = new Map<string, string>();
  const sorted = new Map<string, readonly number[]>();
  let base: Base | undefined;
  let last: Last | undefined;
  let vocabulary: Set<string> | undefined;
  let learned = 0;

  function add(more: readonly Organization[]): void {
    for (const organization of more) {
      organizations.push(organization);
      scores.push(0);
      for (const column of columns) column.add(organization);
    }
  }

  function step(count = SLICE): boolean {
    for (; count && texts.length < organizations.length; count--) {
      texts.push(textOf(at(organizations, texts.length)));
    }
    for (; count && vocabulary && learned < texts.length; count--) {
      extras.near?.learn(vocabulary, at(texts, learned++));
    }
    return !count;
  }

  function restricted(restrict: Restrict | undefined, language: string): Base {
    const size = organizations.length;
    if (base?.restrict === restrict && base?.size === size && base.language === language)
      return base;
    const ids = restrict?.ids;
    const filters: Filters = new Map([
      ['category', restrict?.categories],
      ['country', restrict?.countries],
    ]);
    const all = [...organizations.keys()].filter(
      (record) => !ids?.size || ids.has(at(organizations, record).id),
    );
    const records = narrow(columns, filters, all).passed;
    const { counts } = narrow(columns, NO_FILTERS, records);
    return (base = { size, restrict, language, records, counts });
  }

  /** The names of the values of a column that has names, folded; made once for a language. */
  function labelsOf(index: number, language: string): readonly string[] {
    return Array.from(at(columns, index).numbers, ([value]) => {
      const key = index + language + '\0' + value;
      const label = labels.get(key) ?? labelOf(feed, index, value, language, extras.countryName);
      labels.set(key, label);
      return label;
    });
  }
  /** Records that have, for each word, one of those that may stand for it; sets their scores. */
  function find(
    words: readonly (readonly string[])[],
    phrase: string,
    worst: number,
    { language }: Base,
    records: readonly number[],
  ): readonly number[] {
    const best = (text: string, needles: readonly string[]): number =>
      needles.reduce((least, needle) => Math.min(least, rank(text, needle)), NONE);
    const terms = words.map((needles) => ({
      needles,
      labels: [0, 1].flatMap((index) => {
        const ranks = labelsOf(index, language).map((text) => (best(text, needles) || 1) + LABEL);
        return ranks.some((one) => one < NONE) ? [{ ranks, column: at(columns, index) }] : [];
      }),
    }));
    const line = '\n' + phrase;
    return records.filter((record) => {
      const text = at(texts, record);
      let score = 0;
      for (const { needles, labels } of terms) {
        let least = best(text, needles);
        for (const { column, ranks } of labels) {
          for (const number of at(column.records, record))
            least = Math.min(least, at(ranks, number));
        }
        if (least > worst) return false;
        score += least;
      }
      const start = score < terms.length ? text.indexOf(line) : -1;
      const next = text.charCodeAt(start + line.length);
      scores[record] = score * 3 + (start < 0 ? 2 : next < 32 ? 0 : 1);
      return true;
    });
  }

  /** What has all words of now has all of before, if each of these is in one of now. */
  function exact(base: Base, phrase: string, words: readonly string[]): readonly number[] {
    const before = last?.base === base ? last : undefined;
    if (before?.phrase === phrase) return before.hits;
    const goesOn = before?.words.every((old) => words.some((word) => word.includes(old)));
    const records = (goesOn && before?.hits) || base.records;
    const hits = find(
      words.map((word) => [word]),
      phrase,
      NONE - 1,
      base,
      records,
    );
    last = { base, phrase, words, hits };
    return hits;
  }

  /** Every record in one order, kept: a search only picks from it. */
  function sort(order: 'name' | 'checked', language: string): readonly number[] {
    const name = order + language;
    let all = sorted.get(name) ?? [];
    if (extras.sorting && all.length < organizations.length) {
      const { key, compare } = extras.sorting(order, language);
      const keys = organizations.map(key);
      all = [...all, ...[...keys.keys()].slice(all.length)].sort((a, b) =>
        compare(at(keys, a), at(keys, b)),
      );
      sorted.set(name, all);
    }
    return all;
  }

  /** The first of the records in the order of a number of each, and how many have each number. */
  function pick(records: readonly number[], limit: number, numberOf: (record: number) => number) {
    const divided: number[][] = [];
    const sizes: number[] = [];
    for (const record of records) {
      const number = numberOf(record);
      const some = (divided[number] ??= []);
      if (some.length < limit) some.push(record);
      sizes[number] = (sizes[number] ?? 0) + 1;
    }
    return { picked: divided.flat(), sizes };
  }

  function search(query: Query): Results {
    const {
      text = '',
      filters = NO_FILTERS,
      language = feed.language,
      restrict,
      limit = Infinity,
    } = query;
    const base = restricted(restrict, language);
    const phrase = phraseOf(text);
    let words = wordsOf(phrase);
    let order = query.order ?? (words.length ? 'relevance' : 'category');
    let hits = base.records;
    let guesses: ReturnType<typeof guess>;
    let pending = false;
    if (words.length) {
      step(Infinity);
      hits = exact(base, phrase, words);
      if (!hits.length && extras.near) {
        vocabulary ??= new Set();
        pending = step();
        const named = new Set<string>();
        for (const index of [0, 1]) extras.near.learn(named, labelsOf(index, language).join('\n'));
        guesses = pending ? undefined : extras.near.guess(words, [vocabulary, named]);
        if (guesses) {
          hits = find(guesses, '', INSIDE, base, base.records);
          words = guesses.flat();
          order = 'relevance';
        }
      }
    }
    const { passed, counts } = narrow(columns, filters, hits);
    const sets = [filters.get('category'), restrict?.categories].filter((set) => set?.size);
    const isWanted = categories.map(({ id }) =>
      sets.every((set) => lines.get(id)?.some((one) => set?.has(one))),
    );
    const numbers = at(columns, 0).records;
    let picked: readonly number[];
    let sizes: readonly number[] = [];
    if (order === 'relevance') ({ picked } = pick(passed, limit, (record) => at(scores, record)));
    else if (order === 'category') {
      ({ picked, sizes } = pick(passed, limit, (record) => {
        const all = at(numbers, record);
        return all.find((number) => isWanted[number]) ?? all[0] ?? categories.length;
      }));
    } else {
      const isPassed: boolean[] = [];
      for (const record of passed) isPassed[record] = true;
      picked = sort(order, language).filter((record) => isPassed[record]);
    }
    const listed = picked.slice(0, limit).map((record) => at(organizations, record));
    return {
      total: guesses ? 0 : passed.length,
      matches: guesses ? [] : listed,
      groups: sizes.flatMap((count, place) =>
        count ? { category: categories[place]?.id, count } : [],
      ),
      near: guesses ? listed : [],
      words,
      pending,
      facets: new Map(
        columns.flatMap(({ facet, numbers }, index) => {
          const values = [...(index ? numbers : lines).keys()].flatMap((value) => {
            const number = numbers.get(value) ?? 0;
            return base.counts[index]?.[number]
              ? [[value, at(at(counts, index), number)] as const]
              : [];
          });
          return values.length > 1 ? [[facet, new Map(values)] as const] : [];
        }),
      ),
    };
  }

  add(feed.organizations);
  return { add, step, search };
}
