import { cy } from './locales/cy.js';
import { en } from './locales/en.js';
import { isSameLanguage, lookup } from './lookup.js';
import { giveNames } from './names.js';
import { type PackedLocale, unpack } from './packed-locale.js';
import type { Locale, LocalePart } from './words.js';

const locales = new Map<string, Locale>([en, cy].map((locale) => [locale.tag, locale]));

/**
 * The locale that answers a BCP 47 tag, else English. Words in another script are no answer: who
 * reads Punjabi in Arabic letters (`pa-PK`) seldom reads it in those of our words.
 */
export const localeFor = (tag: string): Locale =>
  lookup(tag, (range) => {
    const locale = locales.get(range);
    return locale && isSameLanguage(tag, locale.tag) ? locale : undefined;
  }) ?? en;

/**
 * Adds a language, or other words to one that is there. What it leaves out stays as it was, and is
 * English in a new language.
 *
 * @throws RangeError where `tag` is not well-formed.
 */
export function addLocale({ words, terms, names, ...part }: LocalePart): void {
  Intl.getCanonicalLocales(part.tag);
  const known = localeFor(part.tag);
  locales.set(part.tag.toLowerCase(), {
    ...known,
    ...part,
    words: { ...known.words, ...words },
    terms: { ...known.terms, ...terms },
  });
  if (names) giveNames(part.tag, names);
}

/** Called whenever words change. */
export const listeners = new Set<() => void>();

/** Calls all of them. */
export const notify = (): void => listeners.forEach((each) => each());

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
  notify();
}
