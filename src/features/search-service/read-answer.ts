import type { Organization, ParsedFeed } from '../../feed/model.js';
import { FACETS, type Facet } from '../../search/facets.js';
import { MOST_LISTED } from '../../search/service-query.js';
import type { Group, Order } from '../../search/source.js';

/** An answer of a search service that has been checked. */
export interface Answer {
  /** The matches, or the nearest organisations if there are none. They grow page by page. */
  readonly organizations: readonly Organization[];
  readonly total: number;
  readonly outOf: number;
  readonly nearTotal: number;
  readonly groups: readonly Group[];
  readonly words: readonly string[];
  readonly orders: readonly Order[];
  readonly facets: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
  readonly next: string | undefined;
  /** When the server gave it: an HTTP-date. */
  readonly date: string | undefined;
}

/** How many items of a list in an answer are read. No real service sends more. */
const MOST = 1000;
/** The maximum length of a text that is only compared or shown in a filter. */
const LONGEST = 500;

const ORDERS: readonly unknown[] = ['category', 'relevance', 'name', 'checked'];

/** Control characters, including those that change the direction of text. */
const UNFIT = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, MOST) : [];
const isText = (value: unknown): value is string =>
  typeof value === 'string' && !!value && value.length <= LONGEST && !UNFIT.test(value);
/** A whole number that is not below the minimum. */
const countOf = (value: unknown, least = 0): number =>
  Number.isSafeInteger(value) ? Math.max(value as number, least) : least;

/**
 * What a service says about what it found, if it can be true. Its organisations have been checked
 * like those of a feed.
 *
 * @returns undefined if it is not an answer of a service.
 */
export function readAnswer({ feed, document, date }: ParsedFeed): Answer | undefined {
  const said = fieldsOf(document);
  if (!Number.isSafeInteger(said['total'])) return undefined;
  const organizations = feed.organizations.slice(0, MOST_LISTED);
  const { length } = organizations;
  // If nothing matches, the listed organisations are only near.
  const total = countOf(said['total']) && countOf(said['total'], length);
  const next = said['next'];
  return {
    organizations,
    total,
    outOf: countOf(said['outOf'], total || length),
    nearTotal: total ? 0 : countOf(said['near'], length),
    groups: groupsOf(said['groups'], total),
    words: listOf(said['words']).filter(isText),
    orders: listOf(said['orders']).filter((one): one is Order => ORDERS.includes(one)),
    facets: facetsOf(said['facets']),
    // Without an organisation, there is nothing to continue from.
    next: isText(next) && length ? next : undefined,
    date,
  };
}

/** How many matches are in each category. Empty if the numbers do not add up to the total. */
function groupsOf(given: unknown, total: number): readonly Group[] {
  let left = total;
  const groups = listOf(given).map((each) => {
    const { category, count } = fieldsOf(each);
    left -= countOf(count);
    return { category: isText(category) ? category : undefined, count: countOf(count) };
  });
  return left ? [] : groups;
}

function facetsOf(given: unknown): Answer['facets'] {
  const said = fieldsOf(given);
  const facets = new Map<Facet, ReadonlyMap<string, number>>();
  for (const { facet } of FACETS) {
    const counts = new Map<string, number>();
    for (const each of listOf(said[facet])) {
      const { value, count } = fieldsOf(each);
      if (isText(value)) counts.set(value, countOf(count));
    }
    if (counts.size > 1) facets.set(facet, counts);
  }
  return facets;
}
