import { someValue } from './facets.js';
import { KOREAN } from './korean.js';
import { LABEL, NONE, rank, OTHER } from './match.js';
import { joined } from './spellings.js';

const needle = (word, typed = word) => ({
    word: word.trimEnd(),
    isWhole: word.endsWith(' '),
    isSame: joined(word) === joined(typed),
});
/**
 * What another spelling counts for, by the worst rank of its words: as much as the word typed, if it
 * is a word of a name that has the same letters. Otherwise its words must begin words, but for
 * Korean ones.
 */
const otherRank = (worst, [first]) => !worst && first?.isSame
    ? 0
    : worst < OTHER || (worst < NONE && KOREAN.test(`${first?.word}`))
        ? Math.min(worst + OTHER, NONE - 1)
        : NONE;
/** How well a text has a word of a query, 0 best, or `NONE`. */
function rankIn(text, typed, others) {
    let best = rank(text, typed.word, typed.isWhole);
    for (const other of others) {
        // No other spelling counts more.
        if (best <= OTHER && !other[0]?.isSame)
            continue;
        let worst = 0;
        for (const { word, isWhole } of other)
            worst = Math.max(worst, rank(text, word, isWhole));
        best = Math.min(best, otherRank(worst, other));
    }
    return best;
}
/**
 * Tells how well a record has a word of a query, in its text or in the names of its categories and
 * countries.
 */
function ranker(term, labels) {
    let best = NONE;
    const typed = needle(term.word);
    const others = term.others.map((other) => other.map((word) => needle(word, term.word)));
    const named = labels.flatMap(({ column, texts }) => {
        const ranks = texts.map((text) => (rankIn(text, typed, others) || 1) + LABEL);
        const see = (value) => {
            best = Math.min(best, ranks[value] ?? NONE);
        };
        return ranks.some((one) => one < NONE)
            ? [(record) => someValue(column, record, see)]
            : [];
    });
    return (record, text) => {
        best = rankIn(text, typed, others);
        // No name of a category or country is worth more than the record's own.
        if (best > LABEL)
            for (const look of named)
                look(record);
        return best;
    };
}
/** 0 for a text that has the whole phrase as a line, such as a name; 1 where a line begins with it. */
function phraseRank(text, phrase) {
    const start = text.indexOf('\n' + phrase);
    if (start < 0)
        return 2;
    return text.charCodeAt(start + phrase.length + 1) < 32 ? 0 : 1;
}

export { needle, otherRank, phraseRank, rankIn, ranker };
