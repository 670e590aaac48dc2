import { type OpenedFile, openFile } from '../../keeper/files/open-file.js';
import { readCsv } from '../../keeper/files/csv.js';
import { fileError } from '../../keeper/files/file-error.js';
import { isRecord, type JsonObject } from '../../keeper/json.js';
import { readJsonText } from '../../keeper/json-text.js';
import type { Sheet } from '../../keeper/sheet.js';

/** What was in a file: a list to edit, or sheets that can be made into one. */
export type Opened =
  | {
      readonly kind: 'list';
      readonly document: JsonObject;
      /** Mistakes in the file that were repaired while it was read. */
      readonly slips: number;
      /** How it was saved, if a page cannot read that. */
      readonly encoding: string | undefined;
    }
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] };

const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** @throws {FileError} whose message says what is wrong and what to do. */
export async function openList(bytes: Uint8Array, name: string): Promise<Opened> {
  const opened: OpenedFile = await openFile(bytes, name);
  if (opened.kind === 'sheets') return { kind: 'sheets', sheets: opened.sheets };
  return listOf(opened.text, ENCODINGS[opened.encoding]);
}

/**
 * What somebody has pasted: rows of a spreadsheet, or the text of a list.
 *
 * @throws {FileError}
 */
export function openText(text: string, name: string): Opened {
  if (/^\s*[[{]/.test(text)) return listOf(text, undefined);
  return { kind: 'sheets', sheets: [readCsv(text, name)] };
}

function listOf(text: string, encoding: string | undefined): Opened {
  const { value, slips } = readJsonText(text);
  const document = Array.isArray(value)
    ? { version: '1.0', title: '', language: '', organizations: value }
    : value;
  if (!isRecord(document)) throw fileError('no-list');
  return { kind: 'list', document, slips: slips.length, encoding };
}

/** A list as a file has it. */
export const textOf = (document: JsonObject): string => `${JSON.stringify(document, null, 2)}\n`;
