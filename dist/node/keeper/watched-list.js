import { createReadStream, watchFile, unwatchFile } from 'node:fs';
import { af as readBody, ag as FeedError, U as FACETS, P as SHORT, R as rank, H as NONE, G as FIELD, ah as learnSpellings, a6 as OTHER, a5 as joined, aa as BETWEEN, I as INSIDE } from './core.js';
import { basename } from 'node:path';

/**
 * Reads and checks a feed of any length from a file. Requests get their turn in between.
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
        const what = cause instanceof FeedError ? cause.message : `not JSON in UTF-8 (${cause}). Fix it.`;
        throw new Error(`${path}: ${what}`, { cause });
    }
}

/**
 * The official client, which is only there where somebody has installed it.
 *
 * @param requestTimeout milliseconds that the engine has for an answer.
 * @throws Error that says what to do.
 */
async function clientOf(node, requestTimeout = 10_000) {
    try {
        const { Client } = await import('@opensearch-project/opensearch');
        return new Client({ node, requestTimeout, maxRetries: 2 });
    }
    catch (cause) {
        if (cause.code !== 'ERR_MODULE_NOT_FOUND')
            throw cause;
        throw new Error('Install its client first: npm install @opensearch-project/opensearch', {
            cause,
        });
    }
}
/** Whether an index or alias is not there. */
const isMissing = (error) => error.statusCode === 404;

/**
 * How organisations are indexed in OpenSearch. Texts are folded and taken apart before they come
 * there, by the code of the page, so that both find the same: see `documents` and `token`.
 *
 * The number is another one whenever an index that was made before can no longer be searched.
 */
const FORMAT = 5;
/** Organisations that one shard takes: with fewer shards an answer takes less, with more it is sooner. */
const PER_SHARD = 500_000;
/**
 * While a list is indexed nobody searches in it: it is refreshed, and copied to a second node, when it
 * is whole.
 *
 * @param size how many organisations the list has.
 */
const settings = (size, perShard) => ({
    number_of_shards: Math.max(Math.ceil(size / perShard), 1),
    number_of_replicas: 0,
    refresh_interval: '-1',
});
/** When it is whole: with a copy on a second node, where there is one. */
const WHOLE = { refresh_interval: '1s', auto_expand_replicas: '0-1' };
/** What stands between spaces can be looked up. */
const tokens = {
    type: 'text',
    analyzer: 'whitespace',
    norms: false,
    index_options: 'docs',
};
const value = { type: 'keyword' };
/** Values that are counted: what that takes is made before the first visitor asks. */
const counted = { ...value, eager_global_ordinals: true };
const number = { type: 'integer' };
/**
 * @param meta the list without its organisations, and what is known of it.
 * @param nameOrders the fields that hold the places of names in the order of a language.
 */
const mappings = (meta, nameOrders) => ({
    dynamic: false,
    _meta: meta,
    // What is shown, and nothing of what is only searched.
    _source: { includes: ['organization'] },
    properties: {
        // What is searched: see `token`.
        parts: tokens,
        tails: tokens,
        // Addresses, and digits of numbers: see `reachText`. With them in a column: the source, in which
        // the engine would look else, does not have them.
        ways: { type: 'wildcard', doc_values: true },
        // The words of all texts, for what is nearest to a word that nothing has.
        words: tokens,
        // What is chosen from; of categories also those above.
        ...Object.fromEntries(FACETS.map(({ facet }) => [facet, counted])),
        // The categories that an organisation names itself.
        own: value,
        id: value,
        // What is sorted by: the place in the list, in its category, among names, and a date.
        place: number,
        group: number,
        checked: value,
        ...Object.fromEntries(nameOrders.map((field) => [field, number])),
    },
});
/** The field with the places of names in the order of a language. */
const nameOrder = (language) => `name_order_${language.toLowerCase()}`;
/** What lists are called among others in the same engine. */
const aliasOf = (list) => `partner-directory-${list.toLowerCase()}`;

/**
 * Organisations are indexed by tokens: a rank (see `rank`) as one character, and behind it letters
 * that a word of theirs has. So what somebody types is looked up instead of looked for, and how well
 * it answers stands in the index.
 */
