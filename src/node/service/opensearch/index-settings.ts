import { FACETS } from '../../../search/facets.js';

/**
 * How organisations are indexed in OpenSearch. Texts are folded before they come there, by the code
 * of the page, so that both find the same: see `documentOf`. A word may stand inside another one, as
 * in a page, so texts are `wildcard` fields.
 */
export const SETTINGS = {
  number_of_shards: 2,
  number_of_replicas: 1,
  // While a list is indexed nobody searches in it: it is refreshed at the end.
  refresh_interval: '-1',
} as const;

/** With the texts in columns: the source, in which the engine would look else, does not have them. */
const text = { type: 'wildcard', doc_values: true } as const;
const value = { type: 'keyword' } as const;
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
    // What is searched, in order of weight: see `textOf`.
    names: text,
    alternates: text,
    places: text,
    descriptions: text,
    // Names of categories and countries in the languages of the list.
    labels: text,
    // Other spellings of words in the texts.
    spelled: text,
    // Addresses, and digits of numbers: see `reachText`.
    ways: text,
    // The words of all texts, for what is nearest to a word that nothing has.
    words: { type: 'text', analyzer: 'whitespace', norms: false, index_options: 'docs' },
    // What is chosen from; of categories also those above.
    ...Object.fromEntries(FACETS.map(({ facet }) => [facet, value])),
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
