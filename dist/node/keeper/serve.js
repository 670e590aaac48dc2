import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { createReadStream, watchFile, unwatchFile } from 'node:fs';
import { C as readBody, D as FeedError, G as FACETS, R as RESTRICTIONS, L as LONGEST_TEXT, M as MOST_LISTED, H as parametersOf, I as memorySource } from './core.js';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { createServer } from 'node:http';
import { setImmediate as setImmediate$1 } from 'node:timers/promises';
import { basename } from 'node:path';
import './files.js';
import 'stream';
import 'module';

/**
 * Reads and checks a feed of any length from a file. Requests have their turn in between.
 *
 * @throws Error that says what to do.
 */
async function readBigFeed(path) {
    const chunks = createReadStream(path, { highWaterMark: 2 ** 18 })[Symbol.asyncIterator]();
    const read = async () => (await chunks.next()).value;
    try {
        return (await readBody(read, { maxBytes: Infinity, maxRecords: Infinity })).feed;
    }
    catch (cause) {
        if (cause.code)
            throw cause;
        const what = cause instanceof FeedError ? cause.message : `not JSON in UTF-8 (${cause}). Mend it.`;
        throw new Error(`${path}: ${what}`, { cause });
    }
}

/**
 * The answer to a question.
 *
 * @param isFirst whether it begins with the first organisation, and so says what can be chosen.
 */
function answerOf(feed, page, isFirst) {
    const { results, orders, next } = page;
    const { total, outOf, matches, groups, near, nearTotal, words } = results;
    const organizations = total ? matches : near;
    const used = new Set(organizations.flatMap(({ category_ids }) => category_ids));
    return {
        version: feed.version,
        title: feed.title,
        language: feed.language,
        categories: feed.categories.filter(({ id }) => used.has(id)),
        organizations,
        total,
        outOf,
        near: nearTotal,
        groups,
        words,
        orders,
        ...(isFirst && { facets: facetsOf(results.facets) }),
        ...(next !== undefined && { next }),
    };
}
function facetsOf(facets) {
    const made = {};
    for (const [facet, counts] of facets) {
        made[facet] = [...counts].map(([value, count]) => ({ value, count }));
    }
    return made;
}
/** The feed that pages load: all but its organisations, of which the first ones stay. */
function headOf(feed, searchUrl, first) {
    return { ...feed, search_url: searchUrl, organizations: feed.organizations.slice(0, first) };
}

/** Bytes that are sent as they are: compressing them saves nothing. */
const SMALL = 1024;
function sentOf(text) {
    const body = Buffer.from(text);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    return { body, gzip: body.length < SMALL ? undefined : gzipSync(body, { level: 4 }), etag };
}
/** Keeps the answers given last, up to a number of bytes. */
function answerCache(mostBytes) {
    const kept = new Map();
    let bytes = 0;
    const sizeOf = (key, { body, gzip }) => 2 * key.length + body.length + (gzip?.length ?? 0);
    const drop = (key) => {
        const sent = kept.get(key);
        if (!sent)
            return;
        kept.delete(key);
        bytes -= sizeOf(key, sent);
    };
    return {
        get(key) {
            const sent = kept.get(key);
            if (!sent)
                return undefined;
            kept.delete(key);
            kept.set(key, sent);
            return sent;
        },
        set(key, sent) {
            drop(key);
            kept.set(key, sent);
            bytes += sizeOf(key, sent);
            for (const [oldest] of kept) {
                if (bytes <= mostBytes)
                    break;
                drop(oldest);
            }
        },
        clear() {
            kept.clear();
            bytes = 0;
        },
    };
}

