import type * as Xlsx from '@e965/xlsx';
import { linkFormula } from '../cells/text.js';
import { cellName, isEmptyRow, type Sheet } from '../sheet.js';
import { FileError, fileError } from './file-error.js';
import type { FileLimits } from './limits.js';
import { repacked } from './unpack.js';

type CellObject = Xlsx.CellObject;
type WorkSheet = Xlsx.WorkSheet;

/** Loaded when the first such file is opened: it is a megabyte. */
const xlsx = () => import('@e965/xlsx');

export type BookType = 'xlsx' | 'ods';

/** The maximum number of characters in a cell of Excel. */
const LONGEST = 32_767;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** Whether these are the bytes of an XLSX, ODS or XLS file. */
export const isSpreadsheet = (bytes: Uint8Array): boolean => isZip(bytes) || isCompound(bytes);
const isZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b);
const isCompound = (bytes: Uint8Array) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/**
 * The sheets of an XLSX, ODS or XLS file that are not hidden.
 *
 * @throws {FileError} if it is encrypted, broken or too large.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  limits: FileLimits,
): Promise<readonly Sheet[]> {
  const { read, SSF } = await xlsx();
  try {
    const book = read(isZip(bytes) ? repacked(bytes, limits) : bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      // To find out which columns are hidden.
      cellStyles: true,
      sheetRows: limits.rows + 2,
    });
    const states = book.Workbook?.Sheets;
    const is1904 = !!book.Workbook?.WBProps?.date1904;
    return book.SheetNames.filter((_, index) => !states?.[index]?.Hidden).map((name) =>
      sheetOf(name, book.Sheets[name] ?? {}, limits, (cell) => textOf(cell, SSF, is1904)),
    );
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    const isLocked = /password|encrypt/i.test((cause as Error).message);
    throw fileError(isLocked ? 'password' : 'broken', '', cause);
  }
}

function sheetOf(
  name: string,
  sheet: WorkSheet,
  limits: FileLimits,
  toText: (cell: CellObject) => string,
): Sheet {
  const data = (sheet['!data'] ?? []) as readonly (
    readonly (CellObject | undefined)[] | undefined
  )[];
  const links = new Map<string, string>();
  const rows = Array.from(data, (row = [], rowIndex) => {
    const cells = Array.from(row.slice(0, limits.columns), (cell, column) => {
      const target = cell?.l?.Target ?? linkFormula(`=${cell?.f ?? ''}`)?.url;
      if (target && !target.startsWith('#')) links.set(cellName(rowIndex, column), target);
      return cell ? toText(cell) : '';
    });
    while (cells.length && !cells.at(-1)) cells.pop();
    return cells;
  });
  // Some have borders down to the last possible row.
  while (rows.length && isEmptyRow(rows.at(-1) ?? [])) rows.pop();
  if (rows.length > limits.rows) {
    throw fileError('too-many-rows', limits.rows.toLocaleString('en'));
  }
  const merges = sheet['!merges']?.map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: Math.min(e.r, rows.length - 1),
    right: e.c,
  }));
  const hidden = new Set(
    sheet['!cols']?.flatMap((column, index) => (column?.hidden ? index : [])) ?? [],
  );
  return { name, rows, merges, links, hidden };
}

/** The format of a number that is shown with its zeros, as telephone numbers are. */
const DIGITS = /^[0# ()+\\"-]*0[0# ()+\\"-]+$/;

function textOf(cell: CellObject, ssf: typeof Xlsx.SSF, is1904: boolean): string {
  const { t, v, w, f, z } = cell;
  if (v === undefined || v === null || t === 'z') return f ? `=${f}` : '';
  if (t === 'e') return w ?? '#VALUE!';
  if (t === 'b') return v ? 'TRUE' : 'FALSE';
  if (v instanceof Date) return v.toISOString().replace(/T00:00:00.000Z$/, '');
  if (typeof v !== 'number') return `${v}`;
  const format = `${z ?? ''}`;
  if (ssf.is_date(format)) return dateOf(v, ssf, is1904);
  return DIGITS.test(format) && w ? w : plainNumber(v);
}

function dateOf(serial: number, ssf: typeof Xlsx.SSF, date1904: boolean): string {
  const { y, m, d, H, M, S } = ssf.parse_date_code(serial, { date1904 });
  const two = (part: number) => `${part}`.padStart(2, '0');
  const date = `${y}-${two(m)}-${two(d)}`;
  return H || M || S ? `${date} ${two(H)}:${two(M)}:${two(S)}` : date;
}

/** All digits of a number: `442072413544`, not `4.42E+11`. */
const plainNumber = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : `${value}`;

/**
 * Sheets as a file for Excel or LibreOffice. Every cell is text, so that no telephone number loses
 * its 0.
 *
 * @throws {FileError} if a text is longer than a cell can be.
 */
export async function writeSpreadsheet(
  sheets: readonly Sheet[],
  bookType: BookType,
): Promise<Uint8Array> {
  const { utils, write } = await xlsx();
  const book = utils.book_new();
  sheets.forEach((sheet, index) => {
    const made = worksheet(sheet, bookType);
    utils.book_append_sheet(book, made, sheet.name ?? `Sheet ${index + 1}`);
  });
  return new Uint8Array(
    write(book, { type: 'array', bookType, bookSST: true, compression: true }) as ArrayBuffer,
  );
}

/** What XLSX would read as an escaped character (ECMA-376, 22.9.2.19). */
const ESCAPE = /_(?=x[\da-f]{4}_)/gi;

function worksheet({ name, rows }: Sheet, bookType: BookType): WorkSheet {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const sheet: WorkSheet = {
    '!ref': `A1:${cellName(Math.max(0, rows.length - 1), width - 1)}`,
    '!cols': Array.from({ length: width }, (_, column) => ({ wch: widthOf(rows, column) })),
  };
  rows.forEach((row, rowIndex) => {
    row.forEach((text, column) => {
      const at = cellName(rowIndex, column);
      if (text.length > LONGEST) {
        throw new FileError(
          `The text for ${at}${name ? ` of ${name}` : ''} has ${text.length.toLocaleString('en')} characters, and a cell holds ${LONGEST.toLocaleString('en')}. Export to a .csv file.`,
        );
      }
      const v = bookType === 'xlsx' ? text.replace(ESCAPE, '_x005F_') : text;
      if (text) sheet[at] = { t: 's', v, z: '@' };
    });
  });
  return sheet;
}

/** The width of a column in characters: enough for most values, but not for a whole description. */
function widthOf(rows: readonly (readonly string[])[], column: number): number {
  const lengths = rows.slice(0, 50).map((row) => (row[column] ?? '').length);
  return Math.min(50, Math.max(10, ...lengths) + 1);
}
