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
