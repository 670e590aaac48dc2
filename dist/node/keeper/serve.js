import { once } from 'node:events';
import { c as command } from './command.js';
import { F as FORMAT, a as aliasOf, i as isMissing, b as beginning, c as FEW$1, w as wholeLine, S as SPACE, L as LONGEST, t as token, n as nameOrder, d as watchedList, e as clientOf, f as nameOfList, r as readBigFeed } from './watched-list.js';
import { setImmediate as setImmediate$1 } from 'node:timers/promises';
import { G as FIELD, H as NONE, I as INSIDE, K as needle, L as rankIn, M as LABEL, P as SHORT, Q as keep, R as rank, T as otherRank, U as FACETS, V as RESTRICTIONS, W as LONGEST_TEXT, X as MOST_LISTED, Y as memorySource, Z as ranker, _ as parseFeed, $ as linesOf, a0 as wordsOf, a1 as phraseOf, a2 as withSpaces, a3 as termsOf, a4 as abbreviations, a5 as joined, a6 as OTHER, a7 as parametersOf } from './core.js';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { createServer } from 'node:http';
import 'node:util';
import 'node:fs';
import 'node:path';
import './files.js';
import 'stream';
import 'module';

/**
 * The first position of a word in a text, in one byte: lower is earlier. In the first field, the
 * names, each position has two numbers, and the even one is for a whole word. Then each further
 * field has two. The same numbers follow again for a word that has the letters only further on.
 */
