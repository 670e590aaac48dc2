import { abbreviationOf } from './abbreviation.js';
import { casefold } from './casefold.js';
import { koreanForms } from './korean.js';
import { reachWord } from './reach.js';
import { foldAsTwo, BETWEEN, joined } from './spellings.js';

/** How many characters of a query are read. The rest of a pasted page is ignored. */
const LONGEST = 200;
/**
 * The words of a folded query. Digits with spaces or brackets between them are one number, and single
 * letters with spaces between them one abbreviation, such as `y m c a` or `b and b`.
 */
const WORD = /[+(]*\d[\d\s()./-]*\d(?!\w)|(?<!\S)\S\.?(?:\s+(?:and\s+)?\S\.?)+(?!\S)|\S+/g;
/**
 * Words that a name may leave out, or write as a sign: "and", articles and prepositions of place,
 * in English and Welsh.
 */
const SMALL = 'and the a of in for ac y yr yn ym yng o i'.split(' ');
/** The Welsh article after a vowel. */
const ARTICLE = /['’]r(?!\p{L})/gu;
/** The mutations of Welsh: initial letters that change into one another, the longest first. */
const MUTATIONS = 'ngh ch c g,mh ph p b,nh th t d,ng g ,b f m,dd d n,m f,ll l,rh r';
/** Shorter Welsh words become like too many others, especially if they lose their first letter. */
const MUTABLE = 4;
/** The Arabic article, which is joined to its word. */
const JOINED_ARTICLE = /^\u0627\u0644(?=..)/;
/** Words of three letters and more in scripts that are written without spaces. */
const UNSPACED = /[\u0e00-\u109f\u1780-\u17ff\u3040-\u9fff]{3,}/g;
/** The folded beginning of a query, which is compared with whole names. */
function phraseOf(query) {
    return casefold(query.slice(0, LONGEST)).trim();
}
/**
 * A query with spaces for its hyphens, and between the words of scripts that have none, if the
 * browser can find the words.
 */
function withSpaces(query) {
    return query.replaceAll('-', ' ').replace(UNSPACED, (run) => {
        // Firefox has it from version 125 on.
        if (!('Segmenter' in Intl))
            return run;
        const words = new Intl.Segmenter([], { granularity: 'word' }).segment(run);
        return Array.from(words, ({ segment }) => (segment[1] ? segment : '')).join(' ');
    });
}
/** The whole words that a Welsh word changes into, or comes from. */
function mutated(word) {
    return MUTATIONS.split(',').flatMap((line) => {
        const beginnings = line.split(' ');
        const own = beginnings.find((one) => one && word.startsWith(one));
        const others = beginnings.filter((one) => own && one !== own && (one || word.length > MUTABLE));
        return others.map((one) => `${one}${word.slice(own?.length)} `);
    });
}
/** The words of a query, each once, without small words if there are others. */
function termsOf(query, isWelsh, known) {
    const typed = query.slice(0, LONGEST).replace(ARTICLE, ' ');
    const [words = [], written = []] = [casefold, foldAsTwo].map((fold) => fold(typed).match(WORD) ?? []);
    const terms = new Map();
    words.forEach((word, index) => {
        const forms = [...new Set([word, written[index] ?? word])];
        const parts = forms
            .map((form) => form.split(BETWEEN).filter(Boolean))
            .filter((each) => each.length > 1 && each.every(({ length }) => length > 1));
        const short = abbreviationOf(word, parts.length > 0);
        const [name = '', ...others] = short?.spellings ?? forms.map(joined);
        // The digits of a number may be separate in the text too.
        if (!parts.length && !short && /\s/.test(word))
            others.push(word.replace(/\s+/g, ' '));
        if (isWelsh && !short && name.length >= MUTABLE)
            others.push(...mutated(name));
        if (JOINED_ARTICLE.test(name))
            others.push(name.replace(JOINED_ARTICLE, ''));
        const flat = short?.flat ?? joined(word);
        for (const [text, spelled] of known) {
            // A text with the same beginning is found by that.
            if (!text.startsWith(name) && spelled.some((one) => one.startsWith(flat)))
                others.push(text);
        }
        const rest = new Set(others.filter((other) => other !== name));
        const all = [...parts, ...koreanForms(name), ...[...rest].map((other) => [other])];
        if (name)
            terms.set(name, { word: name, others: all, way: reachWord(word) });
    });
    const telling = [...terms.keys()].filter((name) => !SMALL.includes(name));
    if (telling.length)
        for (const name of SMALL)
            terms.delete(name);
    return [...terms.values()];
}

export { phraseOf, termsOf, withSpaces };
