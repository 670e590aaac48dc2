import { EMPTY_FEED } from '../../keeper/import-feed.js';
import { type JsonObject, recordsOf } from '../../keeper/json.js';
import { feedOfReferral, recordsIn, referralOf } from '../../keeper/open-referral.js';
import { decodeText } from '../../keeper/files/encoding.js';
import { readJsonText } from '../../keeper/json-text.js';
import { FEED_KEYS, ordered, ORGANIZATION_KEYS } from '../../keeper/key-order.js';
import { command } from '../command.js';
import { feedText, readFeedFile, writeFeedFile } from '../feed-file.js';
import { fetchReferral } from '../open-referral-client.js';
import { summaryOf, textReport } from '../problem-report.js';
import { progressOf } from '../progress.js';
import { isUrl, readSource } from '../source.js';

export const HELP = `Usage: partner-directory from-open-referral SOURCE [options]

Makes a list from an Open Referral source: HSDS 3.0 and 3.1, Open Referral UK 1.0 and 3.0. SOURCE is
the URL of an API, or of its /services or /organizations, whose pages are all read; or a file with
one of its answers; or - for standard input. Services come together under their organisations.

  --into FEED      bring the organisations into FEED, found by their IDs; else a new list goes to
                   standard output
  --remove-vanished
                   remove what the source no longer has; otherwise it is only reported
  --taxonomy NAME  make categories of the terms of this taxonomy alone. May be given several times
  --no-details     take services as the list has them, without a request for each
  --max-pages N    pages that are read at most; by default 1000
  --quiet          say nothing of what had to be changed
  --help           show this

Exit codes: 0, all is well. 1, something was refused; the rest is in the list. 2, the source could
not be read, or the list could not be written.
`;

const OPTIONS = {
  into: { type: 'string' },
  'remove-vanished': { type: 'boolean' },
  taxonomy: { type: 'string', multiple: true },
  'no-details': { type: 'boolean' },
  'max-pages': { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

/** The command `from-open-referral`. */
export const fromOpenReferral = command(HELP, OPTIONS, async (values, positionals) => {
  const [from, ...others] = positionals;
  if (!from || others.length) throw new Error('from-open-referral takes one source.');
  const { 'max-pages': most = '1000', into, taxonomy: taxonomies } = values;
  if (!/^[1-9]\d*$/.test(most)) throw new Error('--max-pages should be a number.');
  const known = into ? ((await readFeedFile(into)) ?? EMPTY_FEED) : EMPTY_FEED;

  const records = isUrl(from)
    ? await fetched(from, !values['no-details'], Number(most))
    : recordsIn(readJsonText(decodeText(await readSource(from)).text).value);
  const { organizations, categories, problems } = feedOfReferral(referralOf(records), {
    taxonomies,
  });
  if (!organizations.length) throw new Error(`${from}: there are no organisations in it.`);
  if (!values.quiet) process.stderr.write(textReport(from, problems));
  process.stderr.write(`${organizations.length} organisations. ${summaryOf(problems)}\n`);

  const { feed, vanished } = withReferral(known, organizations, categories, values);
  for (const name of vanished) process.stderr.write(`? ${name}: not in the source\n`);
  if (into) await writeFeedFile(into, feed);
  else process.stdout.write(feedText(feed));
  return problems.some(({ severity }) => severity === 'refused') ? 1 : 0;
});

async function fetched(from: string, withDetails: boolean, maxPages: number) {
  let progress = progressOf('Pages');
  let last = 'Pages';
  const onProgress = (what: string, done: number, all: number) => {
    if (what !== last) {
      progress.end();
      progress = progressOf(what);
      last = what;
    }
    progress.report(done, all);
  };
  const records = await fetchReferral(from, { withDetails, maxPages, onProgress });
  progress.end();
  return records;
}

/** The list with these organisations in it. What a keeper added to one of them stays. */
function withReferral(
  known: JsonObject,
  organizations: readonly JsonObject[],
  categories: readonly JsonObject[],
  { 'remove-vanished': removes }: { readonly 'remove-vanished'?: boolean | undefined },
): { readonly feed: JsonObject; readonly vanished: readonly string[] } {
  const { key, records } = recordsOf(known);
  const waiting = new Map(organizations.map((record) => [record['id'], record]));
  const vanished: string[] = [];
  const old = (records as readonly JsonObject[]).flatMap((before): JsonObject[] => {
    const record = waiting.get(before['id']);
    waiting.delete(before['id']);
    if (record) return [ordered({ ...keptOf(before), ...record }, ORGANIZATION_KEYS)];
    vanished.push(String(before['name'] ?? before['id']));
    return removes ? [] : [before];
  });
  const named = (Array.isArray(known['categories']) ? known['categories'] : []) as JsonObject[];
  const ids = new Set(named.map(({ id }) => id));
  const feed = {
    ...known,
    categories: [...named, ...categories.filter(({ id }) => !ids.has(id))],
    [key]: [...old, ...waiting.values()],
  };
  return { feed: known === EMPTY_FEED ? ordered(feed, FEED_KEYS) : feed, vanished };
}

/** What a source of services never has: translations, checks, and a keeper's own keys. */
const keptOf = (record: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(record).filter(([key]) =>
      /^(?:_.*|translations|checks|logo|countries)$/.test(key),
    ),
  );