const FIRST_FIELD = 100;
const LAST = 126;
/** Added if the letters do not begin the word. */
const WITHIN = 128;
/** The code of a text without the letters. */
const NOWHERE = 255;
/** The rank of each code: see `rank`. */
const RANKS$1 = Uint8Array.from({ length: NOWHERE + 1 }, (_, code) => {
    if (code === NOWHERE)
        return NONE;
    const place = code % WITHIN;
    const field = Math.max((place - FIRST_FIELD) >> 1, 1);
    if (code >= WITHIN)
        return INSIDE + field;
    return place < FIRST_FIELD && place % 2 === 0 ? 0 : field;
});
/** What separates words in a folded text: ASCII characters that are neither letters nor digits. */
const BETWEEN = /[\0-/:-`{-\x7f]+/;
/** Letters of scripts without spaces, before each of which a word may begin (see `startOf`). */
const UNSPACED = /[\u0e00-\u0eff\u2e80-\uffff]/;
const isBetween = (code) => code < 48 || (code > 57 && code < 97) || (code > 122 && code < 128);
/** An array of numbers that grows. */
function numbers(make) {
    let list = make(1024);
    let length = 0;
    return {
        push(number) {
            if (length === list.length) {
                const longer = make(2 * length);
                longer.set(list);
                list = longer;
            }
            list[length++] = number;
        },
        get all() {
            return list.subarray(0, length);
        },
    };
}
/** Calls a function for each word of a folded text, with the code of its position. */
function eachWord(text, see) {
    let field = 1;
    let ordinal = 0;
    let start = -1;
    for (let place = 0; place <= text.length; place++) {
        const code = place < text.length ? text.charCodeAt(place) : 0;
        if (!isBetween(code)) {
            if (start < 0)
                start = place;
            continue;
        }
        if (start >= 0) {
            const inNames = Math.min(2 * ordinal++, FIRST_FIELD - 2);
            see(text.slice(start, place), field === 1 ? inNames : Math.min(FIRST_FIELD + 2 * field, LAST));
            start = -1;
        }
        if (text[place] === FIELD)
            field++;
    }
}
/**
 * Reads the words of texts. It takes a second or two for a hundred thousand of them, in slices.
 *
 * @param turn gives other work its turn.
 */
async function postingsOf(texts, turn) {
    const known = new Map();
    const words = numbers((length) => new Uint32Array(length));
    const records = numbers((length) => new Uint32Array(length));
    const places = numbers((length) => new Uint8Array(length));
    const counts = [];
    /** The last text in which each word was seen: later places in it are not the first. */
    const seen = [];
    for (let record = 0; record < texts.length; record++) {
        eachWord(texts[record] ?? '', (word, code) => {
            const number = known.get(word) ?? known.size;
            if (number === known.size)
                known.set(word, number);
            if (seen[number] === record)
                return;
            seen[number] = record;
            counts[number] = (counts[number] ?? 0) + 1;
            words.push(number);
            records.push(record);
            places.push(code);
        });
        if (record % 500 === 499)
            await turn();
    }
    // All records of the first word, then all of the next one.
    const starts = new Uint32Array(known.size + 1);
    counts.forEach((count, number) => (starts[number + 1] = (starts[number] ?? 0) + count));
    const next = starts.slice();
    const [of, by, where] = [words.all, records.all, places.all];
    const sortedRecords = new Uint32Array(of.length);
    const sortedPlaces = new Uint8Array(of.length);
    for (let posting = 0; posting < of.length; posting++) {
        const number = of[posting] ?? 0;
        const place = next[number] ?? 0;
        next[number] = place + 1;
        sortedRecords[place] = by[posting] ?? 0;
        sortedPlaces[place] = where[posting] ?? 0;
        if (posting % 1_000_000 === 999_999)
            await turn();
    }
    const list = [...known.keys()];
    /** All words, each after a line break, and the position where each begins. */
    const vocabulary = `\n${list.join('\n')}\n`;
    const begins = new Uint32Array(list.length);
    list.reduce((begin, word, number) => {
        begins[number] = begin;
        return begin + word.length + 1;
    }, 1);
    /** The number of the word at a position of the vocabulary. */
    const wordAt = (place) => {
        let [low, high] = [0, begins.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((begins[middle] ?? 0) <= place)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    };
    /**
     * The first position at which letters begin a word in a text without spaces. -1 if there is none.
     */
    const startIn = (word, letters) => {
        let start = word.indexOf(letters);
        while (start > 0 && !UNSPACED.test(word[start - 1] ?? '')) {
            start = word.indexOf(letters, start + 1);
        }
        return start;
    };
    /** The number that is added to the codes of a word that has the letters. */
    const codeOf = (word, letters) => {
        const start = startIn(word, letters);
        if (start < 0)
            return WITHIN;
        const next = word[start + letters.length];
        return next === undefined || UNSPACED.test(next) ? 0 : 1;
    };
    // Made once, and reset after each use.
    const firsts = new Uint8Array(texts.length).fill(NOWHERE);
    const found = new Uint32Array(texts.length);
    return {
        partsOf: (letters) => letters.split(BETWEEN).sort((one, other) => other.length - one.length),
        find(letters) {
            let count = 0;
            let place = vocabulary.indexOf(letters);
            while (place >= 0) {
                const number = wordAt(place);
                const added = codeOf(list[number] ?? '', letters);
                for (let posting = starts[number] ?? 0; posting < (starts[number + 1] ?? 0); posting++) {
                    const record = sortedRecords[posting] ?? 0;
                    const code = (sortedPlaces[posting] ?? 0) + added;
                    const before = firsts[record] ?? 0;
                    if (before === NOWHERE)
                        found[count++] = record;
                    if (code < before)
                        firsts[record] = code;
                }
                place = vocabulary.indexOf(letters, vocabulary.indexOf('\n', place));
            }
            const records = found.slice(0, count);
            const codes = new Uint8Array(count);
            for (let hit = 0; hit < count; hit++) {
                const record = records[hit] ?? 0;
                codes[hit] = firsts[record] ?? 0;
                firsts[record] = NOWHERE;
            }
            return { records, codes };
        },
    };
}

/** Bytes of ranks that are kept. */
const MOST_KEPT = 2 ** 25;
/** One in so many records, or less, are few: then only they are looked at. */
const FEW = 4;
/** Which records have each value of a column, by its number. */
function recordsByValue({ values, numbers, starts }) {
    const sizes = new Uint32Array(values.size);
    for (const number of numbers)
        sizes[number] = (sizes[number] ?? 0) + 1;
    const lists = [...sizes].map((size) => new Uint32Array(size));
    sizes.fill(0);
    for (let record = 0; record + 1 < starts.length; record++) {
        for (let place = starts[record] ?? 0; place < (starts[record + 1] ?? 0); place++) {
            const number = numbers[place] ?? 0;
            const filled = sizes[number] ?? 0;
            lists[number]?.fill(record, filled, filled + 1);
            sizes[number] = filled + 1;
        }
    }
    return lists;
}
/** What of a few sorted numbers is among many. */
function inBoth(few, many) {
    return keep(few, (number) => {
        let [low, high] = [0, many.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((many[middle] ?? 0) < number)
                low = middle + 1;
            else
                high = middle;
        }
        return many[low] === number;
    });
}
/** Keeps what was made last, up to so many. */
function lastMade(most) {
    const kept = new Map();
    return (key, make) => {
        const value = kept.get(key) ?? make();
        kept.delete(key);
        kept.set(key, value);
        for (const oldest of kept.keys())
            if (kept.size > most)
                kept.delete(oldest);
        return value;
    };
}
/**
 * Tells the same as `ranker`, for a list that grows no more: by the words of the texts instead of the
 * texts themselves, as far as it can.
 */
function indexedRanker(texts, postings) {
    const kept = lastMade(Math.max(Math.floor(MOST_KEPT / (texts.length || 1)), 8));
    const columns = new WeakMap();
    /** Calls for each record that has a word, with its rank. */
    const eachRank = (sought, see) => {
        const { word, isWhole } = sought;
        const rankIn = (record) => rank(texts[record] ?? '', word, isWhole);
        const [longest = ''] = postings.partsOf(word);
        const isPlain = !isWhole && longest === word;
        if (word.length < SHORT || !longest) {
            // Not the words of a text decide, but what stands in it first.
            const ranks = kept(`${word} ${isWhole}`, () => {
                const made = new Uint8Array(texts.length);
                for (let record = 0; record < made.length; record++)
                    made[record] = rankIn(record);
                return made;
            });
            for (let record = 0; record < ranks.length; record++) {
                if ((ranks[record] ?? 0) < NONE)
                    see(record, ranks[record] ?? 0);
            }
            return;
        }
        const { records, codes } = postings.find(longest);
        for (let hit = 0; hit < records.length; hit++) {
            const record = records[hit] ?? 0;
            const coded = RANKS$1[codes[hit] ?? 0] ?? 0;
            // Whether it is a whole word of a name the codes do not say.
            see(record, isPlain && coded > 1 ? coded : rankIn(record));
        }
    };
    /** Calls for each record that has all parts of another spelling, with the worst of their ranks. */
    const eachOther = ([first, ...rest], see) => {
        if (!first)
            return;
        if (!rest.length) {
            eachRank(first, see);
            return;
        }
        const ranks = new Map();
        eachOther(rest, (record, rank) => ranks.set(record, rank));
        eachRank(first, (record, rank) => see(record, Math.max(rank, ranks.get(record) ?? NONE)));
    };
    const byValue = ({ column }) => {
        const lists = columns.get(column.numbers) ?? recordsByValue(column);
        columns.set(column.numbers, lists);
        return lists;
    };
    return (term, labels) => {
        const typed = needle(term.word);
        const others = term.others.map((other) => other.map((word) => needle(word, term.word)));
        const ranks = new Uint8Array(texts.length).fill(NONE);
        /** The records that have it, as long as these are few. */
        const hits = [];
        const see = (record, rank) => {
            const before = ranks[record] ?? 0;
            if (rank >= before)
                return;
            if (before === NONE && hits.length <= texts.length / FEW)
                hits.push(record);
            ranks[record] = rank;
        };
        eachRank(typed, see);
        for (const other of others) {
            eachOther(other, (record, rank) => see(record, otherRank(rank, other)));
        }
        for (const label of labels) {
            label.texts.forEach((text, value) => {
                const rank = (rankIn(text, typed, others) || 1) + LABEL;
                if (rank < NONE)
                    for (const record of byValue(label)[value] ?? [])
                        see(record, rank);
            });
        }
        const rankOf = (record) => ranks[record] ?? 0;
        if (hits.length <= texts.length / FEW) {
            const found = Uint32Array.from(hits).sort();
            rankOf.among = (records) => inBoth(found, records);
        }
        return rankOf;
    };
}

/** The languages of a list, each once. */
const languagesOf = ({ language, languages = [] }) => [
    ...new Map([language, ...languages].map((tag) => [tag.toLowerCase(), tag])).values(),
];
/** Returns the language of a list that is nearest to a requested one, or else the list's own. */
function languageLookup(feed) {
    const tags = new Map(languagesOf(feed).map((tag) => [tag.toLowerCase(), tag]));
    return (asked = '') => {
        let tag = asked.toLowerCase();
        while (tag && !tags.has(tag))
            tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0));
        return tags.get(tag) ?? feed.language;
    };
}

/** What is wrong with a request, in the form of RFC 9457, and never with a stack trace. */
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
/** How many organisations an answer has by default. */
const PAGE = 20;
/** The maximum number of values of one parameter. */
const MOST_VALUES$1 = 200;
/** The maximum length of one value. */
const LONGEST_VALUE = 500;
/** The form of a BCP 47 tag. */
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
 * The question in a request.
 *
 * @throws {Problem} 400, for an unknown parameter or a value that is not valid.
 */
function questionOf(parameters) {
    for (const name of parameters.keys()) {
        if (!NAMES.has(name)) {
            throw badRequest(`There is no parameter ${shown(name)}. There are: ${[...NAMES].join(', ')}.`);
        }
    }
    const many = (name) => {
        const values = new Set(parameters.getAll(name));
        if (values.size > MOST_VALUES$1)
            throw badRequest(`${name} has more than ${MOST_VALUES$1} values.`);
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
/** A value in a form that can be put into a sentence. */
const shown = (value) => JSON.stringify(value.slice(0, 40));

/** The maximum depth of results: nobody pages further. */
const DEEPEST = 1_000_000;
/**
 * Searches in memory, with the same search as in a page. Everything it needs is prepared in
 * advance, so that no request waits for it.
 */
async function memoryEngine(feed) {
    let texts = [];
    let byWords = ranker;
    const source = memorySource(feed, (index) => {
        texts = index.texts;
        return (term, labels) => byWords(term, labels);
    });
    const hasDates = feed.organizations.some(({ assured_date }) => assured_date);
    const orders = ORDERS.filter((order) => order !== 'checked' || hasDates);
    // Otherwise names would be sorted, and kept, for every other language.
    const languageOf = languageLookup(feed);
    const search = (question, limit) => {
        const query = { ...question, language: languageOf(question.language), limit };
        let results = source.search(query);
        while (results.pending && source.step())
            ;
        if (results.pending)
            results = source.search(query);
        return results;
    };
    /** Prepares everything that questions will need, and gives other work its turn in between. */
    const wake = async () => {
        while (source.step())
            await setImmediate$1();
        byWords = indexedRanker(texts, await postingsOf(texts, setImmediate$1));
        for (const language of languagesOf(feed)) {
            // A text that nothing matches: for it, the words of all texts and the names of countries are
            // read.
            source.search({ text: 'zzzzqqqq', language, limit: 1 });
            while (source.step())
                await setImmediate$1();
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

/** What an aggregation has counted, filtered or not. */
const bucketsOf = (answered, name) => {
    const given = answered.aggregations?.[name];
    return (given?.inner ?? given)?.buckets ?? [];
};
/** Everything that passes all of these. */
const all = (filter) => ({ bool: { filter } });
/** Everything that passes one of these. */
const any = (should) => ({
    bool: { should, minimum_should_match: 1 },
});
/** Everything that has any of these values. */
const some = (field, values) => ({
    terms: { [field]: [...values] },
});
/**
 * Asks the engine to search an index.
 *
 * @returns a function that throws {Problem} 503 where the engine does not answer now, or could only
 * look through a part of the index: a part of the truth would look like the whole of it.
 */
const asking = (client, index) => async (body) => {
    try {
        const asked = { index, body, allow_partial_search_results: false };
        const answered = (await client.search(asked)).body;
        if (!answered.timed_out)
            return answered;
    }
    catch (error) {
        const { statusCode = 0 } = error;
        if (statusCode && statusCode < 500 && statusCode !== 429)
            throw error;
    }
    const says = 'The search engine does not answer. Try again.';
    throw new Problem(503, 'Engine unavailable', says, { 'retry-after': '2' });
};

/**
 * Reads what the engine knows of a list.
 *
 * @throws Error that says what to do where the list is not there, or cannot be searched any more.
 */
async function indexedList(client, list) {
    const { index, meta } = await newest(client, list);
    const { format, size, hasDates } = meta;
    if (format !== FORMAT) {
        throw new Error(`The list ${list} was indexed by another version. Run: partner-directory index ${list}.json`);
    }
    const head = parseFeed({ ...JSON.parse(meta.head), organizations: [] }).feed;
    return {
        index,
        head,
        size,
        hasDates,
        lines: linesOf(head.categories),
        languageOf: languageLookup(head),
    };
}
async function newest(client, list) {
    try {
        const { body } = await client.indices.getMapping({ index: aliasOf(list) });
        const [[index, { mappings }] = ['', { mappings: {} }]] = Object.entries(body);
        const { _meta: meta } = mappings;
        return { index, meta: meta };
    }
    catch (cause) {
        if (!isMissing(cause))
            throw cause;
        throw new Error(`The engine has no list ${list}. Run: partner-directory index ${list}.json`, {
            cause,
        });
    }
}

/** The ranks that another spelling can have, and those of a word as it was typed. */
const STARTS = [0, 1, 2, 3, 4];
const RANKS = Array.from({ length: NONE }, (_, rank) => rank);
const worth = (boost, filter) => ({ constant_score: { filter, boost } });
/** What is found with this rank: the less it is, the more that is worth. */
const ranking = (rank, filter) => worth(NONE - rank, filter);
/** Pieces of a word that is longer than any token, each of which must stand somewhere. */
function piecesOf(word) {
    const pieces = [];
    for (let start = LONGEST; start < word.length; start += LONGEST) {
        pieces.push(word.slice(Math.min(start, word.length - LONGEST), start + LONGEST));
    }
    return pieces;
}
/** Who has a word with a rank: as it begins, or with a space behind it as a whole. */
function has(word, rank) {
    const letters = word.trimEnd().replaceAll(' ', SPACE);
    const first = letters.slice(0, LONGEST);
    const isWhole = word.endsWith(' ');
    if (isWhole || rank === 0) {
        // Names have each of their words, of whatever length, with the rank of a beginning.
        const ranked = token(isWhole && rank === 0 ? 1 : rank, first);
        return { term: { [!isWhole && letters.length <= FEW$1 ? 'parts' : 'tails']: ranked } };
    }
    if (letters.length <= FEW$1 && !letters.includes(SPACE)) {
        return { term: { parts: token(rank, letters) } };
    }
    const begins = { prefix: { tails: token(rank, first) } };
    const pieces = piecesOf(letters).map((piece) => ({
        terms: { tails: RANKS.map((each) => token(each, piece)) },
    }));
    return pieces.length ? { bool: { filter: [begins, ...pieces] } } : begins;
}
/** Who has another spelling of a word: all its words, of which the worst rank counts (`otherRank`). */
function otherQueries(spelling, word) {
    const [first = ''] = spelling;
    const isSame = joined(first) === joined(word);
    return STARTS.map((worst) => {
        const ranks = spelling.length > 1 ? STARTS.slice(0, worst + 1) : [worst];
        const filter = spelling.map((word) => any(ranks.map((rank) => has(word, rank))));
        return ranking(isSame && !worst ? 0 : worst + OTHER, { bool: { filter } });
    });
}
/** Who has a word in any way, and how well. */
function termQuery({ word, others, way }) {
    return {
        dis_max: {
            queries: [
                ...RANKS.map((rank) => ranking(rank, has(word, rank))),
                ...others.flatMap((other) => otherQueries(other, word)),
                ...(way ? [worth(0, wayQuery(way))] : []),
            ],
        },
    };
}
const wayQuery = (way) => ({
    wildcard: { ways: { value: `*${way.replace(/[\\*?]/g, '\\$&')}*` } },
});
/**
 * Who has all words in names and a line that begins with the phrase, or is it, such as a name: a
 * little more than others.
 */
function phraseQueries(phrase, terms) {
    const begins = beginning(phrase);
    const named = terms.map(({ word }) => any([has(word, 0), has(word, 1)]));
    return [
        phrase.length <= FEW$1 ? { term: { parts: begins } } : { prefix: { tails: begins } },
        { term: { tails: wholeLine(phrase) } },
    ].map((query) => worth(0.3, { bool: { filter: [query, ...named] } }));
}
/**
 * Two letters that stand for an umlaut. Other texts of the list are not known here, so that a name
 * which lost its dots, `Muller`, is found by `mueller` as a whole word only.
 */
const AS_TWO = /([aou])e|(a)a/g;
const SHORTEST = 5;
/** The words of a text, with their spellings without umlauts. */
const termsIn = (text, isWelsh) => termsOf(text, isWelsh, abbreviations()).map((term) => {
    const plain = term.word.length < SHORTEST ? term.word : term.word.replace(AS_TWO, '$1$2');
    return plain === term.word ? term : { ...term, others: [...term.others, [`${plain} `]] };
});
/** What a text asks for; nothing where it has no words. */
function textQuery(text, isWelsh) {
    const terms = termsIn(text, isWelsh);
    if (!terms.length)
        return undefined;
    return {
        must: terms.map(termQuery),
        should: phraseQueries(phraseOf(text), terms),
        terms,
        words: wordsOf(terms),
    };
}
/** The same text with spaces, where its script has none; nothing where that changes nothing. */
function dividedQuery(text, isWelsh) {
    const divided = withSpaces(text);
    return divided === text ? undefined : textQuery(divided, isWelsh);
}
/** Organisations that have words near to those of a text. */
const nearQuery = ({ terms }) => any(terms.map(({ word }) => ({
    match: { words: { query: word, fuzziness: 'AUTO:4,6', max_expansions: 16 } },
})));

/** For an answer; the page waits eight seconds. */
const TIMEOUT = '5s';
/** Values that each shard counts: with no more of them counts are exact. */
const COUNTED = 10_000;
/** What restricts a question, whatever a visitor chooses. */
const restrictionsOf = ({ restrict = {} }) => {
    const { categories, countries, ids } = restrict;
    return [
        ...(categories?.size ? [some('category', categories)] : []),
        ...(countries?.size ? [some('country', countries)] : []),
        ...(ids?.size ? [some('id', ids)] : []),
    ];
};
/** The categories under which a record may stand, by their places; none where any may. */
const eligible = ({ filters, restrict }, { head: { categories }, lines }) => {
    const sets = [filters?.get('category'), restrict?.categories].filter((set) => set?.size);
    if (!sets.length)
        return [];
    return categories.flatMap(({ id }, place) => sets.every((set) => lines.get(id)?.some((one) => set?.has(one))) ? [place] : []);
};
/** The order in which a question is answered. */
const orderOf = (question, hasText, isNear) => (!isNear && question.order) || (hasText ? 'relevance' : 'category');
/** How an order sorts, and what it adds to the score for that. */
function sortOf(question, order, list) {
    const place = { place: 'asc' };
    if (order === 'name') {
        return {
            sort: [{ [nameOrder(list.languageOf(question.language))]: 'asc' }, place],
            should: [],
        };
    }
    if (order === 'checked') {
        return { sort: [{ checked: { order: 'desc', missing: '_last' } }, place], should: [] };
    }
    if (order === 'relevance')
        return { sort: [{ _score: 'desc' }, place], should: [] };
    const chosen = eligible(question, list);
    if (!chosen.length)
        return { sort: [{ group: 'asc' }, place], should: [] };
    const { categories } = list.head;
    const boosts = chosen.map((number) => ({
        constant_score: {
            filter: { term: { own: categories[number]?.id } },
            boost: categories.length - number,
        },
    }));
    return { sort: [{ _score: 'desc' }, place], should: [{ dis_max: { queries: boosts } }] };
}
/** The filters of a question, but for that of one facet. */
const filtersOf = ({ filters }, left) => FACETS.flatMap(({ facet }) => {
    const values = facet === left ? undefined : filters?.get(facet);
    return values?.size ? [some(facet, values)] : [];
});
/** Counts of what passes filters: read them by `bucketsOf`. */
const within = (filters, inner) => filters.length ? { filter: all(filters), aggs: { inner } } : inner;
/** Counts of a facet, of what passes all filters but its own. */
const countsOf = (question) => Object.fromEntries(FACETS.map(({ facet }) => {
    const inner = { terms: { field: facet, size: COUNTED } };
    return [facet, within(filtersOf(question, facet), inner)];
}));
/** How what passes divides into categories. */
function groupCounts(question, list, passed) {
    const chosen = eligible(question, list);
    const field = { terms: { field: 'group', size: COUNTED, order: { _key: 'asc' } } };
    if (!chosen.length)
        return within(passed, field);
    const own = (number) => ({ term: { own: list.head.categories[number]?.id } });
    // Each record once: under the first of the categories.
    const filters = chosen.map((number, index) => ({
        bool: { filter: [own(number)], must_not: chosen.slice(0, index).map(own) },
    }));
    return within(passed, { filters: { filters } });
}
/**
 * A question as the engine is asked it.
 *
 * @param found what of its text is looked for, if anything.
 * @param isNear whether what is nearest to that will do.
 */
function searchBody(question, list, found, isNear) {
    const restrictions = restrictionsOf(question);
    const order = orderOf(question, !!found, isNear);
    const { sort, should } = sortOf(question, order, list);
    const isByScore = order === 'relevance';
    const must = found ? (isNear ? [nearQuery(found)] : found.must) : [];
    const isFirst = question.after === undefined;
    const passed = filtersOf(question);
    return {
        size: question.limit,
        track_total_hits: true,
        query: {
            bool: {
                filter: isByScore ? restrictions : [...restrictions, ...must],
                must: isByScore ? must : [{ match_all: { boost: 0 } }],
                should: isByScore ? (isNear ? [] : (found?.should ?? [])) : should,
            },
        },
        ...(passed.length ? { post_filter: all(passed) } : {}),
        sort,
        timeout: TIMEOUT,
        ...(isFirst ? {} : { search_after: sortValuesOf(question.after, sort.length) }),
        aggs: {
            ...(isFirst ? countsOf(question) : {}),
            ...(order === 'category' ? { groups: groupCounts(question, list, passed) } : {}),
        },
    };
}
/** Whether words are found at all, whatever is chosen: a question of which only the total is read. */
const existsBody = (question, { must }) => ({
    size: 0,
    track_total_hits: 1,
    timeout: TIMEOUT,
    query: all([...restrictionsOf(question), ...must]),
});
/** Where an answer goes on: behind these values of what is sorted by. */
const cursorOf = (values) => Buffer.from(JSON.stringify(values)).toString('base64url');
/** @throws {Problem} 400 for what no answer has called `next`. */
function sortValuesOf(after = '', count = 0) {
    try {
        const values = JSON.parse(Buffer.from(after, 'base64url').toString());
        const isPlain = (one) => one === null || /^(?:number|string)$/.test(typeof one);
        if (Array.isArray(values) && values.length === count && values.every(isPlain))
            return values;
    }
    catch {
        // Refused below.
    }
    throw badRequest('after should be what an answer called next.');
}

/** Values of a facet that are listed, as in a page. */
const MOST_VALUES = 200;
/** Restrictions of which it is remembered what there is. */
const MOST_SCOPES = 100;
/** Tells what there is within restrictions, which one index always answers alike. */
function scopes(ask, lines) {
    const known = new Map();
    const read = async (restrictions) => {
        const answered = await ask({
            size: 0,
            track_total_hits: true,
            query: all(restrictions),
            aggs: Object.fromEntries(FACETS.map(({ facet }) => [
                facet,
                { terms: { field: facet, size: MOST_VALUES, shard_size: COUNTED } },
            ])),
        });
        const values = FACETS.map(({ facet }) => {
            const there = bucketsOf(answered, facet).map(({ key }) => `${key}`);
            const isThere = new Set(there);
            return [
                facet,
                facet === 'category' ? [...lines.keys()].filter((id) => isThere.has(id)) : there,
            ];
        });
        return { outOf: answered.hits.total.value, values: new Map(values) };
    };
    return (restrictions) => {
        const key = JSON.stringify(restrictions);
        const before = known.get(key);
        if (before)
            return before;
        const [oldest] = known.keys();
        if (oldest !== undefined && known.size >= MOST_SCOPES)
            known.delete(oldest);
        const scope = read(restrictions);
        known.set(key, scope);
        scope.catch(() => known.delete(key));
        return scope;
    };
}

/**
 * Finds in OpenSearch, where `indexList` has put a list. It has one index for good: when the list is
 * indexed again it is another engine.
 *
 * @throws Error that says what to do where the list is not there.
 */
async function openSearchEngine(client, name) {
    const list = await indexedList(client, name);
    const { index, head, size, hasDates, lines } = list;
    const { categories } = head;
    const isWelsh = /(^|,)cy\b/i.test([head.language, head.languages].join());
    const orders = ORDERS.filter((order) => order !== 'checked' || hasDates);
    const ask = asking(client, index);
    const scopeOf = scopes(ask, lines);
    const answer = (question, found, isNear = false) => ask(searchBody(question, list, found, isNear));
    /** Whether the words of a question are found at all, filters or not. */
    async function hasAny(question, found, answered) {
        const isAny = answered.hits.total.value > 0 || question.after !== undefined;
        if (isAny || !question.filters?.size)
            return isAny;
        const { hits } = await ask(existsBody(question, found));
        return hits.total.value > 0;
    }
    async function reply(question) {
        const { text = '' } = question;
        let found = textQuery(text, isWelsh);
        let answered = await answer(question, found);
        const divided = found && !answered.hits.total.value && dividedQuery(text, isWelsh);
        if (divided) {
            found = divided;
            answered = await answer(question, found);
        }
        // Filters may leave nothing of what the words find: then nothing is near.
        const isNear = !!found && !(await hasAny(question, found, answered));
        return { answered: isNear ? await answer(question, found, true) : answered, found, isNear };
    }
    const groupsOf = (question, answered) => {
        const chosen = eligible(question, list);
        return bucketsOf(answered, 'groups').flatMap(({ key, doc_count: count }, bucket) => {
            const place = chosen.length ? chosen[bucket] : Number(key);
            return count ? [{ category: categories[place ?? -1]?.id, count }] : [];
        });
    };
    const facetsOf = ({ filters }, answered, { values }) => new Map(FACETS.flatMap(({ facet }) => {
        const buckets = bucketsOf(answered, facet);
        const counts = new Map(buckets.map(({ key, doc_count }) => [`${key}`, doc_count]));
        const chosen = [...(filters?.get(facet) ?? [])].filter((one) => counts.has(one));
        const listed = [...new Set([...(values.get(facet) ?? []), ...chosen])];
        const counted = new Map(listed.map((one) => [one, counts.get(one) ?? 0]));
        return listed.length > 1 ? [[facet, counted]] : [];
    }));
    async function find(question) {
        const { answered, found, isNear } = await reply(question);
        const { hits } = answered;
        const { value } = hits.total;
        const listed = hits.hits.map(({ _source }) => _source.organization);
        const scope = await scopeOf(restrictionsOf(question));
        const last = hits.hits.at(-1);
        const isByCategory = orderOf(question, !!found, isNear) === 'category';
        return {
            results: {
                total: isNear ? 0 : value,
                outOf: scope.outOf,
                matches: isNear ? [] : listed,
                groups: isByCategory ? groupsOf(question, answered) : [],
                near: isNear ? listed : [],
                nearTotal: isNear ? value : 0,
                words: found?.words ?? [],
                facets: facetsOf(question, answered, scope),
            },
            orders,
            next: !isNear && last && listed.length === question.limit ? cursorOf(last.sort) : undefined,
        };
    }
    const first = await answer({ limit: 20, after: undefined });
    const organizations = first.hits.hits.map(({ _source }) => _source.organization);
    const feed = { ...head, organizations };
    return { index, feed, size, find };
}

/** Milliseconds between two looks at whether a list was indexed again. */
const EVERY = 5000;
/**
 * A list in OpenSearch. When it has been indexed again, answers come from the new index.
 *
 * @param onReload told when that was so, or why nobody can know.
 * @throws Error that says what to do where the list is not there.
 */
async function followedList(client, name, onReload) {
    let engine = await openSearchEngine(client, name);
    const look = async () => {
        try {
            const now = await openSearchEngine(client, name);
            if (now.index === engine.index)
                return;
            engine = now;
            onReload();
        }
        catch (error) {
            onReload(error);
        }
    };
    const timer = setInterval(() => void look(), EVERY);
    timer.unref();
    return {
        name,
        get engine() {
            return engine;
        },
        stop: () => clearInterval(timer),
    };
}

/** What `--engine` may be: each with what makes it ready, from `--node`. */
const ENGINES = new Map([
    [
        'memory',
        async (node) => {
            if (node)
                throw new Error('--node needs an engine, such as --engine opensearch.');
            const engineOf = async (path) => memoryEngine(await readBigFeed(path));
            return {
                open: (path, onReload) => watchedList(path, engineOf, onReload),
                close: async () => { },
            };
        },
    ],
    [
        'opensearch',
        async (node) => {
            if (!node)
                throw new Error('--engine opensearch needs --node, its URL.');
            const client = await clientOf(node);
            return {
                open: (name, onReload) => followedList(client, nameOfList(name), onReload),
                close: () => client.close(),
            };
        },
    ],
]);
/**
 * The engine of this name.
 *
 * @throws Error that says what is missing.
 */
async function enginesOf(name = 'memory', node) {
    const make = ENGINES.get(name);
    if (!make)
        throw new Error(`--engine should be ${[...ENGINES.keys()].join(' or ')}.`);
    return make(node);
}

/**
 * The answer to a question.
 *
 * @param isFirst whether it begins with the first organisation. Only then does it have the facets.
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
/** The feed that pages load: everything, but only the first of its organisations. */
function headOf(feed, searchUrl, first) {
    return { ...feed, search_url: searchUrl, organizations: feed.organizations.slice(0, first) };
}

/** The size in bytes up to which compressing saves nothing. */
const SMALL = 1024;
function sentOf(text) {
    const body = Buffer.from(text);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    return { body, gzip: body.length < SMALL ? undefined : gzipSync(body, { level: 4 }), etag };
}
/** Keeps the latest answers, up to a number of bytes. */
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

/** The upper limits of the groups in which requests are counted, in seconds. */
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

/** How many requests may wait for their turn. Later ones are told to try again. */
const MOST_WAITING = 256;
/**
 * Gives questions their turn, one after another. Between two of them the network is read, so that a
 * visitor who has typed on or left meanwhile costs nothing.
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
         * Resolves when it is this question's turn. Never resolves if its visitor has left by then.
         *
         * @throws {Problem} 503 if too many wait.
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
/** Longer URLs are refused before anything is read. */
const LONGEST_URL = 8192;
/** How many organisations a feed keeps, to show before the first answer. */
const FIRST = 20;
const MIB = 2 ** 20;
/** For every answer: any page may read it, and no browser may guess another type. */
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
    /** Answers belong to one engine. With a new engine, all are forgotten. */
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
/** Sends an answer, or says that the one sent before is still valid. */
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

/** The deadlines for the headers of a request, and for the whole request, in milliseconds. */
const PATIENCE = 10_000;
/** How long a browser's connection is kept for its next request, in milliseconds. */
const KEPT = 65_000;
/** The maximum number of bytes of all headers, including the URL. */
const LONGEST_HEADERS = 16_384;
const MOST_CONNECTIONS = 2000;
/** How long requests may take to end when the server stops, in milliseconds. */
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
  --url URL          where browsers reach this service, such as https://search.example.org
  --max-age SECONDS  for which browsers and proxies may keep an answer; by default 60
  --engine opensearch --node URL
                     finds in OpenSearch, where partner-directory index has put the lists; FEED is then
                     the name of a list. Never let browsers reach the engine itself
  --log-queries      logs what was searched for, too
  --help             show this

Exit codes: 0, it was stopped. 2, a list could not be read, or the port is not free.
`;
const OPTIONS = {
    port: { type: 'string' },
    host: { type: 'string' },
    url: { type: 'string' },
    'max-age': { type: 'string' },
    'log-queries': { type: 'boolean' },
    engine: { type: 'string' },
    node: { type: 'string' },
};
/** The command `serve`. */
const serve = command(HELP, OPTIONS, async (values, positionals) => {
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
    const told = (list) => (error) => {
        metrics$1.reload(error ? 'failed' : 'ok');
        log(error ? 'error' : 'info', 'reload', { list, ...(error ? saidOf(error) : {}) });
    };
    const engines = await enginesOf(values.engine, values.node);
    const lists = await Promise.all(positionals.map((given) => engines.open(given, told(given))));
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
    await engines.close();
    log('info', 'stopped', {});
    return 0;
});
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
