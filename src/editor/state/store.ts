import type { JsonObject } from '../../keeper/json.js';
import { type Path, withValue } from './path.js';
import { NO_REMARKS, type Remarks } from './remarks.js';

/** One change of a document: another value at a place. `undefined` removes it. */
export interface Edit {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * `typing`: continues while a field has the focus. All changes of one field are one step of undo.
 */
export type Reason = 'typing' | 'edit' | 'repair' | 'import';

/** A step that can be undone. */
interface Stand {
  readonly document: JsonObject;
  readonly remarks: Remarks;
}

interface Step extends Stand {
  /** The change after it: `typing` and the field. */
  readonly after: string;
}

/** Steps that can be undone. Documents share what did not change, so a step costs little. */
const MOST = 500;

/**
 * The list that is being edited, as it was opened, including unknown keys. It is the only state:
 * the screen shows it, and saving writes it.
 */
export class Store extends EventTarget {
  document: JsonObject;
  /** As it was when it was last opened or saved. */
  saved: JsonObject;
  remarks: Remarks;
  savedRemarks: Remarks;
  #past: readonly Step[] = [];
  #future: readonly Stand[] = [];

  constructor(document: JsonObject, saved: JsonObject = document, remarks: Remarks = NO_REMARKS) {
    super();
    this.document = document;
    this.saved = saved;
    this.remarks = remarks;
    this.savedRemarks = remarks;
  }

  get isChanged(): boolean {
    return this.document !== this.saved;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  change(patch: readonly Edit[], reason: Reason, remarks = this.remarks): void {
    const before = this.document;
    let after: unknown = before;
    for (const { path, value } of patch) after = withValue(after, path, value);
    const key = reason === 'typing' ? JSON.stringify(patch[0]?.path) : '';
    const isMore = key !== '' && this.#past.at(-1)?.after === key;
    if (!isMore) this.#past = [...this.#past, { ...this.#stand, after: key }].slice(-MOST);
    this.#future = [];
    this.#show({ document: after as JsonObject, remarks });
  }

  undo(): void {
    const last = this.#past.at(-1);
    if (!last) return;
    this.#future = [...this.#future, this.#stand];
    this.#past = this.#past.slice(0, -1);
    this.#show(last);
  }

  redo(): void {
    const next = this.#future.at(-1);
    if (!next) return;
    this.#past = [...this.#past, { ...this.#stand, after: '' }];
    this.#future = this.#future.slice(0, -1);
    this.#show(next);
  }

  markSaved(document: JsonObject): void {
    this.saved = document;
    this.savedRemarks = this.remarks;
    this.dispatchEvent(new Event('change'));
  }

  get #stand(): Stand {
    const { document, remarks } = this;
    return { document, remarks };
  }

  #show({ document, remarks }: Stand): void {
    this.document = document;
    this.remarks = remarks;
    this.dispatchEvent(new Event('change'));
  }
}
