import type { Category, Organization } from '../feed/model.js';

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
  /** The numbers of the values in each combination: its own, then the ancestors of these. */
  readonly combinations: readonly (readonly number[])[];
  /** The combination of each record: one small number, so that counting is an addition. */
  readonly records: readonly number[];
  add(organization: Organization): void;
}

/** An item that is known to be there. */
export const at = <T>(list: readonly T[], index: number): T => list[index] as T;

/** The records that pass a test. Of one type of array throughout, and no garbage on the way. */
export function keep(records: Uint32Array, test: (record: number) => unknown): Uint32Array {
  const kept = new Uint32Array(records.length);
  let count = 0;
  for (const record of records) if (test(record)) kept[count++] = record;
  return kept.subarray(0, count);
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
  const places = new Map<string | undefined, number>(
    categories.map(({ id }, place) => [id, place]),
  );
  const lineOf = (id: string | undefined, line: readonly string[] = []): readonly string[] => {
    const category = categories[places.get(id) ?? -1];
    return category && line.length < DEEPEST && !line.includes(category.id)
      ? lineOf(category.parent_id, [...line, category.id])
      : line;
  };
  const pathOf = (line: readonly string[]): string =>
    String.fromCharCode(...line.map((id) => places.get(id) ?? 0).reverse());
  return new Map(
    categories
      .map(({ id }) => [id, lineOf(id)] as const)
      .sort(([, a], [, b]) => (pathOf(a) < pathOf(b) ? -1 : 1)),
  );
}

/** The columns of a feed with these categories: theirs first, numbered as the feed has them. */
export function columnsOf(categories: readonly Category[], lines: Lines): readonly Column[] {
  return FACETS.map(([facet, key], index) => {
    const numbers = new Map(index ? [] : categories.map(({ id }, number) => [id, number]));
    const known = new Map<string, number>();
    const combinations: (readonly number[])[] = [];
    const records: number[] = [];
    const numberOf = (value: string): number => {
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      return number;
    };
    return {
      facet,
      numbers,
      combinations,
      records,
      add({ [key]: values = [] }) {
        const name = values.join('\0') + values.length;
        let combination = known.get(name);
        if (combination === undefined) {
          const own = index ? values : values.filter((id) => lines.has(id));
          const above = index ? [] : own.flatMap((id) => lines.get(id) ?? []);
          combination = combinations.push([...new Set([...own, ...above])].map(numberOf)) - 1;
          known.set(name, combination);
        }
        records.push(combination);
      },
    };
  });
}

/**
 * Applies filters to records.
 * @returns those that pass, and for each column how many of those that pass the filters of all
 * others have each value, by its number.
 */
export function narrow(
  columns: readonly Column[],
  filters: Filters,
  records: Uint32Array,
): { readonly passed: Uint32Array; readonly counts: readonly (readonly number[])[] } {
  const conditions = columns.flatMap((column) => {
    const chosen = filters.get(column.facet);
    if (!chosen?.size) return [];
    const isChosen = [...column.numbers.keys()].map((value) => chosen.has(value));
    return [
      { column, passes: column.combinations.map((all) => all.some((number) => isChosen[number])) },
    ];
  });
  // Old libraries have a `reduce` of their own.
  const pass = (some: typeof conditions): Uint32Array => {
    let left = records;
    for (const { column, passes } of some) {
      left = keep(left, (record) => passes[at(column.records, record)]);
    }
    return left;
  };
  const passed = pass(conditions);
  const counts = columns.map((column) => {
    const others = conditions.filter((condition) => condition.column !== column);
    const counts = column.combinations.map(() => 0);
    for (const record of others.length < conditions.length ? pass(others) : passed) {
      const combination = at(column.records, record);
      counts[combination] = at(counts, combination) + 1;
    }
    const totals = [...column.numbers].map(() => 0);
    column.combinations.forEach((all, combination) => {
      for (const number of all) totals[number] = at(totals, number) + at(counts, combination);
    });
    return totals;
  });
  return { passed, counts };
}
