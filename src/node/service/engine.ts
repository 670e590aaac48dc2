import type { Feed } from '../../feed/model.js';
import type { Order, Results } from '../../search/source.js';
import type { Question } from './question.js';

/** The results of an engine for a question. */
export interface Page {
  /** `matches` and `near` have what is to be listed now. */
  readonly results: Omit<Results, 'pending'>;
  readonly orders: readonly Order[];
  /** Present if there are more: the `after` of the question for them. */
  readonly next: string | undefined;
}

/** What a service searches with: its own memory, or a search engine beside it. */
export interface SearchEngine {
  /** The feed, perhaps with only some of its organisations. */
  readonly feed: Feed;
  /** How many organisations can be found. */
  readonly size: number;
  /** @throws {Problem} for an `after` that it did not issue, or if it cannot answer now. */
  find(question: Question): Page | Promise<Page>;
}