/** Seconds up to which requests are counted together. */
const BOUNDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
/** What the service has done, in the text format of Prometheus. */
function metrics() {
    const requests = new Map();
    const buckets = BOUNDS.map(() => 0);
    let sum = 0;
    let count = 0;
    let cached = 0;
    const reloads = new Map([
        ['ok', 0],
        ['failed', 0],
    ]);
    return {
        request(status, seconds, isCached) {
            requests.set(`${status}`, (requests.get(`${status}`) ?? 0) + 1);
            sum += seconds;
            count += 1;
            if (isCached)
                cached += 1;
            BOUNDS.forEach((bound, place) => {
                if (seconds <= bound)
                    buckets[place] = (buckets[place] ?? 0) + 1;
            });
        },
        reload(result) {
            reloads.set(result, (reloads.get(result) ?? 0) + 1);
        },
        /**
         * @param sizes how many organisations each list has.
         * @param waiting how many requests wait for their turn.
         */
        text(sizes, waiting) {
            const name = 'partner_directory';
            const lines = (metric, type, help, values) => [
                `# HELP ${name}_${metric} ${help}`,
                `# TYPE ${name}_${metric} ${type}`,
                ...values.map((value) => `${name}_${metric}${value}`),
            ];
            const duration = 'request_duration_seconds';
            return [
                ...lines('requests_total', 'counter', 'Requests answered, by status.', [
                    ...[...requests].map(([status, times]) => `{status="${status}"} ${times}`),
                ]),
                ...lines('cached_answers_total', 'counter', 'Requests answered from memory.', [
                    ` ${cached}`,
                ]),
                ...lines(duration, 'histogram', 'How long requests took.', [
                    ...BOUNDS.map((bound, place) => `_bucket{le="${bound}"} ${buckets[place]}`),
                    `_bucket{le="+Inf"} ${count}`,
                    `_sum ${sum}`,
                    `_count ${count}`,
                ]),
                ...lines('reloads_total', 'counter', 'Feeds read again after a change.', [
                    ...[...reloads].map(([result, times]) => `{result="${result}"} ${times}`),
                ]),
                ...lines('organizations', 'gauge', 'Organisations that can be found, by list.', [
                    ...[...sizes].map(([list, size]) => `{list="${list}"} ${size}`),
                ]),
                ...lines('waiting_requests', 'gauge', 'Requests that wait for their turn.', [
                    ` ${waiting}`,
                ]),
                ...lines('resident_memory_bytes', 'gauge', 'Memory of the process.', [
                    ` ${process.memoryUsage.rss()}`,
                ]),
                '',
            ].join('\n');
        },
    };
}

/** What is wrong with a request, told as RFC 9457 has it: never a stack. */
class Problem extends Error {
    /** @param detail a sentence that says what to do. */
    constructor(status, title, detail, headers = {}) {
        super(detail);
        this.status = status;
        this.title = title;
        this.headers = headers;
    }
    /** The body of the answer, `application/problem+json`. */
    get body() {
        const { status, title, message: detail } = this;
        return JSON.stringify({ type: 'about:blank', title, status, detail });
    }
}
const badRequest = (detail) => new Problem(400, 'Bad request', detail);

/** All orders, as a visitor is offered them. */
const ORDERS = ['category', 'relevance', 'name', 'checked'];
/** Organisations of an answer, where a request does not say. */
const PAGE = 20;
/** Values of one parameter. */
const MOST_VALUES = 200;
/** Characters of one value. */
const LONGEST_VALUE = 500;
/** BCP 47, as far as its form goes. */
const TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,5}$/i;
const NAMES = new Set([
    'q',
    'order',
    'lang',
    'limit',
    'after',
    ...FACETS.map(({ facet }) => facet),
    ...RESTRICTIONS.map(([name]) => name),
]);
/**
 * What a request asks.
 *
 * @throws {Problem} 400, for what is none of the parameters or cannot be a value of one.
 */
function questionOf(parameters) {
    for (const name of parameters.keys()) {
        if (!NAMES.has(name)) {
            throw badRequest(`There is no parameter ${shown(name)}. There are: ${[...NAMES].join(', ')}.`);
        }
    }
    const many = (name) => {
        const values = new Set(parameters.getAll(name));
        if (values.size > MOST_VALUES)
            throw badRequest(`${name} has more than ${MOST_VALUES} values.`);
        for (const value of values) {
            if (value.length > LONGEST_VALUE) {
                throw badRequest(`${name} has a value of more than ${LONGEST_VALUE} characters.`);
            }
        }
        return values;
    };
    const one = (name, isRight, what) => {
        const values = parameters.getAll(name);
        const [value] = values;
        if (values.length > 1)
            throw badRequest(`${name} is given more than once.`);
        if (value === undefined || value === '')
            return undefined;
        if (!isRight(value))
            throw badRequest(`${name} should be ${what}, not ${shown(value)}.`);
        return value;
    };
    const isLimit = (value) => /^[1-9]\d{0,2}$/.test(value) && Number(value) <= MOST_LISTED;
    const filters = FACETS.map(({ facet }) => [facet, many(facet)]);
    const restrict = RESTRICTIONS.map(([name, key]) => [key, many(name)]);
    const language = one('lang', (value) => TAG.test(value), 'a language tag, such as en-GB');
    return {
        text: one('q', () => true, '')?.slice(0, LONGEST_TEXT) ?? '',
        filters: new Map(filters.filter(([, { size }]) => size)),
        order: one('order', isOrder, ORDERS.join(', ')),
        ...(language && { language }),
        restrict: Object.fromEntries(restrict),
        limit: Number(one('limit', isLimit, `a number from 1 to ${MOST_LISTED}`) ?? PAGE),
        after: one('after', (value) => /^[\w-]{1,500}$/.test(value), 'what an answer calls next'),
    };
}
const isOrder = (value) => ORDERS.some((order) => order === value);
/** A value as it may stand in a sentence. */
const shown = (value) => JSON.stringify(value.slice(0, 40));

