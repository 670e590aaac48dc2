import type { Facet } from './facets.js';
import { compareNames } from './sort.js';

/**
 * Puts the values of facets into the order in which a list shows them: categories stay in that of
 * their tree, others are in that of their names. The order of a facet is kept as long as its values
 * are the same, whatever their counts: make another one for another language or feed.
 */
export function facetOrder(language: string, nameOf: (facet: Facet, value: string) => string) {
  const known = new Map<Facet, readonly string[]>();
  return (facet: Facet, counts: ReadonlyMap<string, number>): readonly string[] => {
    if (facet === 'category') return [...counts.keys()];
    const last = known.get(facet);
    if (last?.length === counts.size && last.every((value) => counts.has(value))) return last;
    const compare = compareNames(language);
    const named = [...counts.keys()].map((value) => ({ value, name: nameOf(facet, value) }));
    const values = named.sort((a, b) => compare(a.name, b.name)).map(({ value }) => value);
    known.set(facet, values);
    return values;
  };
}
