import { html, nothing, type TemplateResult } from 'lit';
import { isRecord } from '../../keeper/json.js';
import type { Editor } from '../editor.js';
import { countryChoices } from '../names.js';
import { added, freeId, listAt } from '../state/lists.js';
import { fieldId, valueAt } from '../state/path.js';
import { orderedList } from './ordered.js';
import { readCountries, tokens } from './tokens.js';
import { translatedField } from './translated.js';

const PATH = ['tips', 'items'];

const textAt = (value: unknown) => (typeof value === 'string' ? value : '');

/** The tips, with their words in every language of the list. */
export function tips(editor: Editor): TemplateResult {
  const { words, document } = editor;
  const items = listAt(document, PATH);
  const add = () => {
    const id = freeId(items, `tip-${items.length + 1}`, 'tip');
    editor.change([added(document, PATH, { id, text: '' })], 'typing');
    editor.focusOn(fieldId([...PATH, items.length, 'text']));
  };
  return html`<section class="sheet" aria-labelledby="tips-title">
    <h2 id="tips-title">${words.sections.tips}</h2>
    ${translatedField(editor, ['tips'], 'heading', {
      label: words.tips.heading,
      value: textAt(valueAt(document, ['tips', 'heading'])),
    })}
    ${items.length ? nothing : html`<p class="nothing">${words.tips.none}</p>`}
    ${orderedList(editor, {
      path: PATH,
      label: words.tips.tip,
      removeLabel: words.tips.remove,
      fields: (tip, index) =>
        html`${translatedField(editor, [...PATH, index], 'title', {
          label: words.tips.title,
          value: textAt(tip['title']),
        })}
        ${translatedField(editor, [...PATH, index], 'text', {
          label: words.tips.text,
          hint: words.tips.textHint,
          rows: 4,
          value: textAt(tip['text']),
        })}
        ${appliesTo(editor, index)}`,
    })}
    <button type="button" class="quiet add" id="${fieldId(PATH)}-add" @click=${add}>
      ${words.tips.add}
    </button>
  </section>`;
}

/** The countries that a tip applies to, if it applies to some. */
function appliesTo(editor: Editor, index: number): TemplateResult | typeof nothing {
  const { document, words, language } = editor;
  const path = [...PATH, index, 'applies_to', 'countries'];
  const given = valueAt(document, path);
  const values = Array.isArray(given) ? given.filter((each) => typeof each === 'string') : [];
  if (!values.length && !isRecord(valueAt(document, [...PATH, index, 'applies_to'])))
    return nothing;
  return tokens(editor, {
    path,
    label: words.fields.countries,
    values,
    choices: countryChoices(language),
    read: readCountries(editor),
    edit: (made) => [{ path, value: made.length ? made : undefined }],
  });
}
