import { cy } from './locales/cy.js';
import { en } from './locales/en.js';
import { isSameLanguage, lookup } from './lookup.js';
import { giveNames } from './names.js';
import { type PackedLocale, unpack } from './packed-locale.js';
import type { Locale, LocalePart } from './words.js';

const locales = new Map<string, Locale | PackedLocale>(
  [en, cy].map((locale) => [locale.tag, locale]),
);

/** A locale by its tag in lower case. It is unpacked when a page first needs it. */
function localeAt(tag: string): Locale | undefined {
  const locale = locales.get(tag);
  if (!locale || !('texts' in locale)) return locale;
  const unpacked = { ...en, ...unpack(locale) } as Locale;
  locales.set(tag, unpacked);
  return unpacked;
}

/**
 * The locale that matches a BCP 47 tag, or else English. Words in another script do not match:
 * people who read Punjabi in Arabic script (`pa-PK`) seldom read it in the script of our words.
 */
export const localeFor = (tag: string): Locale =>
  lookup(tag, (range) => {
    const locale = localeAt(range);
    return locale && isSameLanguage(tag, locale.tag) ? locale : undefined;
  }) ?? en;

/**
 * Adds a language, or replaces words of one. What it leaves out stays as it was, or is English in a
 * new language.
 *
 * @throws RangeError if `tag` is not well-formed.
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
 * Gives all elements the words of a further language, or your own words for one that they have.
 * Words that you leave out stay as they are. Elements on the page change at once.
 *
 * @public
 */
export function registerLocale(locale: LocalePart | PackedLocale): void {
  const part = 'texts' in locale ? unpack(locale) : locale;
  if (!part) return console.warn(`The words of “${locale.tag}” are of another version.`);
  addLocale(part);
  notify();
}
