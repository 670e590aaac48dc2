import { cy } from './cy.js';
import { en } from './en.js';
import type { Locale, Plural } from './words.js';

const locales = new Map([en, cy].map((locale) => [locale.tag, locale]));

/** The primary subtag of a BCP 47 tag, lower-case. */
export function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/**
 * The locale for a BCP 47 tag: that of its primary subtag (RFC 4647, section 3.4), else English.
 */
export function localeFor(tag: string): Locale {
  return locales.get(primary(tag)) ?? en;
}

/** `template` with each `{name}` replaced by its value, as text. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The form of `plural` that `count` takes in the language of `locale`. */
export function pluralForm(locale: Locale, plural: Plural, count: number): string {
  return plural[new Intl.PluralRules(locale.tag).select(count)] ?? plural.other;
}
