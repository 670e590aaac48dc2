import type { Facet } from '../../search/facets.js';
import type { Order } from '../../search/source.js';
import type { Choices } from '../../search/choices.js';

const FACETS: readonly Facet[] = ['category', 'country', 'offers', 'phases', 'languages'];
const ORDERS: readonly string[] = ['category', 'relevance', 'name', 'checked'];
/** As many pages are brought back at most: a URL can be anybody's. */
const MOST_PAGES = 50;

/** Parameters of a URL, in order, without what their names begin with. */
export type Parameters = readonly (readonly [name: string, value: string])[];

/** The names of all parameters. */
export const NAMES: readonly string[] = ['q', 'order', 'pages', ...FACETS];

/** @param initial what was chosen before a visitor came. */
export function encode(choices: Choices, initial: Choices | undefined): Parameters {
  const { query, filters, order, pages } = choices;
  const parameters: [string, string][] = [
    ...(query ? [['q', query] as [string, string]] : []),
    ...[...filters].flatMap(([facet, values]) =>
      [...(values ?? [])].map((each): [string, string] => [facet, each]),
    ),
    ...(order ? [['order', order] as [string, string]] : []),
    ...(pages > 1 ? [['pages', `${pages}`] as [string, string]] : []),
  ];
  // What was there at first was cleared: said so, lest it come back.
  const wasPreset = initial?.query || initial?.filters.size;
  return parameters.length || !wasPreset ? parameters : [['q', '']];
}

export function decode(parameters: Parameters): Choices {
  const all = (name: string) =>
    parameters.flatMap(([each, value]) => (each === name ? [value] : []));
  const [query = ''] = all('q');
  const [order = ''] = all('order');
  const pages = Math.trunc(Number(all('pages')[0])) || 1;
  return {
    query,
    filters: new Map(
      FACETS.map((facet) => [facet, new Set(all(facet))] as const).filter(([, { size }]) => size),
    ),
    order: ORDERS.includes(order) ? (order as Order) : undefined,
    pages: Math.min(Math.max(pages, 1), MOST_PAGES),
  };
}
