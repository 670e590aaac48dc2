import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { categoryBook } from '../../keeper/categories.js';
import type { Column } from '../../keeper/columns.js';
import { put, settle } from '../../keeper/assemble.js';
import { ORGANIZATION_FIELDS } from '../../keeper/fields/fields.js';
import { headingsOf } from '../../keeper/headings.js';
import type { JsonObject } from '../../keeper/json.js';
import { type CellContext, readCell } from '../../keeper/read-cell.js';
import { writeCell } from '../../keeper/write-cell.js';
import type { Editor } from '../editor.js';
import { added, organizationsPath } from '../state/lists.js';
import { pointerOf } from '../state/path.js';
import { checked, setField, textOf } from '../state/record.js';
import type { Edit } from '../state/store.js';
import { giveId } from '../give-id.js';
import { sentenceOf } from './notes.js';
import type { Row } from './row.js';

/** The fields that have a column; all others are in the form. */
const FIELDS = [
  'name',
  'category_ids',
  'website',
  'email',
  'phones',
  'countries',
  'languages',
  'offers',
  'phases',
] as const;

const headings = headingsOf(ORGANIZATION_FIELDS);

const columns: readonly Column[] = FIELDS.map((field, index) => ({
  ...{ field, index, number: 1, how: 'exact', letter: '', heading: field },
}));

/** All organisations in rows whose cells can be changed: several values have `;` between them. */
export function table(editor: Editor, rows: readonly Row[]): TemplateResult {
  const { words, view, language } = editor;
  const shown = rows.slice(0, view.rows);
  const left = rows.length - shown.length;
  return html`<p class="hint" id="table-hint">${words.list.tableNote}</p>
    <div class="scroll" role="region" tabindex="0" aria-label=${words.list.tableLabel}>
      <table aria-describedby="table-hint">
        <thead>
          <tr>
            ${columns.map(
              (column) => html`<th scope="col">${headings.headingOf(column, language)}</th>`,
            )}
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${shown.map((row) => tableRow(editor, row))}
        </tbody>
      </table>
    </div>
    ${
      left > 0
        ? html`<button
            type="button"
            class="quiet"
            @click=${() => editor.show({ rows: view.rows + 200 })}
          >
            ${words.list.more(Math.min(left, 200))}
          </button>`
        : ''
    }`;
}

function tableRow(editor: Editor, { record, index }: Row): TemplateResult {
  const { language, document, words } = editor;
  const name = textOf(record, 'name') || words.list.unnamed;
  const categories = categoryBook(document['categories']);
  const seen = checked(record).record ?? record;
  const problems = editor.problemsIn(index);
  return html`<tr>
    ${columns.map((column) => {
      const own = record[column.field];
      const text =
        typeof own === 'string' ? own : writeCell(seen, column, { language, categories });
      const heading = headings.headingOf(column, language);
      const start = pointerOf([...organizationsPath(document), index, column.field]);
      const problem = problems.find(
        ({ field }) => field === start || field.startsWith(`${start}/`),
      );
      const control = html`<input
        type="text"
        aria-label="${name}: ${heading}"
        title=${problem ? sentenceOf(editor, problem) : nothing}
        aria-description=${problem ? sentenceOf(editor, problem) : nothing}
        class=${problem?.severity ?? ''}
        autocomplete="off"
        .value=${live(text)}
        @change=${({ target }: Event) =>
          changeCell(editor, { record, index }, column, target as HTMLInputElement)}
      />`;
      return column.field === 'name'
        ? html`<th scope="row">${control}</th>`
        : html`<td>${control}</td>`;
    })}
    <td>
      <button
        type="button"
        class="quiet"
        aria-label=${words.list.edit(name)}
        @click=${() => editor.select(index)}
      >
        ${words.list.editShort}
      </button>
    </td>
  </tr>`;
}

/**
 * Reads a cell as the keeper's command does. A text that means nothing stays in the cell, with a
 * note.
 */
function changeCell(
  editor: Editor,
  { record, index }: Row,
  column: Column,
  input: HTMLInputElement,
) {
  const { document, words } = editor;
  const path = [...organizationsPath(document), index];
  const text = input.value.trim();
  const { value, edits, refused } = readAs(editor, column, text);
  if (refused) {
    input.setCustomValidity(refused);
    editor.say(`${refused} ${words.problems.wrote(text)}`, true);
    return;
  }
  input.setCustomValidity('');
  editor.change([...edits, ...settled(path, record, column.field, value, text)]);
  if (column.field === 'name') giveId(editor, index);
}

function readAs({ document, words }: Editor, column: Column, text: string) {
  const categories = categoryBook(document['categories']);
  const context: CellContext = {
    categories,
    alone: new Set(),
    dates: new Map(),
    country: 'GB',
    zeros: 'offer',
    isPhone: undefined,
  };
  let refused: string | undefined;
  const value = readCell(column, text, undefined, context, (severity, code) => {
    if (severity === 'refused')
      refused = (words.sentences[code] ?? words.sentences['refused'])?.({ read: text });
  });
  const edits: readonly Edit[] = categories.added.map((category) =>
    added(document, ['categories'], category),
  );
  return { value, edits, refused };
}

/** Puts the value of a cell where it belongs in the record. */
function settled(
  path: readonly (string | number)[],
  record: JsonObject,
  field: string,
  value: unknown,
  text: string,
): readonly Edit[] {
  if (field === 'name') return setField(path, record, field, text);
  const made: JsonObject = {};
  const column = columns.find((each) => each.field === field);
  if (column && value !== undefined) put(made, column, value);
  settle(made);
  return Object.keys({ [field]: 0, ...made }).flatMap((key) =>
    setField(path, record, key, made[key] ?? ''),
  );
}
