import { getDomain } from 'tldts';
import type { FeedLink } from '../../keeper/links/feed-links.js';
import type { Observation } from '../../keeper/links/observation.js';
import { verdictOf } from '../../keeper/links/verdict.js';
import type { Journal, JournalEntry } from './journal.js';
import type { Observer } from './observe.js';

export interface CheckOptions {
  readonly observer: Pick<Observer, 'observe'>;
  readonly journal: Journal;
  /** RFC 3339 date-time. */
  readonly now: () => string;
  /** How long a check is valid, in hours. Until then it is not repeated. */
  readonly freshHours: number;
  /** Whether names can be resolved here. Checked if no domain at all was found. */
  readonly isOnline: () => Promise<boolean>;
  readonly onProgress: (done: number, all: number) => void;
}

/**
 * How many links are checked at a time. Those of one host are always checked one after the other.
 */
const TOGETHER = 8;

/** Two parts of one site are one domain. Two blogs on a blog host are not. */
const domainOf = (host: string) => getDomain(host, { allowPrivateDomains: true });

/** Checks every link that was not checked recently. */
export async function checkAll(
  links: readonly FeedLink[],
  { observer, journal, now, freshHours, isOnline, onProgress }: CheckOptions,
): Promise<void> {
  const byUrl = new Map<string, Set<string>>();
  for (const { url, names } of links) {
    const known = byUrl.get(url) ?? new Set<string>();
    for (const name of names) known.add(name);
    byUrl.set(url, known);
  }
  const isFresh = (url: string) => {
    const entry = journal.entries.get(url);
    return !!entry && Date.parse(now()) - Date.parse(entry.checked) < freshHours * 3_600_000;
  };
  const queues = queuesByHost([...byUrl.keys()].filter((url) => !isFresh(url)));
  let done = byUrl.size - queues.flat().length;
  const waiting = queues.values();
  /** Without a network, no domain is found: nothing is recorded until one is. */
  let held: JournalEntry[] | undefined = [];
  const keep = async (entry: JournalEntry, isFound: boolean) => {
    if (held && !isFound) {
      held.push(entry);
      return;
    }
    const ready = [...(held ?? []), entry];
    held = undefined;
    for (const each of ready) await journal.add(each);
  };
  const worker = async () => {
    for (const queue of waiting) {
      for (const url of queue) {
        const observation = await observer.observe(url);
        const names = [...(byUrl.get(url) ?? [])];
        const entry = entryOf(observation, names, journal.entries.get(url), now());
        await keep(entry, observation.end !== 'no-host');
        done += 1;
        onProgress(done, byUrl.size);
      }
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, worker));
  if (!held?.length) return;
  if (!(await isOnline())) throw new Error('No domain was found. Is this computer online?');
  for (const entry of held) await journal.add(entry);
}

/** The longest queues first, so that the last ones are short. */
function queuesByHost(urls: readonly string[]): readonly (readonly string[])[] {
  const queues = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    const queue = queues.get(host);
    if (queue) queue.push(url);
    else queues.set(host, [url]);
  }
  return [...queues.values()].sort((one, other) => other.length - one.length);
}

function entryOf(
  observation: Observation,
  names: readonly string[],
  before: JournalEntry | undefined,
  checked: string,
): JournalEntry {
  const { state, message, to } = verdictOf(observation, { names }, before ?? {}, checked, domainOf);
  const isMissing = state === 'missing' || state === 'gone';
  // An unknown result does not change what was known before.
  const missingSince = isMissing
    ? (before?.missingSince ?? checked)
    : state === 'unknown'
      ? before?.missingSince
      : undefined;
  return { url: observation.url, state, checked, missingSince, message, to };
}
