import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Column } from '../../keeper/columns.js';
import type { Imported } from '../../keeper/import-feed.js';
import type { Editor } from '../editor.js';
import {
  choiceOf,
  chosenColumn,
  columnChoices,
  type ImportChoices,
  type Importing,
  sampleOf,
} from '../importing.js';

/** What was understood of a spreadsheet, before any of it is in the list. */
export function importPage(editor: Editor, importing: Importing): TemplateResult {
  const { words } = editor;
  const { result, failure, name } = importing;
  const again = (choices: Partial<ImportChoices>) =>
    editor.readSheets({ ...importing, ...choices });
  return html`<section class="import" aria-labelledby="import">
    <h1 id="import" tabindex="-1">${words.import.title(name === words.files.pasted ? '' : name)}</h1>
    ${
      failure
        ? html`<p class="note refused" lang="en">${failure}</p>`
        : result && found(editor, importing, result, again)
    }
    <p class="buttons">
      ${
        result
          ? html`<button type="button" class="primary" @click=${() => editor.bringIn()}>
              ${words.import.bring}
            </button>`
          : nothing
      }
      <button type="button" class="quiet" @click=${() => editor.cancelImport()}>
        ${words.import.cancel}
      </button>
    </p>
  </section>`;
}

type Again = (choices: Partial<ImportChoices>) => void;

function found(editor: Editor, importing: Importing, result: Imported, again: Again) {
  const { words } = editor;
  const { changes, problems } = result;
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  return html`<p class="lead" role="status">
      ${words.import.found(count('added'), count('changed'), count('same'))}
    </p>
    <p class="quiet">${words.import.lead}</p>
    ${where(editor, importing, again)} ${dates(editor, importing, result, again)}
    ${columns(editor, importing, result, again)}
    ${
      problems.length
        ? html`<details class="cells" ?open=${problems.length < 6}>
            <summary>${words.import.problems(problems.length)}</summary>
            <ul role="list" lang="en">
              ${problems.slice(0, 200).map(
                ({ severity, cell, row, read, made, message }) =>
                  html`<li class="note ${severity}">
                    <strong>${cell ?? row ?? ''}</strong>
                    <span>${read ? `“${read}” ` : ''}${made ? `→ “${made}” ` : ''}${message}</span>
                  </li>`,
              )}
            </ul>
          </details>`
        : html`<p>${words.import.noProblems}</p>`
    }`;
}

/** Into the list that is open, or a new one. */
function where(editor: Editor, { into }: Importing, again: Again) {
  const { words, store, organizations } = editor;
  if (!store || !organizations.length) return nothing;
  const choices = [
    ['open', words.import.intoOpen],
    ['new', words.import.intoNew],
  ] as const;
  return html`<fieldset class="checks">
    <legend>${words.import.into}</legend>
    ${choices.map(
      ([value, label]) =>
        html`<label>
          <input
            type="radio"
            name="into"
            .checked=${live(into === value)}
            @change=${() => again({ into: value })}
          />${label}
        </label>`,
    )}
  </fieldset>`;
}

/** Asked where a date could be either. */
function dates(editor: Editor, importing: Importing, { problems }: Imported, again: Again) {
  const { words } = editor;
  if (!importing.dates && !problems.some(({ code }) => code === 'either-date')) return nothing;
  const choices = [
    ['day-first', words.import.dayFirst],
    ['month-first', words.import.monthFirst],
  ] as const;
  return html`<fieldset class="checks">
    <legend>${words.import.dates}</legend>
    ${choices.map(
      ([value, label]) =>
        html`<label>
          <input
            type="radio"
            name="dates"
            .checked=${live(importing.dates === value)}
            @change=${() => again({ dates: value })}
          />${label}
        </label>`,
    )}
  </fieldset>`;
}

/** What each column is read as, which the keeper can change. */
function columns(editor: Editor, importing: Importing, result: Imported, again: Again) {
  const { words, language } = editor;
  const { headingRow } = result;
  const choices = columnChoices(language, ['cy'], words.import);
  const choose = (column: Column, choice: string) =>
    again({
      columns: { ...importing.columns, [column.letter]: chosenColumn(column, choice) },
    });
  return html`<ul class="columns" role="list">
    ${result.columns.map((column) => {
      const chosen = choiceOf(column, language);
      const id = `column-${column.letter}`;
      const all = choices.some(({ value }) => value === chosen)
        ? choices
        : [{ value: chosen, name: chosen }, ...choices];
      const isUnsure = column.how === 'unknown' || column.how === 'within';
      return html`<li class=${isUnsure ? 'unsure' : ''}>
        <label for=${id}
          ><span class="quiet">${words.import.column} ${column.letter} </span
          ><strong>${column.heading || '–'}</strong
          ><span class="unseen"> ${words.import.means}</span>
        </label>
        <select
          id=${id}
          @change=${({ target }: Event) => choose(column, (target as HTMLSelectElement).value)}
        >
          ${all.map(
            ({ value, name }) =>
              html`<option value=${value} .selected=${live(value === chosen)}>${name}</option>`,
          )}
        </select>
        <span class="quiet sample">
          ${words.import.sample}: ${sampleOf(importing, column, headingRow) || '–'}
        </span>
      </li>`;
    })}
  </ul>`;
}
