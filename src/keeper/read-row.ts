import type { Problem } from '../feed/model.js';
import { put, settle } from './assemble.js';
import { checkRecord, isUnread } from './check-record.js';
import { type Column, IGNORE } from './columns.js';
import { TRANSLATED } from './fields/fields.js';
import { writePhone } from './cells/phones.js';
import { isRecord, type JsonObject } from './json.js';
import type { KeeperProblem, Severity } from './problem.js';
import { type CellContext, type Note, readCell } from './read-cell.js';
import { type Said, type SentenceCode, SENTENCES } from './sentences.js';
import { cellName } from './sheet.js';

/** A row of a sheet as an organisation. */
export interface ReadRow {
  /** Counted from 1, as the keeper sees it. */
  readonly row: number;
  /** As a feed has it, without an id unless the sheet gives one. Undefined if it is refused. */
  readonly record: JsonObject | undefined;
  /** The keys that the sheet has a column for, even if this row has nothing there. */
  readonly keys: ReadonlySet<string>;
  readonly problems: readonly KeeperProblem[];
}

/** A row as it is in the sheet. */
export interface RowCells {
  readonly cells: readonly string[];
  /** Counted from 0. */
  readonly row: number;
  readonly links?: ReadonlyMap<string, string> | undefined;
}

/** The fields whose original words are kept if they are changed: those that a visitor acts on. */
const KEPT = ['email', 'website', 'phones'];

/** The key of the feed that a column belongs to. */
export function keyOf({ field, variant }: Pick<Column, 'field' | 'variant'>): string {
  const [first = ''] = field.startsWith('_') ? [field] : field.replace(/^key: /, '').split('.');
  if (first === 'location' || first === 'contact') return `${first}s`;
  return variant && TRANSLATED.has(field) ? 'translations' : first;
}

/** Reads one row of a sheet. */
export function readRow(
  { cells, row, links }: RowCells,
  columns: readonly Column[],
  context: CellContext,
): ReadRow {
  const ofCells: KeeperProblem[] = [];
  const ofCheck: KeeperProblem[] = [];
  const record: JsonObject = {};
  const read = columns.filter(({ field }) => field !== IGNORE);
  const refused = new Set<string>();
  const changed = new Set<string>();
  const noteAt =
    (column: Column): Note =>
    (severity, code, about) => {
      if (severity === 'refused') refused.add(keyOf(column));
      if (severity === 'repaired') changed.add(keyOf(column));
      ofCells.push(problem(severity, code, { read: '', ...about }, column, row));
    };

  for (const column of read) {
    const cell = cells[column.index] ?? '';
    const link = links?.get(cellName(row, column.index));
    const value = readCell(column, cell, link, context, noteAt(column));
    if (value !== undefined) put(record, column, value);
  }

  const given = settle(record);
  const hasSource = Object.hasOwn(given, 'source_text');
  const checked = checkRecord(given);
  const name = checked.record?.['name'] ?? given['name'];
  if (!checked.record) {
    const [column] = read.filter(({ field, variant }) => field === 'name' && !variant);
    ofCells.push(problem('refused', 'name', { read: '' }, column, row));
    return {
      row: row + 1,
      record: undefined,
      keys: new Set(),
      problems: named(ofCells, name, row),
    };
  }
  if (!Object.hasOwn(given, 'id')) delete checked.record['id'];
  if (!Object.hasOwn(given, 'name') && checked.record['alternate_name'] === name) {
    delete checked.record['alternate_name'];
  }

  for (const each of checked.problems) {
    const key = each.path.split('/')[1] ?? '';
    if (key === 'id' && !Object.hasOwn(given, 'id')) continue;
    const own = read.filter((column) => keyOf(column) === key);
    // Values that did not fit into one field came from the column of that field.
    const of = own.length ? own : read.filter((column) => keyOf(column) === fieldOf(key));
    const column = of.find(({ index }) => (cells[index] ?? '').trim()) ?? of[0];
    const isRepair = !isUnread(each);
    (isRepair ? changed : refused).add(key);
    const found = fromCheck(each, key, column, cells[column?.index ?? -1] ?? '', row);
    const made = isRepair ? (written(checked.record, key) ?? found.made) : found.made;
    ofCheck.push({ ...found, made });
  }
  const problems = joined(ofCells, ofCheck);
  dropUnread(checked.record, given);
  if (!hasSource)
    keepWords(checked.record, read, cells, (key) => changed.has(key) || refused.has(key));
  const isAlone = Object.keys(given).length === 1 && given['name'] !== undefined;
  if (isAlone && !ofCells.length && read.some(({ field }) => SAYS_MORE.test(field))) {
    const about = { read: String(name) };
    problems.push(problem('look', 'only-name', about, undefined, row));
  }
  const keys = new Set(read.map(keyOf));
  return { row: row + 1, record: checked.record, keys, problems: named(problems, name, row) };
}

/** Fields that an organisation has only once. */
const SAYS_MORE = /^(?:phones|email|website|description|contact\.|location\.)/;

