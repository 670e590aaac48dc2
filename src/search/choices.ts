import type { Facet, Filters } from './facets.js';
import type { Order } from './source.js';

/** What is asked of a directory: by a visitor, by the page's URL, or by a program. */
export interface Choices {
  /** What is in the search box. */
  readonly query: string;
  readonly filters: Filters;
  readonly order: Order | undefined;
  /** How many pages of results are on screen. */
  readonly pages: number;
}

/** Whether anything is searched for or chosen. */
export const isNarrowed = ({ query, filters }: Choices): boolean =>
  !!query.trim() || chosenCount(filters) > 0;

/** How many values are chosen. */
export const chosenCount = (filters: Filters): number =>
  [...filters.values()].reduce((sum, values) => sum + (values?.size ?? 0), 0);

/** The filters with one value chosen, or not chosen any more. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = new Set(filters.get(facet));
  if (!chosen.delete(value)) chosen.add(value);
  const after = new Map(filters);
  if (chosen.size) after.set(facet, chosen);
  else after.delete(facet);
  return after;
}
