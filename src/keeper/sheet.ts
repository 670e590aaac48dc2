/**
 * A sheet as a keeper sees it. Every cell is text: whoever opens a file writes dates as RFC 3339
 * and numbers as digits. Row 1 is `rows[0]`, column A is `[0]` in it.
 */
export interface Sheet {
  readonly name?: string | undefined;
  readonly rows: readonly (readonly string[])[];
  /** Cells that are one on screen. Their text stands in the first. */
  readonly merges?: readonly Merge[] | undefined;
  /** Where cells lead to whose text does not say so, by their names, such as `C7`. */
  readonly links?: ReadonlyMap<string, string> | undefined;
  /** Columns that are not on screen, counted from 0. */
  readonly hidden?: ReadonlySet<number> | undefined;
}

/** A block of merged cells; all counted from 0, the last ones included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a spreadsheet calls a column: 0 gives `A`, 26 gives `AA`. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** What a spreadsheet calls a cell, both counted from 0: `C7`. */
export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/**
 * The rows with the text of merged cells repeated downwards, so that each row says what it is
 * about. Sideways nothing is repeated: that is how people write a title across a sheet.
 */
export function unmergedRows({ rows, merges = [] }: Sheet): readonly (readonly string[])[] {
  const tall = merges.filter(({ top, bottom }) => bottom > top);
  if (!tall.length) return rows;
  const filled = rows.map((row) => [...row]);
  for (const { top, left, bottom } of tall) {
    const text = rows[top]?.[left] ?? '';
    for (const row of filled.slice(top + 1, bottom + 1)) {
      while (row.length <= left) row.push('');
      row[left] = text;
    }
  }
  return filled;
}

/** Whether a row has nothing in it. */
export function isEmptyRow(row: readonly string[]): boolean {
  return row.every((cell) => !cell.trim());
}
