import { put } from './assemble.js';
import { categoryBook } from './categories.js';
import { checkRecord } from './check-record.js';
import { columnsOf, IGNORE } from './columns.js';
import type { Field } from './fields/field.js';
import { CATEGORY_FIELDS, ORGANIZATION_FIELDS, TIP_FIELDS } from './fields/fields.js';
import { headingRowOf } from './heading-row.js';
import { headingsOf } from './headings.js';
import { isRecord, type JsonObject, recordsOf, setKey } from './json.js';
import { plainForm } from './plain-form.js';
import { type CellContext, readCell } from './read-cell.js';
import { readSheet } from './read-sheet.js';
import { readSettings, writeSettings } from './settings.js';
import { isEmptyRow, type Sheet } from './sheet.js';
import type { WriteContext } from './write-cell.js';
import { writeTable } from './write-table.js';

/** The names of the sheets of a workbook. The first is the list itself. */
const NAMES = {
  en: { organizations: 'Organisations', categories: 'Categories', tips: 'Tips', list: 'List' },
  cy: {
    organizations: 'Sefydliadau',
    categories: 'Categorïau',
    tips: 'Cynghorion',
    list: 'Rhestr',
  },
} as const;

type Part = keyof (typeof NAMES)['en'];

const ORDER = (
  'id name name_source alternate_name description category_ids phones email additional_emails ' +
  'website additional_websites countries languages offers phases services contact location logo ' +
  'parent_organization_id organization_identifiers status alert assured_date last_modified checks ' +
  'source_text'
).split(' ');

const ALWAYS = 'id name description category_ids phones email website countries'.split(' ');

/** Knows nothing and reports nothing: for reading what we wrote. */
const QUIET: CellContext = {
  categories: categoryBook([]),
  alone: new Set(),
  dates: new Map(),
  country: undefined,
  zeros: 'offer',
  isPhone: undefined,
};

/** A feed as the sheets of a workbook: the organisations first. */
export function writeWorkbook(feed: JsonObject, language: 'en' | 'cy' = 'en'): readonly Sheet[] {
  const names = NAMES[language];
  const { key, records } = recordsOf(feed);
  const { categories, tips } = feed;
  const items = isRecord(tips) ? tips['items'] : undefined;
  const settings = without(feed, key, isTable(categories) ? 'categories' : key, 'tips');
  if (isRecord(tips)) {
    const about = isTable(items) ? without(tips, 'items') : tips;
    if (Object.keys(about).length) settings['tips'] = about;
  } else if (tips !== undefined) settings['tips'] = tips;
  return [
    writeOrganizations(feed, records, language),
    plainTable(names.categories, categories, CATEGORY_FIELDS, ['id', 'name', 'description']),
    plainTable(names.tips, items, TIP_FIELDS, ['id', 'title', 'text']),
    writeSettings(
      names.list,
      settings,
      language === 'en' ? ['Setting', 'Value'] : ['Gosodiad', 'Gwerth'],
    ),
  ];

  function plainTable(name: string, list: unknown, fields: readonly Field[], always: string[]) {
    const table = {
      name,
      records: isTable(list) ? list : [],
      fields,
      order: fields.map(({ id }) => id),
      always,
      readBack: (sheet: Sheet) => readPlainTable(sheet, fields),
    };
    return writeTable(table, { language, categories: categoryBook([]) });
  }
}

