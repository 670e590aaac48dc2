import { html, nothing, type TemplateResult } from 'lit';
import { isRecord, recordsOf } from '../../keeper/json.js';
import type { Editor } from '../editor.js';
import { correctionPanel } from './correction.js';
import { EXAMPLE } from '../example.js';
import { newList } from '../new-list.js';
import { isSaved } from '../files/draft.js';
import { ACCEPTED, canSaveInPlace, chooseFile } from '../files/save-file.js';

/** Opens what the keeper chooses, so that it can be saved in place where the browser can do that. */
async function choose(editor: Editor, event: Event): Promise<void> {
  if (!canSaveInPlace()) return;
  event.preventDefault();
  const chosen = await chooseFile();
  if (chosen) await editor.files.open(chosen.file, chosen.file.name, chosen.handle);
}

/** A button that opens a file: a file input, so that every browser has it. */
export function openButton(editor: Editor, className: string, label: unknown): TemplateResult {
  const onChange = async ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) await editor.files.open(file, file.name);
    input.value = '';
  };
  return html`<label class=${className}>
    <input
      class="unseen"
      type="file"
      accept=${ACCEPTED}
      @click=${(event: Event) => choose(editor, event)}
      @change=${onChange}
    />
    ${label}
  </label>`;
}

/** What a keeper meets first: the ways to a list. */
export function startPage(editor: Editor): TemplateResult {
  const { words } = editor;
  const { start } = words;
  if (editor.files.isWaitingForHost) {
    return html`<div class="start">
      <h1 id="title" tabindex="-1">${start.title}</h1>
      <p>
        <button type="button" class="primary" @click=${() => editor.files.loadFromHost()}>
          ${start.again}
        </button>
      </p>
    </div>`;
  }
  return html`<div class="start">
    <h1 id="title" tabindex="-1">${start.title}</h1>
    <p class="lead">${start.lead}</p>
    ${correctionPanel(editor)} ${editor.files.draft ? draftOffer(editor) : nothing}
    <div class="ways">
      ${openButton(
        editor,
        'way first',
        html`<strong>${start.open}</strong><span>${start.openNote}</span>`,
      )}
      <button type="button" class="way" @click=${() => editor.files.openDocument(newList(editor.language, ''))}>
        <strong>${start.empty}</strong><span>${start.emptyNote}</span>
      </button>
      <button type="button" class="way" @click=${() => editor.files.openDocument(EXAMPLE)}>
        <strong>${start.example}</strong><span>${start.exampleNote}</span>
      </button>
    </div>
    ${pasteForm(editor)}
    <p class="quiet">${start.drop}</p>
  </div>`;
}

function pasteForm(editor: Editor): TemplateResult {
  const { start } = editor.words;
  const use = (event: Event) => {
    event.preventDefault();
    const { pasted } = (event.target as HTMLFormElement).elements as unknown as {
      readonly pasted: HTMLTextAreaElement;
    };
    if (pasted.value.trim()) editor.files.openPasted(pasted.value);
  };
  return html`<form class="paste" @submit=${use}>
    <label for="pasted">${start.paste}</label>
    <p class="hint" id="pasted-hint">${start.pasteNote}</p>
    <textarea id="pasted" name="pasted" rows="4" aria-describedby="pasted-hint"></textarea>
    <button>${start.usePasted}</button>
  </form>`;
}

/** Work that was not saved when the page was closed. */
function draftOffer(editor: Editor): TemplateResult | typeof nothing {
  const { files, words, language } = editor;
  const { draft } = files;
  if (!draft) return nothing;
  const { title, ...rest } = draft.document;
  const name = typeof title === 'string' && title ? title : draft.name;
  const count = recordsOf(rest).records.filter(isRecord).length;
  const when = draft.time.toLocaleString(language === 'cy' ? 'cy' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return html`<section class="draft" aria-labelledby="draft-title">
    <h2 id="draft-title">${isSaved(draft) ? words.draft.left : words.draft.title}</h2>
    <p>${words.draft.about(name, count, when)}</p>
    <p class="buttons">
      <button type="button" class="primary" @click=${() => files.carryOn(draft)}>
        ${words.draft.carryOn}
      </button>
      <button type="button" class="quiet" @click=${() => files.forget()}>
        ${words.draft.forget}
      </button>
    </p>
  </section>`;
}
