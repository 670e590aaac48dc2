import { type CategoryBook, categoryBook } from './categories.js';
import { type Column, type ColumnChoices, columnsOf, IGNORE } from './columns.js';
import { type DateOrder, orderOf } from './cells/dates.js';
import { isNothing } from './cells/nothing.js';
import { strongParts } from './cells/split.js';
import { FileError } from './files/file-error.js';
import { FILE_SENTENCES, type FileSentenceCode } from './files/file-sentences.js';
import { findHeadings } from './heading-row.js';
import { ORGANIZATION_FIELDS } from './fields/fields.js';
import { headingForm, headingsOf } from './headings.js';
import type { JsonObject } from './json.js';
import { plainForm } from './plain-form.js';
import type { KeeperProblem } from './problem.js';
import type { CellContext, PhoneCheck } from './read-cell.js';
import { type ReadRow, readRow } from './read-row.js';
import { SENTENCES } from './sentences.js';
import { isEmptyRow, type Sheet, unmergedRows } from './sheet.js';

export interface ReadOptions {
  /** The keeper's decisions about columns. */
  readonly columns?: ColumnChoices | undefined;
  /** Which row has the headings, counted from 1. Found by default. */
  readonly headingRow?: number | undefined;
  /**
   * Which comes first in dates such as 3/4/2026. By default the column decides, or the keeper is
   * asked.
   */
  readonly dates?: DateOrder | undefined;
  /** ISO 3166 code of the country of numbers without a country code. `GB` by default. */
  readonly country?: string | undefined;
  /** Whether the 0 that a spreadsheet removed is restored (the default), or only suggested. */
  readonly zeros?: 'restore' | 'offer' | undefined;
  readonly isPhone?: PhoneCheck | undefined;
  /** Called with the number of rows read so far. */
  readonly onProgress?: ((rows: number, all: number) => void) | undefined;
}

/** The organisations of a sheet, before they are merged into a feed. */
export interface ReadSheet {
  readonly columns: readonly Column[];
  /** Row of the headings, counted from 1. */
  readonly headingRow: number;
  readonly rows: readonly ReadRow[];
  readonly categories: CategoryBook;
  readonly problems: readonly KeeperProblem[];
}

/** A sheet that is not a list of organisations. The message says what to do. */
export class SheetError extends FileError {
  override readonly name = 'SheetError';

  constructor(code: FileSentenceCode, about: string) {
    super(FILE_SENTENCES[code](about), { code, about });
  }
}

/**
 * Reads a sheet with a row for each organisation.
 *
 * @param feed the list that it belongs to, for its categories and organisations.
 * @throws {SheetError}
 */
export function readSheet(sheet: Sheet, feed: JsonObject, options: ReadOptions = {}): ReadSheet {
  const rows = unmergedRows(sheet);
  const found = findHeadings(rows, options.headingRow && options.headingRow - 1);
  if (!found)
    throw new SheetError(rows.every(isEmptyRow) ? 'empty-sheet' : 'no-headings', sheet.name ?? '');
  const { headings, last: headingRow } = found;
  const body = rows.slice(headingRow + 1);
  const columns = columnsOf(headings, body, options.columns).map(leftOutBy(sheet));
  if (isSideways(columns, body)) throw new SheetError('sideways', sheet.name ?? '');
  const categories = categoryBook(feed['categories']);
  const context: CellContext = {
    categories,
    alone: aloneIn(columns, body),
    dates: datesIn(columns, body, options.dates),
    country: options.country ?? 'GB',
    zeros: options.zeros ?? 'restore',
    isPhone: options.isPhone,
  };
  const problems = columnProblems(columns, headingRow + 1);
  const wide = wideRows(sheet, columns);
  const made: ReadRow[] = [];
  body.forEach((cells, index) => {
    const row = headingRow + 1 + index;
    if (index % 500 === 0) options.onProgress?.(index, body.length);
    if (isEmptyRow(cells) || isSameHeadings(cells, headings)) return;
    const leftOut = wide.has(row) ? 'section' : isTotal(cells, columns) ? 'total' : undefined;
    if (leftOut) {
      problems.push(rowLeftOut(leftOut, cells, row));
      return;
    }
    const read = readRow({ cells, row, links: sheet.links }, columns, context);
    problems.push(...read.problems);
    if (read.record) made.push(read);
  });
  return { columns, headingRow: headingRow + 1, rows: made, categories, problems };
}

/** Rows of the sheet that are one cell from side to side: a heading inside the list. */
function wideRows({ merges = [] }: Sheet, columns: readonly Column[]): ReadonlySet<number> {
  return new Set(
    merges.flatMap(({ top, bottom, left, right }) =>
      top === bottom && right - left + 1 >= Math.max(2, columns.length / 2) ? top : [],
    ),
  );
}

