import type { Lines } from './category-tree.js';
import { type Columns, FACETS, type Facet, type Filters, countValues, narrow } from './facets.js';

/**
 * How many organisations have each value, including zeros. The order of the values is the same in
 * every search: categories in the order of their tree, others in the order of the feed.
 */
export type FacetCounts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

/** The maximum number of values of a facet to list, besides chosen ones. */
const MOST = 200;

/**
 * Counts the values of facets in searches among some records. Only values that at least one of them
 * has are counted.
 */
export function facetCounter(columns: Columns, lines: Lines, records: Uint32Array) {
  const listed = new Map<Facet, (chosen: readonly string[]) => readonly string[]>();

  /** Returns the values of a facet to list: the most frequent, and those that are chosen. */
  function lister(facet: Facet) {
    const { values } = columns(facet);
    const counts = countValues(columns(facet), records);
    // Among equally frequent values, the first ones weigh more, so that no two weigh the same.
    const weights = Float64Array.from(counts, (count, number) => count * counts.length - number);
    const weightOf = (value: string) => weights[values.get(value) ?? -1] ?? 0;
    const least = Math.max(weights.slice().sort().at(-MOST) ?? 1, 1);
    const order = facet === 'category' ? lines : values;
    const frequent = [...order.keys()].filter((value) => weightOf(value) >= least);
    return (chosen: readonly string[]) => [
      ...new Set([...frequent, ...chosen.filter((value) => weightOf(value) > 0)]),
    ];
  }

  /**
   * @param hits what the words of a search find.
   * @param passed those hits that pass the filters.
   */
  return (filters: Filters, hits: Uint32Array, passed: Uint32Array): FacetCounts =>
    new Map(
      FACETS.flatMap(({ facet }) => {
        const chosen = [...(filters.get(facet) ?? [])];
        const list = listed.get(facet) ?? lister(facet);
        listed.set(facet, list);
        const values = list(chosen);
        const left = chosen.length ? narrow(columns, filters, hits, facet) : passed;
        const column = columns(facet);
        const counts = countValues(column, left);
        const countOf = (value: string) => counts[column.values.get(value) ?? -1] ?? 0;
        const counted = new Map(values.map((value) => [value, countOf(value)]));
        return values.length > 1 ? [[facet, counted] as const] : [];
      }),
    );
}
