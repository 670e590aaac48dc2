import { html, nothing, type TemplateResult } from 'lit';
import type { Editor } from '../editor.js';
import { isRecord, type JsonObject } from '../../keeper/json.js';
import { languageName } from '../names.js';
import { type Path, valueAt, withoutEmpty, withValue } from '../state/path.js';
import type { Edit } from '../state/store.js';
import { textField, type TextField } from './text-field.js';

/** The first part of a tag: `cy` of `cy-GB`. */
const primary = (tag: unknown) => `${tag}`.toLowerCase().split('-')[0];

/** The languages besides its own that a list promises, and those that a record has. */
export function translationsOf(document: JsonObject, record: unknown): readonly string[] {
  const promised = Array.isArray(document['languages']) ? document['languages'] : [];
  const there = isRecord(record) && isRecord(record['translations']) ? record['translations'] : {};
  const base = primary(document['language'] ?? '');
  const tags = new Map<string | undefined, string>();
  for (const tag of [...Object.keys(there), ...promised]) {
    if (typeof tag === 'string' && primary(tag) !== base && !tags.has(primary(tag))) {
      tags.set(primary(tag), tag);
    }
  }
  return [...tags.values()];
}

/** Sets a text in another language. Empty containers are removed. */
export function translationEdit(
  document: JsonObject,
  path: Path,
  tag: string,
  key: string,
  text: string,
): readonly Edit[] {
  const whole = [...path, 'translations'];
  const inner = ['translations', tag, key];
  const record = valueAt(document, path) ?? {};
  const made = withoutEmpty(withValue(record, inner, text || undefined), inner);
  return [{ path: whole, value: valueAt(made, ['translations']) }];
}

/** A text, and below it the same text in every other language of the list. */
export function translatedField(
  editor: Editor,
  recordPath: Path,
  key: string,
  field: Omit<TextField, 'path'>,
): TemplateResult {
  const { document, language, words } = editor;
  const record = valueAt(document, recordPath);
  const tags = translationsOf(document, record);
  const base = `${document['language'] ?? ''}`;
  const isName =
    recordPath.length === 2 && /^(?:alternate_)?name$/.test(key) && recordPath[0] !== 'categories';
  return html`${textField(editor, {
    ...field,
    path: [...recordPath, key],
    ...(base && { lang: base }),
  })}${
    tags.length
      ? html`<div class="translations">
          ${tags.map((tag) => {
            const text = valueAt(record, ['translations', tag, key]);
            const value = typeof text === 'string' ? text : '';
            // A name may be the same in all languages.
            const isMissing = !isName && !!field.value.trim() && !value.trim();
            return textField(editor, {
              ...(field.rows && { rows: field.rows }),
              path: [...recordPath, 'translations', tag, key],
              label: words.form.in(field.label, languageName(tag, language)),
              value,
              lang: tag,
              mark: isMissing ? words.form.missing : undefined,
              edit: (said) => translationEdit(document, recordPath, tag, key, said),
            });
          })}
        </div>`
      : nothing
  }`;
}