/** Requests that may wait for their turn; who comes after them is told to return later. */
const MOST_WAITING = 256;
/**
 * Gives questions their turn, one after another, with a look at the network between two of them: who
 * has typed on and gone meanwhile costs nothing.
 */
function turns(most = MOST_WAITING) {
    const waiting = [];
    let isRunning = false;
    const run = () => {
        let next = waiting.shift();
        while (next?.isGone())
            next = waiting.shift();
        isRunning = !!next;
        if (!next)
            return;
        next.start();
        setImmediate(run);
    };
    return {
        get length() {
            return waiting.length;
        },
        /**
         * Resolves when it is one's turn; never where one is gone by then.
         *
         * @throws {Problem} 503 where too many wait.
         */
        take(isGone) {
            if (waiting.length >= most) {
                throw new Problem(503, 'Too busy', 'Too many requests wait. Try again in a moment.', {
                    'retry-after': '1',
                });
            }
            return new Promise((resolve) => {
                waiting.push({ isGone, start: resolve });
                if (isRunning)
                    return;
                isRunning = true;
                setImmediate(run);
            });
        },
    };
}

const JSON_TYPE = 'application/json; charset=utf-8';
/** Longer URLs are refused before anything is looked at. */
const LONGEST_URL = 8192;
/** Organisations that a feed keeps for before the first answer. */
const FIRST = 20;
const MIB = 2 ** 20;
/** For every answer: any page may read it, and nothing may take it for anything else. */
const HEADERS = {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Date, ETag, Retry-After',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding',
};
/** Answers the requests of a search service: see docs/developer/search-service.md. */
function serviceHandler(options) {
    const { lists, publicUrl, maxAge = 60, cacheBytes = 64 * MIB } = options;
    const { isReady = () => true, onRequest, onError, metrics: metrics$1 = metrics() } = options;
    const queue = turns();
    const caches = new Map();
    /** Answers are those of one engine: with another one all are forgotten. */
    const cacheOf = (engine) => {
        const inUse = new Set([...lists.values()].map((list) => list.engine));
        for (const known of caches.keys())
            if (!inUse.has(known))
                caches.delete(known);
        const cache = caches.get(engine) ?? answerCache(cacheBytes);
        caches.set(engine, cache);
        return cache;
    };
    async function search({ engine }, parameters, isGone) {
        const question = questionOf(parameters);
        const key = new URLSearchParams(parametersOf(question, question.after)).toString();
        const cache = cacheOf(engine);
        const known = cache.get(key);
        if (known)
            return { type: JSON_TYPE, sent: known, isCached: true, maxAge };
        await queue.take(isGone);
        const meanwhile = cache.get(key);
        if (meanwhile)
            return { type: JSON_TYPE, sent: meanwhile, isCached: true, maxAge };
        const page = await engine.find(question);
        const isFirst = question.after === undefined;
        const sent = sentOf(JSON.stringify(answerOf(engine.feed, page, isFirst)));
        cache.set(key, sent);
        return { type: JSON_TYPE, sent, maxAge };
    }
    function head({ name, engine }) {
        const cache = cacheOf(engine);
        const known = cache.get('feed');
        const searchUrl = `${publicUrl}/v1/${name}/search`;
        const sent = known ?? sentOf(JSON.stringify(headOf(engine.feed, searchUrl, FIRST)));
        cache.set('feed', sent);
        return { type: JSON_TYPE, sent, isCached: !!known, maxAge };
    }
    function health() {
        if (!isReady())
            throw new Problem(503, 'Stopping', 'This server stops. Use another one.');
        return { type: JSON_TYPE, sent: sentOf('{"status":"ok"}'), maxAge: 0 };
    }
    function metricsText() {
        const sizes = new Map([...lists].map(([name, { engine }]) => [name, engine.size]));
        const sent = sentOf(metrics$1.text(sizes, queue.length));
        return { type: 'text/plain; version=0.0.4; charset=utf-8', sent, maxAge: 0 };
    }
    async function replyTo(url, method, isGone) {
        if (url.length > LONGEST_URL) {
            throw new Problem(414, 'URL too long', `A URL may have ${LONGEST_URL} characters.`);
        }
        if (method !== 'GET' && method !== 'HEAD') {
            throw new Problem(405, 'Method not allowed', 'Use GET.', { allow: 'GET, HEAD, OPTIONS' });
        }
        const [path = '', ...rest] = url.split('?');
        if (path === '/healthz')
            return health();
        if (path === '/metrics')
            return metricsText();
        const [, name = '', what] = /^\/v1\/([\w.-]+)\/(search|feed\.json)$/.exec(path) ?? [];
        const list = lists.get(name);
        if (!list) {
            const known = [...lists.keys()].map((each) => `/v1/${each}/search`).join(', ');
            throw new Problem(404, 'Not found', `There is nothing here. There is: ${known}.`);
        }
        if (what === 'feed.json')
            return head(list);
        return search(list, new URLSearchParams(rest.join('?')), isGone);
    }
    return async (request, response) => {
        const start = performance.now();
        const { url = '', method = '' } = request;
        let isCached = false;
        let bytes = 0;
        const send = (status, headers, body) => {
            bytes = body?.length ?? 0;
            const length = body && { 'content-length': bytes };
            response.writeHead(status, { ...HEADERS, ...headers, ...length });
            response.end(method === 'HEAD' ? undefined : body);
        };
        try {
            if (method === 'OPTIONS') {
                send(204, {
                    'access-control-allow-methods': 'GET, HEAD',
                    'access-control-allow-headers': '*',
                    'access-control-max-age': '86400',
                });
            }
            else {
                const reply = await replyTo(url, method, () => response.destroyed);
                isCached = !!reply.isCached;
                sendReply(request, reply, send);
            }
        }
        catch (error) {
            const problem = error instanceof Problem ? error : undefined;
            if (!problem)
                onError?.(error);
            const { status, headers, body } = problem ?? new Problem(500, 'Server error', 'It is not your fault. Try again later.');
            const type = 'application/problem+json; charset=utf-8';
            send(status, { ...headers, 'content-type': type, 'cache-control': 'no-store' }, Buffer.from(body));
        }
        const milliseconds = performance.now() - start;
        const { statusCode: status } = response;
        const [path = '', ...rest] = url.split('?');
        metrics$1.request(status, milliseconds / 1000, isCached);
        onRequest?.({ method, path, query: rest.join('?'), status, bytes, milliseconds, isCached });
    };
}
/** Sends an answer, or only says that the one which was sent before still holds. */
function sendReply({ headers }, { type, sent, maxAge = 0 }, send) {
    const { body, gzip, etag } = sent;
    const fresh = {
        etag,
        'cache-control': maxAge
            ? `public, max-age=${maxAge}, stale-while-revalidate=600, stale-if-error=86400`
            : 'no-store',
    };
    const known = headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (known?.some((tag) => tag === etag || tag === '*')) {
        send(304, fresh);
        return;
    }
    const isPacked = gzip && /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(`${headers['accept-encoding']}`);
    send(200, { ...fresh, 'content-type': type, ...(isPacked && { 'content-encoding': 'gzip' }) }, isPacked ? gzip : body);
}

