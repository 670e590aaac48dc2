import { type PackedLocale } from './packed-locale.js';
import type { Locale, LocalePart } from './words.js';
/**
 * The locale that matches a BCP 47 tag, or else English. Words in another script do not match:
 * people who read Punjabi in Arabic script (`pa-PK`) seldom read it in the script of our words.
 */
export declare const localeFor: (tag: string) => Locale;
/**
 * Adds a language, or replaces words of one. What it leaves out stays as it was, or is English in a
 * new language.
 *
 * @throws RangeError if `tag` is not well-formed.
 */
export declare function addLocale({ words, terms, names, ...part }: LocalePart): void;
/** Called whenever words change. */
export declare const listeners: Set<() => void>;
/** Calls all of them. */
export declare const notify: () => void;
/**
 * Gives all elements the words of a further language, or your own words for one that they have.
 * Words that you leave out stay as they are. Elements on the page change at once.
 *
 * @public
 */
export declare function registerLocale(locale: LocalePart | PackedLocale): void;
