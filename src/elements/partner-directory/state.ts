import type { Choices } from '../../search/choices.js';
import type { Order } from '../../search/source.js';

/** All orders, as a visitor is offered them. */
export const ORDERS: readonly Order[] = ['category', 'relevance', 'name', 'checked'];

/**
 * Who made a change: a visitor who types or who chooses, Back and Forward with the page's URL, or a
 * program.
 */
export type Reason = 'typing' | 'choice' | 'history' | 'program';

export interface Change {
  readonly before: Choices;
  readonly after: Choices;
  readonly reason: Reason;
}

const NOTHING: Choices = { query: '', filters: new Map(), order: undefined, pages: 1 };

/** What is asked of a directory, in one place. Whoever wants to know of changes subscribes. */
export class DirectoryState {
  /** The last change: what is asked now is what came of it. */
  last: Change = { before: NOTHING, after: NOTHING, reason: 'program' };
  readonly #listeners: ((change: Change) => void)[] = [];

  get choices(): Choices {
    return this.last.after;
  }

  /** Listeners are called in turn, before anything is rendered. */
  subscribe(listener: (change: Change) => void) {
    this.#listeners.push(listener);
  }

  /** Another search begins at its first page. What changes nothing is no change. */
  change(patch: Partial<Choices>, reason: Reason) {
    const before = this.choices;
    const after = { ...before, pages: 1, ...patch };
    const keys = Object.keys(patch) as (keyof Choices)[];
    if (keys.every((key) => before[key] === after[key])) return;
    this.last = { before, after, reason };
    for (const listener of this.#listeners) listener(this.last);
  }
}
