import { q as recordsIn, s as isRecord, E as EMPTY_FEED, u as readJsonText, g as decodeText, x as feedOfReferral, y as referralOf, z as recordsOf, A as ordered, B as ORGANIZATION_KEYS, F as FEED_KEYS } from './core.js';
import { c as command } from './command.js';
import { r as readFeedFile, w as writeFeedFile, f as feedText } from './feed-file.js';
import { d as download, H as HttpError, i as isUrl, r as readSource } from './source.js';
import { t as textReport, s as summaryOf } from './problem-report.js';
import { p as progressOf } from './progress.js';
import './files.js';
import 'stream';
import 'module';
import 'node:util';
import 'node:fs/promises';
import 'node:stream/consumers';

/** How many services are fetched at a time. */
const TOGETHER = 4;
/** How often one URL is tried. */
const TRIES = 3;
const sleep = (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
});
/**
 * All records of an Open Referral API, page by page.
 *
 * @param from URL of the API, or of its `/services` or `/organizations`.
 */
async function fetchReferral(from, { withDetails, maxPages, onProgress, wait = sleep }) {
    const url = new URL(from);
    if (!/\/(?:services|organizations)\/?$/.test(url.pathname)) {
        url.pathname = `${url.pathname.replace(/\/$/, '')}/services`;
    }
    const records = [];
    let pages = 1;
    for (let page = 1; page <= Math.min(pages, maxPages); page += 1) {
        url.searchParams.set('page', `${page}`);
        const document = await fetchJson(url.href, wait);
        const found = recordsIn(document);
        if (page === 1)
            pages = pagesOf(document);
        records.push(...found);
        onProgress('Pages', page, pages);
        if (!found.length)
            break;
    }
    if (!withDetails || !url.pathname.replace(/\/$/, '').endsWith('services'))
        return records;
    return detailsOf(url, records, onProgress, wait);
}
function pagesOf(document) {
    const { total_pages: now, totalPages: before } = isRecord(document) ? document : {};
    const pages = Number(now ?? before ?? 1);
    return Number.isSafeInteger(pages) && pages > 0 ? pages : 1;
}
async function detailsOf(list, records, onProgress, wait) {
    const made = [...records];
    const waiting = records.entries();
    let done = 0;
    const worker = async () => {
        for (const [index, { id }] of waiting) {
            const url = new URL(list);
            url.search = '';
            url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(String(id))}`;
            const [detail] = recordsIn(await fetchJson(url.href, wait, true));
            if (detail)
                made[index] = { ...made[index], ...detail };
            done += 1;
            onProgress('Services', done, records.length);
        }
    };
    await Promise.all(Array.from({ length: TOGETHER }, worker));
    return made;
}
/** @param isOptional a missing document is not an error. */
async function fetchJson(url, wait, isOptional = false) {
    for (let tried = 1;; tried += 1) {
        try {
            const bytes = await download(url, 'application/json');
            return JSON.parse(new TextDecoder().decode(bytes));
        }
        catch (error) {
            if (error instanceof SyntaxError)
                throw new Error(`${url}: it is not JSON.`, { cause: error });
            const status = error instanceof HttpError ? error.status : 0;
            if (isOptional && (status === 404 || status === 410))
                return undefined;
            if (tried === TRIES || !(status === 429 || status >= 500))
                throw error;
            await wait(error instanceof HttpError ? error.retryAfter : 1000);
        }
    }
}

const HELP = `Usage: partner-directory from-open-referral SOURCE [options]

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
};
/** The command `from-open-referral`. */
const fromOpenReferral = command(HELP, OPTIONS, async (values, positionals) => {
    const [from, ...others] = positionals;
    if (!from || others.length)
        throw new Error('from-open-referral takes one source.');
    const { 'max-pages': most = '1000', into, taxonomy: taxonomies } = values;
    if (!/^[1-9]\d*$/.test(most))
        throw new Error('--max-pages should be a number.');
    const known = into ? ((await readFeedFile(into)) ?? EMPTY_FEED) : EMPTY_FEED;
    const records = isUrl(from)
        ? await fetched(from, !values['no-details'], Number(most))
        : recordsIn(readJsonText(decodeText(await readSource(from)).text).value);
    const { organizations, categories, problems } = feedOfReferral(referralOf(records), {
        taxonomies,
    });
    if (!organizations.length)
        throw new Error(`${from}: there are no organisations in it.`);
    if (!values.quiet)
        process.stderr.write(textReport(from, problems));
    process.stderr.write(`${organizations.length} organisations. ${summaryOf(problems)}\n`);
    const { feed, vanished } = withReferral(known, organizations, categories, values);
    for (const name of vanished)
        process.stderr.write(`? ${name}: not in the source\n`);
    if (into)
        await writeFeedFile(into, feed);
    else
        process.stdout.write(feedText(feed));
    return problems.some(({ severity }) => severity === 'refused') ? 1 : 0;
});
async function fetched(from, withDetails, maxPages) {
    let progress = progressOf('Pages');
    let last = 'Pages';
    const onProgress = (what, done, all) => {
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
function withReferral(known, organizations, categories, { 'remove-vanished': removes }) {
    const { key, records } = recordsOf(known);
    const waiting = new Map(organizations.map((record) => [record['id'], record]));
    const vanished = [];
    const old = records.flatMap((before) => {
        const record = waiting.get(before['id']);
        waiting.delete(before['id']);
        if (record)
            return [ordered({ ...keptOf(before), ...record }, ORGANIZATION_KEYS)];
        vanished.push(String(before['name'] ?? before['id']));
        return removes ? [] : [before];
    });
    const named = (Array.isArray(known['categories']) ? known['categories'] : []);
    const ids = new Set(named.map(({ id }) => id));
    const feed = {
        ...known,
        categories: [...named, ...categories.filter(({ id }) => !ids.has(id))],
        [key]: [...old, ...waiting.values()],
    };
    return { feed: known === EMPTY_FEED ? ordered(feed, FEED_KEYS) : feed, vanished };
}
/** What a source of services never has: translations, checks, and a keeper's own keys. */
const keptOf = (record) => Object.fromEntries(Object.entries(record).filter(([key]) => /^(?:_.*|translations|checks|logo|countries)$/.test(key)));

export { HELP, fromOpenReferral };
