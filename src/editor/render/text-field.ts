import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Editor } from '../editor.js';
import { fieldId, type Path } from '../state/path.js';
import type { Edit } from '../state/store.js';
import { notes } from './notes.js';

export interface TextField {
  readonly path: Path;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** More than one: a text of several lines. */
  readonly rows?: number;
  readonly type?: 'text' | 'email' | 'url' | 'tel' | 'number';
  /** BCP 47 tag of what is written in it. */
  readonly lang?: string | undefined;
  /** A mark beside the label. */
  readonly mark?: string | undefined;
  /** What a new value changes; by default it is set at the path. */
  readonly edit?: (value: string) => readonly Edit[];
  /** Told when the keeper leaves the field with another value in it. */
  readonly leave?: () => void;
}

/** A field for a text, with its label, hint and problems. */
export function textField(editor: Editor, field: TextField): TemplateResult {
  const { path, label, value, hint, rows = 1, type = 'text', lang, mark } = field;
  const id = fieldId(path);
  const edit = field.edit ?? ((text: string) => [{ path, value: text === '' ? undefined : text }]);
  const problems = editor.problemsAt(path);
  const about = [hint && `${id}-hint`, problems.length && `${id}-notes`].filter(Boolean).join(' ');
  const isWrong = problems.some(({ severity }) => severity === 'refused');
  const onInput = ({ target }: Event) =>
    editor.change(edit((target as HTMLInputElement).value), 'typing');
  const onChange = ({ target }: Event) => {
    const text = (target as HTMLInputElement).value;
    if (text.trim() !== text) editor.change(edit(text.trim()), 'typing');
    field.leave?.();
    editor.check();
  };
  const control =
    rows > 1
      ? html`<textarea
          id=${id}
          rows=${rows}
          lang=${lang ?? nothing}
          dir=${lang ? 'auto' : nothing}
          aria-describedby=${about || nothing}
          aria-invalid=${isWrong ? 'true' : nothing}
          .value=${live(value)}
          @input=${onInput}
          @change=${onChange}
        ></textarea>`
      : html`<input
          id=${id}
          type="text"
          inputmode=${type === 'number' ? 'numeric' : type}
          lang=${lang ?? nothing}
          dir=${lang ? 'auto' : nothing}
          autocomplete="off"
          spellcheck=${type === 'text' ? nothing : 'false'}
          autocapitalize=${type === 'text' ? nothing : 'none'}
          aria-describedby=${about || nothing}
          aria-invalid=${isWrong ? 'true' : nothing}
          .value=${live(value)}
          @input=${onInput}
          @change=${onChange}
        />`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${mark ? html`<span class="mark">${mark}</span>` : nothing}
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${control}
    ${notes(editor, problems, `${id}-notes`)}
  </div>`;
}

export interface ChoiceField {
  readonly path: Path;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly edit?: (value: string) => readonly Edit[];
}

/** A field with a few values to choose from. A value that is not one of them is kept as a choice. */
export function choiceField(editor: Editor, field: ChoiceField): TemplateResult {
  const { path, label, value, choices } = field;
  const id = fieldId(path);
  const problems = editor.problemsAt(path);
  const all = choices.some((choice) => choice.value === value)
    ? choices
    : [...choices, { value, name: value }];
  const edit = field.edit ?? ((text: string) => [{ path, value: text || undefined }]);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${problems.length ? `${id}-notes` : nothing}
      @change=${({ target }: Event) => editor.change(edit((target as HTMLSelectElement).value))}
    >
      ${all.map(
        (choice) =>
          html`<option value=${choice.value} .selected=${live(choice.value === value)}>
            ${choice.name}
          </option>`,
      )}
    </select>
    ${notes(editor, problems, `${id}-notes`)}
  </div>`;
}
