import type { Feed, Organization } from '../feed/model.js';
import { namesGiven } from '../i18n/names.js';
import type { Lines } from './category-tree.js';
import { type FacetCounts, facetCounter } from './facet-counts.js';
import { type Columns, type Filters, at, keep, narrow } from './facets.js';
import { type Labels, labelsOf } from './record-text.js';
import type { Restrict } from './source.js';

/** What there is at all, as far as a search is restricted, shown in one language. */
export interface Scope {
  /** By which it is known again: restrictions may be other objects each time. */
  readonly key: string;
  readonly records: Uint32Array;
  /** Whether Welsh words are to be expected. */
  readonly isWelsh: boolean;
  /** Made when somebody searches: the first name of a country takes tens of milliseconds. */
  readonly labels: readonly Labels[];
  facets(filters: Filters, records: Uint32Array, passed: Uint32Array): FacetCounts;
}

/** Gives the scopes of searches among a growing list of organisations, the last as often as it can. */
export function scopes(
  feed: Feed,
  organizations: readonly Organization[],
  columns: Columns,
  lines: Lines,
): (restrict: Restrict, language: string) => Scope {
  let last: Scope | undefined;
  return ({ categories, countries, ids }, language) => {
    const sets = [categories, countries, ids].map((set) => [...(set ?? [])].join('\0'));
    const key = [organizations.length, language, namesGiven, ...sets].join('\n');
    if (last?.key === key) return last;
    const all = new Uint32Array(organizations.length).map((_, record) => record);
    const listed = ids?.size ? keep(all, (record) => ids.has(at(organizations, record).id)) : all;
    const filters: Filters = new Map([
      ['category', categories],
      ['country', countries],
    ]);
    const records = narrow(columns, filters, listed);
    let labels: readonly Labels[] | undefined;
    return (last = {
      key,
      records,
      isWelsh: /(^|,)cy\b/i.test([language, feed.language, feed.languages].join()),
      get labels() {
        return (labels ??= labelsOf(feed, columns, language));
      },
      facets: facetCounter(columns, lines, records),
    });
  };
}
