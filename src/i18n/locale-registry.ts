import { cy } from './locales/cy.js';
import { en } from './locales/en.js';
import { giveNames } from './names.js';
import { type PackedLocale, unpack } from './packed-locale.js';
import type { Locale, LocalePart, Plural } from './words.js';

const locales = new Map<string, Locale>([en, cy].map((locale) => [locale.tag, locale]));

/** The primary subtag of a BCP 47 tag, lower-case. */
export function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/**
 * The locale for a BCP 47 tag: its own, else that of the tag without its last subtag, and so on
 * (RFC 4647, section 3.4), else English.
 */
export function localeFor(tag: string): Locale {
  for (let range = tag.toLowerCase(); range; range = range.replace(/-?[^-]*$/, '')) {
    const locale = locales.get(range);
    if (locale) return locale;
  }
  return en;
}

/**
 * Adds a language, or other words to one that is there. What it leaves out stays as it was, and is
 * English in a new language.
 *
 * @throws RangeError where `tag` is not well-formed.
 */
export function addLocale({ words, terms, ...part }: LocalePart): void {
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
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The form of `plural` that `count` takes in the language of `locale`. */
export function pluralForm(locale: Locale, plural: Plural, count: number): string {
  return plural[new Intl.PluralRules(locale.tag).select(count)] ?? plural.other;
}

const listeners = new Set<() => void>();

/** Calls `listener` whenever words change, however often it is given. */
export function onLocaleChange(listener: () => void): void {
  listeners.add(listener);
}

/**
 * Gives all elements the words of a further language, or words of your own for one that they have;
 * what is left out stays as it is. Elements that are on the page change at once.
 *
 * @public
 */
export function registerLocale(locale: LocalePart | PackedLocale): void {
  const part = 'texts' in locale ? unpack(locale) : locale;
  if (!part) return console.warn(`The words of “${locale.tag}” are of another version.`);
  addLocale(part);
  if (part.names) giveNames(part.tag, part.names);
  listeners.forEach((each) => each());
}
