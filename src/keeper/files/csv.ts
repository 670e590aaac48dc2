import Papa from 'papaparse';
import type { Sheet } from '../sheet.js';
import { fileError } from './file-error.js';

/** What a spreadsheet would take for a formula. Numbers are not: `+44 (0)20 7241 3544`. */
const FORMULA = /^'*[=@\t\r]|^'+[+-]|^[+-](?![\d\s().-]*$)/;

/** What we write before a cell so that it is not a formula. */
const GUARD = /^'(?='*[=+\-@\t\r])/;

const SEPARATOR = /^sep=(.)\r?\n/i;

/**
 * The rows of a CSV file, whatever separates its cells: commas, semicolons, tabs. Rows keep their
 * places, so that a problem can name them.
 *
 * @throws {FileError} if a quotation mark is never closed.
 */
export function readCsv(text: string, name?: string): Sheet {
  const [line = '', said] = SEPARATOR.exec(text) ?? [];
  const body = text.slice(line.length).replace(/\r\n?/g, '\n');
  // Empty lines mislead the guess, but are needed for the row numbers.
  const guess = Papa.parse(body, { preview: 50, skipEmptyLines: 'greedy' });
  const delimiter = said ?? guess.meta.delimiter;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) throw fileError('open-quote', `${(open.row ?? 0) + 1}`);
  const rows = data.map((row) => row.map((cell) => cell.replace(GUARD, '')));
  if (rows.at(-1)?.join('') === '') rows.pop();
  return { name, rows: line ? [[], ...rows] : rows };
}

/** A sheet as CSV, with the mark by which Excel knows that it is UTF-8. */
export function writeCsv({ rows }: Sheet): string {
  return `\ufeff${Papa.unparse([...rows.map((row) => [...row])], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