const token = (rank, letters) => `${CODES[rank]}${letters}`;
const CODES = '0123456789abcd';
/** Letters for which an organisation has a token of just these, wherever they stand together. */
const FEW = 3;
/** Letters of the longest token, but for a whole line. */
const LONGEST = 32;
const LONGEST_LINE = 200;
/** Stands for a space in a token, which no word has. */
const SPACE = '_';
/** As in `rank`: of letters that stand all over a text only the first few places are looked at. */
const PLACES = 4;
/** Letters before and behind which another word may be: those of scripts without spaces. */
const UNSPACED = /[\u0e00-\u0eff\u2e80-\uffff]/;
/** The second half of a letter. */
const LOW = /[\udc00-\udfff]/;
/** Names with an ampersand inside them. */
const WITH_AND = /\w+(?:&\w+)+/g;
/** Single letters with spaces between them. */
const APART = /(?<![^\s!-/:-@[-`{-~])[^\s!-/:-@[-`{-~](?: [^\s!-/:-@[-`{-~])+(?![^\s!-/:-@[-`{-~])/g;
/** Short words with "and" between them. */
const WITH_SPACES = /(?<![^\s!-/:-@[-`{-~])(?:\w (?:&|and) \w+|\w+ (?:&|and) \w(?!\w))/g;
const learn = (ranks, letters, rank) => {
    if (rank < (ranks.get(letters) ?? NONE))
        ranks.set(letters, rank);
};
/** Calls for each short beginning of letters, but for what would end within a letter. */
function eachPart(letters, see) {
    for (let end = 1; end <= FEW && end <= letters.length; end++) {
        if (!LOW.test(letters[end] ?? ''))
            see(letters.slice(0, end));
    }
}
/** Calls for each place of a folded text from which on it is looked up, in their order. */
function eachPlace(folded, see) {
    folded.split(FIELD).forEach((text, place) => {
        for (const word of [...text.split(BETWEEN), ...(text.match(WITH_AND) ?? [])]) {
            for (let at = 0; at < word.length; at++) {
                const starts = at === 0 || UNSPACED.test(word[at - 1] ?? '');
                if (!LOW.test(word[at] ?? ''))
                    see(word.slice(at), place + 1, starts);
            }
        }
    });
}
/**
 * Ranks what stands in a folded text.
 *
 * @param text the same before it was folded: it tells how others may spell its words.
 */
function ranked(folded, text) {
    const parts = new Map();
    const tails = new Map();
    const wholes = new Set();
    /** How often letters were seen that have begun no word yet. */
    const seen = new Map();
    eachPlace(folded, (rest, field, starts) => {
        eachPart(rest, (part) => {
            const known = parts.get(part) ?? NONE;
            if (known <= INSIDE)
                return;
            const times = (seen.get(part) ?? 0) + 1;
            seen.set(part, times);
            const next = rest[part.length];
            const isWhole = next === undefined || UNSPACED.test(next);
            if (starts && (part.length >= SHORT || times <= PLACES)) {
                parts.set(part, field === 1 && isWhole ? 0 : field);
            }
            else if (known === NONE)
                parts.set(part, field + INSIDE);
        });
        const tail = rest.slice(0, LONGEST);
        if (starts || tail.length > FEW)
            learn(tails, tail, starts ? field : field + INSIDE);
    });
    for (const [tail, known] of tails) {
        if (tail.length < SHORT) {
            const whole = rank(folded, tail, true);
            if (whole === NONE)
                tails.delete(tail);
        }
        else if (known === 1)
            tails.set(tail, rank(folded, tail, false) && 1);
    }
    folded.split(FIELD).forEach((field, place) => {
        for (const run of field.match(APART) ?? []) {
            const letters = run.replaceAll(' ', SPACE);
            for (let at = 0; at < letters.length; at += 2) {
                const rest = letters.slice(at, at + LONGEST);
                for (let end = 3; end <= rest.length; end += 2)
                    learn(tails, rest.slice(0, end), place + 1);
            }
        }
        for (const run of field.match(WITH_SPACES) ?? []) {
            // One letter is also looked up with the sign beside it, apart from the other word.
            for (const letters of [run, ...(run.match(/& \w$|^\w &/g) ?? [])]) {
                learn(tails, letters.replaceAll(' ', SPACE).slice(0, LONGEST), place + 1);
            }
        }
    });
    const spellings = new Map();
    learnSpellings(spellings, text, folded);
    for (const [word, others] of spellings) {
        const found = rank(folded, word.trimEnd(), false);
        if (found >= OTHER)
            continue;
        learnBeginnings({ parts, tails }, others, found + OTHER);
        for (const other of others)
            if (!found && other === joined(word))
                wholes.add(other);
        // `Y.M.C.A.` and `Y. M. C. A.` are also looked up with a space between each two letters.
        const letters = word.replaceAll(/[.\s]/g, '');
        const spaced = [...letters].join(SPACE);
        if (/^\w(?:\.\s?\w)+\s?$/.test(word))
            learn(tails, spaced, found ? found + OTHER : 1);
    }
    return { parts, tails, wholes };
}
function learnBeginnings({ parts, tails }, words, rank) {
    for (const word of words) {
        eachPart(word, (part) => learn(parts, part, rank));
        learn(tails, word.slice(0, LONGEST), rank);
    }
}
/** Adds what stands in other texts: its ranks count so much more, and none is a name. */
function addRanks(to, from, more) {
    for (const kind of ['parts', 'tails']) {
        for (const [letters, rank] of from[kind])
            learn(to[kind], letters, (rank || 1) + more);
    }
}
/** A phrase in one token. */
const inOne = (phrase) => phrase.replace(/\s+/g, SPACE);
/** A token of how a line begins, and one of a line as a whole. */
const beginning = (phrase) => `^${inOne(phrase.slice(0, LONGEST))}`;
const wholeLine = (phrase) => `$${inOne(phrase.slice(0, LONGEST_LINE))}`;
/**
 * The tokens of an organisation, with spaces between them.
 *
 * @param lines folded, each of which is also looked up as a whole.
 */
function tokensOf({ parts, tails, wholes }, lines) {
    // Put together piece by piece: there are some hundreds of them, a million times.
    let short = '';
    let long = '';
    for (const [letters, rank] of parts)
        short += `${token(rank, letters)} `;
    for (const [letters, rank] of tails) {
        // A whole word of a name also begins with fewer letters.
        if (!rank)
            long += `${token(1, letters)} `;
        long += `${token(rank, letters)} `;
    }
    for (const word of wholes)
        long += `${token(0, word.slice(0, LONGEST))} `;
    for (const line of lines) {
        eachPart(line, (part) => (short += `${beginning(part)} `));
        long += `${beginning(line)} ${wholeLine(line)} `;
    }
    return { parts: short, tails: long };
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

export { FORMAT as F, LONGEST as L, PER_SHARD as P, SPACE as S, WHOLE as W, aliasOf as a, beginning as b, FEW as c, watchedList as d, clientOf as e, nameOfList as f, ranked as g, addRanks as h, isMissing as i, tokensOf as j, mappings as m, nameOrder as n, readBigFeed as r, settings as s, token as t, wholeLine as w };
