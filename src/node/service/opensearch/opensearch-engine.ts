import type { Client } from '@opensearch-project/opensearch';
import type { Feed } from '../../../feed/model.js';
import { type Facet, FACETS } from '../../../search/facets.js';
import type { Group, Order } from '../../../search/source.js';
import type { Page, SearchEngine } from '../engine.js';
import { ORDERS, type Question } from '../question.js';
import { type Answered, asking, bucketsOf } from './asking.js';
import { indexedList } from './indexed-list.js';
import { type Scope, scopes } from './scopes.js';
import {
  cursorOf,
  eligible,
  existsBody,
  orderOf,
  restrictionsOf,
  searchBody,
} from './search-body.js';
import { dividedQuery, type TextQuery, textQuery } from './text-query.js';

/** What the engine answered, to which text, and whether that is only near to it. */
interface Reply {
  readonly answered: Answered;
  readonly found: TextQuery | undefined;
  readonly isNear: boolean;
}

/**
 * Finds in OpenSearch, where `indexList` has put a list. It has one index for good: when the list is
 * indexed again it is another engine.
 *
 * @throws Error that says what to do where the list is not there.
 */
export async function openSearchEngine(
  client: Client,
  name: string,
): Promise<SearchEngine & { readonly index: string }> {
  const list = await indexedList(client, name);
  const { index, head, size, hasDates, lines } = list;
  const { categories } = head;
  const isWelsh = /(^|,)cy\b/i.test([head.language, head.languages].join());
  const orders: readonly Order[] = ORDERS.filter((order) => order !== 'checked' || hasDates);
  const ask = asking(client, index);
  const scopeOf = scopes(ask, lines);

  const answer = (question: Question, found?: TextQuery, isNear = false): Promise<Answered> =>
    ask(searchBody(question, list, found, isNear));

  /** Whether the words of a question are found at all, filters or not. */
  async function hasAny(question: Question, found: TextQuery, answered: Answered) {
    const isAny = answered.hits.total.value > 0 || question.after !== undefined;
    if (isAny || !question.filters?.size) return isAny;
    const { hits } = await ask(existsBody(question, found));
    return hits.total.value > 0;
  }

  async function reply(question: Question): Promise<Reply> {
    const { text = '' } = question;
    let found = textQuery(text, isWelsh);
    let answered = await answer(question, found);
    const divided = found && !answered.hits.total.value && dividedQuery(text, isWelsh);
    if (divided) {
      found = divided;
      answered = await answer(question, found);
    }
    // Filters may leave nothing of what the words find: then nothing is near.
    const isNear = !!found && !(await hasAny(question, found, answered));
    return { answered: isNear ? await answer(question, found, true) : answered, found, isNear };
  }

  const groupsOf = (question: Question, answered: Answered): readonly Group[] => {
    const chosen = eligible(question, list);
    return bucketsOf(answered, 'groups').flatMap(({ key, doc_count: count }, bucket) => {
      const place = chosen.length ? chosen[bucket] : Number(key);
      return count ? [{ category: categories[place ?? -1]?.id, count }] : [];
    });
  };

  const facetsOf = (
    { filters }: Question,
    answered: Answered,
    { values }: Scope,
  ): ReadonlyMap<Facet, ReadonlyMap<string, number>> =>
    new Map(
      FACETS.flatMap(({ facet }) => {
        const buckets = bucketsOf(answered, facet);
        const counts = new Map(buckets.map(({ key, doc_count }) => [`${key}`, doc_count]));
        const chosen = [...(filters?.get(facet) ?? [])].filter((one) => counts.has(one));
        const listed = [...new Set([...(values.get(facet) ?? []), ...chosen])];
        const counted = new Map(listed.map((one) => [one, counts.get(one) ?? 0]));
        return listed.length > 1 ? [[facet, counted] as const] : [];
      }),
    );

  async function find(question: Question): Promise<Page> {
    const { answered, found, isNear } = await reply(question);
    const { hits } = answered;
    const { value } = hits.total;
    const listed = hits.hits.map(({ _source }) => _source.organization);
    const scope = await scopeOf(restrictionsOf(question));
    const last = hits.hits.at(-1);
    const isByCategory = orderOf(question, !!found, isNear) === 'category';
    return {
      results: {
        total: isNear ? 0 : value,
        outOf: scope.outOf,
        matches: isNear ? [] : listed,
        groups: isByCategory ? groupsOf(question, answered) : [],
        near: isNear ? listed : [],
        nearTotal: isNear ? value : 0,
        words: found?.words ?? [],
        facets: facetsOf(question, answered, scope),
      },
      orders,
      next: !isNear && last && listed.length === question.limit ? cursorOf(last.sort) : undefined,
    };
  }

  const first = await answer({ limit: 20, after: undefined });
  const organizations = first.hits.hits.map(({ _source }) => _source.organization);
  const feed: Feed = { ...head, organizations };
  return { index, feed, size, find };
}
