import type { Feed, Organization } from '../feed/feed.js';
import { type Filters, type Valued, columnsOf, linesOf, narrow } from './facets.js';
import { INSIDE, LABEL, NONE, phraseOf, rank, wordsOf } from './match.js';
import type { guess, learn } from './near.js';
import { type CountryName, labelsOf, textOf } from './record.js';
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

interface Row extends Valued {
  readonly organization: Organization;
  /** Folded; empty until it is needed. */
  text: string;
  /** How well it answered the last words that found it, 0 best. */
  score: number;
}

/** The rows that a restriction leaves of as many as there were, and what depends on them. */
interface Base {
  readonly size: number;
  readonly restrict: Restrict | undefined;
  readonly language: string;
  readonly rows: readonly Row[];
  /** For each column how many of them have each value. */
  readonly counts: readonly (readonly number[])[];
  /** Names in this language of the values of the first two columns. */
  readonly labels: readonly (readonly string[])[];
}

/** The last words looked for, and where they were found. */
interface Last {
  readonly base: Base;
  readonly phrase: string;
  readonly words: readonly string[];
  readonly hits: readonly Row[];
}

/** The source of results for a feed that is in memory, to which more records may be added. */
export function memorySource(feed: Feed, extras: Extras = {}): MemorySource {
  const { categories } = feed;
  const rows: Row[] = [];
  const lines = linesOf(categories);
  const columns = columnsOf(categories, lines);
  const orders = new Map<string, readonly Row[]>();
  let base: Base | undefined;
  let last: Last | undefined;
  let vocabulary: Set<string> | undefined;
  let folded = 0;
  let learned = 0;

  function add(organizations: readonly Organization[]): void {
    for (const organization of organizations) {
      const values = columns.map((column) => column.read(organization));
      rows.push({ organization, values, text: '', score: 0 });
    }
  }

  function step(count = SLICE): boolean {
    for (const row of rows.slice(folded, folded + count)) {
      row.text = textOf(row.organization);
      folded++;
      count--;
    }
    if (!vocabulary) return folded < rows.length;
    for (const { text } of rows.slice(learned, learned + count)) {
      extras.near?.learn(vocabulary, text);
      learned++;
    }
    return learned < rows.length;
  }

  function restricted(restrict: Restrict | undefined, language: string): Base {
    const size = rows.length;
    if (base?.restrict === restrict && base?.size === size && base.language === language)
      return base;
    const filters: Filters = new Map([
      ['category', restrict?.categories],
      ['country', restrict?.countries],
    ]);
    const ids = restrict?.ids;
    const some = rows.filter(({ organization }) => !ids?.size || ids.has(organization.id));
    const left = narrow(columns, filters, some).passed;
    const { counts } = narrow(columns, NO_FILTERS, left);
    const labels = labelsOf(feed, columns, language, extras.countryName);
    return (base = { size, restrict, language, rows: left, counts, labels });
  }

  /** Rows that have, for each word, one of those that may stand for it; sets their scores. */
  function find(
    words: readonly (readonly string[])[],
    phrase: string,
    worst: number,
    { labels }: Base,
    among: readonly Row[],
  ): readonly Row[] {
    const best = (text: string, needles: readonly string[]): number =>
      needles.reduce((least, needle) => Math.min(least, rank(text, needle)), NONE);
    const terms = words.map((needles) => ({
      needles,
      named: labels.flatMap((texts, index) => {
        const ranks = texts.map((text) => (best(text, needles) || 1) + LABEL);
        return ranks.some((one) => one < NONE) ? [{ ranks, index }] : [];
      }),
    }));
    const line = '\n' + phrase;
    return among.filter((row) => {
      const { text, values } = row;
      let score = 0;
      for (const { needles, named } of terms) {
        let least = best(text, needles);
        for (const { ranks, index } of named) {
          for (const number of values[index] ?? []) least = Math.min(least, ranks[number] ?? NONE);
        }
        if (least > worst) return false;
        score += least;
      }
      const start = score < terms.length ? text.indexOf(line) : -1;
      const next = text.charCodeAt(start + line.length);
      row.score = score * 3 + (start < 0 ? 2 : next < 32 ? 0 : 1);
      return true;
    });
  }

  /** What has all words of now has all of before, if each of these is in one of now. */
  function exact(base: Base, phrase: string, words: readonly string[]): readonly Row[] {
    const before = last?.base === base ? last : undefined;
    if (before?.phrase === phrase) return before.hits;
    const goesOn = before?.words.every((old) => words.some((word) => word.includes(old)));
    const among = (goesOn && before?.hits) || base.rows;
    const hits = find(
      words.map((word) => [word]),
      phrase,
      NONE - 1,
      base,
      among,
    );
    last = { base, phrase, words, hits };
    return hits;
  }

  /** All rows in one order, kept: a search only picks from them. */
  function sort(order: 'name' | 'checked', language: string): readonly Row[] {
    const name = order + language;
    let all = orders.get(name) ?? [];
    const compare = all.length < rows.length && extras.sorting?.(order, language);
    if (compare) {
      all = [...all, ...rows.slice(all.length)].sort((a, b) =>
        compare(a.organization, b.organization),
      );
      orders.set(name, all);
    }
    return all;
  }

  function search(query: Query): Results {
    const { text = '', filters = NO_FILTERS, language = feed.language, restrict, limit } = query;
    const base = restricted(restrict, language);
    const phrase = phraseOf(text);
    let words = wordsOf(phrase);
    let order = query.order ?? (words.length ? 'relevance' : 'category');
    let hits = base.rows;
    let guesses: ReturnType<typeof guess>;
    let pending = false;
    if (words.length) {
      step(Infinity);
      hits = exact(base, phrase, words);
      if (!hits.length && extras.near) {
        vocabulary ??= new Set();
        pending = step();
        const named = new Set<string>();
        extras.near.learn(named, base.labels.flat().join(''));
        guesses = pending ? undefined : extras.near.guess(words, [vocabulary, named]);
        if (guesses) {
          hits = find(guesses, '', INSIDE, base, base.rows);
          words = guesses.flat();
          order = 'relevance';
        }
      }
    }
    const { passed, counts } = narrow(columns, filters, hits);
    const chosen = [filters.get('category'), restrict?.categories].filter((set) => set?.size);
    const isWanted = categories.map(({ id }) =>
      chosen.every((set) => lines.get(id)?.some((one) => set?.has(one))),
    );
    const placeOf = ({ values: [own = []] }: Row): number =>
      own.find((number) => isWanted[number]) ?? own[0] ?? categories.length;
    const divided: Row[][] = [];
    for (const row of passed) {
      const place = order === 'category' ? placeOf(row) : words.length && row.score;
      (divided[place] ??= []).push(row);
    }
    let sorted: readonly Row[] = divided.flat();
    if (order === 'name' || order === 'checked') {
      const isPassed = new Set(passed);
      sorted = sort(order, language).filter((row) => isPassed.has(row));
    }
    const listed = sorted.slice(0, limit).map(({ organization }) => organization);
    return {
      total: guesses ? 0 : passed.length,
      matches: guesses ? [] : listed,
      groups:
        order === 'category'
          ? divided.flatMap(({ length }, place) => ({
              category: categories[place]?.id,
              count: length,
            }))
          : [],
      near: guesses ? listed : [],
      words,
      pending,
      facets: new Map(
        columns.flatMap(({ facet, numbers }, index) => {
          const values = [...(index ? numbers : lines).keys()].flatMap((value) => {
            const number = numbers.get(value) ?? 0;
            const count = counts[index]?.[number] ?? 0;
            return base.counts[index]?.[number] ? [[value, count] as const] : [];
          });
          return values.length > 1 ? [[facet, new Map(values)] as const] : [];
        }),
      ),
    };
  }

  add(feed.organizations);
  return { add, step, search };
}
