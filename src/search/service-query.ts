import { FACETS } from './facets.js';
import type { Query } from './source.js';

/** The parameters that restrict a search, named like the attributes of a directory. */
export const RESTRICTIONS = [
  ['only-category', 'categories'],
  ['only-country', 'countries'],
  ['only-ids', 'ids'],
] as const;

/** How many characters of a text count: as many as in a page's own search. */
export const LONGEST_TEXT = 200;

/** The maximum number of organisations in one answer. */
export const MOST_LISTED = 100;

/**
 * A query as the parameters of a search service: those of `sync-url`, and what a page adds to them.
 * The same query always has the same parameters in the same order, so that caches recognise it.
 *
 * @param after `next` of the previous answer.
 */
export function parametersOf(query: Query, after?: string): [name: string, value: string][] {
  const { text = '', filters, order, language, restrict = {}, limit } = query;
  const one = (name: string, value: unknown): [string, string][] =>
    value ? [[name, `${value}`]] : [];
  const many = (name: string, values: Iterable<string> = []): [string, string][] =>
    [...values].sort().map((value) => [name, value]);
  return [
    ...one('q', text.slice(0, LONGEST_TEXT).trim()),
    ...FACETS.flatMap(({ facet }) => many(facet, filters?.get(facet))),
    ...one('order', order),
    ...one('lang', language),
    ...RESTRICTIONS.flatMap(([name, key]) => many(name, restrict[key])),
    ...one('limit', limit),
    ...one('after', after),
  ];
}
