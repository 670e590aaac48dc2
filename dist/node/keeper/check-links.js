import { lookup } from 'node:dns/promises';
import { v as verdictOf, l as EVERYTHING, N as NOTHING, r as readRobots, m as linksOf, n as withChecks, c as isSameJson, p as hijackedIn } from './core.js';
import { c as command } from './command.js';
import { r as readFeedFile, w as writeFeedFile } from './feed-file.js';
import { g as getDomain, R as RequestFilteringHttpsAgent, a as RequestFilteringHttpAgent } from './links.js';
import { readFile, writeFile, appendFile } from 'node:fs/promises';
import { request as request$1 } from 'node:http';
import { request } from 'node:https';
import { createBrotliDecompress, createInflate, createGunzip } from 'node:zlib';
import { U as USER_AGENT } from './source.js';
import { p as progressOf } from './progress.js';
import './files.js';
import 'stream';
import 'module';
import 'node:util';
import 'node:net';
import 'node:dns';
import 'node:stream/consumers';

/**
 * How many links are checked at a time. Those of one host are always checked one after the other.
 */
const TOGETHER = 8;
/** Two parts of one site are one domain. Two blogs on a blog host are not. */
const domainOf = (host) => getDomain(host, { allowPrivateDomains: true });
/** Checks every link that was not checked recently. */
async function checkAll(links, { observer, journal, now, freshHours, isOnline, onProgress }) {
    const byUrl = new Map();
    for (const { url, names } of links) {
        const known = byUrl.get(url) ?? new Set();
        for (const name of names)
            known.add(name);
        byUrl.set(url, known);
    }
    const isFresh = (url) => {
        const entry = journal.entries.get(url);
        return !!entry && Date.parse(now()) - Date.parse(entry.checked) < freshHours * 3_600_000;
    };
    const queues = queuesByHost([...byUrl.keys()].filter((url) => !isFresh(url)));
    let done = byUrl.size - queues.flat().length;
    const waiting = queues.values();
    /** Without a network, no domain is found: nothing is recorded until one is. */
    let held = [];
    const keep = async (entry, isFound) => {
        if (held && !isFound) {
            held.push(entry);
            return;
        }
        const ready = [...(held ?? []), entry];
        held = undefined;
        for (const each of ready)
            await journal.add(each);
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
    if (!held?.length)
        return;
    if (!(await isOnline()))
        throw new Error('No domain was found. Is this computer online?');
    for (const entry of held)
        await journal.add(entry);
}
/** The longest queues first, so that the last ones are short. */
function queuesByHost(urls) {
    const queues = new Map();
    for (const url of urls) {
        const { host } = new URL(url);
        const queue = queues.get(host);
        if (queue)
            queue.push(url);
        else
            queues.set(host, [url]);
    }
    return [...queues.values()].sort((one, other) => other.length - one.length);
}
function entryOf(observation, names, before, checked) {
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

async function openJournal(path) {
    const entries = new Map();
    const text = await readFile(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    const lines = text.split('\n').filter(Boolean);
    for (const line of lines) {
        const entry = entryIn(line);
        if (entry)
            entries.set(entry.url, entry);
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
const lineOf = (entry) => `${JSON.stringify(entry)}\n`;
/** Nothing for an incomplete line. */
function entryIn(line) {
    try {
        const entry = JSON.parse(line);
        return entry.url && entry.state && entry.checked ? entry : undefined;
    }
    catch {
        return undefined;
    }
}

/** Our name in a `robots.txt`. */
const ROBOT = 'partner-directory';
/** The time between two requests to one host, in milliseconds, unless its owner wants more. */
const PACE = 1000;
/**
 * Whether a URL may be visited, and when: fetches each site's `robots.txt` once, and keeps a pause
 * between the requests to one host.
 */
function mannersOf({ fetchText, now = Date.now, wait = sleep }) {
    const rules = new Map();
    /** When each host may get the next request. */
    const turns = new Map();
    const takeTurn = async (host, delay) => {
        const turn = Math.max(now(), turns.get(host) ?? 0);
        turns.set(host, turn + Math.max(PACE, delay));
        if (turn > now())
            await wait(turn - now());
    };
    const rulesOf = async ({ origin, host }) => {
        await takeTurn(host, 0);
        const answer = await fetchText(new URL('/robots.txt', origin));
        // If something is wrong with the host, the request for the page will say so.
        if ('end' in answer)
            return EVERYTHING;
        if (answer.status >= 500)
            return NOTHING;
        return answer.status === 200 ? readRobots(answer.text, ROBOT) : EVERYTHING;
    };
    return async (url) => {
        const known = rules.get(url.origin) ?? rulesOf(url);
        rules.set(url.origin, known);
        const { allows, delay } = await known;
        if (!allows(url.pathname + url.search))
            return false;
        await takeTurn(url.host, delay);
        return true;
    };
}
const sleep = (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
});

/** How many redirects are followed. */
const MOST_HOPS = 6;
/** How many bytes of a page are read, after decompression: enough to find a name in it. */
const MOST_BYTES = 300_000;
function observerOf(options) {
    const { mayVisit, lookup, allowed = [], ca, patience = 20_000 } = options;
    const filter = { allowIPAddressList: [...allowed] };
    const agents = {
        'http:': new RequestFilteringHttpAgent(filter),
        'https:': new RequestFilteringHttpsAgent({ ...filter, ...(ca && { ca }) }),
    };
    const get = (url, signal) => new Promise((resolve, reject) => {
        const isSecure = url.protocol === 'https:';
        const request$2 = (isSecure ? request : request$1)(url, {
            agent: isSecure ? agents['https:'] : agents['http:'],
            ...(lookup && { lookup }),
            signal,
            headers: {
                accept: 'text/html,application/xhtml+xml,*/*;q=0.5',
                'accept-encoding': 'gzip, deflate, br',
                'user-agent': USER_AGENT,
            },
        }, (response) => {
            readAnswer(response).then(resolve, reject);
        });
        request$2.on('error', reject);
        request$2.end();
    });
    const ended = (url, hops, error) => ({
        url,
        hops,
        ...endOf(error),
    });
    return {
        async observe(url) {
            const hops = [];
            const signal = AbortSignal.timeout(patience);
            const seen = new Set();
            let next = new URL(url);
            try {
                while (!seen.has(next.href) && hops.length <= MOST_HOPS) {
                    seen.add(next.href);
                    if (!(await mayVisit(next)))
                        return { url, hops, end: 'robots' };
                    const { status, location, html } = await get(next, signal);
                    if (!isRedirect(status) || location === undefined) {
                        return { url, hops, end: 'answer', status, html };
                    }
                    const to = URL.canParse(location, next.href) ? new URL(location, next.href) : undefined;
                    if (!to || !/^https?:$/.test(to.protocol) || to.username || to.password) {
                        return { url, hops, end: 'redirects', why: `it leads to ${location.slice(0, 100)}` };
                    }
                    hops.push({ status, to: to.href });
                    next = to;
                }
                return { url, hops, end: 'redirects', why: `${hops.length} redirects` };
            }
            catch (error) {
                return ended(url, hops, error);
            }
        },
        async fetchText(url) {
            const signal = AbortSignal.timeout(patience);
            let next = url;
            try {
                for (let hop = 0; hop < MOST_HOPS; hop += 1) {
                    const { status, location, text } = await get(next, signal);
                    if (!isRedirect(status) || location === undefined)
                        return { status, text };
                    next = new URL(location, next);
                    if (!/^https?:$/.test(next.protocol))
                        break;
                }
                return { url: url.href, hops: [], end: 'redirects' };
            }
            catch (error) {
                return ended(url.href, [], error);
            }
        },
    };
}
const isRedirect = (status) => [301, 302, 303, 307, 308].includes(status);
const CERTIFICATE = /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER))/;
function endOf({ name, code = '', message, }) {
    if (/ is not allowed\. Because,? /i.test(message))
        return { end: 'private' };
    if (code === 'ENOTFOUND')
        return { end: 'no-host' };
    if (CERTIFICATE.test(code))
        return { end: 'certificate', why: code };
    const why = name === 'TimeoutError' || name === 'AbortError' ? 'no answer in time' : code || message;
    return { end: 'unreachable', why };
}
const DECODERS = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
};
async function readAnswer(response) {
    const { statusCode: status = 0, headers } = response;
    const encoding = headers['content-encoding']?.toLowerCase() ?? '';
    const decoder = Object.hasOwn(DECODERS, encoding) && DECODERS[encoding]();
    const body = decoder ? response.pipe(decoder) : response;
    const chunks = [];
    let left = MOST_BYTES;
    try {
        for await (const chunk of body) {
            chunks.push(chunk.subarray(0, left));
            left -= chunk.length;
            if (left <= 0)
                break;
        }
    }
    catch (error) {
        // The status is known. An incomplete page may still contain the name.
        if (!chunks.length && error.code === 'ECONNRESET')
            throw error;
    }
    finally {
        response.destroy();
    }
    const type = headers['content-type'] ?? '';
    const text = decoded(Buffer.concat(chunks), /charset="?([\w-]+)/i.exec(type)?.[1]);
    const isHtml = /html/i.test(type) || (!type && /^\s*</.test(text));
    return { status, location: headers.location, html: isHtml ? text : undefined, text };
}
function decoded(bytes, charset = 'utf-8') {
    try {
        return new TextDecoder(charset).decode(bytes);
    }
    catch {
        return bytes.toString('latin1');
    }
}

const HELP = `Usage: partner-directory check-links FEED [options]

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
};
/** The command `check-links`. */
const checkLinks = (args, { observer = politeObserver(), now = () => new Date().toISOString(), isOnline = findsExample, } = {}) => command(HELP, OPTIONS, async (values, positionals) => {
    const [path, ...others] = positionals;
    if (!path || others.length)
        throw new Error('check-links takes one feed.');
    const { fresh = '20', confirm = [], reinstate = [] } = values;
    if (!/^\d+$/.test(fresh))
        throw new Error('--fresh should be a number of hours.');
    const feed = await readFeedFile(path);
    if (!feed)
        throw new Error(`${path}: there is no such file.`);
    const links = linksOf(feed);
    const known = new Set(links.map(({ url }) => url));
    const stranger = [...confirm, ...reinstate].find((url) => !known.has(url));
    if (stranger)
        throw new Error(`${stranger} is not a link in ${path}.`);
    const journal = await openJournal(values.journal ?? `${path}.links.jsonl`);
    const progress = progressOf('Links');
    const onProgress = (done, all) => progress.report(done, all);
    const freshHours = Number(fresh);
    await checkAll(links, { observer, journal, now, freshHours, isOnline, onProgress }).finally(() => progress.end());
    const confirmed = { hijacked: new Set(confirm), reinstated: new Set(reinstate) };
    const made = withChecks(feed, journal.entries, now().slice(0, 10), confirmed);
    if (!isSameJson(made, feed))
        await writeFeedFile(path, made);
    const settled = hijackedIn(made);
    const found = links.flatMap((link) => {
        const entry = journal.entries.get(link.url);
        return entry && !settled.has(link.url) ? [{ link, entry }] : [];
    });
    process.stdout.write(values.json ? jsonOf(found) : reportOf(found));
    return found.some(({ entry: { state } }) => state === 'gone' || state === 'suspect') ? 1 : 0;
})(args);
/** Whether names can be resolved at all: this one always can (RFC 2606). */
const findsExample = () => lookup('example.org').then(() => true, () => false);
function politeObserver() {
    const observer = observerOf({ mayVisit: (url) => mayVisit(url) });
    const mayVisit = mannersOf({ fetchText: observer.fetchText });
    return observer;
}
const WORDS = {
    suspect: 'Suspect',
    gone: 'Gone',
    missing: 'Worth a look',
    moved: 'Moved',
    unknown: 'Could not tell',
    ok: 'There',
};
const ORDER = Object.keys(WORDS);
function reportOf(found) {
    const lines = found
        .filter(({ entry: { state } }) => state !== 'ok')
        .sort((one, other) => ORDER.indexOf(one.entry.state) - ORDER.indexOf(other.entry.state))
        .map(({ link: { organization, url }, entry: { state, message } }) => `${WORDS[state]}: ${organization}, ${url}. ${message}\n`);
    const counts = ORDER.flatMap((state) => {
        const count = found.filter(({ entry }) => entry.state === state).length;
        return count ? `${count} ${WORDS[state].toLowerCase()}` : [];
    });
    return `${lines.join('')}${counts.join(', ') || 'No links'}.\n`;
}
const jsonOf = (found) => `${JSON.stringify(found.map(({ link: { organization }, entry }) => ({ organization, ...entry })), null, 2)}\n`;

export { HELP, checkLinks };
