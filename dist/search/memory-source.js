import { linesOf, columnsOf, narrow, at, keep } from './facets.js';
import { termsOf, scoreOf, MISSED } from './score.js';
import { phraseOf, wordsOf, INSIDE, FIELD, NONE } from './match.js';
import { namesGiven } from '../i18n/names.js';
import { learn, guess } from './typos.js';
import { orderings } from './ordering.js';
import { textOf, labelsOf } from './record-text.js';

/** Records folded, or read for the vocabulary, in one step: about 5 ms. */
const SLICE = 500;
const NO_FILTERS = new Map();
/** The source of results for a feed that is in memory, to which more records may be added. */
function memorySource(given) {
    const categories = [...new Map(given.categories.map((one) => [one.id, one])).values()];
    const feed = { ...given, categories };
    const organizations = [];
    const texts = [];
    /** Where the names in each text end. */
    const ends = [];
    /** Of the records found last, 0 best. */
    const scores = [];
    const lines = linesOf(categories);
    const columns = columnsOf(categories, lines);
    const orders = orderings(organizations, feed.language);
    let base;
    let last;
    let vocabulary;
    let learned = 0;
    function add(more) {
        for (const organization of more) {
            organizations.push(organization);
            scores.push(0);
            for (const column of columns)
                column.add(organization);
        }
    }
    function step(count = SLICE) {
        if (orders.step())
            return true;
        for (; count && texts.length < organizations.length; count--) {
            const text = textOf(at(organizations, texts.length));
            texts.push(text);
            ends.push(text.indexOf(FIELD));
        }
        if (!vocabulary)
            return texts.length < organizations.length;
        for (; count && learned < texts.length; count--)
            learn(vocabulary, at(texts, learned++));
        return learned < organizations.length;
    }
    function restricted(restrict, language) {
        const { ids } = restrict;
        const sets = [restrict.categories, restrict.countries, ids];
        const names = sets.map((set) => [...(set ?? [])].join('\0'));
        const key = [organizations.length, language, namesGiven, ...names].join('\n');
        if (base?.key === key)
            return base;
        const filters = new Map([
            ['category', restrict.categories],
            ['country', restrict.countries],
        ]);
        const all = keep(Uint32Array.from(organizations.keys()), (record) => !ids?.size || ids.has(at(organizations, record).id));
        const records = narrow(columns, filters, all).passed;
        const { counts } = narrow(columns, NO_FILTERS, records);
        let labels;
        return (base = {
            key,
            records,
            counts,
            // Not before somebody searches: the first name of a country takes tens of milliseconds.
            get labels() {
                return (labels ??= labelsOf(feed, columns, language));
            },
        });
    }
    /** Records that have, for each word, one of those that may stand for it; sets their scores. */
    function find(words, phrase, worst, among, { labels }) {
        const terms = termsOf(words, columns, labels);
        const line = '\n' + phrase;
        return keep(among, (record) => {
            const score = scoreOf(terms, line, worst, at(texts, record), at(ends, record), record);
            scores[record] = score;
            return score > MISSED;
        });
    }
    /** What has all words of now has all of before, if each of these is in one of now. */
    function exact(base, phrase, words) {
        const before = last?.base === base ? last : undefined;
        if (before?.phrase === phrase)
            return before.hits;
        const goesOn = before?.words.every((old) => words.some((word) => word.includes(old)));
        const records = (goesOn && before?.hits) || base.records;
        const hits = find(words.map((word) => [word]), phrase, NONE - 1, records, base);
        last = { base, phrase, words, hits };
        return hits;
    }
    function search(query) {
        const { text = '', filters = NO_FILTERS, language = feed.language, restrict = {}, limit = Infinity, } = query;
        const base = restricted(restrict, language);
        const phrase = phraseOf(text);
        let words = wordsOf(phrase);
        let order = query.order ?? (words.length ? 'relevance' : 'category');
        let hits = base.records;
        let guesses;
        let pending = false;
        if (words.length) {
            step(Infinity);
            hits = exact(base, phrase, words);
            if (!hits.length) {
                vocabulary ??= new Set();
                pending = step();
                const named = new Set();
                learn(named, base.labels.flat().join(''));
                guesses = pending ? undefined : guess(words, [vocabulary, named]);
                if (guesses) {
                    hits = find(guesses, '', INSIDE, base.records, base);
                    words = guesses.flat();
                    order = 'relevance';
                }
            }
        }
        const { passed, counts } = narrow(columns, filters, hits);
        const sets = [filters.get('category'), restrict.categories].filter((set) => set?.size);
        const isWanted = categories.map(({ id }) => sets.every((set) => lines.get(id)?.some((one) => set?.has(one))));
        const { combinations, records } = at(columns, 0);
        let ordered;
        if (order === 'name' || order === 'checked') {
            ordered = orders.ordered(order, language);
            if (!ordered)
                order = words.length ? 'relevance' : 'category';
            pending ||= !ordered;
        }
        const places = combinations.map((all) => all.find((number) => isWanted[number]) ?? all[0] ?? categories.length);
        const divided = [];
        const sizes = [];
        for (const record of passed) {
            const place = order === 'category' ? at(places, at(records, record)) : words.length && at(scores, record);
            const some = (divided[place] ??= []);
            if (some.length < limit)
                some.push(record);
            sizes[place] = (sizes[place] ?? 0) + 1;
        }
        let sorted = divided.flat();
        if (ordered) {
            const isPassed = [];
            for (const record of passed)
                isPassed[record] = true;
            sorted = [...keep(ordered, (record) => isPassed[record])];
        }
        const listed = sorted.slice(0, limit).map((record) => at(organizations, record));
        return {
            total: guesses ? 0 : passed.length,
            outOf: base.records.length,
            matches: guesses ? [] : listed,
            groups: order === 'category'
                ? sizes.flatMap((count, place) => ({ category: categories[place]?.id, count }))
                : [],
            near: guesses ? listed : [],
            words,
            pending,
            facets: new Map(columns.flatMap(({ facet, numbers }, index) => {
                const values = [...(index ? numbers : lines).keys()].flatMap((value) => {
                    const number = numbers.get(value) ?? 0;
                    return base.counts[index]?.[number]
                        ? [[value, at(at(counts, index), number)]]
                        : [];
                });
                return values.length > 1 ? [[facet, new Map(values)]] : [];
            })),
        };
    }
    add(feed.organizations);
    return { add, step, search };
}

export { memorySource };
