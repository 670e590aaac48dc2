import { keep } from './facets.js';
import { phraseOf, wordsOf, INSIDE, NONE } from './match.js';
import { termsOf, scoreOf } from './score.js';
import { learn, guess } from './typos.js';

/** Looks for texts in an index. */
function textSearch(index) {
    const scores = [];
    let last;
    /** Those among some records that have, for each word, one of those that may stand for it. */
    function find(words, phrase, worst, records, { labels }) {
        const terms = termsOf(words, labels);
        return keep(records, (record) => {
            const score = scoreOf(terms, phrase, worst, index.texts[record] ?? '', record);
            scores[record] = score ?? 0;
            return score !== undefined;
        });
    }
    /** The records that have all words. While somebody types on, only those found last can. */
    function findAll(scope, phrase, words) {
        const before = last?.scope === scope ? last : undefined;
        if (before?.phrase === phrase)
            return before.records;
        const goesOn = before?.words.every((old) => words.some((word) => word.includes(old)));
        const among = (goesOn && before?.records) || scope.records;
        const each = words.map((word) => [word]);
        const records = find(each, phrase, NONE - 1, among, scope);
        last = { scope, phrase, words, records };
        return records;
    }
    return (text, scope) => {
        const phrase = phraseOf(text);
        const words = wordsOf(phrase);
        if (!words.length)
            return { records: scope.records, scores: [], words };
        index.step(Infinity);
        const records = findAll(scope, phrase, words);
        if (records.length)
            return { records, scores, words };
        const known = index.words();
        const named = new Set();
        for (const { texts } of scope.labels)
            for (const each of texts)
                learn(named, each);
        const guesses = known && guess(words, [known, named]);
        if (!guesses)
            return { records, scores, words, pending: !known };
        const near = find(guesses, '', INSIDE, scope.records, scope);
        return { records: near, scores, words: guesses.flat(), near: true };
    };
}

export { textSearch };
