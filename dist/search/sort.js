import { casefold } from './casefold.js';
import { supported } from '../i18n/intl.js';

/**
 * Welsh counts these pairs as letters, each after its first letter (`ng` after `g`). A tilde
 * comes after `z`, so that `c~` stands behind all of `c` and before `d`.
 */
const PAIRS = /ch|dd|ff|ng|ll|ph|rh|th/g;
const welshKey = (name) => casefold(name).replace(PAIRS, (pair) => (pair === 'ng' ? 'g~' : pair.charAt(0) + '~'));
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Made once for each language: filters are put in order again at every key. */
const collators = new Map();
/**
 * Compares names as the dictionaries of a language do. Where the browser has no rules for Welsh
 * its alphabet is here; any other language that it does not know is sorted as English.
 */
function compareNames(language) {
    const tag = supported(Intl.Collator, language);
    if (tag || !/^cy\b/i.test(language)) {
        const known = collators.get(tag ?? 'en') ?? new Intl.Collator(tag ?? 'en');
        collators.set(tag ?? 'en', known);
        return known.compare;
    }
    const keys = new Map();
    const keyOf = (name) => {
        const key = keys.get(name) ?? welshKey(name);
        keys.set(name, key);
        return key;
    };
    return (a, b) => byCode(keyOf(a), keyOf(b));
}
/** By the names shown in a language, A to Z; or the recently checked first, never checked last. */
function sorting(order, language) {
    const compare = compareNames(language);
    const subtags = language.split('-');
    const ranges = subtags.map((_, i) => subtags.slice(0, subtags.length - i).join('-'));
    const nameOf = ({ name, translations }) => {
        for (const range of translations ? ranges : []) {
            const translated = translations?.[range]?.name;
            if (translated)
                return translated;
        }
        return name;
    };
    return order === 'name'
        ? (a, b) => compare(nameOf(a), nameOf(b))
        : (a, b) => byCode(b.assured_date ?? '', a.assured_date ?? '');
}

export { compareNames, sorting };
