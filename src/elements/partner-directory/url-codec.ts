import { FACETS } from '../../search/facets.js';
import type { Choices } from '../../search/choices.js';
import { count } from '../count.js';
import { ORDERS } from './state.js';

/** The maximum number of pages to restore: anybody can write a URL. */
const MOST_PAGES = 50;
/** So many values of a facet are brought back, as many as a filter lists. */
const MOST_VALUES = 200;

/** Parameters of a URL, in order, without the prefix of their names. */
export type Parameters = readonly (readonly [name: string, value: string])[];

/** The names of all parameters. */
export const NAMES: readonly string[] = [
  'q',
  ...FACETS.map(({ facet }) => facet),
  'order',
  'pages',
];

/** @param initial what was chosen before the visitor did anything. */
export function encode(choices: Choices, initial: Choices | undefined): Parameters {
  const { query, filters, order, pages } = choices;
  const one = (name: string, value: string | undefined): Parameters =>
    value ? [[name, value]] : [];
  const parameters = [
    ...one('q', query),
    ...[...filters].flatMap(([facet, values]) =>
      [...(values ?? [])].map((each) => [facet, each] as const),
    ),
    ...one('order', order),
    ...one('pages', pages > 1 ? `${pages}` : ''),
  ];
  // An initial choice was cleared. The URL says so, or it would return.
  const wasPreset = initial?.query || initial?.filters.size;
  return parameters[0] || !wasPreset ? parameters : [['q', '']];
}

export function decode(parameters: Parameters): Choices {
  const all = (name: string) =>
    parameters.flatMap(([each, value]) => (each === name ? [value] : []));
  const [query = ''] = all('q');
  const [order] = all('order');
  const [pages] = all('pages');
  return {
    query,
    filters: new Map(
      FACETS.map(({ facet }) => [facet, new Set(all(facet).slice(0, MOST_VALUES))] as const).filter(
        ([, { size }]) => size,
      ),
    ),
    order: ORDERS.find((each) => each === order),
    pages: Math.min(count(pages) ?? 1, MOST_PAGES),
  };
}
