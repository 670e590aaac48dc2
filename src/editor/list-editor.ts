import { html, LitElement, type TemplateResult } from 'lit';
import { readCorrection } from './correcting.js';
import { Editor, type Language, type Section } from './editor.js';
import { hostList } from './files/host-list.js';
import { bar, sections } from './render/bar.js';
import { categories } from './render/categories.js';
import { correctionPanel } from './render/correction.js';
import { importPage } from './render/import.js';
import { organizations } from './render/organizations.js';
import { pageTexts } from './render/page.js';
import { problemList } from './render/problem-list.js';
import { startPage } from './render/start.js';
import { tips } from './render/tips.js';
import type { TokenField } from './token-field.js';

const SECTIONS: Readonly<Record<Section, (editor: Editor) => TemplateResult>> = {
  organizations,
  tips,
  categories,
  page: pageTexts,
  preview,
  problems: problemList,
};

function preview({ words, document }: Editor): TemplateResult {
  return html`<section aria-labelledby="preview-title">
    <h2 id="preview-title">${words.preview.title}</h2>
    <p class="quiet">${words.preview.note}</p>
    <partner-directory class="whole" heading-level="3" no-logos .feed=${document}></partner-directory>
  </section>`;
}

const isText = (target: EventTarget | undefined) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * The page on which a keeper makes and corrects a list. It is in the page itself, not in a shadow
 * tree: the page is its own.
 */
export class ListEditor extends LitElement {
  readonly editor: Editor;
  #focused: Promise<void> | undefined;

  constructor() {
    super();
    const host = hostList();
    const wanted = host?.language ?? new URLSearchParams(location.search).get('lang');
    const language: Language = /^cy\b/i.test(wanted ?? navigator.language) ? 'cy' : 'en';
    const today = new Date().toISOString().slice(0, 10);
    this.editor = new Editor({ language, today, host });
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.editor.addEventListener('change', this.#update);
    window.addEventListener('keydown', this.#onKey);
    window.addEventListener('paste', this.#onPaste);
    window.addEventListener('dragover', this.#onDragOver);
    window.addEventListener('drop', this.#onDrop);
    window.addEventListener('beforeunload', this.#onLeave);
    window.addEventListener('hashchange', this.#onFragment);
    void this.editor.files.start().then(this.#onFragment);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.editor.removeEventListener('change', this.#update);
    window.removeEventListener('keydown', this.#onKey);
    window.removeEventListener('paste', this.#onPaste);
    window.removeEventListener('dragover', this.#onDragOver);
    window.removeEventListener('drop', this.#onDrop);
    window.removeEventListener('beforeunload', this.#onLeave);
    window.removeEventListener('hashchange', this.#onFragment);
  }

  readonly #update = () => this.requestUpdate();

  /** A link with a correction leads here, or to the page around. */
  readonly #onFragment = () =>
    void readCorrection(this.editor, this.editor.files.host?.fragment ?? location.hash);

  /** Undo, redo and save by the keys that everybody knows. */
  readonly #onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !this.editor.store) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (key === 's') void this.editor.files.save();
    else if (isRedo && this.editor.store.canRedo) this.editor.redo();
    else if (key === 'z' && !isRedo && this.editor.store.canUndo) this.editor.undo();
    else return;
    event.preventDefault();
  };

  /** Rows that were copied in a spreadsheet; into a field they are pasted as text. */
  readonly #onPaste = (event: ClipboardEvent) => {
    if (isText(event.composedPath()[0]) || this.editor.importing) return;
    const [file] = event.clipboardData?.files ?? [];
    const text = event.clipboardData?.getData('text/plain');
    if (!text?.trim() && !file) return;
    event.preventDefault();
    if (text?.trim()) this.editor.files.openPasted(text);
    else if (file) void this.editor.files.open(file, file.name);
  };

  readonly #onDragOver = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  readonly #onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void this.editor.files.open(file, file.name);
  };

  /** The browser asks before leaving, if it could not keep what is not saved. */
  readonly #onLeave = (event: BeforeUnloadEvent) => {
    const { store, files } = this.editor;
    if (store?.isChanged && !files.canKeep) event.preventDefault();
  };

  protected override updated() {
    document.documentElement.lang = this.editor.words.tag;
    document.title = this.editor.words.editor;
    const { focus } = this.editor;
    if (focus === undefined) return;
    this.editor.focus = undefined;
    this.#focused = this.#focusOn(focus);
  }

  protected override async getUpdateComplete() {
    const isComplete = await super.getUpdateComplete();
    await this.#focused;
    return isComplete;
  }

  /** Moves the focus to a field, or to what is around it if it is not on screen. */
  async #focusOn(id: string) {
    // Fields of several values draw themselves after the rest.
    const fields = this.querySelectorAll<TokenField>('token-field');
    await Promise.all([...fields].map(({ updateComplete }) => updateComplete));
    let wanted: HTMLElement | null = null;
    for (let at = id; at && !wanted; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
      wanted = this.querySelector(`[id="${CSS.escape(at)}"]`);
    }
    wanted ??= this.querySelector('h2[tabindex], h1');
    wanted?.closest('details')?.setAttribute('open', '');
    wanted?.focus();
    wanted?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const { editor } = this;
    const { store, importing, view, notice } = editor;
    return html`${bar(editor)}
      <p class="notice ${notice?.isFailure ? 'failure' : ''}" role="status">${notice?.text}</p>
      ${
        importing
          ? html`<main>${importPage(editor, importing)}</main>`
          : store
            ? html`${sections(editor)}
                <main>${correctionPanel(editor)} ${SECTIONS[view.section](editor)}</main>`
            : html`<main>${startPage(editor)}</main>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'list-editor': ListEditor;
  }
}
