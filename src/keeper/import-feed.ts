import type { Column } from './columns.js';
import { type JsonObject, recordsOf } from './json.js';
import { FEED_KEYS, ordered } from './key-order.js';
import { type Change, type MergeOptions, mergeSheet } from './merge.js';
import type { KeeperProblem } from './problem.js';
import { type ReadOptions, readSheet } from './read-sheet.js';
import { SENTENCES } from './sentences.js';
import type { Sheet } from './sheet.js';
import { readWorkbook } from './workbook.js';

export type ImportOptions = ReadOptions & MergeOptions;

/** The result of importing sheets into a list. */
export interface Imported {
  /** The list as it is now, with everything that we do not know. */
  readonly feed: JsonObject;
  /** The sheet that was read, and others that could be the list as well. */
  readonly sheet: Sheet;
  readonly otherSheets: readonly Sheet[];
  /** The field that each column was read as, for the keeper to check and change. */
  readonly columns: readonly Column[];
  readonly headingRow: number;
  readonly changes: readonly Change[];
  readonly problems: readonly KeeperProblem[];
}

/** How much of a list a page shows: see `read-body.ts`. */
const SHOWN = 20_000;

/**
 * Imports the sheets of a file into a list.
 *
 * @param feed the list as it is; `EMPTY_FEED` for a new one.
 * @throws {SheetError} if no organisations can be found in them.
 */
export function importSheets(
  sheets: readonly Sheet[],
  feed: JsonObject,
  options: ImportOptions = {},
): Imported {
  const { organizations, others, feed: into } = readWorkbook(sheets, feed);
  const read = readSheet(organizations, into, options);
  const merged = mergeSheet(into, read, options);
  const problems = [...read.problems, ...merged.problems].sort(byRow);
  if (others.length) problems.unshift(otherSheets(organizations, others));
  const { length } = recordsOf(merged.feed).records;
  if (length > SHOWN) {
    const about = { read: `${length}`, other: SHOWN.toLocaleString('en') };
    problems.push({
      severity: 'look',
      code: 'too-many',
      ...about,
      message: SENTENCES['too-many'](about),
    });
  }
  return {
    // A new list is sorted for people to read. In an old one, everything stays where it is.
    feed: recordsOf(feed).records.length ? merged.feed : ordered(merged.feed, FEED_KEYS),
    sheet: organizations,
    otherSheets: others,
    columns: read.columns,
    headingRow: read.headingRow,
    changes: merged.changes,
    problems,
  };
}

function otherSheets({ name = '' }: Sheet, others: readonly Sheet[]): KeeperProblem {
  const about = { read: name, other: others.map((each) => each.name).join(', ') };
  const message = SENTENCES['other-sheets'](about);
  return { severity: 'look', code: 'other-sheets', ...about, message };
}

const byRow = (one: KeeperProblem, other: KeeperProblem) => (one.row ?? 0) - (other.row ?? 0);

/** A list with nothing in it. */
export const EMPTY_FEED: JsonObject = {
  version: '1.0',
  title: 'Our partner organisations',
  language: 'en-GB',
  categories: [],
  organizations: [],
};
