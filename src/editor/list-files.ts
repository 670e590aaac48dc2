import { EMPTY_FEED } from '../keeper/import-feed.js';
import { isSameJson, type JsonObject, recordsOf } from '../keeper/json.js';
import type { Editor } from './editor.js';
import { type Draft, DraftStore, isSaved } from './files/draft.js';
import { failureIn } from './files/failure.js';
import type { HostList } from './files/host-list.js';
import { type Opened, openList, openText, textOf } from './files/open-list.js';
import { type FileHandle, saveText } from './files/save-file.js';
import { readSheets } from './importing.js';
import { openCells } from './problems/cell-remarks.js';
import { NO_REMARKS, type Remarks } from './state/remarks.js';

/** How a list is opened. Everything that is left out stays as it was. */
interface Opening {
  readonly name?: string;
  readonly handle?: FileHandle | undefined;
  /** What is saved in a file. Undefined for a new list. */
  readonly saved?: JsonObject;
  readonly remarks?: Remarks | undefined;
}

/**
 * Where the list of an editor comes from and where it goes: files, the page around this one, and
 * the browser's copy of unsaved work.
 */
export class ListFiles {
  readonly host: HostList | undefined;
  /** The name of the file. */
  name = 'partners.json';
  /** Unsaved work of an earlier time that is offered. */
  draft: Draft | undefined;
  /** Whether unsaved work survives a closed page. */
  canKeep = true;
  #editor: Editor;
  #handle: FileHandle | undefined;
  #drafts: DraftStore;
  /** The list of the page around this one, as it was loaded or saved last. */
  #hosted: JsonObject | undefined;

  constructor(editor: Editor, host: HostList | undefined) {
    this.#editor = editor;
    this.host = host;
    this.#drafts = new DraftStore(host ? 'wordpress' : 'file');
  }

  /**
   * Finds the work that was open when the page was closed. If the page around keeps the list, loads
   * that.
   */
  async start(): Promise<void> {
    try {
      this.draft = await this.#drafts.find();
    } catch {
      this.canKeep = false;
    }
    await this.loadFromHost();
    this.#editor.changed();
  }

  /** Whether the page around keeps the list and has not loaded it yet: nothing may replace it. */
  get isWaitingForHost(): boolean {
    return !!this.host && !this.#hosted;
  }

  /** Loads the list of the page around, and opens it unless there is unsaved work. */
  async loadFromHost(): Promise<void> {
    if (!this.host) return;
    try {
      const text = await this.host.load();
      const opened = text.trim() ? openText(text, this.name) : undefined;
      this.#hosted = opened?.kind === 'list' ? opened.document : EMPTY_FEED;
      const { draft } = this;
      if (!draft || isSaved(draft)) {
        this.openDocument(this.#hosted, { remarks: draft?.remarks });
      }
    } catch (error) {
      this.#fail(this.#words.loadFailed((error as Error).message));
    }
  }

  /** Opens a file by its contents. Sheets are shown before they become a list. */
  async open(file: Blob, name: string, handle?: FileHandle): Promise<void> {
    try {
      this.#show(await openList(new Uint8Array(await file.arrayBuffer()), name), name, handle);
    } catch (error) {
      this.#fail(this.#words.cannotOpen(name, failureIn(this.#editor.language, error)));
    }
  }

  openPasted(text: string): void {
    const name = this.#words.pasted;
    try {
      this.#show(openText(text, name), name);
    } catch (error) {
      this.#fail(this.#words.cannotOpen(name, failureIn(this.#editor.language, error)));
    }
  }

  #show(opened: Opened, name: string, handle?: FileHandle): void {
    const editor = this.#editor;
    if (opened.kind === 'sheets') {
      const { sheets } = opened;
      const into = editor.store && editor.organizations.length ? 'open' : 'new';
      readSheets(editor, {
        ...{ name, sheets, into, columns: {} },
        ...{ headingRow: undefined, dates: undefined },
      });
      editor.focusOn('import');
      return;
    }
    const { document, slips, encoding } = opened;
    // What was left to look at when the same list was saved.
    const remarks = isSameJson(this.draft?.document, document) ? this.draft?.remarks : undefined;
    const own = name.endsWith('.json') ? name : this.name;
    this.openDocument(document, { name: own, handle, remarks });
    const said = [
      this.#words.opened(name, recordsOf(document).records.length),
      encoding && this.#words.encoding(encoding),
      slips && this.#words.slips(slips),
    ];
    editor.say(said.filter(Boolean).join(' '));
    if (slips || encoding) editor.store?.markSaved({});
  }

