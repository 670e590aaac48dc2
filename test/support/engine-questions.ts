import assert from 'node:assert/strict';
import { parseFeed } from '../../src/feed/decode/parse-feed.js';
import type { Feed } from '../../src/feed/model.js';
import type { SearchEngine } from '../../src/node/service/engine.js';
import type { Question } from '../../src/node/service/question.js';
import type { Facet } from '../../src/search/facets.js';
import type { Order } from '../../src/search/source.js';
import { feedOf } from './feeds.js';

export const question = (given: Partial<Question>): Question => ({
  text: '',
  filters: new Map(),
  limit: 100,
  after: undefined,
  ...given,
});

const filtersOf = (given: Readonly<Partial<Record<Facet, readonly string[]>>>) =>
  new Map(Object.entries(given).map(([facet, values]) => [facet as Facet, new Set(values)]));

/** What both engines must say alike. */
export async function told(engine: SearchEngine, given: Partial<Question>) {
  const { results, orders } = await engine.find(question(given));
  const { total, outOf, facets, groups, matches, near } = results;
  return {
    total,
    outOf,
    orders,
    groups,
    isNear: near.length > 0,
    facets: Object.fromEntries(
      [...facets].map(([facet, counts]) => [
        facet,
        Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
      ]),
    ),
    ids: matches.map(({ id }) => id),
  };
}

/** Numbers that look random, and are the same each time. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const WORDS =
  'school link École university Ethiopia St Saint Müller co-operative Bridge Trust Lanka Börse village reading 北京 학교 Žižkov a the of'.split(
    ' ',
  );

/** A list of so many organisations with everything in them that is searched. */
export function randomFeed(seed: number, count: number): Feed {
  const next = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const some = <T>(list: readonly T[], most: number) => [
    ...new Set(Array.from({ length: next(most + 1) }, () => pick(list))),
  ];
  const text = (words: number) => Array.from({ length: words }, () => pick(WORDS)).join(' ');
  const categories = ['finding', 'advice', 'letters', 'visits'].map((id, place) => ({
    id,
    name: `${id} things`,
    ...(place === 3 && { parent_id: 'finding' }),
  }));
  return parseFeed(
    feedOf(
      Array.from({ length: count }, (_, n) => ({
        id: `o${n}`,
        name: `${text(2)} ${n}`,
        description: text(8),
        category_ids: some(categories, 1).map(({ id }) => id),
        countries: some(['GB', 'ET', 'FR', 'SN', 'DE'], 2),
        offers: some(['finding', 'support', 'funding'], 2),
        phases: some(['primary', 'secondary'], 2),
        languages: some(['en', 'fr', 'am'], 2),
        ...(next(2) && { email: `office${n}@example.org` }),
        ...(next(2) && { assured_date: `2026-01-${10 + next(20)}` }),
        locations: [{ addresses: [{ city: pick(['Leeds', 'Llanelli', 'München']) }] }],
      })),
      { categories, languages: ['en', 'cy'] },
    ),
  ).feed;
}

export const QUERIES: readonly Partial<Question>[] = [
  ...'ethiopia ETHIOPIA ecole school,link universit lanka linking mueller muller cooperative bridge ers 北京 학교 zizkov .* the e s é 24 1, st saint sc ink iopia und link,ethiopia st,mueller,b office7@example.org,leeds llanelli muenchen kingdom senegal visits'
    .split(' ')
    .map((text) => ({ text: text.replaceAll(',', ' ') })),
  {},
  ...(['name', 'checked', 'category', 'relevance'] as Order[]).flatMap((order) => [
    { order },
    { order, text: 'trust' },
  ]),
  { filters: filtersOf({ category: ['finding'] }) },
  { filters: filtersOf({ category: ['advice', 'visits'] }), order: 'category', text: 'school' },
  { filters: filtersOf({ country: ['GB', 'FR'], offers: ['support'] }), text: 'school' },
  { filters: filtersOf({ country: ['XX'] }), text: 'school' },
  { restrict: { countries: new Set(['ET']) }, text: 'link' },
  { restrict: { categories: new Set(['finding']) } },
  { restrict: { ids: new Set(['o1', 'o2', 'o3']) } },
];

/**
 * In what an engine differs from the search in memory, for a list that both have: nothing, if a
 * page cannot tell them apart. Which organisations are near to a word is not compared.
 */
export async function differences(memory: SearchEngine, engine: SearchEngine) {
  const faults: string[] = [];
  for (const given of QUERIES) {
    const [one, other] = [await told(memory, given), await told(engine, given)];
    const say = JSON.stringify({
      ...given,
      filters: [...(given.filters ?? [])].map(([f, v]) => [f, ...(v ?? [])]),
    });
    const { ids, ...counts } = one;
    const { ids: otherIds, ...otherCounts } = other;
    try {
      if (one.isNear || other.isNear) assert.equal(other.total, one.total);
      else assert.deepEqual(otherCounts, counts);
      assert.deepEqual(otherIds, ids);
    } catch (error) {
      faults.push(
        `${say}: ${
          (error as Error).message
            .split('\n')
            .filter((line) => /^[+-] /.test(line))
            .join(' ') || (error as Error).message
        }`,
      );
    }
  }
  return faults;
}