/** Milliseconds for the headers of a request, and for all of it. */
const PATIENCE = 10_000;
/** Milliseconds that a browser's connection is kept for its next request. */
const KEPT = 65_000;
/** Bytes of all headers, the URL among them. */
const LONGEST_HEADERS = 16_384;
const MOST_CONNECTIONS = 2000;
/** Milliseconds that requests have to end in when the server stops. */
const GRACE = 10_000;
/** Listens for requests, within limits. */
async function listen(handler, port, host) {
    const server = createServer({
        headersTimeout: PATIENCE,
        requestTimeout: PATIENCE,
        keepAliveTimeout: KEPT,
        maxHeaderSize: LONGEST_HEADERS,
    }, (request, response) => void handler(request, response));
    server.maxConnections = MOST_CONNECTIONS;
    server.on('clientError', ({ code }, socket) => {
        if (!socket.writable)
            return;
        const isLong = code === 'HPE_HEADER_OVERFLOW';
        const { status, title, body } = isLong
            ? new Problem(431, 'Request Header Fields Too Large', 'Send a shorter URL and headers.')
            : new Problem(400, 'Bad Request', 'This is not HTTP/1.1.');
        socket.end(`HTTP/1.1 ${status} ${title}\r\ncontent-type: application/problem+json\r\n` +
            `access-control-allow-origin: *\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` +
            `connection: close\r\n\r\n${body}`);
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, host, resolve);
    });
    const { port: bound } = server.address();
    const name = host.includes(':') ? `[${host}]` : host;
    return { url: `http://${name}:${bound}`, stop: () => stop(server) };
}
function stop(server) {
    return new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), GRACE);
        server.close(() => {
            clearTimeout(timer);
            resolve();
        });
        server.closeIdleConnections();
    });
}

