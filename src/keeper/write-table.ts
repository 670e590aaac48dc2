import { isOpen } from './columns.js';
import { keyOf } from './read-row.js';
import type { Field } from './fields/field.js';
import { TRANSLATED } from './fields/fields.js';
import { headingsOf, KEY, type Meaning } from './headings.js';
import { isRecord, isSameJson, type JsonObject } from './json.js';
import type { Sheet } from './sheet.js';
import { writeCell, type WriteContext } from './write-cell.js';

export interface Table {
  readonly name: string;
  readonly records: readonly JsonObject[];
  readonly fields: readonly Field[];
  /** Fields in the order of their columns. */
  readonly order: readonly string[];
  /** Fields that always have a column, for a keeper to fill in. */
  readonly always: readonly string[];
  /** Reads a sheet as the keeper's command will: a record for each row, or nothing. */
  readonly readBack: (sheet: Sheet) => readonly (JsonObject | undefined)[];
}

/**
 * The sheet for a table, with a row for each record. A value that would not read back as the same
 * is written as JSON in a further column, so that a spreadsheet never loses anything.
 */
export function writeTable(table: Table, context: WriteContext): Sheet {
  const { name, records, fields, always, readBack } = table;
  const headings = headingsOf(fields);
  const meanings = meaningsOf(table);
  const titles = meanings.map((meaning) => headingFor(meaning, headings, context.language));
  const rows = records.map((record) => meanings.map((each) => writeCell(record, each, context)));
  const read = readBack({ name, rows: [titles, ...rows] });

  const extra = new Map<string, Map<number, string>>();
  records.forEach((record, index) => {
    const made = read[index] ?? {};
    for (const key of new Set([...Object.keys(record), ...Object.keys(made)])) {
      if (Object.hasOwn(made, key) && isSameJson(record[key], made[key])) continue;
      meanings.forEach((meaning, column) => {
        const row = rows[index];
        if (row && keyOf(meaning) === key) row[column] = '';
      });
      if (!Object.hasOwn(record, key)) continue;
      const cells = extra.get(key) ?? new Map<number, string>();
      extra.set(key, cells.set(index, JSON.stringify(record[key])));
    }
  });
  const keys = [...extra];
  // A column without any value would look as if there were nothing.
  const isLeft = meanings.map(
    ({ field, variant }, column) =>
      (always.includes(field) && !variant) || rows.some((row) => row[column]),
  );
  const left = (row: readonly string[]) => row.filter((_, column) => isLeft[column]);
  return {
    name,
    rows: [
      [...left(titles), ...keys.map(([key]) => KEY + key)],
      ...rows.map((row, index) => [
        ...left(row),
        ...keys.map(([, cells]) => cells.get(index) ?? ''),
      ]),
    ],
  };
}

const LOCATION =
  'name attention address_1 address_2 city region state_province postal_code country latitude longitude';
const PARTS: Readonly<Record<string, readonly string[]>> = {
  contact: ['name', 'title', 'email', 'phone'],
  location: LOCATION.split(' '),
};

/** How many locations and contacts of one organisation get columns. More are written as JSON. */
const MOST = 4;

/** The columns that these records need. */
function meaningsOf({ records, fields, order, always }: Table): readonly Meaning[] {
  const known = new Set(fields.map(({ id }) => id));
  const plain = (field: string, more: Partial<Meaning> = {}): Meaning => ({
    field,
    number: 1,
    how: 'exact',
    ...more,
  });
  const own = order.flatMap((field): readonly Meaning[] => {
    if (PARTS[field])
      return partsOf(field, records).map(([part, number]) => plain(part, { number }));
    const isUsed = records.some((record) => record[field] !== undefined);
    const columns = isUsed || always.includes(field) ? [plain(field)] : [];
    return TRANSLATED.has(field)
      ? [...columns, ...languagesOf(field, records).map((variant) => plain(field, { variant }))]
      : columns;
  });
  const others = new Set(records.flatMap((record) => Object.keys(record)));
  const extensions = [...others].filter((key) => key.startsWith('_') && !known.has(key));
  return [...own, ...extensions.map((field) => plain(field))];
}

/** The parts of contacts or locations that any record has: those of the first, of the second. */
function partsOf(
  list: string,
  records: readonly JsonObject[],
): readonly (readonly [string, number])[] {
  const lists = records.map((record) => record[`${list}s`]).filter(Array.isArray);
  const longest = Math.min(MOST, Math.max(0, ...lists.map(({ length }) => length)));
  return Array.from({ length: longest }, (_, index) =>
    (PARTS[list] ?? []).flatMap((part) => {
      const isUsed = lists.some((each: readonly unknown[]) => hasPart(each[index], part));
      return isUsed ? [[`${list}.${part}`, index + 1] as const] : [];
    }),
  ).flat();
}

function hasPart(item: unknown, part: string): boolean {
  if (!isRecord(item)) return false;
  const [address] = Array.isArray(item['addresses']) ? (item['addresses'] as unknown[]) : [];
  const key = part === 'phone' ? 'phones' : part;
  return item[key] !== undefined || (isRecord(address) && address[key] !== undefined);
}

function languagesOf(field: string, records: readonly JsonObject[]): readonly string[] {
  const found = new Set<string>();
  for (const { translations } of records) {
    for (const [language, texts] of Object.entries(isRecord(translations) ? translations : {})) {
      if (isRecord(texts) && texts[field] !== undefined) found.add(language);
    }
  }
  return [...found];
}

/** The heading of an unknown key is the key without its `_`, if that reads back as the same. */
function headingFor(
  meaning: Meaning,
  headings: ReturnType<typeof headingsOf>,
  language: 'en' | 'cy',
): string {
  const { field } = meaning;
  if (!field.startsWith('_')) return headings.headingOf(meaning, language);
  const short = field.slice(1);
  const { field: again, how } = headings.meaningOf(short);
  const isSame = short.trim() && again === field && how === 'unknown' && !isOpen(short);
  return isSame ? short : field;
}
