import { cy } from './cy.js';
import { en } from './en.js';

const locales = new Map([en, cy].map((locale) => [locale.tag, locale]));
/** The primary subtag of a BCP 47 tag, lower-case. */
function primary(tag) {
    return tag.toLowerCase().split('-')[0] ?? '';
}
/**
 * The locale for a BCP 47 tag: that of its primary subtag (RFC 4647, section 3.4), else English.
 */
function localeFor(tag) {
    return locales.get(primary(tag)) ?? en;
}
/** `template` with each `{name}` replaced by its value, as text. */
function fill(template, values) {
    return template.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
/** The form of `plural` that `count` takes in the language of `locale`. */
function pluralForm(locale, plural, count) {
    return plural[new Intl.PluralRules(locale.tag).select(count)] ?? plural.other;
}

export { fill, localeFor, pluralForm, primary };