/** Results further down than this are nobody's to page to. */
const DEEPEST = 1_000_000;
/**
 * Finds in memory, by the same search as in a page: what it needs is made before it is used, so that
 * no request waits for it.
 */
async function memoryEngine(feed) {
    const source = memorySource(feed);
    const hasDates = feed.organizations.some(({ assured_date }) => assured_date);
    const orders = ORDERS.filter((order) => order !== 'checked' || hasDates);
    const tags = new Map([feed.language, ...(feed.languages ?? [])].map((tag) => [tag.toLowerCase(), tag]));
    /** A language of the feed's: names in every other would each be put in order, and kept. */
    const languageOf = (asked = '') => {
        let tag = asked.toLowerCase();
        while (tag && !tags.has(tag))
            tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0));
        return tags.get(tag) ?? feed.language;
    };
    const search = (question, limit) => {
        const query = { ...question, language: languageOf(question.language), limit };
        let results = source.search(query);
        while (results.pending && source.step())
            ;
        if (results.pending)
            results = source.search(query);
        return results;
    };
    /** Has everything read and put in order that questions will need, and others their turn between. */
    const wake = async () => {
        while (source.step())
            await setImmediate$1();
        // A text that nothing has: for it the words of all texts are read.
        source.search({ text: 'zzzzqqqq', limit: 1 });
        while (source.step())
            await setImmediate$1();
        for (const language of tags.values()) {
            for (const order of ['name', 'checked']) {
                source.search({ order, language, limit: 1 });
                while (source.step())
                    await setImmediate$1();
            }
        }
    };
    await wake();
    return {
        feed,
        size: feed.organizations.length,
        find(question) {
            const start = startOf(question.after);
            const end = start + question.limit;
            const results = search(question, end);
            const { total, matches, near } = results;
            return {
                results: {
                    total,
                    outOf: results.outOf,
                    matches: matches.slice(start),
                    groups: results.groups,
                    near: near.slice(start),
                    nearTotal: results.nearTotal,
                    words: results.words,
                    get facets() {
                        return results.facets;
                    },
                },
                orders,
                next: end < total ? `${end}` : undefined,
            };
        },
    };
}
function startOf(after) {
    if (after === undefined)
        return 0;
    const start = /^\d{1,7}$/.test(after) ? Number(after) : NaN;
    if (start <= DEEPEST)
        return start;
    throw badRequest('after should be what an answer called next.');
}

/** Milliseconds between two looks at a file. Asked for, not told: it works on every file system. */
const EVERY = 1000;
/** The name of a list in URLs: that of its file. */
const nameOfList = (path) => basename(path)
    .replace(/\.json$/i, '')
    .replace(/[^\w.-]+/g, '-');
/**
 * A list from a file, which is read again when it changes. Until the new one is ready, and where it
 * cannot be read, the list before it answers.
 *
 * @param open makes an engine of the file.
 * @param onReload told how it went, with what was wrong.
 * @throws what `open` throws, the first time.
 */
