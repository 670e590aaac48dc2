import { at } from './facets.js';
import { LABEL, NONE, rank } from './match.js';

/** No score: a record that is not found. */
const MISSED = -1;
function bestRank(text, needles, end = -1) {
    let best = NONE;
    for (const needle of needles)
        best = Math.min(best, rank(text, needle, end));
    return best;
}
/**
 * Prepares words to be looked for in many records.
 * @param labels - for the first columns the folded names of their values (`labelsOf`).
 */
function termsOf(words, columns, labels) {
    return words.map((needles) => ({
        needles,
        named: labels.flatMap((texts, index) => {
            const { combinations, records } = at(columns, index);
            const found = texts.map((text) => (bestRank(text, needles) || 1) + LABEL);
            if (Math.min(NONE, ...found) === NONE)
                return [];
            const ranks = combinations.map((all) => Math.min(NONE, ...all.map((value) => at(found, value))));
            return [{ ranks, records }];
        }),
    }));
}
/**
 * How well a record answers, 0 best, or `MISSED`: the sum of the ranks of all terms, none of them
 * worse than `worst`; of equal sums those are better that have a line, such as a name, which is
 * the whole phrase, or else begins with it.
 * @param line - a line break and the phrase.
 * @param end - where the names in the text end.
 */
function scoreOf(terms, line, worst, text, end, record) {
    let sum = 0;
    for (const { needles, named } of terms) {
        let best = bestRank(text, needles, end);
        for (const { ranks, records } of named)
            best = Math.min(best, at(ranks, at(records, record)));
        if (best > worst)
            return MISSED;
        sum += best;
    }
    // A line begins with the phrase only where a name begins with a word, whose rank is 0 then.
    const start = sum < terms.length ? text.indexOf(line) : -1;
    const next = text.charCodeAt(start + line.length);
    return sum * 3 + (start < 0 ? 2 : next < 32 ? 0 : 1);
}

export { MISSED, scoreOf, termsOf };
