import { html, nothing, type TemplateResult } from 'lit';
import { isRecord } from '../../keeper/json.js';
import { plainForm } from '../../keeper/plain-form.js';
import type { Editor } from '../editor.js';
import { added, organizationsPath } from '../state/lists.js';
import { fieldId } from '../state/path.js';
import { textOf } from '../state/record.js';
import { organizationForm } from './form.js';
import type { Row } from './row.js';
import { table } from './table.js';

/** The organisations that have the words that the keeper is looking for. */
function found({ organizations, view }: Editor): readonly Row[] {
  const words = plainForm(view.query).split(' ').filter(Boolean);
  return organizations.flatMap((record, index): readonly Row[] => {
    if (!isRecord(record)) return [];
    const text = words.length
      ? plainForm(`${textOf(record, 'name')} ${record['alternate_name']}`)
      : '';
    return words.every((word) => text.includes(word)) ? [{ record, index }] : [];
  });
}

/** Adds an organisation, and leads to its name. */
export function addOrganization(editor: Editor): void {
  const path = organizationsPath(editor.document);
  const index = editor.organizations.length;
  editor.change([added(editor.document, path, { id: '', name: '' })]);
  editor.say(editor.words.form.added);
  editor.show({ query: '' });
  editor.select(index, fieldId([...path, index, 'name']));
}

export function organizations(editor: Editor): TemplateResult {
  const { words, view } = editor;
  const rows = found(editor);
  const isTable = view.mode === 'table';
  return html`<div class="organizations ${view.mode}">
    <div class="finding">
      <div class="field">
        <label for="find">${words.list.find}</label>
        <input
          id="find"
          type="search"
          autocomplete="off"
          .value=${view.query}
          @input=${({ target }: Event) =>
            editor.show({ query: (target as HTMLInputElement).value, rows: 50 })}
        />
      </div>
      <div class="switch" role="group" aria-label=${words.list.view}>
        ${(['form', 'table'] as const).map(
          (mode) =>
            html`<button
              type="button"
              aria-pressed=${view.mode === mode ? 'true' : 'false'}
              @click=${() => editor.show({ mode })}
            >
              ${words.list[mode]}
            </button>`,
        )}
      </div>
      <button type="button" class="primary" @click=${() => addOrganization(editor)}>
        ${words.list.add}
      </button>
    </div>
    ${
      rows.length
        ? isTable
          ? table(editor, rows)
          : html`${names(editor, rows)}${organizationForm(editor)}`
        : nothingFound(editor)
    }
  </div>`;
}

function nothingFound({ words, organizations }: Editor): TemplateResult {
  return html`<div class="nothing">
    ${
      organizations.length
        ? html`<p>${words.list.noMatch}</p>`
        : html`<p><strong>${words.list.none}</strong></p>
            <p>${words.list.noneNote}</p>`
    }
  </div>`;
}

function names(editor: Editor, rows: readonly Row[]): TemplateResult {
  const { words, view } = editor;
  const shown = rows.slice(0, view.rows);
  const left = rows.length - shown.length;
  return html`<div class="names">
    <ul role="list" aria-label=${words.sections.organizations}>
      ${shown.map(({ record, index }) => {
        const problems = editor.problemsIn(index);
        const isWorse = problems.some(({ severity }) => severity === 'refused');
        return html`<li>
          <button
            type="button"
            aria-current=${index === view.selected ? 'true' : 'false'}
            @click=${() => editor.select(index)}
          >
            <span class="name">${textOf(record, 'name') || words.list.unnamed}</span>
            ${
              problems.length
                ? html`<span class="dot ${isWorse ? 'worse' : ''}" aria-hidden="true"
                      >${problems.length}</span
                    ><span class="unseen">, ${words.list.problems(problems.length)}</span>`
                : nothing
            }
          </button>
        </li>`;
      })}
    </ul>
    ${
      left > 0
        ? html`<button
            type="button"
            class="quiet"
            @click=${() => editor.show({ rows: view.rows + 200 })}
          >
            ${words.list.more(Math.min(left, 200))}
          </button>`
        : nothing
    }
  </div>`;
}
