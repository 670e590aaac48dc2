import { html, type TemplateResult } from 'lit';
import { isRecord, type JsonObject } from '../../keeper/json.js';
import type { Editor } from '../editor.js';
import { listAt, moved, removed } from '../state/lists.js';
import { fieldId, type Path } from '../state/path.js';

export interface OrderedList {
  readonly path: Path;
  /** What the keeper calls the nth of them. */
  readonly label: (n: number) => string;
  readonly removeLabel: string;
  readonly fields: (record: JsonObject, index: number) => TemplateResult;
  readonly note?: (record: JsonObject) => string;
  /** What else goes with one that is removed. */
  readonly beside?: (record: JsonObject) => Parameters<Editor['change']>[0];
}

/** Records in an order that the keeper can change, with buttons or by dragging. */
export function orderedList(editor: Editor, list: OrderedList): TemplateResult {
  const { path, label, removeLabel, fields, note, beside } = list;
  const { document, words } = editor;
  const records = listAt(document, path);
  const move = (from: number, to: number, isDragged = false) => {
    if (from === to || to < 0 || to >= records.length) return;
    editor.change([moved(document, path, from, to)]);
    editor.say(words.form.moved(label(from + 1), to + 1, records.length));
    if (!isDragged) editor.focusOn(`${fieldId([...path, to])}-${to < from ? 'up' : 'down'}`);
  };
  const remove = (record: JsonObject, index: number) => {
    editor.change([...(beside?.(record) ?? []), removed(document, path, index)]);
    editor.say(words.form.removed(label(index + 1)));
    editor.focusOn(`${fieldId(path)}-add`);
  };
  const onDragStart = (event: DragEvent, index: number) => {
    event.dataTransfer?.setData('text/x-place', `${path.join('.')} ${index}`);
  };
  const onDrop = (event: DragEvent, to: number) => {
    const [where, from = ''] = event.dataTransfer?.getData('text/x-place').split(' ') ?? [];
    if (where !== path.join('.')) return;
    event.preventDefault();
    move(Number(from), to, true);
  };
  return html`<ol class="ordered" role="list">
    ${records.map((record, index) => {
      if (!isRecord(record)) return '';
      const id = fieldId([...path, index]);
      const position = label(index + 1);
      return html`<li
        id=${id}
        @dragover=${(event: DragEvent) => event.preventDefault()}
        @drop=${(event: DragEvent) => onDrop(event, index)}
      >
        <div class="ordered-head">
          <span
            class="handle"
            draggable="true"
            title=${words.categories.drag}
            aria-hidden="true"
            @dragstart=${(event: DragEvent) => onDragStart(event, index)}
            >⠿</span
          >
          <strong>${position}</strong>
          <span class="quiet">${note?.(record) ?? ''}</span>
          <div class="tools">
            <button
              type="button"
              class="quiet"
              id="${id}-up"
              aria-disabled=${index === 0 ? 'true' : 'false'}
              @click=${() => move(index, index - 1)}
            >
              ${words.form.up}<span class="unseen">: ${position}</span>
            </button>
            <button
              type="button"
              class="quiet"
              id="${id}-down"
              aria-disabled=${index === records.length - 1 ? 'true' : 'false'}
              @click=${() => move(index, index + 1)}
            >
              ${words.form.down}<span class="unseen">: ${position}</span>
            </button>
            <button type="button" class="quiet" @click=${() => remove(record, index)}>
              ${removeLabel}<span class="unseen">: ${position}</span>
            </button>
          </div>
        </div>
        ${fields(record, index)}
      </li>`;
    })}
  </ol>`;
}
