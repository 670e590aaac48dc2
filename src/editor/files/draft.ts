import { isSameJson, type JsonObject } from '../../keeper/json.js';
import type { Remarks } from '../state/remarks.js';

/** Work that was not saved, or not finished, when the page was closed. */
export interface Draft {
  readonly document: JsonObject;
  /** The list as it was before the work, when it was last opened or saved. */
  readonly saved: JsonObject;
  /** What the file is called. */
  readonly name: string;
  readonly time: Date;
  /** Undefined in a draft of an earlier version. */
  readonly remarks?: Remarks;
}

/** Whether everything is saved in a file, and there was only something left to look at. */
export const isSaved = ({ document, saved }: Draft): boolean => isSameJson(document, saved);

const DATABASE = 'partner-directory-editor';
const STORE = 'drafts';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

async function inStore<T>(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = run(transaction.objectStore(STORE));
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
  } finally {
    database.close();
  }
}

/**
 * Keeps unsaved work in this browser and nowhere else. If a browser stores nothing (for files on
 * the disk, or in private windows), every promise is rejected.
 */
export class DraftStore {
  /** Lists from different places are kept apart. */
  readonly key: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(key: string) {
    this.key = key;
  }

  /** One after the other, so that the last one stays. */
  #next<T>(run: () => Promise<T>): Promise<T> {
    const made = this.#last.then(run, run);
    this.#last = made;
    return made;
  }

  keep(draft: Draft): Promise<unknown> {
    return this.#next(() => inStore('readwrite', (store) => store.put(draft, this.key)));
  }

  forget(): Promise<unknown> {
    return this.#next(() => inStore('readwrite', (store) => store.delete(this.key)));
  }

  find(): Promise<Draft | undefined> {
    return this.#next(() => inStore<Draft | undefined>('readonly', (store) => store.get(this.key)));
  }
}
