import type { Correction } from '../feed/correction.js';
import { EMPTY_FEED } from '../keeper/import-feed.js';
import { type JsonObject, recordsOf } from '../keeper/json.js';
import type { HostList } from './files/host-list.js';
import type { Importing } from './importing.js';
import { ListFiles } from './list-files.js';
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
  /** What somebody says is wrong, for the keeper to accept or refuse. */
  correction: Correction | undefined;
  /** The id of the element that gets the focus with the next drawing. */
  focus: string | undefined;
  readonly files: ListFiles;
  /** RFC 3339 date of the day. */
  readonly today: string;
  #checked: JsonObject | undefined;
  #problems: readonly EditorProblem[] = [];

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
  load(document: JsonObject, saved: JsonObject): Store {
    this.store = new Store(document, saved);
    this.#checked = document;
    this.#problems = problemsOf(document, this.today);
    this.view = FIRST;
    this.importing = undefined;
    this.focusOn('title');
    return this.store;
  }

  /** Ends with the list that is open. */
  unload(): void {
    this.store = undefined;
    this.notice = undefined;
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
    this.changed();
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

  /** Tells whoever draws it. */
  changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
