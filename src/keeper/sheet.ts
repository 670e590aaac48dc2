/**
 * A sheet as a keeper sees it. Every cell is text: the code that opens a file writes dates as RFC
 * 3339 and numbers as digits. Row 1 is `rows[0]`, column A is `[0]` in it.
 */
export interface Sheet {
  readonly name?: string | undefined;
  readonly rows: readonly (readonly string[])[];
  /** Merged cells. Their text is in the first. */
  readonly merges?: readonly Merge[] | undefined;
  /** The URLs of cells that have a link, by the name of the cell, such as `C7`. */
  readonly links?: ReadonlyMap<string, string> | undefined;
  /** Hidden columns, counted from 0. */
  readonly hidden?: ReadonlySet<number> | undefined;
}

/** A block of merged cells. All counted from 0, including the last. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The name of a column in a spreadsheet: 0 gives `A`, 26 gives `AA`. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** The name of a cell in a spreadsheet, such as `C7`. Both are counted from 0. */
export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/**
 * The rows with the text of merged cells repeated downwards, so that each row says what it is
 * about. Nothing is repeated sideways: people write a title across a sheet in this way.
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
