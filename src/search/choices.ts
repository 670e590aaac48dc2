import type { Facet, Filters } from './facets.js';
import type { Order } from './source.js';

/**
 * What is searched for and chosen in a directory: by a visitor, by the page's URL, or by a program.
 */
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

/** How many values are chosen. Counted in a loop: old libraries replace `reduce`. */
export function chosenCount(filters: Filters): number {
  let count = 0;
  for (const values of filters.values()) count += values?.size ?? 0;
  return count;
}

/** The filters with one value added or removed. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const chosen = new Set(filters.get(facet));
  if (!chosen.delete(value)) chosen.add(value);
  const after = new Map(filters);
  if (chosen.size) after.set(facet, chosen);
  else after.delete(facet);
  return after;
}
