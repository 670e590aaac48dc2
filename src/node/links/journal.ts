import { appendFile, readFile, writeFile } from 'node:fs/promises';
import type { LinkState } from '../../keeper/links/verdict.js';

/** What was found out about one link, and when. */
export interface JournalEntry {
  readonly url: string;
  readonly state: LinkState;
  /** RFC 3339 date-time. */
  readonly checked: string;
  /** When it was first missing, if it has been missing since. */
  readonly missingSince?: string | undefined;
  readonly message: string;
  readonly to?: string | undefined;
}

/**
 * What is known about links from check to check, a line of JSON for each. So an interrupted check
 * continues where it stopped, and a link counts as gone only if it was already missing a week
 * before.
 */
export interface Journal {
  readonly entries: ReadonlyMap<string, JournalEntry>;
  add(entry: JournalEntry): Promise<void>;
}

export async function openJournal(path: string): Promise<Journal> {
  const entries = new Map<string, JournalEntry>();
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').filter(Boolean);
  for (const line of lines) {
    const entry = entryIn(line);
    if (entry) entries.set(entry.url, entry);
  }
  // From time to time, without what is out of date.
  if (lines.length > 2 * entries.size)
    await writeFile(path, [...entries.values()].map(lineOf).join(''));
  return {
    entries,
    async add(entry) {
      entries.set(entry.url, entry);
      await appendFile(path, lineOf(entry));
    },
  };
}

const lineOf = (entry: JournalEntry) => `${JSON.stringify(entry)}\n`;

/** Nothing for an incomplete line. */
function entryIn(line: string): JournalEntry | undefined {
  try {
    const entry = JSON.parse(line) as Partial<JournalEntry>;
    return entry.url && entry.state && entry.checked ? (entry as JournalEntry) : undefined;
  } catch {
    return undefined;
  }
}
