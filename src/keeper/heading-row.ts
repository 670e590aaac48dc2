import { ORGANIZATION_FIELDS } from './fields/fields.js';
import { type Headings, headingsOf } from './headings.js';
import { isEmptyRow } from './sheet.js';

/** Rows in which headings are looked for. */
const FIRST = 30;

/**
 * Which row has the headings, counted from 0: the one with the most headings that we know. People
 * write titles and notes above it. Undefined if no row has any.
 */
export function headingRowOf(
  rows: readonly (readonly string[])[],
  known: Headings = headingsOf(ORGANIZATION_FIELDS),
): number | undefined {
  let best: number | undefined;
  let most = 0;
  rows.slice(0, FIRST).forEach((row, index) => {
    if (isEmptyRow(row)) return;
    const meanings = row
      .filter((cell) => cell.trim() && cell.length < 200)
      .map((cell) => known.meaningOf(cell));
    const fields = new Set(
      meanings.filter(({ how }) => how === 'exact').map(({ field, variant }) => field + variant),
    );
    const guessed = new Set(
      meanings.filter(({ how }) => how === 'within').map(({ field }) => field),
    );
    const score = fields.size * 2 + guessed.size;
    // A title such as “Our partner organisations” contains one, in one cell.
    const isAlone = meanings.length === 1 && rows.some((each) => each.filter(Boolean).length > 1);
    if (score > most && !isAlone) {
      most = score;
      best = index;
    }
  });
  return best;
}

/** What people add to the heading of a group of columns. */
const OF_GROUP = / (?:details?|info|information)$/i;

/** The headings of a sheet, and the last row that has some, counted from 0. */
export interface FoundHeadings {
  readonly headings: readonly string[];
  readonly last: number;
}

/**
 * The headings of a sheet. Undefined if it has none.
 *
 * @param given the row that has them, counted from 0. Found by default.
 */
export function findHeadings(
  rows: readonly (readonly string[])[],
  given?: number,
): FoundHeadings | undefined {
  const row = given ?? headingRowOf(rows);
  const headings = row === undefined ? undefined : rows[row];
  if (row === undefined || !headings) return undefined;
  return given === undefined ? grouped(rows, row) : { headings, last: row };
}

/**
 * Headings may be in two rows: one above others that it groups, such as `Contact` above `Name` and
 * `Phone`, or above nothing.
 *
 * @param row the one with the most headings that we know.
 */
function grouped(rows: readonly (readonly string[])[], row: number): FoundHeadings {
  const known = headingsOf(ORGANIZATION_FIELDS);
  const isHeading = (cell: string) => known.meaningOf(cell).how === 'exact';
  const filled = (index: number) => rows[index]?.filter((cell) => cell.trim()) ?? [];
  const below = filled(row + 1);
  // A row of nothing but headings is no organisation.
  const last =
    below[0] && below.every(isHeading) && below.length < filled(row).length ? row + 1 : row;
  const own = rows[last] ?? [];
  const above = rows[last - 1] ?? [];
  const columns = Array.from(
    { length: Math.max(own.length, above.length) },
    (_, index) => [above[index]?.trim() ?? '', own[index]?.trim() ?? ''] as const,
  );
  // A title above the headings is one cell, and notes are above headings.
  const isGrouped = filled(last - 1).length > 1 && columns.some(([over, cell]) => over && !cell);
  if (!isGrouped) return { headings: own, last };
  let group = '';
  const headings = columns.map(([over, cell]) => {
    group = over || group;
    const whole = `${group.replace(OF_GROUP, '')} ${cell}`;
    return cell ? (isHeading(whole) ? whole : cell) : over;
  });
  return { headings, last };
}
