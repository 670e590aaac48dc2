import { FACETS } from '../../../search/facets.js';
import type { Order } from '../../../search/source.js';
import { badRequest } from '../problem.js';
import type { Question } from '../question.js';
import { all, type Clause, some } from './asking.js';
import { nameOrder } from './index-settings.js';
import type { IndexedList } from './indexed-list.js';
import { nearQuery, type TextQuery } from './text-query.js';

/** For an answer; the page waits eight seconds. */
const TIMEOUT = '5s';

/** Values that each shard counts: with no more of them counts are exact. */
export const COUNTED = 10_000;

/** What restricts a question, whatever a visitor chooses. */
export const restrictionsOf = ({ restrict = {} }: Question): readonly Clause[] => {
  const { categories, countries, ids } = restrict;
  return [
    ...(categories?.size ? [some('category', categories)] : []),
    ...(countries?.size ? [some('country', countries)] : []),
    ...(ids?.size ? [some('id', ids)] : []),
  ];
};

/** The categories under which a record may stand, by their places; none where any may. */
export const eligible = (
  { filters, restrict }: Question,
  { head: { categories }, lines }: IndexedList,
): readonly number[] => {
  const sets = [filters?.get('category'), restrict?.categories].filter((set) => set?.size);
  if (!sets.length) return [];
  return categories.flatMap(({ id }, place) =>
    sets.every((set) => lines.get(id)?.some((one) => set?.has(one))) ? [place] : [],
  );
};

/** The order in which a question is answered. */
export const orderOf = (question: Question, hasText: boolean, isNear: boolean): Order =>
  (!isNear && question.order) || (hasText ? 'relevance' : 'category');

/** How an order sorts, and what it adds to the score for that. */
function sortOf(
  question: Question,
  order: Order,
  list: IndexedList,
): { sort: Clause[]; should: Clause[] } {
  const place = { place: 'asc' };
  if (order === 'name') {
    return {
      sort: [{ [nameOrder(list.languageOf(question.language))]: 'asc' }, place],
      should: [],
    };
  }
  if (order === 'checked') {
    return { sort: [{ checked: { order: 'desc', missing: '_last' } }, place], should: [] };
  }
  if (order === 'relevance') return { sort: [{ _score: 'desc' }, place], should: [] };
  const chosen = eligible(question, list);
  if (!chosen.length) return { sort: [{ group: 'asc' }, place], should: [] };
  const { categories } = list.head;
  const boosts = chosen.map((number) => ({
    constant_score: {
      filter: { term: { own: categories[number]?.id } },
      boost: categories.length - number,
    },
  }));
  return { sort: [{ _score: 'desc' }, place], should: [{ dis_max: { queries: boosts } }] };
}

/** The filters of a question, but for that of one facet. */
const filtersOf = ({ filters }: Question, left?: string): readonly Clause[] =>
  FACETS.flatMap(({ facet }) => {
    const values = facet === left ? undefined : filters?.get(facet);
    return values?.size ? [some(facet, values)] : [];
  });

/** Counts of what passes filters: read them by `bucketsOf`. */
const within = (filters: readonly Clause[], inner: Clause): Clause =>
  filters.length ? { filter: all(filters), aggs: { inner } } : inner;

/** Counts of a facet, of what passes all filters but its own. */
const countsOf = (question: Question) =>
  Object.fromEntries(
    FACETS.map(({ facet }) => {
      const inner = { terms: { field: facet, size: COUNTED } };
      return [facet, within(filtersOf(question, facet), inner)];
    }),
  );

/** How what passes divides into categories. */
function groupCounts(question: Question, list: IndexedList, passed: readonly Clause[]) {
  const chosen = eligible(question, list);
  const field = { terms: { field: 'group', size: COUNTED, order: { _key: 'asc' } } };
  if (!chosen.length) return within(passed, field);
  const own = (number: number) => ({ term: { own: list.head.categories[number]?.id } });
  // Each record once: under the first of the categories.
  const filters = chosen.map((number, index) => ({
    bool: { filter: [own(number)], must_not: chosen.slice(0, index).map(own) },
  }));
  return within(passed, { filters: { filters } });
}

/**
 * A question as the engine is asked it.
 *
 * @param found what of its text is looked for, if anything.
 * @param isNear whether what is nearest to that will do.
 */
export function searchBody(
  question: Question,
  list: IndexedList,
  found: TextQuery | undefined,
  isNear: boolean,
) {
  const restrictions = restrictionsOf(question);
  const order = orderOf(question, !!found, isNear);
  const { sort, should } = sortOf(question, order, list);
  const isByScore = order === 'relevance';
  const must = found ? (isNear ? [nearQuery(found)] : found.must) : [];
  const isFirst = question.after === undefined;
  const passed = filtersOf(question);
  return {
    size: question.limit,
    track_total_hits: true,
    query: {
      bool: {
        filter: isByScore ? restrictions : [...restrictions, ...must],
        must: isByScore ? must : [{ match_all: { boost: 0 } }],
        should: isByScore ? (isNear ? [] : (found?.should ?? [])) : should,
      },
    },
    ...(passed.length ? { post_filter: all(passed) } : {}),
    sort,
    timeout: TIMEOUT,
    ...(isFirst ? {} : { search_after: sortValuesOf(question.after, sort.length) }),
    aggs: {
      ...(isFirst ? countsOf(question) : {}),
      ...(order === 'category' ? { groups: groupCounts(question, list, passed) } : {}),
    },
  };
}

/** Whether words are found at all, whatever is chosen: a question of which only the total is read. */
export const existsBody = (question: Question, { must }: TextQuery) => ({
  size: 0,
  track_total_hits: 1,
  timeout: TIMEOUT,
  query: all([...restrictionsOf(question), ...must]),
});

/** Where an answer goes on: behind these values of what is sorted by. */
export const cursorOf = (values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** @throws {Problem} 400 for what no answer has called `next`. */
function sortValuesOf(after = '', count = 0): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    const isPlain = (one: unknown) => one === null || /^(?:number|string)$/.test(typeof one);
    if (Array.isArray(values) && values.length === count && values.every(isPlain)) return values;
  } catch {
    // Refused below.
  }
  throw badRequest('after should be what an answer called next.');
}
