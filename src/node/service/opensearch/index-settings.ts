import { FACETS } from '../../../search/facets.js';

/**
 * How organisations are indexed in OpenSearch. Texts are folded and taken apart before they come
 * there, by the code of the page, so that both find the same: see `documents` and `token`.
 *
 * The number is another one whenever an index that was made before can no longer be searched.
 */
export const FORMAT = 5;

/** Organisations that one shard takes: with fewer shards an answer takes less, with more it is sooner. */
export const PER_SHARD = 500_000;

/**
 * While a list is indexed nobody searches in it: it is refreshed, and copied to a second node, when it
 * is whole.
 *
 * @param size how many organisations the list has.
 */
export const settings = (size: number, perShard: number) => ({
  number_of_shards: Math.max(Math.ceil(size / perShard), 1),
  number_of_replicas: 0,
  refresh_interval: '-1',
});

/** When it is whole: with a copy on a second node, where there is one. */
export const WHOLE = { refresh_interval: '1s', auto_expand_replicas: '0-1' } as const;

/** What stands between spaces can be looked up. */
const tokens = {
  type: 'text',
  analyzer: 'whitespace',
  norms: false,
  index_options: 'docs',
} as const;
const value = { type: 'keyword' } as const;
/** Values that are counted: what that takes is made before the first visitor asks. */
const counted = { ...value, eager_global_ordinals: true } as const;
const number = { type: 'integer' } as const;

/**
 * @param meta the list without its organisations, and what is known of it.
 * @param nameOrders the fields that hold the places of names in the order of a language.
 */
export const mappings = (
  meta: Readonly<Record<string, unknown>>,
  nameOrders: readonly string[],
) => ({
  dynamic: false,
  _meta: meta,
  // What is shown, and nothing of what is only searched.
  _source: { includes: ['organization'] },
  properties: {
    // What is searched: see `token`.
    parts: tokens,
    tails: tokens,
    // Addresses, and digits of numbers: see `reachText`. With them in a column: the source, in which
    // the engine would look else, does not have them.
    ways: { type: 'wildcard', doc_values: true },
    // The words of all texts, for what is nearest to a word that nothing has.
    words: tokens,
    // What is chosen from; of categories also those above.
    ...Object.fromEntries(FACETS.map(({ facet }) => [facet, counted])),
    // The categories that an organisation names itself.
    own: value,
    id: value,
    // What is sorted by: the place in the list, in its category, among names, and a date.
    place: number,
    group: number,
    checked: value,
    ...Object.fromEntries(nameOrders.map((field) => [field, number])),
  },
});

/** The field with the places of names in the order of a language. */
export const nameOrder = (language: string) => `name_order_${language.toLowerCase()}`;
/** What lists are called among others in the same engine. */
export const aliasOf = (list: string) => `partner-directory-${list.toLowerCase()}`;
