import type { Category, Organization } from '../feed/feed.js';

/** What a visitor can narrow by. */
export type Facet = 'category' | 'country' | 'offers' | 'phases' | 'languages';

/** Chosen values: within a facet any of them, between facets all. No value is no condition. */
export type Filters = ReadonlyMap<Facet, ReadonlySet<string> | undefined>;

/** How many organisations have each value, zeros kept; categories in the order of their tree. */
export type FacetCounts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

/** For each category's id its own and its ancestors' ids, nearest first. */
export type Lines = ReadonlyMap<string, readonly string[]>;

/** One facet over all records, which share few combinations of values. */
export interface Column {
  readonly facet: Facet;
  /** The numbers of all values met. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The numbers of an organisation's values: its own, then the ancestors of these. */
  read(organization: Organization): readonly number[];
}

/** What filters and counts look at: for each column the numbers of a record's values. */
export interface Valued {
  readonly values: readonly (readonly number[])[];
}

/** Categories further down count only to the ancestors within reach. */
const DEEPEST = 9;

const FACETS = [
  ['category', 'category_ids'],
  ['country', 'countries'],
  ['offers', 'offers'],
  ['phases', 'phases'],
  ['languages', 'languages'],
] as const;

/**
 * The lines of all categories in the order in which a tree shows them: a parent before its
 * children, siblings as the feed has them. A category whose parent is unknown is a root; parents
 * in a circle do no harm.
 */
export function linesOf(categories: readonly Category[]): Lines {
  const byId = new Map<string | undefined, { id: string; parent_id?: string; place: string }>(
    categories.map(({ id, parent_id }, index) => [
      id,
      { id, parent_id, place: String.fromCharCode(index) },
    ]),
  );
  const paths = categories.map(({ id }) => {
    const line: string[] = [];
    let path = '';
    for (
      let next = byId.get(id);
      next && line.length < DEEPEST && !line.includes(next.id);
      next = byId.get(next.parent_id)
    ) {
      line.push(next.id);
      path = next.place + path;
    }
    return { id, path, line };
  });
  paths.sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(paths.map(({ id, line }) => [id, line]));
}

/** The columns of a feed with these categories: theirs first, numbered as the feed has them. */
export function columnsOf(categories: readonly Category[], lines: Lines): readonly Column[] {
  return FACETS.map(([facet, key], index) => {
    const numbers = new Map(index ? [] : categories.map(({ id }, number) => [id, number]));
    const shared = new Map<string, readonly number[]>();
    const numberOf = (value: string): number => {
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      return number;
    };
    return {
      facet,
      numbers,
      read({ [key]: values = [] }) {
        const name = values.join('\0');
        let all = shared.get(name);
        if (!all) {
          const own = index ? values : values.filter((id) => lines.has(id));
          const above = own.flatMap((id) => lines.get(id) ?? []);
          shared.set(name, (all = [...new Set([...own, ...above])].map(numberOf)));
        }
        return all;
      },
    };
  });
}

/**
 * Applies filters to records.
 * @returns those that pass, and for each column how many of those that pass the filters of all
 * others have each value, by its number.
 */
export function narrow<Record extends Valued>(
  columns: readonly Column[],
  filters: Filters,
  records: readonly Record[],
): { readonly passed: readonly Record[]; readonly counts: readonly (readonly number[])[] } {
  const conditions = columns.flatMap(({ facet, numbers }, index) => {
    const chosen = filters.get(facet);
    const isChosen = Array.from(numbers, ([value]) => chosen?.has(value));
    return chosen?.size ? [{ index, isChosen }] : [];
  });
  const pass = (some: typeof conditions): readonly Record[] =>
    some.length
      ? records.filter(({ values }) =>
          some.every(({ index, isChosen }) => values[index]?.some((number) => isChosen[number])),
        )
      : records;
  const passed = pass(conditions);
  const counts = columns.map(({ numbers }, index) => {
    const counts = Array.from(numbers, () => 0);
    const others = conditions.filter((condition) => condition.index !== index);
    for (const { values } of others.length < conditions.length ? pass(others) : passed) {
      for (const number of values[index] ?? []) counts[number] = (counts[number] ?? 0) + 1;
    }
    return counts;
  });
  return { passed, counts };
}