  openDocument(document: JsonObject, opening: Opening = {}): void {
    const { name = this.name, handle, saved = document, remarks = NO_REMARKS } = opening;
    this.name = name;
    this.#handle = handle;
    this.draft = undefined;
    const store = this.#editor.load(document, saved, remarks);
    store.addEventListener('change', () => this.keep());
  }

  /** Returns to the start. Unsaved work is kept and offered there. */
  async close(): Promise<void> {
    this.#editor.unload();
    await this.start();
    this.#editor.focusOn('title');
  }

  carryOn(draft: Draft): void {
    const { document, name, saved, remarks } = draft;
    const hosted = this.#hosted;
    const inFile = hosted ?? (isSaved(draft) ? document : {});
    this.openDocument(document, { name, saved: inFile, remarks });
    if (hosted && !isSameJson(hosted, saved)) this.#fail(this.#editor.words.draft.hostChanged);
  }

  async forget(): Promise<void> {
    const editor = this.#editor;
    this.draft = undefined;
    const { saved = {}, savedRemarks: remarks } = editor.store ?? {};
    if (Object.keys(saved).length) this.openDocument(saved, { handle: this.#handle, remarks });
    else editor.unload();
    await this.#drafts.forget().catch(() => {});
    if (!editor.store) await this.loadFromHost();
    editor.say(editor.words.draft.forgotten);
    editor.focusOn('title');
  }

  async save(): Promise<void> {
    const { store } = this.#editor;
    if (!store) return;
    this.#editor.check();
    const { document } = store;
    try {
      if (!(await this.#write(document))) return;
    } catch (error) {
      this.#fail(this.#words.saveFailed((error as Error).message));
      return;
    }
    store.markSaved(document);
    this.#editor.say(this.#whereSaved());
  }

  /** @returns whether it was written: the keeper may have changed their mind. */
  async #write(document: JsonObject): Promise<boolean> {
    if (this.host) {
      await this.host.save(textOf(document));
      this.#hosted = document;
      return true;
    }
    const saved = await saveText(textOf(document), this.name, this.#handle);
    if (!saved) return false;
    this.#handle = saved.handle;
    this.name = saved.name;
    return true;
  }

  #whereSaved(): string {
    const { bar } = this.#editor.words;
    if (this.host) return bar.savedInWordPress;
    return this.#handle ? bar.saved(this.name) : bar.downloaded(this.name);
  }

  /** Keeps what is not saved, or still to be looked at, for when the page is closed. */
  keep(): void {
    const { store } = this.#editor;
    if (!store) return;
    const { document, saved, remarks } = store;
    const isLeft = store.isChanged || openCells(document, remarks).length;
    const done = isLeft
      ? this.#drafts.keep({ document, saved, name: this.name, time: new Date(), remarks })
      : this.#drafts.forget();
    done.then(
      () => this.#setCanKeep(true),
      () => this.#setCanKeep(false),
    );
    this.#editor.changed();
  }

  #setCanKeep(canKeep: boolean): void {
    if (this.canKeep === canKeep) return;
    this.canKeep = canKeep;
    this.#editor.changed();
  }

  get #words() {
    return this.#editor.words.files;
  }

  #fail(sentence: string): void {
    this.#editor.say(sentence, true);
  }
}
