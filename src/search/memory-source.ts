import type { Feed, Organization } from '../feed/model.js';
import { bucketSort, placeByCategory } from './arrange.js';
import { linesOf } from './category-tree.js';
import type { FacetCounts } from './facet-counts.js';
import { type Filters, at, columnsOf, keep, narrow } from './facets.js';
import { orderings } from './ordering.js';
import { scopes } from './scope.js';
import type { ranker } from './score.js';
import type { Query, Results, Source } from './source.js';
import { type TextIndex, textIndex } from './text-index.js';
import { textSearch } from './text-search.js';

/** Answers at once, from a feed that may still be growing. */
export interface MemorySource extends Source {
  search(query: Query): Results;
  /** More records of the same feed. */
  add(organizations: readonly Organization[]): void;
  /**
   * Does some milliseconds of work that searches will need. Call it when there is nothing else to
   * do.
   * @returns whether there is more.
   */
  step(): boolean;
}

const NO_FILTERS: Filters = new Map();

/**
 * The source of results for a feed that is in memory, to which more records may be added. Nothing is
 * made before a search needs it: see `columnsOf`, `textIndex` and `orderings`.
 *
 * @param rankers makes a server's ranker from the texts.
 */
export function memorySource(
  given: Feed,
  rankers?: (index: TextIndex) => typeof ranker,
): MemorySource {
  const categories = [...new Map(given.categories.map((one) => [one.id, one])).values()];
  const feed = { ...given, categories };
  const organizations: Organization[] = [];
  const lines = linesOf(categories);
  const columns = columnsOf(organizations, categories, lines);
  const scopeOf = scopes(feed, organizations, columns, lines);
  const index = textIndex(organizations);
  const find = textSearch(index, rankers?.(index));
  const orders = orderings(organizations, feed.language);

  function add(more: readonly Organization[]): void {
    for (const organization of more) organizations.push(organization);
  }

  /**
   * The records that pass, in the order of all records. Undefined while these are still being
   * sorted.
   */
  function sort(order: 'name' | 'checked', language: string, passed: Uint32Array) {
    const sorted = orders.ordered(order, language);
    if (!sorted) return undefined;
    const isPassed: boolean[] = [];
    for (const record of passed) isPassed[record] = true;
    return [[...keep(sorted, (record) => isPassed[record])], []] as const;
  }

  function search(query: Query): Results {
    const { text = '', filters = NO_FILTERS, language = feed.language } = query;
    const { restrict = {}, limit = Infinity } = query;
    const scope = scopeOf(restrict, language);
    const { records, scores, words, near, pending = false } = find(text, scope);
    const passed = narrow(columns, filters, records);

    const usual = words.length ? 'relevance' : 'category';
    const order = (!near && query.order) || usual;
    const isSort = order === 'name' || order === 'checked';
    const sorted = isSort && sort(order, language, passed);
    const isByCategory = (isSort ? usual : order) === 'category';
    const placeOf = isByCategory
      ? placeByCategory(categories, lines, columns('category'), [
          filters.get('category'),
          restrict.categories,
        ])
      : (record: number) => scores[record] ?? 0;
    const [ordered, sizes] = sorted || bucketSort(passed, placeOf, limit);
    const listed = ordered.slice(0, limit).map((record) => at(organizations, record));

    let facets: FacetCounts | undefined;
    return {
      total: near ? 0 : passed.length,
      outOf: scope.records.length,
      matches: near ? [] : listed,
      get all() {
        return [...passed].map((record) => at(organizations, record));
      },
      groups: isByCategory
        ? sizes.flatMap((count, place) => ({ category: categories[place]?.id, count }))
        : [],
      near: near ? listed : [],
      nearTotal: near ? passed.length : 0,
      words,
      pending: pending || sorted === undefined,
      get facets() {
        return (facets ??= scope.facets(filters, records, passed));
      },
    };
  }

  add(feed.organizations);
  return { add, search, step: () => orders.step() || index.step() };
}
