import { keep } from './facets.js';
import { phraseOf, termsOf, withSpaces } from './query.js';
import { ranker, phraseRank } from './score.js';
import { NONE } from './match.js';
import { learn, nearest, otherNumbers, wordsIn, mayHave } from './typos.js';

/**
 * The maximum number of words in a query for which other words are tried. A query with more is not
 * a typo but a pasted text.
 */
const MOST_GUESSED = 8;
/**
 * Whether a word of a query extends an earlier one: every record that has it also has the earlier
 * one.
 */
const continues = (now, before) => now.word.startsWith(before.word) &&
    now.others.every((other, index) => before.others[index]?.every((word, part) => other[part]?.startsWith(word))) &&
    (!now.way || (!!before.way && now.way.startsWith(before.way)));
/** The words to mark in the texts that were found. Short parts of a word would be everywhere. */
const wordsOf = (terms) => terms.flatMap(({ word, others }) => [
    word,
    ...others.flatMap((other) => other.filter((part) => !other[1] || part.length > 2)),
]);
/**
 * Looks for texts in an index.
 *
 * @param rankerOf ranks records for a word. A server uses more than their texts.
 */
function textSearch(index, rankerOf = ranker) {
    const { texts } = index;
    const scores = [];
    /** How many words each record lacks. */
    const gaps = [];
    let last;
    /**
     * The records that have the most words, and lack no more than some of them.
     * @param most the maximum number of missing words.
     */
    function find(terms, phrase, records, { labels }, most) {
        const sought = terms.map((term) => ({ rankOf: rankerOf(term, labels), way: term.way }));
        for (const { rankOf, way } of sought) {
            if (!most && !way)
                records = rankOf.among?.(records) ?? records;
        }
        const found = keep(records, (record) => {
            const text = texts[record] ?? '';
            let sum = 0;
            let gap = 0;
            for (const { rankOf, way } of sought) {
                const rank = rankOf(record, text);
                if (rank < NONE)
                    sum += rank;
                else if (way && index.ways(record).includes(way))
                    sum += NONE;
                else if (++gap > most)
                    return false;
            }
            gaps[record] = most = gap;
            // Only if a name has every word, with ranks 0 and 1, can it begin with the phrase.
            scores[record] = sum * 3 + (sum <= terms.length ? phraseRank(text, phrase) : 2);
            return true;
        });
        return keep(found, (record) => gaps[record] === most);
    }
    /**
     * The records that have all words. While somebody types on, only the records found last can have
     * them.
     */
    function findAll(scope, phrase, terms) {
        const before = last?.scope === scope ? last : undefined;
        if (before?.phrase === phrase)
            return before.records;
        const goesOn = before?.terms.every((old) => terms.some((now) => continues(now, old)));
        const among = (goesOn && before?.records) || scope.records;
        const records = find(terms, phrase, among, scope, 0);
        last = { scope, phrase, terms, records };
        return records;
    }
    /**
     * The records that have the most words, or the nearest ones: whole words first, then beginnings.
     */
    function findNear(scope, terms) {
        const vocabulary = index.words();
        if (!vocabulary)
            return undefined;
        const names = new Set();
        for (const { texts } of scope.labels)
            for (const text of texts)
                learn(names, text);
        /** What is in texts, by its other spellings. */
        const written = new Map();
        for (const [text, others] of index.spellings)
            for (const one of others)
                written.set(one, text);
        const guessed = terms.map((term, place) => {
            const word = place < MOST_GUESSED ? term.word : '';
            const guesses = nearest(word, [vocabulary, names, written.keys()]).flatMap((other) => [
                other,
                written.get(other) ?? other,
            ]);
            // Each is searched for in all texts, so only once.
            const others = new Set([...guesses, ...otherNumbers(word), ...wordsIn(word, vocabulary)]);
            return { ...term, others: [...term.others, ...[...others].map((other) => [other])] };
        });
        // Most mistyped words are nowhere, so that no text need be read for them.
        const known = (words) => words.every((word) => mayHave(word.trimEnd(), [vocabulary, names]));
        const near = guessed.map(({ word, others, way }) => ({
            word: known([word]) ? `${word.trimEnd()} ` : '',
            others: [[word], ...others].filter(known),
            way,
        }));
        const records = find(near, '', scope.records, scope, terms.length - 1);
        return { records, scores, words: wordsOf(guessed), near: true };
    }
    return (text, scope) => {
        const all = { records: scope.records, scores: [], words: [] };
        if (!phraseOf(text))
            return all;
        index.step(Infinity);
        let terms = termsOf(text, scope.isWelsh, index.spellings);
        if (!terms.length)
            return all;
        let records = findAll(scope, phraseOf(text), terms);
        const divided = records.length ? text : withSpaces(text);
        if (divided !== text) {
            terms = termsOf(divided, scope.isWelsh, index.spellings);
            records = findAll(scope, divided, terms);
        }
        const found = { records, scores, words: wordsOf(terms) };
        return records.length ? found : (findNear(scope, terms) ?? { ...found, pending: true });
    };
}

export { textSearch, wordsOf };
