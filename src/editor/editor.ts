import { isRecord, isSameJson, type JsonObject, recordsOf } from '../keeper/json.js';
import { EMPTY_FEED } from '../keeper/import-feed.js';
import { type Draft, DraftStore } from './files/draft.js';
import type { HostList } from './files/host-list.js';
import { type Opened, openList, openText, textOf } from './files/open-list.js';
import { type FileHandle, saveText } from './files/save-file.js';
import { type ImportChoices, type Importing, importing } from './importing.js';
import { type EditorProblem, organizationOf, problemsOf } from './problems/problems.js';
import { organizationsPath } from './state/lists.js';
import { fieldId, type Path, pathOf, pointerOf } from './state/path.js';
import { type Edit, type Reason, Store } from './state/store.js';
import { CY } from './words/cy.js';
import { EN, type Words } from './words/en.js';

export type Section = 'organizations' | 'tips' | 'categories' | 'page' | 'preview' | 'problems';

export type Language = 'en' | 'cy';

/** What is on screen of the list. */
export interface View {
  readonly section: Section;
  readonly mode: 'form' | 'table';
  /** The organisation in the form: its place in the list. */
  readonly selected: number;
  readonly query: string;
  /** How many rows of the table are shown. */
  readonly rows: number;
}

export interface Notice {
  readonly text: string;
  readonly isFailure: boolean;
}

const FIRST: View = { section: 'organizations', mode: 'form', selected: 0, query: '', rows: 50 };

/** What the editor does, without how it looks. Whoever draws it listens to `change`. */
export class Editor extends EventTarget {
  store: Store | undefined;
  view: View = FIRST;
  language: Language;
  notice: Notice | undefined;
  importing: Importing | undefined;
  /** Unsaved work of an earlier time that is offered. */
  draft: Draft | undefined;
  /** Whether unsaved work survives a closed page. */
  canKeep = true;
  /** The id of the element that gets the focus with the next drawing. */
  focus: string | undefined;
  readonly host: HostList | undefined;
  readonly today: string;
  #name = 'partners.json';
  #handle: FileHandle | undefined;
  #drafts: DraftStore;
  /** The list of the page around this one, as it was loaded or saved last. */
  #hosted: JsonObject | undefined;
  #checked: JsonObject | undefined;
  #problems: readonly EditorProblem[] = [];

  constructor(options: { language: Language; today: string; host?: HostList | undefined }) {
    super();
    this.language = options.language;
    this.today = options.today;
    this.host = options.host;
    this.#drafts = new DraftStore(this.host ? 'wordpress' : 'file');
  }

  get words(): Words {
    return this.language === 'cy' ? CY : EN;
  }

  get document(): JsonObject {
    return this.store?.document ?? EMPTY_FEED;
  }

  get organizations(): readonly unknown[] {
    return recordsOf(this.document).records;
  }

  /** Finds what the page was closed with; and, where a page around keeps the list, loads that. */
  async start(): Promise<void> {
    try {
      this.draft = await this.#drafts.find();
    } catch {
      this.canKeep = false;
    }
    await this.loadFromHost();
    this.#changed();
  }

  /** Whether the page around keeps the list, and has not given it yet: nothing may replace it. */
  get isWaitingForHost(): boolean {
    return !!this.host && !this.#hosted;
  }

