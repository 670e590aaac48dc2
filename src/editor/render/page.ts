import { html, nothing, type TemplateResult } from 'lit';
import { isRecord, type JsonObject } from '../../keeper/json.js';
import { translationsOf } from '../../keeper/translations.js';
import type { Editor } from '../editor.js';
import { languageChoices, languageName } from '../names.js';
import { fieldId, type Path, pathOf, valueAt, withoutEmpty, withValue } from '../state/path.js';
import type { Edit } from '../state/store.js';
import { textField, type TextField } from './text-field.js';
import { readLanguages, tokens } from './tokens.js';
import { translatedField } from './translated.js';

const textAt = (document: JsonObject, path: Path): string => {
  const value = valueAt(document, path);
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
};

/** The texts around the list, and what it says of itself. */
export function pageTexts(editor: Editor): TemplateResult {
  const { words } = editor;
  const { page } = words;
  return html`<section class="sheet" aria-labelledby="page-title">
    <h2 id="page-title">${words.sections.page}</h2>
    ${own(editor)} ${around(editor)}
    <h3>${page.image}</h3>
    ${plain(editor, ['page', 'image', 'src'], page.imageSrc, { type: 'url' })}
    ${plain(editor, ['page', 'image', 'alt'], page.imageAlt)}
    <h3>${page.publisher}</h3>
    ${plain(editor, ['publisher', 'name'], page.publisherName)}
    ${plain(editor, ['publisher', 'email'], page.publisherEmail, { type: 'email' })}
    ${plain(editor, ['publisher', 'url'], page.publisherUrl, { type: 'url' })}
    ${community(editor)} ${parity(editor)}
  </section>`;
}

function plain(editor: Editor, path: Path, label: string, more: Partial<TextField> = {}) {
  const { document } = editor;
  const edit = (text: string): readonly Edit[] => {
    const [first = ''] = path;
    const made = withoutEmpty(withValue(document, path, text || undefined), path);
    return [{ path: [first], value: valueAt(made, [first]) }];
  };
  return textField(editor, { path, label, value: textAt(document, path), edit, ...more });
}

/** What the list says of itself. */
function own(editor: Editor): TemplateResult {
  const { document, words, language } = editor;
  const { page } = words;
  const base = textAt(document, ['language']);
  const path = ['language'];
  const given = document['languages'];
  const promised = Array.isArray(given) ? given.filter((each) => typeof each === 'string') : [];
  const choices = languageChoices(language);
  return html`${translatedField(editor, [], 'title', {
    label: page.title,
    value: textAt(document, ['title']),
    edit: (text) => [{ path: ['title'], value: text }],
  })}
  ${tokens(editor, {
    path,
    label: page.language,
    values: base ? [base] : [],
    choices: choices.concat(base ? [{ value: base, name: languageName(base, language) }] : []),
    read: readLanguages(editor),
    edit: (values) => [{ path, value: values.at(-1) ?? '' }],
  })}
  ${tokens(editor, {
    path: ['languages'],
    label: page.languages,
    hint: page.languagesHint,
    values: promised,
    choices: choices.concat(
      promised.map((value) => ({ value, name: languageName(value, language) })),
    ),
    read: readLanguages(editor),
    edit: (values) => [{ path: ['languages'], value: values.length ? values : undefined }],
  })}
  ${plain(editor, ['updated'], page.updated)}
  ${textField(editor, {
    path: ['review_after_days'],
    label: page.review,
    type: 'number',
    value: textAt(document, ['review_after_days']),
    edit: (text) => [
      {
        path: ['review_after_days'],
        value: /^\d+$/.test(text) ? Number(text) : text || undefined,
      },
    ],
  })}`;
}

/** The words around tips and organisations. */
function around(editor: Editor): TemplateResult {
  const { document, words } = editor;
  const { page } = words;
  const field = (key: 'summary' | 'resources_heading' | 'resources_intro', rows: number) =>
    translatedField(editor, ['page'], key, {
      label: page[key],
      rows,
      value: textAt(document, ['page', key]),
    });
  return html`${translatedField(editor, ['page'], 'title', {
    label: page.pageTitle,
    value: textAt(document, ['page', 'title']),
  })}
  ${field('summary', 4)} ${field('resources_heading', 1)} ${field('resources_intro', 3)}`;
}

/** Where visitors log in, register and comment. */
function community(editor: Editor): TemplateResult {
  const { document, words } = editor;
  const { page } = words;
  const url = (path: Path, label: string, more: Partial<TextField> = {}) =>
    plain(editor, path, label, { type: 'url', hint: page.urlHint, ...more });
  const share = ['community', 'share'];
  const comments = ['community', 'comments'];
  return html`<h3>${page.community}</h3>
    ${url(['community', 'login_url'], page.login_url)}
    ${url(['community', 'register_url'], page.register_url)}
    ${url([...comments, 'url'], page.comments_url, {
      // A link to comments is shown if the mode says so.
      edit: (text) => {
        const before = valueAt(document, comments);
        const known = isRecord(before) ? before : {};
        const value = text ? { ...{ mode: 'link' }, ...known, url: text } : undefined;
        return [{ path: comments, value }];
      },
    })}
    <div class="checks">
      <label>
        <input
          id=${fieldId(share)}
          type="checkbox"
          .checked=${valueAt(document, share) === true}
          @change=${({ target }: Event) =>
            editor.change([
              { path: share, value: (target as HTMLInputElement).checked || undefined },
            ])}
        />${page.share}
      </label>
    </div>`;
}

/** How far each promised language is, and the way to the next text that it lacks. */
function parity(editor: Editor): TemplateResult | typeof nothing {
  const { document, words, language } = editor;
  const all = translationsOf(document);
  if (!all.length) return nothing;
  const goTo = (pointer: string, tag: string) => {
    const path = pathOf(document, pointer);
    const field = [...path.slice(0, -1), 'translations', tag, path.at(-1) ?? ''];
    const [first, index] = path;
    if (/^organi[sz]ations$/.test(`${first}`)) {
      editor.select(Number(index), fieldId(field));
      return;
    }
    editor.show({ section: first === 'tips' || first === 'categories' ? first : 'page' });
    editor.focusOn(fieldId(field));
  };
  return html`<h3>${words.page.translations}</h3>
    <ul class="parity" role="list">
      ${all.map(({ language: tag, missing, total }) => {
        const name = languageName(tag, language);
        const [next] = missing;
        return html`<li>
          ${words.page.parity(name, missing.length, total)}
          ${
            next
              ? html`<button type="button" class="quiet" @click=${() => goTo(next.path, tag)}>
                  ${words.page.showMissing(name)}
                </button>`
              : nothing
          }
        </li>`;
      })}
    </ul>`;
}
