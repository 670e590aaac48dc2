import type { Correction } from '../feed/correction.js';
import { EMPTY_FEED } from '../keeper/import-feed.js';
import { type JsonObject, recordsOf } from '../keeper/json.js';
import type { HostList } from './files/host-list.js';
import type { Importing } from './importing.js';
import { ListFiles } from './list-files.js';
import { openCells } from './problems/cell-remarks.js';
import {
  type EditorProblem,
  inOrder,
  isKeepersChoice,
  organizationOf,
  problemKey,
  problemsOf,
} from './problems/problems.js';
import { organizationsPath } from './state/lists.js';
import { fieldId, type Path, pathOf, pointerOf } from './state/path.js';
import { NO_REMARKS, type Remarks } from './state/remarks.js';
import { type Edit, type Reason, Store } from './state/store.js';
import { CY } from './words/cy.js';
import { EN, type Words } from './words/en.js';

export type Section = 'organizations' | 'tips' | 'categories' | 'page' | 'preview' | 'problems';

export type Language = 'en' | 'cy';

/** The part of the list that is on screen. */
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
  /** A correction, for the keeper to accept or refuse. */
  correction: Correction | undefined;
  /** The id of the element that gets the focus after the next drawing. */
  focus: string | undefined;
  readonly files: ListFiles;
  /** RFC 3339 date of the day. */
  readonly today: string;
  /** What was checked last, and the result. */
  #checked: { readonly document: JsonObject; readonly remarks: Remarks } | undefined;
  #found: readonly EditorProblem[] = [];
  #problems: readonly EditorProblem[] = [];
  #seen: readonly EditorProblem[] = [];

  constructor(options: { language: Language; today: string; host?: HostList | undefined }) {
    super();
    this.language = options.language;
    this.today = options.today;
    this.files = new ListFiles(this, options.host);
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

  /** Begins with a list. @param saved what of it is in a file. */
  load(document: JsonObject, saved: JsonObject, remarks = NO_REMARKS): Store {
    this.store = new Store(document, saved, remarks);
    this.view = FIRST;
    this.check();
    this.importing = undefined;
    this.focusOn('title');
    return this.store;
  }

  /** Closes the list. */
  unload(): void {
    this.store = undefined;
    this.notice = undefined;
  }

  /** The only way to change the list and the remarks about it. */
  change(patch: readonly Edit[], reason: Reason = 'edit', remarks?: Remarks): void {
    this.store?.change(patch, reason, remarks);
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

  /** Looks for problems again, but not while somebody is typing. */
  check(): void {
    const { document } = this;
    const { remarks = NO_REMARKS } = this.store ?? {};
    const before = this.#checked;
    if (document === before?.document && remarks === before.remarks) return;
    this.#checked = { document, remarks };
    if (document !== before?.document) this.#found = problemsOf(document, this.today);
    const all = inOrder(document, [...this.#found, ...openCells(document, remarks, this.#found)]);
    const seen = new Set(remarks.seen);
    const isSeen = (problem: EditorProblem) =>
      isKeepersChoice(problem) && seen.has(problemKey(document, problem));
    this.#problems = all.filter((problem) => !isSeen(problem));
    this.#seen = all.filter(isSeen);
    const last = Math.max(0, this.organizations.length - 1);
    if (this.view.selected > last) this.show({ selected: last });
    this.changed();
  }

  /** What is open. */
  get problems(): readonly EditorProblem[] {
    return this.#problems;
  }

  /** What the keeper has looked at and leaves as it is. */
  get seen(): readonly EditorProblem[] {
    return this.#seen;
  }

  /** Marks these as looked at: the keeper leaves them as they are. */
  leave(problems: readonly EditorProblem[]): void {
    const { document, store } = this;
    if (!store) return;
    const keys = problems.map((problem) => problemKey(document, problem));
    this.change([], 'edit', { ...store.remarks, seen: [...store.remarks.seen, ...keys] });
  }

  /** Opens again everything that the keeper has looked at. */
  lookAgain(): void {
    if (this.store) this.change([], 'edit', { ...this.store.remarks, seen: [] });
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
    this.changed();
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

  setLanguage(language: Language): void {
    this.language = language;
    this.changed();
  }

  say(text: string, isFailure = false): void {
    this.notice = { text, isFailure };
    this.changed();
  }

  focusOn(id: string): void {
    this.focus = id;
    this.changed();
  }

  /** Tells whatever draws it. */
  changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
