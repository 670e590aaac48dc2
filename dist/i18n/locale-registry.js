import { cy } from './locales/cy.js';
import { en } from './locales/en.js';
import { lookup, isSameLanguage } from './lookup.js';
import { giveNames } from './names.js';
import { unpack } from './packed-locale.js';

const locales = new Map([en, cy].map((locale) => [locale.tag, locale]));
/** A locale by its tag in lower case. It is unpacked when a page first needs it. */
function localeAt(tag) {
    const locale = locales.get(tag);
    if (!locale || !('texts' in locale))
        return locale;
    const unpacked = { ...en, ...unpack(locale) };
    locales.set(tag, unpacked);
    return unpacked;
}
/**
 * The locale that matches a BCP 47 tag, or else English. Words in another script do not match:
 * people who read Punjabi in Arabic script (`pa-PK`) seldom read it in the script of our words.
 */
const localeFor = (tag) => lookup(tag, (range) => {
    const locale = localeAt(range);
    return locale && isSameLanguage(tag, locale.tag) ? locale : undefined;
}) ?? en;
/**
 * Adds a language, or replaces words of one. What it leaves out stays as it was, or is English in a
 * new language.
 *
 * @throws RangeError if `tag` is not well-formed.
 */
function addLocale({ words, terms, names, ...part }) {
    Intl.getCanonicalLocales(part.tag);
    const known = localeFor(part.tag);
    locales.set(part.tag.toLowerCase(), {
        ...known,
        ...part,
        words: { ...known.words, ...words },
        terms: { ...known.terms, ...terms },
    });
    if (names)
        giveNames(part.tag, names);
}
/** Called whenever words change. */
const listeners = new Set();
/** Calls all of them. */
const notify = () => listeners.forEach((each) => each());
/**
 * Gives all elements the words of a further language, or your own words for one that they have.
 * Words that you leave out stay as they are. Elements on the page change at once.
 *
 * @public
 */
function registerLocale(locale) {
    const part = 'texts' in locale ? unpack(locale) : locale;
    if (!part)
        return console.warn(`The words of “${locale.tag}” are of another version.`);
    addLocale(part);
    notify();
}

export { addLocale, listeners, localeFor, notify, registerLocale };
