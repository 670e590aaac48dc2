import type { Choices } from '../../search/choices.js';
import type { Order } from '../../search/source.js';

/** All orders, as a visitor is offered them. */
export const ORDERS: readonly Order[] = ['category', 'relevance', 'name', 'checked'];

/**
 * What caused a change: a visitor who types, or who chooses, Back or Forward in the browser's
 * history, or a program.
 */
export type Reason = 'typing' | 'choice' | 'history' | 'program';

export interface Change {
  readonly before: Choices;
  readonly after: Choices;
  readonly reason: Reason;
}

const NOTHING: Choices = { query: '', filters: new Map(), order: undefined, pages: 1 };

/**
 * What is searched for and chosen in a directory, in one place. Other parts subscribe to its
 * changes.
 */
export class DirectoryState {
  /** The last change, which led to the current choices. */
  last: Change = { before: NOTHING, after: NOTHING, reason: 'program' };
  readonly #listeners: ((change: Change) => void)[] = [];

  get choices(): Choices {
    return this.last.after;
  }

  /** Listeners are called in turn, before anything is rendered. */
  subscribe(listener: (change: Change) => void) {
    this.#listeners.push(listener);
  }

  /** A new search begins at its first page. A patch that changes nothing is not a change. */
  change(patch: Partial<Choices>, reason: Reason) {
    const before = this.choices;
    const after = { ...before, pages: 1, ...patch };
    const keys = Object.keys(patch) as (keyof Choices)[];
    if (keys.every((key) => before[key] === after[key])) return;
    this.last = { before, after, reason };
    for (const listener of this.#listeners) listener(this.last);
  }
}
