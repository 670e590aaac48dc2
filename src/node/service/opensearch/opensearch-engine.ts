import type { Client } from '@opensearch-project/opensearch';
import { parseFeed } from '../../../feed/decode/parse-feed.js';
import type { Feed, Organization } from '../../../feed/model.js';
import { linesOf } from '../../../search/category-tree.js';
import { type Facet, FACETS } from '../../../search/facets.js';
import type { Group, Order } from '../../../search/source.js';
import type { Page, SearchEngine } from '../engine.js';
import { badRequest, Problem } from '../problem.js';
import { ORDERS, type Question } from '../question.js';
import { isMissing } from './client.js';
import { aliasOf, nameOrder } from './index-settings.js';
import { dividedQuery, nearQuery, type TextQuery, textQuery } from './text-query.js';

type Clause = Readonly<Record<string, unknown>>;

/** Values of a facet that are listed, as in a page. */
const MOST_VALUES = 200;
/** Values that each shard counts: with no more of them counts are exact. */
const COUNTED = 10_000;
/** Restrictions of which it is remembered what there is. */
const MOST_SCOPES = 100;

interface Buckets {
  readonly buckets: readonly { readonly key: string | number; readonly doc_count: number }[];
}

interface Answered {
  readonly hits: {
    readonly total: { readonly value: number };
    readonly hits: readonly { readonly _source: { organization: Organization }; sort: unknown[] }[];
  };
  readonly aggregations?: Readonly<Record<string, Buckets & { readonly inner?: Buckets }>>;
}

/** What there is at all, as far as a question is restricted. */
interface Scope {
  readonly outOf: number;
  readonly values: ReadonlyMap<Facet, readonly string[]>;
}

const all = (filter: readonly Clause[]): Clause => ({ bool: { filter } });
const some = (field: string, values: Iterable<string>): Clause => ({
  terms: { [field]: [...values] },
});

/**
 * Finds in OpenSearch, where `indexList` has put a list. It has one index for good: when the list is
 * indexed again it is another engine.
 *
 * @throws Error that says what to do where the list is not there.
 */
