import type { Feed } from '../../feed/model.js';
import type { Order, Results } from '../../search/source.js';
import type { Question } from './question.js';

/** What an engine found for a question. */
export interface Page {
  /** `matches` and `near` hold what is to be listed now. */
  readonly results: Omit<Results, 'pending'>;
  readonly orders: readonly Order[];
  /** There are more: what a question for them has as `after`. */
  readonly next: string | undefined;
}

/** Where a service finds: in its own memory, or in a search engine beside it. */
export interface SearchEngine {
  /** The feed, of whose organisations only some may be there. */
  readonly feed: Feed;
  /** How many organisations can be found. */
  readonly size: number;
  /** @throws {Problem} for an `after` that it did not give, or where it cannot answer now. */
  find(question: Question): Page | Promise<Page>;
}
