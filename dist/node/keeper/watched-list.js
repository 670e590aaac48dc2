import { createReadStream, watchFile, unwatchFile } from 'node:fs';
import { a7 as readBody, a8 as FeedError, a9 as BETWEEN, a0 as linesOf, aa as textOf, ab as casefold, I as FIELD, ac as learnSpellings, ad as reachText, ae as namesOfCountry } from './core.js';
import { basename } from 'node:path';

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
 * How organisations are indexed in OpenSearch. Texts are folded before they come there, by the code
 * of the page, so that both find the same: see `documentOf`. A word may stand inside another one, as
 * in a page, so texts are `wildcard` fields.
 */
const SETTINGS = {
    number_of_shards: 2,
    number_of_replicas: 1,
    // While a list is indexed nobody searches in it: it is refreshed at the end.
    refresh_interval: '-1',
};
/** With the texts in columns: the source, in which the engine would look else, does not have them. */
const text = { type: 'wildcard', doc_values: true };
const value = { type: 'keyword' };
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
        // What is searched, in order of weight: see `textOf`.
        names: text,
        alternates: text,
        places: text,
        descriptions: text,
        // Names of categories and countries in the languages of the list.
        labels: text,
        // Other spellings of words in the texts.
        spelled: text,
        // Addresses, and digits of numbers: see `reachText`.
        ways: text,
        // The words of all texts, for what is nearest to a word that nothing has.
        words: { type: 'text', analyzer: 'whitespace', norms: false, index_options: 'docs' },
        // What is chosen from; of categories also those above.
        category: value,
        country: value,
        offers: value,
        phases: value,
        languages: value,
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

/** Characters of one text that are searched: the engine takes 32,766 bytes of one value. */
const LONGEST = 8000;
/** A folded text with one space before each word and behind the last. */
const spaced = (folded) => ` ${folded.split(BETWEEN).filter(Boolean).join(' ')} `;
/** Each line apart from the others. */
const lines = (folded) => `${folded
    .split('\n')
    .filter(Boolean)
    .map((line) => `|${spaced(line)}`)
    .join('')}|`.slice(0, LONGEST);
/** Makes documents of the organisations of a list. */
function documents({ categories, language, languages = [] }) {
    const tree = linesOf(categories);
    const places = new Map(categories.map(({ id }, place) => [id, place]));
    const tags = [...new Set([language, ...languages])];
    const categoryNames = new Map(categories.map((one) => [
        one.id,
        [one, ...Object.values(one.translations ?? {})].map(({ name }) => name ?? '').join('\n'),
    ]));
    const countryNames = new Map();
    const namesOf = (code) => {
        const names = countryNames.get(code) ?? namesOfCountry(code, tags).join('\n');
        countryNames.set(code, names);
        return names;
    };
    return (organization, place) => {
        const { category_ids, countries = [], assured_date } = organization;
        const text = textOf(organization);
        const folded = casefold(text);
        const [names = '', alternates = '', where = '', descriptions = ''] = folded.split(FIELD);
        const category = [...new Set(category_ids.flatMap((id) => tree.get(id) ?? []))];
        const labels = [...category.map((id) => categoryNames.get(id)), ...countries.map(namesOf)].join('\n');
        const spellings = new Map();
        learnSpellings(spellings, text, folded);
        learnSpellings(spellings, labels, casefold(labels));
        return {
            id: organization.id,
            names: lines(names),
            alternates: lines(alternates),
            places: lines(where),
            descriptions: lines(descriptions),
            labels: lines(casefold(labels)),
            spelled: spaced([...spellings.values()].flat().join(' ')),
            ways: reachText(organization).slice(0, LONGEST),
            words: spaced(`${folded} ${casefold(labels)}`),
            category,
            country: countries,
            offers: organization.offers ?? [],
            phases: organization.phases ?? [],
            languages: organization.languages ?? [],
            own: category_ids,
            place,
            group: Math.min(...category_ids.slice(0, 1).map((id) => places.get(id) ?? Infinity), categories.length),
            ...(assured_date && { checked: assured_date }),
            organization,
        };
    };
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

export { SETTINGS as S, aliasOf as a, nameOfList as b, clientOf as c, documents as d, isMissing as i, mappings as m, nameOrder as n, readBigFeed as r, spaced as s, watchedList as w };
