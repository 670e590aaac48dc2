import { html, type TemplateResult } from 'lit';
import type { JsonObject } from '../../keeper/json.js';
import type { Editor } from '../editor.js';
import { fieldId, type Path, valueAt, withoutEmpty, withValue } from '../state/path.js';
import type { Edit } from '../state/store.js';
import { notes } from './notes.js';
import { choiceField, textField, type TextField } from './text-field.js';

/** A text of an item, at a place inside it. */
export interface ItemField {
  readonly path: Path;
  readonly label: string;
  readonly type?: TextField['type'];
  readonly choices?: readonly { readonly value: string; readonly name: string }[];
}

export interface Items {
  readonly path: Path;
  readonly legend: string;
  /** The name of one of them: “a telephone number”. */
  readonly one: string;
  readonly items: readonly JsonObject[];
  readonly fields: readonly ItemField[];
  readonly edit: (items: readonly JsonObject[]) => readonly Edit[];
}

/** The fields of a list of records, such as telephone numbers. */
export function itemFields(editor: Editor, list: Items): TemplateResult {
  const { path, legend, one, items, fields, edit } = list;
  const { form } = editor.words;
  const change = (index: number, inner: Path, text: string) => {
    const made = withValue(items[index] ?? {}, inner, text || undefined);
    const item = withoutEmpty(made, inner) as JsonObject;
    return edit(items.map((each, place) => (place === index ? item : each)));
  };
  const add = () => {
    // Counts as typing: an empty item is not a problem yet.
    editor.change(edit([...items, {}]), 'typing');
    editor.focusOn(fieldId([...path, items.length, ...(fields[0]?.path ?? [])]));
  };
  const remove = (index: number) => {
    editor.change(edit(items.filter((_, place) => place !== index)));
    editor.focusOn(`${fieldId(path)}-add`);
  };
  const whole = [path, ...items.map((_, index) => [...path, index])];
  return html`<fieldset class="items" id=${fieldId(path)} tabindex="-1">
    <legend>${legend}</legend>
    ${items.map(
      (item, index) =>
        html`<div class="item">
          ${fields.map((field) => itemField(editor, list, item, index, field, change))}
          <button type="button" class="quiet remove" @click=${() => remove(index)}>
            ${form.removeShort}<span class="unseen"> ${one} ${index + 1}</span>
          </button>
        </div>`,
    )}
    ${notes(
      editor,
      whole.flatMap((place) => editor.problemsAt(place)),
      `${fieldId(path)}-notes`,
    )}
    <button type="button" class="quiet add" id="${fieldId(path)}-add" @click=${add}>
      ${form.addItem(one)}
    </button>
  </fieldset>`;
}

function itemField(
  editor: Editor,
  { path }: Items,
  item: JsonObject,
  index: number,
  field: ItemField,
  change: (index: number, inner: Path, text: string) => readonly Edit[],
): TemplateResult {
  const given = valueAt(item, field.path);
  const place = [...path, index, ...field.path];
  const edit = (text: string) => change(index, field.path, text);
  const value = typeof given === 'string' || typeof given === 'number' ? `${given}` : '';
  const { label, choices, type = 'text' } = field;
  return choices
    ? choiceField(editor, { path: place, label, value, choices, edit })
    : textField(editor, { path: place, label, value, type, edit });
}