export async function openSearchEngine(
  client: Client,
  list: string,
): Promise<SearchEngine & { readonly index: string }> {
  const { index, meta } = await newest(client, list);
  const head = parseFeed({ ...JSON.parse(meta.head), organizations: [] }).feed;
  const { categories } = head;
  const lines = linesOf(categories);
  const isWelsh = /(^|,)cy\b/i.test([head.language, head.languages].join());
  const orders: readonly Order[] = ORDERS.filter((order) => order !== 'checked' || meta.hasDates);
  const tags = new Map(
    [head.language, ...(head.languages ?? [])].map((tag) => [tag.toLowerCase(), tag]),
  );
  const scopes = new Map<string, Promise<Scope>>();

  const ask = async (body: object): Promise<Answered> => {
    try {
      return (await client.search({ index, body })).body as unknown as Answered;
    } catch (error) {
      const { statusCode = 0 } = error as { statusCode?: number };
      if (statusCode && statusCode < 500 && statusCode !== 429) throw error;
      throw new Problem(
        503,
        'Engine unavailable',
        'The search engine does not answer. Try again.',
        {
          'retry-after': '2',
        },
      );
    }
  };

  const languageOf = (asked = ''): string => {
    let tag = asked.toLowerCase();
    while (tag && !tags.has(tag)) tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0));
    return tags.get(tag) ?? head.language;
  };

  const restrictionsOf = ({ restrict = {} }: Question): readonly Clause[] => {
    const { categories: only, countries, ids } = restrict;
    return [
      ...(only?.size ? [some('category', only)] : []),
      ...(countries?.size ? [some('country', countries)] : []),
      ...(ids?.size ? [some('id', ids)] : []),
    ];
  };

  const readScope = async (restrictions: readonly Clause[]): Promise<Scope> => {
    const { hits, aggregations } = await ask({
      size: 0,
      track_total_hits: true,
      query: all(restrictions),
      aggs: Object.fromEntries(
        FACETS.map(({ facet }) => [
          facet,
          { terms: { field: facet, size: MOST_VALUES, shard_size: COUNTED } },
        ]),
      ),
    });
    const values = FACETS.map(({ facet }): [Facet, readonly string[]] => {
      const there = (aggregations?.[facet]?.buckets ?? []).map(({ key }) => `${key}`);
      const known = new Set(there);
      return [
        facet,
        facet === 'category' ? [...lines.keys()].filter((id) => known.has(id)) : there,
      ];
    });
    return { outOf: hits.total.value, values: new Map(values) };
  };

  const scopeOf = (restrictions: readonly Clause[]): Promise<Scope> => {
    const key = JSON.stringify(restrictions);
    const known = scopes.get(key);
    if (known) return known;
    const [oldest] = scopes.keys();
    if (oldest !== undefined && scopes.size >= MOST_SCOPES) scopes.delete(oldest);
    const scope = readScope(restrictions);
    scopes.set(key, scope);
    scope.catch(() => scopes.delete(key));
    return scope;
  };

  /** The categories under which a record may stand, by their places; none where any may. */
  const eligible = ({ filters, restrict }: Question): readonly number[] => {
    const sets = [filters?.get('category'), restrict?.categories].filter((set) => set?.size);
    if (!sets.length) return [];
    return categories.flatMap(({ id }, place) =>
      sets.every((set) => lines.get(id)?.some((one) => set?.has(one))) ? [place] : [],
    );
  };

  /** How an order sorts, and what it adds to the score for that. */
  const sortOf = (question: Question, order: Order): { sort: Clause[]; should: Clause[] } => {
    const place = { place: 'asc' };
    if (order === 'name') {
      return { sort: [{ [nameOrder(languageOf(question.language))]: 'asc' }, place], should: [] };
    }
    if (order === 'checked') {
      return { sort: [{ checked: { order: 'desc', missing: '_last' } }, place], should: [] };
    }
    if (order === 'relevance') return { sort: [{ _score: 'desc' }, place], should: [] };
    const chosen = eligible(question);
    if (!chosen.length) return { sort: [{ group: 'asc' }, place], should: [] };
    const boosts = chosen.map((number) => ({
      constant_score: {
        filter: { term: { own: categories[number]?.id } },
        boost: categories.length - number,
      },
    }));
    return { sort: [{ _score: 'desc' }, place], should: [{ dis_max: { queries: boosts } }] };
  };

  /** Counts of a facet, of what passes all filters but its own. */
  const countsOf = ({ filters }: Question) =>
    Object.fromEntries(
      FACETS.map(({ facet }) => {
        const others = FACETS.flatMap(({ facet: other }) => {
          const values = other === facet ? undefined : filters?.get(other);
          return values?.size ? [some(other, values)] : [];
        });
        const inner = { terms: { field: facet, size: COUNTED } };
        return [facet, { filter: all(others), aggs: { inner } }];
      }),
    );

  const groupCounts = (question: Question, passed: Clause) => {
    const chosen = eligible(question);
    const field = { terms: { field: 'group', size: COUNTED, order: { _key: 'asc' } } };
    if (!chosen.length) return { filter: passed, aggs: { inner: field } };
    // Each record once: under the first of the categories.
    const filters = chosen.map((number, index) => ({
      bool: {
        filter: [{ term: { own: categories[number]?.id } }],
        must_not: chosen.slice(0, index).map((one) => ({ term: { own: categories[one]?.id } })),
      },
    }));
    return { filter: passed, aggs: { inner: { filters: { filters } } } };
  };

  async function answer(question: Question, found: TextQuery | undefined, isNear: boolean) {
    const restrictions = restrictionsOf(question);
    const filters = FACETS.flatMap(({ facet }) => {
      const values = question.filters?.get(facet);
      return values?.size ? [some(facet, values)] : [];
    });
    const usual: Order = found ? 'relevance' : 'category';
    const order = (!isNear && question.order) || usual;
    const { sort, should } = sortOf(question, order);
    const isByScore = order === 'relevance';
    const must = found ? (isNear ? [nearQuery(found)] : found.must) : [];
    const isFirst = question.after === undefined;
    const passed = all(filters);
    const body = {
      size: question.limit,
      track_total_hits: true,
      query: {
        bool: {
          filter: isByScore ? restrictions : [...restrictions, ...must],
          must: isByScore ? must : [{ match_all: { boost: 0 } }],
          should: isByScore ? (isNear ? [] : (found?.should ?? [])) : should,
        },
      },
      post_filter: passed,
      sort,
      _source: ['organization'],
      ...(isFirst ? {} : { search_after: sortValuesOf(question.after, sort.length) }),
      aggs: {
        ...(isFirst ? countsOf(question) : {}),
        ...(order === 'category' ? { groups: groupCounts(question, passed) } : {}),
      },
    };
    return { ...(await ask(body)), order };
  }

  const groupsOf = (question: Question, given: Buckets | undefined): readonly Group[] => {
    const chosen = eligible(question);
    return (given?.buckets ?? []).flatMap(({ key, doc_count: count }, index) => {
      const place = chosen.length ? chosen[index] : Number(key);
      return count ? [{ category: categories[place ?? -1]?.id, count }] : [];
    });
  };

  async function find(question: Question): Promise<Page> {
    const { text = '' } = question;
    let found = textQuery(text, isWelsh);
    let answered = await answer(question, found, false);
    const divided = found && !answered.hits.total.value && dividedQuery(text, isWelsh);
    if (divided) {
      found = divided;
      answered = await answer(question, found, false);
    }
    // Filters may leave nothing of what the words find: then nothing is near.
    const hasWords = found && (await hasAny(question, found, answered));
    const isNear = !!found && !hasWords;
    if (isNear) answered = await answer(question, found, true);
    const { hits, aggregations, order } = answered;
    const { value } = hits.total;
    const listed = hits.hits.map(({ _source }) => _source.organization);
    const scope = await scopeOf(restrictionsOf(question));
    const last = hits.hits.at(-1);
    const facets = FACETS.flatMap(({ facet }) => {
      const buckets = aggregations?.[facet]?.inner?.buckets ?? [];
      const counts = new Map(buckets.map(({ key, doc_count }) => [`${key}`, doc_count]));
      const chosen = [...(question.filters?.get(facet) ?? [])].filter((one) => counts.has(one));
      const values = [...new Set([...(scope.values.get(facet) ?? []), ...chosen])];
      const counted = new Map(values.map((one) => [one, counts.get(one) ?? 0]));
      return values.length > 1 ? [[facet, counted] as const] : [];
    });
    return {
      results: {
        total: isNear ? 0 : value,
        outOf: scope.outOf,
        matches: isNear ? [] : listed,
        groups: order === 'category' ? groupsOf(question, aggregations?.['groups']?.inner) : [],
        near: isNear ? listed : [],
        nearTotal: isNear ? value : 0,
        words: found?.words ?? [],
        facets: new Map(facets),
      },
      orders,
      next: !isNear && last && listed.length === question.limit ? cursorOf(last.sort) : undefined,
    };
  }

  /** Whether the words of a question are found at all, filters or not. */
  async function hasAny(question: Question, found: TextQuery, answered: Answered) {
    const isAny = answered.hits.total.value > 0 || question.after !== undefined;
    if (isAny || !question.filters?.size) return isAny;
    const { hits } = await answer({ ...question, filters: new Map() }, found, false);
    return hits.total.value > 0;
  }

  const first = await answer({ limit: 20, after: undefined }, undefined, false);
  const organizations = first.hits.hits.map(({ _source }) => _source.organization);
  const feed: Feed = { ...head, organizations };
  return { index, feed, size: meta.size, find };
}

const cursorOf = (values: readonly unknown[]): string =>
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

interface Meta {
  readonly head: string;
  readonly size: number;
  readonly hasDates: boolean;
}

/** The index that a list is in now. */
async function newest(client: Client, list: string): Promise<{ index: string; meta: Meta }> {
  try {
    const { body } = await client.indices.getMapping({ index: aliasOf(list) });
    const [[index, { mappings }] = ['', { mappings: {} }]] = Object.entries(body);
    const { _meta: meta } = mappings as { _meta?: unknown };
    return { index, meta: meta as Meta };
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    throw new Error(`The engine has no list ${list}. Run: partner-directory index ${list}.json`, {
      cause,
    });
  }
}