/** Whether a value is a list of records, and there are any. */
const isTable = (value: unknown): value is JsonObject[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

function without(object: JsonObject, ...keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** The organisations of a feed as one sheet. */
export function writeOrganizations(
  feed: JsonObject,
  records: readonly unknown[] = recordsOf(feed).records,
  language: 'en' | 'cy' = 'en',
): Sheet {
  const context: WriteContext = { language, categories: categoryBook(feed['categories']) };
  const table = {
    name: NAMES[language].organizations,
    records: records.flatMap((record): JsonObject[] => {
      const checked = isRecord(record) ? checkRecord(record).record : undefined;
      return checked ? [checked] : [];
    }),
    fields: ORGANIZATION_FIELDS,
    order: ORDER,
    always: ALWAYS,
    readBack: (sheet: Sheet) => readBack(sheet, feed),
  };
  return writeTable(table, context);
}

function readBack(sheet: Sheet, feed: JsonObject): readonly (JsonObject | undefined)[] {
  if (sheet.rows.length < 2) return [];
  const made: (JsonObject | undefined)[] = [];
  for (const { row, record } of readSheet(sheet, feed, { headingRow: 1 }).rows)
    made[row - 2] = record;
  return made;
}

/** The records of a sheet of categories or tips, unchecked: a page checks them. */
function readPlainTable(sheet: Sheet, fields: readonly Field[]): JsonObject[] {
  const [headings = [], ...rows] = sheet.rows;
  const columns = columnsOf(headings, rows, {}, headingsOf(fields)).filter(
    ({ field }) => field !== IGNORE,
  );
  return rows.map((cells) => {
    const record: JsonObject = {};
    for (const column of columns) {
      const value = readCell(column, cells[column.index] ?? '', undefined, QUIET, () => {});
      if (value !== undefined) put(record, column, value);
    }
    return record;
  });
}

/** Which part of a feed a sheet has, by its name. */
function partOf({ name = '' }: Sheet): Part | undefined {
  const form = plainForm(name);
  const parts = Object.keys(NAMES.en) as Part[];
  return parts.find((part) =>
    [NAMES.en[part], NAMES.cy[part]].some((each) => plainForm(each) === form),
  );
}

/** The contents of a workbook, before its organisations are merged into those of a list. */
export interface ReadWorkbook {
  readonly organizations: Sheet;
  /** Other sheets that could be the list as well. */
  readonly others: readonly Sheet[];
  /** The feed with the categories, tips and texts of the workbook, and its own organisations. */
  readonly feed: JsonObject;
}

/**
 * Finds the list in a workbook: the sheet with that name, or else the first one with a column of
 * names, or else the first one that is not empty. The other sheets that we write replace those
 * parts of the feed.
 */
export function readWorkbook(sheets: readonly Sheet[], feed: JsonObject): ReadWorkbook {
  const byPart = new Map<Part, Sheet>();
  for (const sheet of sheets) {
    const part = partOf(sheet);
    if (part && !byPart.has(part)) byPart.set(part, sheet);
  }
  const own = byPart.get('organizations');
  const [list = sheets.find(isFilled) ?? sheets[0] ?? { rows: [] }, ...others] = own
    ? [own]
    : sheets.filter(hasNames);
  // In other people’s workbooks, no other sheet is known.
  if (!own) return { organizations: list, others, feed };
  const made: JsonObject = { ...feed };
  const texts = byPart.get('list');
  const settings = texts ? readSettings(texts) : {};
  for (const [key, value] of Object.entries(settings)) setKey(made, key, value);
  const categories = tableOf(byPart.get('categories'), CATEGORY_FIELDS);
  if (categories) made['categories'] = categories;
  const tips = tableOf(byPart.get('tips'), TIP_FIELDS);
  if (tips) made['tips'] = { ...(isRecord(made['tips']) ? made['tips'] : {}), items: tips };
  return { organizations: own, others: [], feed: made };
}

const isFilled = ({ rows }: Sheet) => !rows.every(isEmptyRow);

/** Whether a sheet has a column of names, and a row below its heading. */
function hasNames({ rows }: Sheet): boolean {
  const at = headingRowOf(rows);
  if (at === undefined || rows.slice(at + 1).every(isEmptyRow)) return false;
  const { meaningOf } = headingsOf(ORGANIZATION_FIELDS);
  return (rows[at] ?? []).some((cell) => meaningOf(cell).field === 'name');
}

function tableOf(sheet: Sheet | undefined, fields: readonly Field[]): JsonObject[] | undefined {
  const records = sheet && readPlainTable(sheet, fields).filter((record) => Object.keys(record)[0]);
  return records?.length ? records : undefined;
}
