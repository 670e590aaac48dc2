import { parseFeed } from '../feed/decode/parse-feed.js';
import { FeedError } from '../feed/feed-error.js';
import type { Feed } from '../feed/model.js';
import { checkFeedText } from '../keeper/check-feed.js';
import { FileError } from '../keeper/files/file-error.js';
import { readJsonText } from '../keeper/json-text.js';
import type { KeeperProblem } from '../keeper/problem.js';

/** What is in the text of a list, for a page that shows it to the list's keeper. */
export interface CheckedList {
  /** Undefined if there is nothing to show. */
  readonly feed: Feed | undefined;
  readonly problems: readonly KeeperProblem[];
  /** Why there is nothing to show. */
  readonly failure: string | undefined;
}

/** Checks the text of a list as the keeper's command does. */
export function checkList(text: string): CheckedList {
  const today = new Date().toISOString().slice(0, 10);
  let problems: readonly KeeperProblem[] = [];
  try {
    problems = checkFeedText(text, { today });
    const { feed } = parseFeed(readJsonText(text).value);
    return { feed, problems, failure: undefined };
  } catch (error) {
    if (!(error instanceof FeedError || error instanceof FileError)) throw error;
    return { feed: undefined, problems, failure: error.message };
  }
}
