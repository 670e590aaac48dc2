import { supported } from './intl.js';
import { primary } from './lookup.js';
import { memoize } from './memoize.js';

/** Beginnings of Welsh names in which `n` and `g` are two letters: Bangor, Llangefni, Penglais. */
const TWO_LETTERS = /(?<!\p{L})(ba|bry|gla|he|lla|pe|ta)n(?=g)/giu;
/**
 * A Welsh name with a joiner between such letters. The joiner has no weight of its own, and keeps
 * them two letters (UTS #10).
 */
const dividedName = (name) => name.replace(TWO_LETTERS, '$&\u034f');
/**
 * Welsh counts `ch`, `dd`, `ff`, `ll`, `ph`, `rh` and `th` as letters, each after its first one,
 * and `ng` after `g`. U+FFFF comes after all other characters (UTS #35): `c` followed by it sorts
 * before `d`.
 */
const welshKey = (name) => name.replace(/ng/gi, 'g\uffff').replace(/([cprt])h|([dfl])\2/gi, '$1$2\uffff');
/** Made once for each language: filters are sorted again at every key press. */
const collatorOf = memoize((tag) => new Intl.Collator(tag, { numeric: true }));
/** Marks in the order in which English sorts them (CLDR), and the space before them. */
const MARKS = " -,.'()/&";
/** Names that English sorts by their letters and these marks, once accents are removed. */
const PLAIN = /^[a-z ,.'()/&-]*$/;
/** A plain name as characters in their order. Undefined for any other name. */
const englishKey = (name) => {
    const lower = name.toLowerCase();
    const plain = PLAIN.test(lower)
        ? lower
        : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
    return PLAIN.test(plain)
        ? plain.replace(/[^a-z]/g, (mark) => `${MARKS.indexOf(mark)}`)
        : undefined;
};
/** Compares texts by the codes of their characters. */
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Compares without `Intl` if possible, whose first use in a page takes tens of milliseconds. */
function compareEnglish() {
    const keyOf = memoize(englishKey);
    return (a, b) => {
        const order = byCode(keyOf(a) ?? '', keyOf(b) ?? '');
        return (keyOf(a) && keyOf(b) && order) || (a === b ? 0 : collatorOf('en').compare(a, b));
    };
}
/**
 * Compares names as the dictionaries of a language do, and numbers in them by value. Less than zero
 * if the first comes before the second. If the browser has no rules for Welsh, ours are used. Any
 * other language that it does not know is sorted as English.
 */
function compareNames(language) {
    if (primary(language) === 'en')
        return compareEnglish();
    const tag = supported(Intl.Collator, language);
    const { compare } = collatorOf(tag ?? 'en');
    if (primary(language) !== 'cy')
        return compare;
    const keyOf = memoize((name) => (tag ? dividedName(name) : welshKey(dividedName(name))));
    return (a, b) => compare(keyOf(a), keyOf(b));
}

export { byCode, compareNames };
