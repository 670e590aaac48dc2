import { cy } from './cy.js';
import { en } from './en.js';

const locales = new Map([en, cy].map((locale) => [locale.tag, locale]));
/** The primary subtag of a BCP 47 tag, lower-case. */
function primary(tag) {
    return tag.toLowerCase().split('-')[0] ?? '';
}
/**
 * The locale for a BCP 47 tag: its own, else that of the tag without its last subtag, and so on
 * (RFC 4647, section 3.4), else English.
 */
function localeFor(tag) {
    for (let range = tag.toLowerCase(); range; range = range.replace(/-?[^-]*$/, '')) {
        const locale = locales.get(range);
        if (locale)
            return locale;
    }
    return en;
}
/**
 * Adds a language, or other words to one that is there. What it leaves out stays as it was, and is
 * English in a new language.
 *
 * @throws RangeError where `tag` is not well-formed.
 */
function addLocale({ words, terms, ...part }) {
    Intl.getCanonicalLocales(part.tag);
    const known = localeFor(part.tag);
    locales.set(part.tag.toLowerCase(), {
        ...known,
        ...part,
        words: { ...known.words, ...words },
        terms: { ...known.terms, ...terms },
    });
}
/** `template` with each `{name}` replaced by its value, as text. */
function fill(template, values) {
    return template.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
/** The form of `plural` that `count` takes in the language of `locale`. */
function pluralForm(locale, plural, count) {
    return plural[new Intl.PluralRules(locale.tag).select(count)] ?? plural.other;
}

export { addLocale, fill, localeFor, pluralForm, primary };
