import type { Choices } from '../../search/choices.js';

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

/** What is asked of a directory, in one place. Whoever wants to know of changes subscribes. */
export class DirectoryState {
  choices: Choices = { query: '', filters: new Map(), order: undefined, pages: 1 };
  /** Who made the last change. */
  reason: Reason = 'program';
  readonly #listeners: ((change: Change) => void)[] = [];

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
    this.choices = after;
    this.reason = reason;
    for (const listener of this.#listeners) listener({ before, after, reason });
  }
}
