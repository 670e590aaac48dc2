import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Column } from '../../keeper/columns.js';
import type { Imported } from '../../keeper/import-feed.js';
import type { KeeperProblem, Severity } from '../../keeper/problem.js';
import type { Editor } from '../editor.js';
import { failureIn } from '../files/failure.js';
import {
  bringIn,
  cancelImport,
  choiceOf,
  chosenColumn,
  columnChoices,
  type ImportChoices,
  type Importing,
  readSheets,
  sampleOf,
} from '../importing.js';
import { sentenceIn } from '../words/cell-sentences.js';
import { readAndMade } from './notes.js';

/** What was understood of a spreadsheet, before any of it is in the list. */
export function importPage(editor: Editor, importing: Importing): TemplateResult {
  const { words } = editor;
  const { result, failure, name } = importing;
  const again = (choices: Partial<ImportChoices>) =>
    readSheets(editor, { ...importing, ...choices });
  return html`<section class="import" aria-labelledby="import">
    <h1 id="import" tabindex="-1">${words.import.title(name === words.files.pasted ? '' : name)}</h1>
    ${
      failure
        ? html`<p class="note refused">${failureIn(editor.language, failure)}</p>
            ${sheetChoice(editor, importing, again)}`
        : result && found(editor, importing, result, again)
    }
    <p class="buttons">
      ${
        result
          ? html`<button type="button" class="primary" @click=${() => bringIn(editor)}>
              ${words.import.bring}
            </button>`
          : nothing
      }
      <button type="button" class="quiet" @click=${() => cancelImport(editor)}>
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
    ${sheetChoice(editor, importing, again)} ${where(editor, importing, again)}
    ${dates(editor, importing, result, again)}
    ${columns(editor, importing, result, again)}
    ${
      problems.length
        ? html`<details class="cells" ?open=${problems.length < 6}>
            <summary>${words.import.problems(problems.length)}</summary>
            <ul role="list">
              ${inOrder(problems)
                .slice(0, 200)
                .map((problem) => cellNote(editor, problem))}
            </ul>
          </details>`
        : html`<p>${words.import.noProblems}</p>`
    }`;
}

const RANK: Readonly<Record<Severity, number>> = { refused: 0, look: 1, repaired: 2 };

/** First what was left out, last what was only tidied up. */
const inOrder = (problems: readonly KeeperProblem[]) =>
  [...problems].sort((one, other) => RANK[one.severity] - RANK[other.severity]);

/**
 * What is wrong with a cell: where it is, which organisation, what was read, the repaired value,
 * what to do.
 */
function cellNote({ language, words }: Editor, problem: KeeperProblem): TemplateResult {
  const { severity, cell, row, organization, field } = problem;
  const place = cell ?? (row === undefined ? '' : words.import.row(row));
  const about = [organization, field].filter((each) => each && !/^row \d+$/.test(each));
  return html`<li class="note ${severity}">
    <strong>${place}</strong>
    <span>
      ${about.length ? html`<span class="quiet">${about.join(', ')}:</span> ` : nothing}
      ${readAndMade(problem)}${sentenceIn(language, problem)}
    </span>
  </li>`;
}

/** Which sheet of the file has the list, if several could. */
function sheetChoice({ words }: Editor, importing: Importing, again: Again) {
  const { sheets, sheet, result, failure } = importing;
  const isAsked = sheet !== undefined || !!failure || !!result?.otherSheets.length;
  if (!isAsked || sheets.length < 2) return nothing;
  const read = result?.sheet.name ?? sheet;
  const choose = ({ target }: Event) =>
    again({ sheet: (target as HTMLSelectElement).value, columns: {}, headingRow: undefined });
  return html`<div class="field">
    <label for="sheet">${words.import.sheet}</label>
    <select id="sheet" @change=${choose}>
      ${sheets.map(
        ({ name = '' }) =>
          html`<option value=${name} .selected=${live(name === read)}>${name}</option>`,
      )}
    </select>
  </div>`;
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

/** Asked if a date could be read in two ways. */
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

/** The field that each column is read as, which the keeper can change. */
function columns(editor: Editor, importing: Importing, result: Imported, again: Again) {
  const { words, language } = editor;
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
      const isUnsure = column.how !== 'exact' && column.how !== 'given';
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
          ${words.import.sample}: ${sampleOf(result, column) || '–'}
        </span>
      </li>`;
    })}
  </ul>`;
}