function rowLeftOut(
  code: 'section' | 'total',
  cells: readonly string[],
  row: number,
): KeeperProblem {
  const read = cells.find((cell) => cell.trim()) ?? '';
  return { severity: 'look', code, row: row + 1, read, message: SENTENCES[code]() };
}

/** `Total`, `Grand total: 25`, `Total organisations`, `Cyfanswm`. */
const TOTAL =
  /^(?:(?:grand|overall|sub)[\s-]*)?(?:totals?|cyfanswm|sum|count)(?:\s+(?:number\s+of\s+)?(?:organi[sz]ations|partners|sefydliadau))?\s*[:=]?\s*\d*$/i;

/** Whether a row is a total. An organisation with such a name has a way to reach it. */
function isTotal(cells: readonly string[], columns: readonly Column[]): boolean {
  const has = (fields: RegExp) =>
    columns.find(({ field, index }) => fields.test(field) && (cells[index] ?? '').trim());
  const name = has(/^name$/);
  const first = (name ? cells[name.index] : cells.find((cell) => cell.trim())) ?? '';
  return TOTAL.test(first.trim()) && !has(/^(?:id|description|email|website|phones|location\.)/);
}

/** Headings of columns that are private to the school. */
const PRIVATE =
  /\b(?:private|confidential|internal|safeguarding|dbs|home (?:address|phone|telephone|number|email)|do not (?:publish|share)|date of birth|dob|preifat|cyfrinachol|diogelu)\b/i;

/**
 * Leaves out columns that the keeper has hidden or that seem to be private, until the keeper says
 * otherwise.
 */
const leftOutBy =
  ({ hidden }: Sheet) =>
  (column: Column): Column => {
    if (column.how === 'given') return column;
    if (hidden?.has(column.index)) return { ...column, field: IGNORE, how: 'hidden' };
    return PRIVATE.test(column.heading) ? { ...column, field: IGNORE, how: 'private' } : column;
  };

/** Whether the headings are one below the other, and each organisation is a column. */
function isSideways(columns: readonly Column[], body: readonly (readonly string[])[]): boolean {
  const isKnown = ({ how }: Pick<Column, 'how'>) => how === 'exact' || how === 'given';
  if (columns.length < 2 || columns.slice(1).some(isKnown)) return false;
  const first = body.map(([cell = '']) => cell.trim()).filter(Boolean);
  const known = first.filter((cell) => isKnown(organizationHeadings.meaningOf(cell)));
  return known.length > 1 && known.length * 2 > first.length;
}

const organizationHeadings = headingsOf(ORGANIZATION_FIELDS);

/** Headings are repeated on each page of some lists. */
function isSameHeadings(cells: readonly string[], headings: readonly string[]): boolean {
  return (
    cells.some((cell) => cell.trim()) &&
    headings.every((heading, index) => headingForm(heading) === headingForm(cells[index] ?? ''))
  );
}

/** The categories that are alone in some cell. */
function aloneIn(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): ReadonlySet<string> {
  const alone = new Set<string>();
  for (const { index } of columns.filter(({ field }) => field === 'category_ids')) {
    for (const row of rows) {
      const parts = strongParts(row[index] ?? '');
      for (const part of parts)
        if (!/[,/&]|\s(?:and|a|ac)\s/.test(part)) alone.add(plainForm(part));
    }
  }
  return alone;
}

function datesIn(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  order: DateOrder | undefined,
): ReadonlyMap<number, DateOrder | undefined> {
  return new Map(
    columns
      .filter(({ field }) => field === 'assured_date' || field === 'last_modified')
      .map(({ index }) => [index, order ?? orderOf(rows.map((row) => row[index] ?? ''))]),
  );
}

/** What the keeper should know about the columns themselves. */
function columnProblems(columns: readonly Column[], row: number): KeeperProblem[] {
  return columns.flatMap(({ field, how, heading, letter }): KeeperProblem[] => {
    const code =
      how === 'hidden' || how === 'private'
        ? (`${how}-column` as const)
        : field === IGNORE && how !== 'given'
          ? 'respondent'
          : how !== 'unknown'
            ? undefined
            : isNothing(heading)
              ? 'no-heading'
              : 'unknown-column';
    if (!code) return [];
    const about = { read: '', field: heading.trim() || letter };
    const cell = `${letter}${row}`;
    return [{ severity: 'look', code, row, cell, ...about, message: SENTENCES[code](about) }];
  });
}
