import { type Column, type ColumnChoices, IGNORE } from '../keeper/columns.js';
import { ORGANIZATION_FIELDS, TRANSLATED } from '../keeper/fields/fields.js';
import { headingsOf } from '../keeper/headings.js';
import { importSheets, type Imported } from '../keeper/import-feed.js';
import type { DateOrder } from '../keeper/cells/dates.js';
import { isRecord, type JsonObject } from '../keeper/json.js';
import { isPhone } from '../keeper/phone-check.js';
import type { Sheet } from '../keeper/sheet.js';
import type { Editor } from './editor.js';
import { cellRemarks, withCells } from './problems/cell-remarks.js';
import { NO_REMARKS } from './state/remarks.js';
import type { Choice } from './names.js';
import { newList } from './new-list.js';

/** Sheets on their way into a list, and what the keeper has said about them. */
export interface Importing {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** Into the list that is open, or a new one. */
  readonly into: 'open' | 'new';
  /** The name of the sheet that has the list. Found by default. */
  readonly sheet?: string | undefined;
  readonly columns: ColumnChoices;
  readonly headingRow: number | undefined;
  readonly dates: DateOrder | undefined;
  /** The result. Undefined if no organisations were found. */
  readonly result: Imported | undefined;
  /** Why nothing was found. */
  readonly failure: Error | undefined;
}

export type ImportChoices = Pick<
  Importing,
  'name' | 'sheets' | 'into' | 'sheet' | 'columns' | 'headingRow' | 'dates'
>;

/** Reads the sheets as the keeper has said. @param base the list that they are imported into. */
function importing(given: ImportChoices, base: JsonObject): Importing {
  const { name, sheets, into, sheet, columns, headingRow, dates } = given;
  const choices = { name, sheets, into, sheet, columns, headingRow, dates };
  const chosen = sheets.filter((each) => sheet === undefined || each.name === sheet);
  try {
    const result = importSheets(chosen, base, { columns, headingRow, dates, isPhone });
    return { ...choices, result, failure: undefined };
  } catch (error) {
    return { ...choices, result: undefined, failure: error as Error };
  }
}

/** Shows what is in sheets, before any of it is in the list. */
export function readSheets(editor: Editor, choices: ImportChoices): void {
  const { store, language, words } = editor;
  const isInto = choices.into === 'open' && store;
  const base = isInto ? store.document : newList(language, words.import.newTitle);
  editor.importing = importing(choices, base);
  editor.changed();
}

export function cancelImport(editor: Editor): void {
  editor.importing = undefined;
  editor.focusOn('title');
}

/** Makes a new list from the sheets, or imports them into the open one. */
export function bringIn(editor: Editor): void {
  const { result, into } = editor.importing ?? {};
  if (!result) return;
  editor.importing = undefined;
  const { store, files } = editor;
  const cells = cellRemarks(result);
  if (store && into === 'open') {
    const patch = Object.entries(result.feed)
      .filter(([key, value]) => store.document[key] !== value)
      .map(([key, value]) => ({ path: [key], value }));
    editor.change(patch, 'import', withCells(store.remarks, cells));
  } else {
    const remarks = withCells(NO_REMARKS, cells);
    files.openDocument(result.feed, { name: 'partners.json', saved: {}, remarks });
    files.keep();
  }
  editor.say(editor.words.import.done(editor.organizations.filter(isRecord).length));
  editor.focusOn('title');
}

/** Stands for the field of a column that is kept but that a page does not use. */
const OWN = '_';

const headings = headingsOf(ORGANIZATION_FIELDS);

/** The fields that a column can be read as. */
export function columnChoices(
  language: 'en' | 'cy',
  languages: readonly string[],
  words: { readonly ignore: string; readonly own: string },
): readonly Choice[] {
  const fields = ORGANIZATION_FIELDS.filter(
    ({ id }) => !/^(?:checks|source_text|name_source)$/.test(id),
  );
  const plain = fields.map(({ id: field, variant }) =>
    headings.headingOf({ field, variant, number: 1 }, language),
  );
  const translated = languages.flatMap((variant) =>
    fields
      .filter(({ id }) => TRANSLATED.has(id))
      .map(({ id: field }) => headings.headingOf({ field, variant, number: 1 }, language)),
  );
  const names = [...new Set([...plain, ...translated])].sort((one, other) =>
    one.localeCompare(other, language),
  );
  return [
    ...names.map((name) => ({ value: name, name })),
    { value: OWN, name: words.own },
    { value: IGNORE, name: words.ignore },
  ];
}

/** The field that a column is read as now. */
export function choiceOf(column: Column, language: 'en' | 'cy'): string {
  if (column.field === IGNORE) return IGNORE;
  return column.field.startsWith('_') ? OWN : headings.headingOf(column, language);
}

/** The keeper's decision about a column: a heading that we know, or that the column is private. */
export const chosenColumn = ({ heading, letter }: Column, choice: string): string =>
  choice === OWN ? `_${heading.trim() || letter}` : choice;

/** A cell of the column that is not empty. */
export function sampleOf({ sheet, headingRow }: Imported, column: Column): string {
  const rows = sheet.rows.slice(headingRow);
  return rows.find((row) => row[column.index]?.trim())?.[column.index]?.trim() ?? '';
}
