import { lookup } from 'node:dns/promises';
import { isSameJson } from '../../keeper/json.js';
import { type FeedLink, hijackedIn, linksOf, withChecks } from '../../keeper/links/feed-links.js';
import type { LinkState } from '../../keeper/links/verdict.js';
import { command } from '../command.js';
import type { ExitCode } from '../exit-code.js';
import { readFeedFile, writeFeedFile } from '../feed-file.js';
import { checkAll } from '../links/check-all.js';
import { type JournalEntry, openJournal } from '../links/journal.js';
import { mannersOf } from '../links/manners.js';
import { type Observer, observerOf } from '../links/observe.js';
import { progressOf } from '../progress.js';

export const HELP = `Usage: partner-directory check-links FEED [options]

Looks at every website of a list, and writes into the list what it found (checks): pages then mark
links that are gone. It says who it is, does what a site's robots.txt asks, visits each host slowly,
and never visits a private network. What it finds is kept in a journal beside the list, from which it
goes on when it was interrupted.

  ok       it is there
  moved    it has moved for good, within the same domain
  gone     it was missing twice, at least a week apart; the first time is only reported
  unknown  not known (a page for robots, a busy server): nothing is changed
  suspect  it does not name the organisation, and talks of betting or of a domain for sale. Only you
           can say: look, and --confirm it

  --confirm URL    somebody else has this link: mark it as hijacked. May be given several times
  --reinstate URL  it is theirs again
  --fresh HOURS    skip links that were checked within this time; by default 20
  --journal FILE   by default FEED.links.jsonl
  --json           as JSON, for programs
  --help           show this

Exit codes: 0, all is well, or not known. 1, a link is gone or suspect. 2, the list could
not be read or written.
`;

const OPTIONS = {
  confirm: { type: 'string', multiple: true },
  reinstate: { type: 'string', multiple: true },
  fresh: { type: 'string' },
  journal: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Replacements for the network and the clock, for tests. */
export interface CheckLinksParts {
  readonly observer?: Pick<Observer, 'observe'> | undefined;
  readonly now?: (() => string) | undefined;
  readonly isOnline?: (() => Promise<boolean>) | undefined;
}

/** The command `check-links`. */
export const checkLinks = (
  args: readonly string[],
  {
    observer = politeObserver(),
    now = () => new Date().toISOString(),
    isOnline = findsExample,
  }: CheckLinksParts = {},
): Promise<ExitCode> =>
  command(HELP, OPTIONS, async (values, positionals) => {
    const [path, ...others] = positionals;
    if (!path || others.length) throw new Error('check-links takes one feed.');
    const { fresh = '20', confirm = [], reinstate = [] } = values;
    if (!/^\d+$/.test(fresh)) throw new Error('--fresh should be a number of hours.');
    const feed = await readFeedFile(path);
    if (!feed) throw new Error(`${path}: there is no such file.`);
    const links = linksOf(feed);
    const known = new Set(links.map(({ url }) => url));
    const stranger = [...confirm, ...reinstate].find((url) => !known.has(url));
    if (stranger) throw new Error(`${stranger} is not a link in ${path}.`);

    const journal = await openJournal(values.journal ?? `${path}.links.jsonl`);
    const progress = progressOf('Links');
    const onProgress = (done: number, all: number) => progress.report(done, all);
    const freshHours = Number(fresh);
    await checkAll(links, { observer, journal, now, freshHours, isOnline, onProgress }).finally(
      () => progress.end(),
    );

    const confirmed = { hijacked: new Set(confirm), reinstated: new Set(reinstate) };
    const made = withChecks(feed, journal.entries, now().slice(0, 10), confirmed);
    if (!isSameJson(made, feed)) await writeFeedFile(path, made);
    const settled = hijackedIn(made);
    const found = links.flatMap((link) => {
      const entry = journal.entries.get(link.url);
      return entry && !settled.has(link.url) ? [{ link, entry }] : [];
    });
    process.stdout.write(values.json ? jsonOf(found) : reportOf(found));
    return found.some(({ entry: { state } }) => state === 'gone' || state === 'suspect') ? 1 : 0;
  })(args);

/** Whether names can be resolved at all: this one always can (RFC 2606). */
const findsExample = () =>
  lookup('example.org').then(
    () => true,
    () => false,
  );

function politeObserver(): Observer {
  const observer: Observer = observerOf({ mayVisit: (url) => mayVisit(url) });
  const mayVisit = mannersOf({ fetchText: observer.fetchText });
  return observer;
}

interface Found {
  readonly link: FeedLink;
  readonly entry: JournalEntry;
}

const WORDS: Readonly<Record<LinkState, string>> = {
  suspect: 'Suspect',
  gone: 'Gone',
  missing: 'Worth a look',
  moved: 'Moved',
  unknown: 'Could not tell',
  ok: 'There',
};
const ORDER = Object.keys(WORDS) as LinkState[];

function reportOf(found: readonly Found[]): string {
  const lines = found
    .filter(({ entry: { state } }) => state !== 'ok')
    .sort((one, other) => ORDER.indexOf(one.entry.state) - ORDER.indexOf(other.entry.state))
    .map(
      ({ link: { organization, url }, entry: { state, message } }) =>
        `${WORDS[state]}: ${organization}, ${url}. ${message}\n`,
    );
  const counts = ORDER.flatMap((state) => {
    const count = found.filter(({ entry }) => entry.state === state).length;
    return count ? `${count} ${WORDS[state].toLowerCase()}` : [];
  });
  return `${lines.join('')}${counts.join(', ') || 'No links'}.\n`;
}

const jsonOf = (found: readonly Found[]) =>
  `${JSON.stringify(
    found.map(({ link: { organization }, entry }) => ({ organization, ...entry })),
    null,
    2,
  )}\n`;
