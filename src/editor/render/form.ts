import { html, nothing, type TemplateResult } from 'lit';
import { isRecord, type JsonObject } from '../../keeper/json.js';
import { ORGANIZATION_KEYS } from '../../keeper/key-order.js';
import type { Editor } from '../editor.js';
import { moved, organizationsPath, removed } from '../state/lists.js';
import { fieldId } from '../state/path.js';
import { checked, textOf } from '../state/record.js';
import { notes } from './notes.js';
import { aboutFields, furtherFields, reachFields, workFields } from './form-fields.js';

/** The fields of one organisation, and its card as visitors see it. */
export function organizationForm(editor: Editor): TemplateResult | typeof nothing {
  const { view, organizations, words } = editor;
  const index = view.selected;
  const record = organizations[index];
  if (!isRecord(record)) return nothing;
  const name = textOf(record, 'name') || words.list.unnamed;
  const { form } = words;
  return html`<form
      class="one"
      aria-labelledby="form-title"
      autocomplete="off"
      @submit=${(event: Event) => event.preventDefault()}
    >
      <div class="one-head">
        <h2 id="form-title" tabindex="-1">${name}</h2>
        ${orderButtons(editor, index, name)}
      </div>
      <section aria-labelledby="about">
        <h3 id="about">${form.about}</h3>
        ${aboutFields(editor, index, record)}
      </section>
      <section aria-labelledby="reach">
        <h3 id="reach">${form.reach}</h3>
        ${reachFields(editor, index, record)}
      </section>
      <section aria-labelledby="work">
        <h3 id="work">${form.work}</h3>
        ${workFields(editor, index, record)}
      </section>
      <section aria-labelledby="further">
        <h3 id="further">${form.more}</h3>
        ${furtherFields(editor, index, record)}
      </section>
      ${kept(editor, index, record)}
      <p>
        <button type="button" class="danger" @click=${() => remove(editor, index, name)}>
          ${form.remove}
        </button>
      </p>
    </form>
    ${preview(editor, record)}`;
}

function preview({ words }: Editor, record: JsonObject): TemplateResult {
  return html`<aside class="seen" aria-labelledby="seen-title">
    <h2 id="seen-title">${words.form.card}</h2>
    ${
      checked(record).record
        ? html`<org-card heading-level="3" no-logos .org=${record}></org-card>`
        : html`<p class="quiet">${words.form.cardNothing}</p>`
    }
  </aside>`;
}

function orderButtons(editor: Editor, index: number, name: string): TemplateResult {
  const { words, organizations, document } = editor;
  const { form } = words;
  const move = (to: number) => {
    editor.change([moved(document, organizationsPath(document), index, to)]);
    editor.show({ selected: to });
    editor.say(form.moved(name, to + 1, organizations.length));
  };
  return html`<div class="tools">
    <button type="button" class="quiet" ?disabled=${index === 0} @click=${() => move(index - 1)}>
      ${form.up}
    </button>
    <button
      type="button"
      class="quiet"
      ?disabled=${index === organizations.length - 1}
      @click=${() => move(index + 1)}
    >
      ${form.down}
    </button>
  </div>`;
}

function remove(editor: Editor, index: number, name: string): void {
  const { document, words } = editor;
  editor.change([removed(document, organizationsPath(document), index)]);
  editor.show({ selected: Math.max(0, index - 1) });
  editor.say(words.form.removed(name));
  editor.focusOn(editor.organizations.length ? 'form-title' : 'title');
}

const KNOWN = new Set([
  ...ORGANIZATION_KEYS.filter(
    (key) => !/^(?:checks|source_text|name_source|last_modified)$/.test(key),
  ),
  ...['phone', 'tel', 'telephone', 'web', 'url', 'category'],
]);

/** What the file has besides, for the keeper to see that it stays. */
function kept(editor: Editor, index: number, record: JsonObject): TemplateResult | typeof nothing {
  const { words, document } = editor;
  const others = Object.entries(record).filter(([key]) => !KNOWN.has(key));
  if (!others.length) return nothing;
  const path = [...organizationsPath(document), index];
  return html`<details class="kept">
    <summary>${words.form.kept}</summary>
    <p class="hint">${words.form.keptNote}</p>
    <dl>
      ${others.map(([key, value]) => {
        const id = fieldId([...path, key]);
        return html`<dt id=${id} tabindex="-1">${key}</dt>
          <dd>
            ${typeof value === 'string' ? value : JSON.stringify(value)}
            ${notes(editor, editor.problemsAt([...path, key]), `${id}-notes`)}
          </dd>`;
      })}
    </dl>
  </details>`;
}