  /** Loads the list of the page around, and opens it unless there is unsaved work. */
  async loadFromHost(): Promise<void> {
    if (!this.host) return;
    try {
      const text = await this.host.load();
      const opened = text.trim() ? openText(text, this.#name) : undefined;
      this.#hosted = opened?.kind === 'list' ? opened.document : EMPTY_FEED;
      if (!this.draft) this.openDocument(this.#hosted);
    } catch (error) {
      this.say(this.words.files.loadFailed((error as Error).message), true);
    }
  }

  /** Opens a file as what it is. Sheets are shown before they become a list. */
  async open(file: Blob, name: string, handle?: FileHandle): Promise<void> {
    try {
      const opened = await openList(new Uint8Array(await file.arrayBuffer()), name);
      this.#show(opened, name, handle);
    } catch (error) {
      this.say(this.words.files.cannotOpen(name, (error as Error).message), true);
    }
  }

  openPasted(text: string): void {
    const name = this.words.files.pasted;
    try {
      this.#show(openText(text, name), name);
    } catch (error) {
      this.say(this.words.files.cannotOpen(name, (error as Error).message), true);
    }
  }

  #show(opened: Opened, name: string, handle?: FileHandle): void {
    if (opened.kind === 'sheets') {
      const { sheets } = opened;
      const into = this.store && this.organizations.length ? 'open' : 'new';
      this.readSheets({ name, sheets, into, columns: {}, headingRow: undefined, dates: undefined });
      this.focusOn('import');
      return;
    }
    const { document, slips, encoding } = opened;
    const { files } = this.words;
    this.openDocument(document, name.endsWith('.json') ? name : this.#name, handle);
    const count = recordsOf(document).records.length;
    const said = [
      files.opened(name, count),
      encoding && files.encoding(encoding),
      slips && files.slips(slips),
    ];
    this.say(said.filter(Boolean).join(' '));
    if (slips || encoding) this.store?.markSaved({});
  }

  /** @param saved what of it is in a file; nothing where it is new. */
  openDocument(document: JsonObject, name = this.#name, handle?: FileHandle, saved = document) {
    this.#name = name;
    this.#handle = handle;
    this.store = new Store(document, saved);
    this.store.addEventListener('change', () => this.#keep());
    this.#checked = document;
    this.#problems = problemsOf(document, this.today);
    this.view = FIRST;
    this.draft = undefined;
    this.importing = undefined;
    this.focusOn('title');
  }

  /** Goes back to the start. Unsaved work is kept, and offered there. */
  async close(): Promise<void> {
    this.store = undefined;
    this.notice = undefined;
    await this.start();
    this.focusOn('title');
  }

  carryOn({ document, name, saved }: Draft): void {
    const hosted = this.#hosted;
    this.openDocument(document, name, undefined, hosted ?? {});
    if (hosted && !isSameJson(hosted, saved)) this.say(this.words.draft.hostChanged, true);
  }

  async forget(): Promise<void> {
    this.draft = undefined;
    const saved = this.store?.saved;
    if (this.store && saved && Object.keys(saved).length)
      this.openDocument(saved, this.#name, this.#handle);
    else this.store = undefined;
    await this.#drafts.forget().catch(() => {});
    if (!this.store) await this.loadFromHost();
    this.say(this.words.draft.forgotten);
    this.focusOn('title');
  }

  async save(): Promise<void> {
    const { store, words } = this;
    if (!store) return;
    this.check();
    const { document } = store;
    try {
      if (this.host) {
        await this.host.save(textOf(document));
        this.#hosted = document;
      } else {
        const saved = await saveText(textOf(document), this.#name, this.#handle);
        if (!saved) return;
        this.#handle = saved.handle;
        this.#name = saved.name;
      }
    } catch (error) {
      this.say(words.files.saveFailed((error as Error).message), true);
      return;
    }
    store.markSaved(document);
    const { bar } = words;
    const isInPlace = this.#handle !== undefined;
    this.say(
      this.host
        ? bar.savedInWordPress
        : isInPlace
          ? bar.saved(this.#name)
          : bar.downloaded(this.#name),
    );
  }

  get name(): string {
    return this.#name;
  }

  /** The one way in which the list changes. */
  change(patch: readonly Edit[], reason: Reason = 'edit'): void {
    this.store?.change(patch, reason);
    if (reason !== 'typing') this.check();
  }

  undo(): void {
    this.store?.undo();
    this.check();
    this.say(this.words.bar.done);
  }

  redo(): void {
    this.store?.redo();
    this.check();
    this.say(this.words.bar.redone);
  }

  /** Looks for problems again: not while somebody is typing. */
  check(): void {
    if (this.document === this.#checked) return;
    this.#checked = this.document;
    this.#problems = problemsOf(this.document, this.today);
    const last = Math.max(0, this.organizations.length - 1);
    if (this.view.selected > last) this.show({ selected: last });
    this.#changed();
  }

  get problems(): readonly EditorProblem[] {
    return this.#problems;
  }

  problemsAt(path: Path): readonly EditorProblem[] {
    const pointer = pointerOf(path);
    return this.#problems.filter(({ field }) => field === pointer);
  }

  problemsIn(organization: number): readonly EditorProblem[] {
    return this.#problems.filter((each) => organizationOf(this.document, each) === organization);
  }

  show(view: Partial<View>): void {
    this.view = { ...this.view, ...view };
    this.#changed();
  }

  /** Shows an organisation in the form. */
  select(selected: number, focus = 'form-title'): void {
    this.show({ section: 'organizations', mode: 'form', selected });
    this.focusOn(focus);
  }

  /** Leads to the field that a problem is about. */
  goTo(problem: EditorProblem): void {
    const path = pathOf(this.document, problem.field);
    const index = organizationOf(this.document, problem);
    const [first] = path;
    if (index !== undefined) this.select(index, fieldId(path));
    else if (first === organizationsPath(this.document)[0]) this.show({ section: 'organizations' });
    else {
      this.show({ section: first === 'tips' || first === 'categories' ? first : 'page' });
      this.focusOn(fieldId(path));
    }
  }

  readSheets(choices: ImportChoices): void {
    this.importing = importing(choices, this.store?.document);
    this.#changed();
  }

  cancelImport(): void {
    this.importing = undefined;
    this.focusOn('title');
  }

  /** Makes the sheets the list, or brings them into it. */
  bringIn(): void {
    const { result, into } = this.importing ?? {};
    if (!result) return;
    this.importing = undefined;
    const { store, words } = this;
    if (store && into === 'open') {
      const patch = Object.entries(result.feed)
        .filter(([key, value]) => store.document[key] !== value)
        .map(([key, value]) => ({ path: [key], value }));
      this.change(patch, 'import');
    } else {
      this.openDocument(result.feed, 'partners.json', undefined, {});
      this.#keep();
    }
    this.say(words.import.done(this.organizations.filter(isRecord).length));
    this.focusOn('title');
  }

  setLanguage(language: Language): void {
    this.language = language;
    this.#changed();
  }

  say(text: string, isFailure = false): void {
    this.notice = { text, isFailure };
    this.#changed();
  }

  focusOn(id: string): void {
    this.focus = id;
    this.#changed();
  }

  /** Keeps what is not saved for when the page is closed. */
  #keep(): void {
    const { store } = this;
    if (!store) return;
    const done = store.isChanged
      ? this.#drafts.keep({
          ...{ document: store.document, saved: store.saved },
          ...{ name: this.#name, time: new Date() },
        })
      : this.#drafts.forget();
    done.then(
      () => this.#setCanKeep(true),
      () => this.#setCanKeep(false),
    );
    this.#changed();
  }

  #setCanKeep(canKeep: boolean): void {
    if (this.canKeep === canKeep) return;
    this.canKeep = canKeep;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
