import { casefold } from './casefold.js';

/** Letters that are also written as two: `Müller` is `Mueller` too, and not only `Muller`. */
const UMLAUTS = 'äöüåø';
const AS_TWO = ['ae', 'oe', 'ue', 'aa', 'oe'];
const HAS_UMLAUT = /[äöüåø\u0308\u030a]/i;
/** Folded words, some of which have punctuation inside: `co-operative`. */
const WORDS = /[^\0-/:-`{-\x7f]+(?:[!-/:-@[-`{-~]+[^\0-/:-`{-\x7f]+)*/g;
/**
 * Words with punctuation inside. Matched only from the beginning of a word, so that none takes
 * long.
 */
const DIVIDED = /(?<![^\0-/:-`{-\x7f])[^\0-/:-`{-\x7f]+(?:[!-/:-@[-`{-~]+[^\0-/:-`{-\x7f]+)+/g;
/** Single letters with spaces between them, such as `y m c a` or `b. & b`. */
const APART = /(?<![^\0-/:-`{-\x7f])[^\0-/:-`{-\x7f](?:\.? (?:& )?[^\0-/:-`{-\x7f])+(?![^\0-/:-`{-\x7f])/g;
/** Folds a text that has umlauts written as two letters. */
function foldAsTwo(text) {
    const written = text
        .normalize('NFC')
        .replace(/[äöüåø]/gi, (letter) => AS_TWO[UMLAUTS.indexOf(letter.toLowerCase())] ?? '');
    return casefold(written);
}
/** The punctuation inside folded words. */
const BETWEEN = /[\s!-/:-@[-`{-~]+/g;
/** A folded word without the punctuation inside it. */
const joined = (word) => word.replace(BETWEEN, '');
/** Abbreviations of names and addresses, each before its word. */
const ABBREVIATED = 'st saint,ste sainte,st street,rd road,ave avenue,av avenue,bd boulevard,mt mount,ft fort';
/** Spellings for words of every text. */
function abbreviations() {
    const known = new Map();
    for (const line of ABBREVIATED.split(',')) {
        const pair = line.split(' ');
        for (const word of pair) {
            const others = known.get(`${word} `) ?? [];
            known.set(`${word} `, [...others, ...pair.filter((other) => other !== word)]);
        }
    }
    return known;
}
/** Adds the words of a text that have other spellings. */
function learnSpellings(known, text, folded) {
    const hasUmlaut = HAS_UMLAUT.test(text);
    const words = folded.match(hasUmlaut ? WORDS : DIVIDED) ?? [];
    const written = hasUmlaut ? foldAsTwo(text).match(WORDS) : words;
    words.forEach((word, index) => {
        if (known.has(word))
            return;
        const others = [word, written?.[index] ?? word].map(joined).filter((other) => other !== word);
        if (others[0])
            known.set(word, others);
    });
    for (const letters of folded.match(APART) ?? [])
        known.set(`${letters} `, [letters.replace(/[ .]/g, '')]);
}

export { BETWEEN, abbreviations, foldAsTwo, joined, learnSpellings };
