import { html, nothing, type TemplateResult } from 'lit';
import { isRecord, type JsonObject } from '../../keeper/json.js';
import type { Editor } from '../editor.js';
import { added, freeId, listAt, organizationsPath } from '../state/lists.js';
import { fieldId, valueAt } from '../state/path.js';
import { textsOf } from '../state/record.js';
import type { Edit } from '../state/store.js';
import { orderedList } from './ordered.js';
import { translatedField } from './translated.js';

const PATH = ['categories'];

const textAt = (value: unknown) => (typeof value === 'string' ? value : '');

/** The categories, in the order of the page. */
export function categories(editor: Editor): TemplateResult {
  const { words, document, organizations } = editor;
  const items = listAt(document, PATH);
  const uses = ({ id }: JsonObject) =>
    organizations.filter(
      (each) => isRecord(each) && textsOf(each, 'category_ids').includes(`${id}`),
    ).length;
  const add = () => {
    editor.change([added(document, PATH, { id: '', name: '' })], 'typing');
    editor.focusOn(fieldId([...PATH, items.length, 'name']));
  };
  /** A category gets an id from its name, once: organisations have it in them. */
  const giveId = (index: number) => {
    const { document: now } = editor;
    const name = textAt(valueAt(now, [...PATH, index, 'name']));
    if (valueAt(now, [...PATH, index, 'id']) || !name.trim()) return;
    const id = freeId(listAt(now, PATH), name, 'category');
    editor.change([{ path: [...PATH, index, 'id'], value: id }], 'typing');
  };
  return html`<section class="sheet" aria-labelledby="categories-title">
    <h2 id="categories-title">${words.sections.categories}</h2>
    <p class="hint">${words.categories.lead}</p>
    ${items.length ? nothing : html`<p class="nothing">${words.categories.none}</p>`}
    ${orderedList(editor, {
      path: PATH,
      label: words.categories.category,
      removeLabel: words.categories.remove,
      note: (category) => words.categories.used(uses(category)),
      beside: ({ id }) => withoutCategory(editor, `${id}`),
      fields: (category, index) =>
        html`${translatedField(editor, [...PATH, index], 'name', {
          label: words.categories.name,
          value: textAt(category['name']),
          leave: () => giveId(index),
        })}
        ${translatedField(editor, [...PATH, index], 'description', {
          label: words.categories.description,
          value: textAt(category['description']),
          rows: 2,
        })}`,
    })}
    <button type="button" class="quiet add" id="${fieldId(PATH)}-add" @click=${add}>
      ${words.categories.add}
    </button>
  </section>`;
}

/** Organisations lose a category that is deleted. */
function withoutCategory({ document, organizations }: Editor, id: string): readonly Edit[] {
  return organizations.flatMap((record, index): readonly Edit[] => {
    const ids = isRecord(record) ? record['category_ids'] : undefined;
    if (!Array.isArray(ids) || !ids.includes(id)) return [];
    const left = ids.filter((each) => each !== id);
    const path = [...organizationsPath(document), index, 'category_ids'];
    return [{ path, value: left.length ? left : undefined }];
  });
}