async function watchedList(path, open, onReload) {
    let engine = await open(path);
    /** One after another: the file may change again while it is read. */
    let last = Promise.resolve();
    const replace = async () => {
        try {
            engine = await open(path);
            onReload();
        }
        catch (error) {
            onReload(error);
        }
    };
    const reload = () => (last = last.then(replace));
    watchFile(path, { interval: EVERY, persistent: false }, (now, before) => {
        // A file that is about to be replaced is not there for a moment.
        if (now.ino && (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino))
            void reload();
    });
    return {
        name: nameOfList(path),
        get engine() {
            return engine;
        },
        reload,
        stop: () => unwatchFile(path),
    };
}

const HELP = `Usage: partner-directory serve FEED… [options]

Answers searches in lists that are too long for a page to load. Each FEED is a file, and its name
without .json is that of the list:

  /v1/NAME/search     what a page's search_url is
  /v1/NAME/feed.json  the list without its organisations, for a page's src
  /healthz            whether it is ready
  /metrics            what it has done, for Prometheus

A file that changes is read again, and meanwhile the list before it answers. SIGTERM lets requests
end first. It writes a line of JSON for each request, without what was searched for.

  --port N           by default 8080
  --host ADDRESS     by default 127.0.0.1: a server with TLS should stand before it
  --url URL          what browsers know this service by, such as https://search.example.org
  --max-age SECONDS  for which browsers and proxies may keep an answer; by default 60
  --log-queries      writes what was searched for, too
  --help             show this

Exit codes: 0, it was stopped. 2, a list could not be read, or the port is not free.
`;
const OPTIONS = {
    port: { type: 'string' },
    host: { type: 'string' },
    url: { type: 'string' },
    'max-age': { type: 'string' },
    'log-queries': { type: 'boolean' },
    help: { type: 'boolean' },
};
/** The command `serve`. */
async function serve(args) {
    const { values, positionals } = parseArgs({
        args: [...args],
        options: OPTIONS,
        allowPositionals: true,
    });
    if (values.help) {
        process.stdout.write(HELP);
        return 0;
    }
    if (!positionals.length)
        throw new Error('serve takes a feed, or several. See --help.');
    const names = positionals.map(nameOfList);
    const twice = names.find((name, place) => names.indexOf(name) !== place);
    if (twice)
        throw new Error(`Two feeds are called ${twice}. Give one of them another name.`);
    const port = numberOf('port', values.port ?? '8080', 65_535);
    const maxAge = numberOf('max-age', values['max-age'] ?? '60', 31_536_000);
    const { host = '127.0.0.1' } = values;
    const metrics$1 = metrics();
    const open = async (path) => memoryEngine(await readBigFeed(path));
    const lists = await Promise.all(positionals.map((path) => watchedList(path, open, (error) => {
        metrics$1.reload(error ? 'failed' : 'ok');
        log(error ? 'error' : 'info', 'reload', { file: path, ...(error ? saidOf(error) : {}) });
    })));
    let isReady = true;
    const handler = serviceHandler({
        lists: new Map(lists.map((list) => [list.name, list])),
        publicUrl: (values.url ?? `http://${host}:${port}`).replace(/\/+$/, ''),
        maxAge,
        metrics: metrics$1,
        isReady: () => isReady,
        onRequest: (line) => log('info', 'request', fieldsOf(line, !!values['log-queries'])),
        onError: (error) => log('error', 'fault', { ...saidOf(error), stack: error instanceof Error && error.stack }),
    });
    const listening = await listen(handler, port, host);
    const sizes = Object.fromEntries(lists.map(({ name, engine }) => [name, engine.size]));
    log('info', 'listening', { url: listening.url, organizations: sizes });
    const [signal] = await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    isReady = false;
    log('info', 'stopping', { signal });
    for (const list of lists)
        list.stop();
    await listening.stop();
    log('info', 'stopped', {});
    return 0;
}
function numberOf(name, given, most) {
    const number = /^\d+$/.test(given) ? Number(given) : Infinity;
    if (number > most)
        throw new Error(`--${name} should be a number from 0 to ${most}.`);
    return number;
}
/** A line of the log: one object of JSON. */
function log(level, event, fields) {
    const line = { time: new Date().toISOString(), level, event, ...fields };
    process.stdout.write(`${JSON.stringify(line)}\n`);
}
const saidOf = (error) => ({
    message: error instanceof Error ? error.message : `${error}`,
});
function fieldsOf({ query, milliseconds, isCached, ...line }, hasQueries) {
    const ms = Math.round(milliseconds * 10) / 10;
    return { ...line, ms, cached: isCached, ...(hasQueries && { query }) };
}

export { HELP, serve };