/** The field that a list of further ones belongs to. */
const fieldOf = (key: string) => key.replace(/^additional_(email|website)s$/, '$1');

/** The value of a field after the check, as a person writes it. Undefined if it is not a text. */
function written(record: JsonObject, key: string): string | undefined {
  const field = fieldOf(key);
  if (field === 'phones')
    return texts(record[field], (each) =>
      writePhone({ ...each, number: `${each['number'] ?? ''}` }),
    );
  if (field !== 'email' && field !== 'website') return undefined;
  const further = texts(
    record[`additional_${field}s`],
    ({ url, email }) => `${url ?? email ?? ''}`,
  );
  const all = new Set([record[field], ...further.split('; ')]);
  return [...all].filter(Boolean).join('; ');
}

const texts = (list: unknown, write: (each: JsonObject) => string): string =>
  Array.isArray(list) ? list.filter(isRecord).map(write).filter(Boolean).join('; ') : '';

/**
 * Without links that lead nowhere: a page would show their words, and the keeper was told to
 * correct them.
 */
function dropUnread(record: JsonObject, given: JsonObject): void {
  for (const key of ['additional_emails', 'additional_websites']) {
    const list = record[key];
    if (!Array.isArray(list) || list === given[key]) continue;
    const left = list.filter((each) => !isRecord(each) || each['url'] || each['email']);
    if (left.length) record[key] = left;
    else delete record[key];
  }
}

/**
 * The problems of the cells, and those that the check found. If both repaired one cell, that of the
 * check stays, because it has the current value. If the check refuses a telephone number, other
 * problems of it are left out.
 */
function joined(ofCells: readonly KeeperProblem[], ofCheck: readonly KeeperProblem[]) {
  const cellsOf = (wanted: KeeperProblem['severity']) =>
    new Set(ofCheck.flatMap(({ severity, cell }) => (severity === wanted ? (cell ?? []) : [])));
  const told: Readonly<Record<string, ReadonlySet<string>>> = {
    changed: cellsOf('repaired'),
    'odd-phone': cellsOf('refused'),
  };
  return [
    ...ofCells.filter(({ code, cell }) => !cell || !told[code]?.has(cell)),
    ...ofCheck.filter(
      ({ severity, cell }, index) =>
        severity !== 'repaired' ||
        !cell ||
        ofCheck.findIndex((each) => each.severity === severity && each.cell === cell) === index,
    ),
  ];
}

/** Keeps the exact words of cells that were changed. */
function keepWords(
  record: JsonObject,
  columns: readonly Column[],
  cells: readonly string[],
  isChanged: (key: string) => boolean,
): void {
  const words: JsonObject = {};
  for (const key of KEPT.filter(isChanged)) {
    const own = columns.filter((column) => keyOf(column) === key);
    const texts = own.map(({ index }) => cells[index] ?? '').filter((cell) => cell.trim());
    if (texts.length) words[key] = texts.join('\n');
  }
  if (Object.keys(words).length) record['source_text'] = words;
}

/** The sentence for what a page's check found in a field. */
const CHECKED: Readonly<Record<string, SentenceCode>> = {
  website: 'website',
  additional_websites: 'website',
  email: 'email',
  additional_emails: 'email',
  contacts: 'email',
  phones: 'phone',
  logo: 'image',
  status: 'status',
  assured_date: 'date',
  last_modified: 'date',
  countries: 'country',
  languages: 'language',
};

function fromCheck(
  checked: Problem,
  key: string,
  column: Column | undefined,
  cell: string,
  row: number,
): KeeperProblem {
  const { message } = checked;
  const made = isUnread(checked) ? undefined : checked.made;
  const read = cell || unquoted(checked.read);
  if (key === 'name' && made !== undefined) {
    return problem('repaired', 'derived-name', { read, made: unquoted(made) }, column, row);
  }
  if (made !== undefined) {
    const code = made.includes(`https://${read.trim()}`) ? 'no-scheme' : 'changed';
    return problem('repaired', code, { read, made: unquoted(made) }, column, row);
  }
  return problem('refused', CHECKED[key] ?? 'refused', { read, other: message }, column, row);
}

/** A text in JSON, as text. */
export function unquoted(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : json;
  } catch {
    return json;
  }
}

function problem(
  severity: Severity,
  code: SentenceCode,
  about: Said,
  column: Column | undefined,
  row: number,
): KeeperProblem {
  const field = column && (column.heading.trim() || column.letter);
  const said = { ...about, field };
  return {
    severity,
    code,
    row: row + 1,
    cell: column && cellName(row, column.index),
    field,
    read: about.read,
    made: about.made,
    offer: about.offer,
    other: about.other,
    message: SENTENCES[code](said),
  };
}

const named = (problems: readonly KeeperProblem[], name: unknown, row: number) =>
  problems.map((each) => ({
    ...each,
    organization: typeof name === 'string' && name ? name : `row ${row + 1}`,
  }));
