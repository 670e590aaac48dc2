import { FeedError } from '../feed/feed-error.js';
import type { ParsedFeed, Problem } from '../feed/model.js';
import { parseFeed } from '../feed/decode/parse-feed.js';
import { isUnread } from './check-record.js';
import { isRecord, type JsonObject, recordsOf } from './json.js';
import { linesOf } from './json-places.js';
import { readJsonText } from './json-text.js';
import { looksAt, type LookOptions } from './looks.js';
import type { KeeperProblem } from './problem.js';
import { unquoted } from './read-row.js';

/**
 * Everything that the keeper of a feed should know about it: what a page leaves out or changes, and
 * what a page accepts but a person should look at.
 *
 * @param text of the feed's file.
 * @throws {JsonError} if it is not JSON, and cannot be read as JSON with small mistakes.
 */
export function checkFeedText(text: string, options: LookOptions): readonly KeeperProblem[] {
  const { value, slips } = readJsonText(text);
  const said = slips.map(({ line, column, message }): KeeperProblem => ({
    severity: 'refused',
    code: 'slip',
    line,
    field: `column ${column}`,
    read: '',
    message,
  }));
  const problems = checkFeed(value, options);
  // If the file is not JSON, the line of a key is not known.
  if (slips.length) return [...said, ...problems];
  const lines = linesOf(
    text,
    problems.map(({ path }) => path ?? ''),
  );
  return problems.map((problem) => ({ ...problem, line: lines.get(problem.path ?? '') }));
}

/** The same for a feed that has been parsed. */
export function checkFeed(feed: unknown, options: LookOptions): readonly KeeperProblem[] {
  const head: JsonObject = isRecord(feed) ? feed : {};
  const { key, records } = Array.isArray(feed) ? { key: '', records: feed } : recordsOf(head);
  const place = placer(key, records);
  let parsed: ParsedFeed;
  try {
    parsed = parseFeed(feed);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { message } = error;
    return [{ severity: 'refused', code: error.reason, path: '', read: '', message }];
  }
  const found = parsed.problems.map(fromPage);
  const said = new Set(found.map(({ path }) => path));
  const looks = looksAt(head, key, records, options).filter(
    ({ code, path }) => code !== 'unknown-key' || !isSaid(path, said),
  );
  const problems = [...found, ...looks];
  return problems.map((problem) => ({ ...place(problem.path ?? ''), ...problem }));
}

/** Whether there is a problem at a path, or in what it belongs to. */
function isSaid(path: string | undefined, said: ReadonlySet<string | undefined>): boolean {
  const steps = path?.split('/') ?? [];
  return steps.some((_, end) => end > 1 && said.has(steps.slice(0, end + 1).join('/')));
}

function fromPage(problem: Problem): KeeperProblem {
  const { path, read, message } = problem;
  const made = isUnread(problem) ? undefined : problem.made;
  return {
    severity: made === undefined ? 'refused' : 'repaired',
    code: made === undefined ? 'refused' : 'changed',
    path,
    read: unquoted(read),
    made: made === undefined ? undefined : unquoted(made),
    message,
  };
}

/** Says in words where a problem is: the organisation, and its field. */
function placer(key: string, records: readonly unknown[]) {
  const start = key ? `/${key}/` : '/';
  return (path: string): Pick<KeeperProblem, 'organization' | 'field'> => {
    const [index = '', ...steps] = path.startsWith(start)
      ? path.slice(start.length).split('/')
      : [];
    if (!/^\d+$/.test(index)) return { field: words(path.split('/').slice(1)) };
    const record = records[Number(index)];
    const name = isRecord(record) ? (record['name'] ?? record['id']) : undefined;
    return {
      organization: typeof name === 'string' ? name : `organisation ${Number(index) + 1}`,
      field: words(steps),
    };
  };
}

/** `phones, 2, number`: counted from 1. */
const words = (steps: readonly string[]): string | undefined =>
  steps.map((step) => (/^\d+$/.test(step) ? `${Number(step) + 1}` : step)).join(', ') || undefined;
