import type { Feed, Organization } from '../feed/model.js';
import { namesGiven } from '../i18n/names.js';
import type { Lines } from './category-tree.js';
import { type FacetCounts, facetCounter } from './facet-counts.js';
import { type Columns, type Filters, at, keep, narrow } from './facets.js';
import { type Labels, labelsOf } from './record-text.js';
import type { Restrict } from './source.js';

/** Everything that a search can find within its restrictions, shown in one language. */
export interface Scope {
  readonly records: Uint32Array;
  /** Whether Welsh words can be expected. */
  readonly isWelsh: boolean;
  /** Made at the first search: the first name of a country takes tens of milliseconds. */
  readonly labels: readonly Labels[];
  facets(filters: Filters, records: Uint32Array, passed: Uint32Array): FacetCounts;
}

/**
 * How many scopes are kept. A page has one or two, a server as many as there are pages that use it.
 */
const MOST = 9;

/**
 * Returns the scopes of searches among a growing list of organisations. The same scope is used
 * again if possible.
 */
export function scopes(
  feed: Feed,
  organizations: readonly Organization[],
  columns: Columns,
  lines: Lines,
): (restrict: Restrict, language: string) => Scope {
  const known = new Map<string, Scope>();
  return ({ categories, countries, ids }, language) => {
    const sets = [categories, countries, ids].map((set) => [...(set ?? [])].join('\0'));
    const key = [organizations.length, language, namesGiven, ...sets].join('\n');
    let scope = known.get(key);
    if (scope) return scope;
    const all = new Uint32Array(organizations.length).map((_, record) => record);
    const listed = ids?.size ? keep(all, (record) => ids.has(at(organizations, record).id)) : all;
    const filters: Filters = new Map([
      ['category', categories],
      ['country', countries],
    ]);
    const records = narrow(columns, filters, listed);
    let labels: readonly Labels[] | undefined;
    scope = {
      records,
      isWelsh: /(^|,)cy\b/i.test([language, feed.language, feed.languages].join()),
      get labels() {
        return (labels ??= labelsOf(feed, columns, language));
      },
      facets: facetCounter(columns, lines, records),
    };
    if (known.size === MOST) known.clear();
    known.set(key, scope);
    return scope;
  };
}
