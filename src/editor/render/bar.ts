import { html, nothing, type TemplateResult } from 'lit';
import { isRecord } from '../../keeper/json.js';
import type { Editor, Language, Section } from '../editor.js';
import { saveSpreadsheet } from '../files/export-list.js';
import { listAt } from '../state/lists.js';

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['cy', 'Cymraeg'],
];

/** The words of the editor itself, in one of its languages. */
export function languages(editor: Editor): TemplateResult {
  return html`<div class="languages" role="group" aria-label=${editor.words.language}>
    ${LANGUAGES.map(
      ([tag, name]) =>
        html`<button
          type="button"
          class="plain"
          lang=${tag}
          aria-pressed=${editor.language === tag ? 'true' : 'false'}
          @click=${() => editor.setLanguage(tag)}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}

/** What is above everything: whose list it is, the way back, and saving it. */
export function bar(editor: Editor): TemplateResult {
  const { store, words, document } = editor;
  const { bar: said } = words;
  const title = typeof document['title'] === 'string' && document['title'];
  return html`<header class="bar">
    <div class="bar-top">
      <p class="wordmark">${words.editor}</p>
      ${languages(editor)}
    </div>
    ${
      store
        ? html`<h1 id="title" tabindex="-1">${title || words.start.title}</h1>
            <div class="tools">
              <button type="button" ?disabled=${!store.canUndo} @click=${() => editor.undo()}>
                ${said.undo}
              </button>
              <button type="button" ?disabled=${!store.canRedo} @click=${() => editor.redo()}>
                ${said.redo}
              </button>
              <button type="button" class="primary" @click=${() => editor.files.save()}>
                ${said.saveFile}
              </button>
              ${more(editor)}
            </div>
            ${saving(editor)}`
        : nothing
    }
  </header>`;
}

function more(editor: Editor): TemplateResult {
  const { words, document, files } = editor;
  const save = async (type: 'xlsx' | 'csv') => {
    try {
      await saveSpreadsheet(document, type, files.name, editor.language);
    } catch (error) {
      editor.say(words.files.saveFailed((error as Error).message), true);
    }
  };
  return html`<details class="more">
    <summary>${words.bar.more}</summary>
    <div class="menu">
      <button type="button" class="plain" @click=${() => save('xlsx')}>
        ${words.bar.spreadsheet}
      </button>
      <button type="button" class="plain" @click=${() => save('csv')}>${words.bar.csv}</button>
      ${
        editor.files.host
          ? nothing
          : html`<button type="button" class="plain" @click=${() => editor.files.close()}>
              ${words.bar.close}
            </button>`
      }
    </div>
  </details>`;
}

/** Whether everything is saved, in words, and the way to forget what is not. */
function saving(editor: Editor): TemplateResult | typeof nothing {
  const { store, words, files } = editor;
  if (!store) return nothing;
  if (!store.isChanged) return html`<p class="saving">${words.draft.unchanged}</p>`;
  return html`<p class="saving">
    ${files.canKeep ? words.draft.kept : words.draft.notKept}
    <button type="button" class="plain" @click=${() => editor.files.forget()}>
      ${words.draft.forgetNow}
    </button>
  </p>`;
}

/** The parts of the list, as tabs that are buttons. */
export function sections(editor: Editor): TemplateResult {
  const { words, view, document, organizations, problems, seen } = editor;
  const items: readonly (readonly [Section, number | undefined])[] = [
    ['organizations', organizations.filter(isRecord).length],
    ['tips', listAt(document, ['tips', 'items']).length],
    ['categories', listAt(document, ['categories']).length],
    ['page', undefined],
    ['preview', undefined],
  ];
  const button = (section: Section, label: unknown, className = '') =>
    html`<li>
      <button
        type="button"
        class=${className}
        aria-current=${view.section === section ? 'page' : 'false'}
        @click=${() => editor.show({ section })}
      >
        ${label}
      </button>
    </li>`;
  const isWorse = problems.some(({ severity }) => severity === 'refused');
  return html`<nav class="sections" aria-label=${words.sections.label}>
    <ul role="list">
      ${items.map(([section, count]) =>
        button(
          section,
          html`${`${words.sections[section]} `}${count === undefined ? nothing : html`<span class="count">${count}</span>`}`,
        ),
      )}
      ${button(
        'problems',
        problems.length
          ? words.problems.count(problems.length)
          : words.problems[seen.length ? 'noneLeft' : 'allWell'],
        problems.length ? (isWorse ? 'worse' : 'looks') : 'well',
      )}
    </ul>
  </nav>`;
}
