import type { Sheet } from '../sheet.js';
import { readCsv } from './csv.js';
import { type DecodedText, decodeText } from './encoding.js';
import { fileError } from './file-error.js';
import { FILE_LIMITS, type FileLimits } from './limits.js';
import { isSpreadsheet, readSpreadsheet } from './spreadsheet.js';

/** What was found in a file: a feed's text, or sheets. */
export type OpenedFile =
  | { readonly kind: 'feed'; readonly text: string; readonly encoding: DecodedText['encoding'] }
  | {
      readonly kind: 'sheets';
      readonly sheets: readonly Sheet[];
      /** How a text file was read. */
      readonly encoding?: DecodedText['encoding'] | undefined;
    };

/**
 * Opens a feed or a spreadsheet by its contents, whatever its name is.
 *
 * @param name of the file, for the sheet of a CSV file.
 * @throws {FileError}
 */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  limits: FileLimits = FILE_LIMITS,
): Promise<OpenedFile> {
  if (bytes.length > limits.bytes) {
    throw fileError('too-many-bytes', `${limits.bytes / 1e6}`);
  }
  if (isSpreadsheet(bytes)) return { kind: 'sheets', sheets: await readSpreadsheet(bytes, limits) };
  const { text, encoding } = decodeText(bytes);
  const start = text.trimStart();
  if (!start) throw fileError('empty');
  if (/^(?:[[{]|\/[/*])/.test(start)) return { kind: 'feed', text, encoding };
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) throw fileError('web-page');
  if (text.includes('\0')) throw fileError('neither');
  const sheet = readCsv(text, name);
  if (sheet.rows.length > limits.rows) {
    throw fileError('too-many-rows', limits.rows.toLocaleString('en'));
  }
  return { kind: 'sheets', sheets: [sheet], encoding };
}
