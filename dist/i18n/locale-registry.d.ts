import { type PackedLocale } from './packed-locale.js';
import type { Locale, LocalePart } from './words.js';
/**
 * The locale that answers a BCP 47 tag, else English. Words in another script are no answer: who
 * reads Punjabi in Arabic letters (`pa-PK`) seldom reads it in those of our words.
 */
export declare const localeFor: (tag: string) => Locale;
/**
 * Adds a language, or other words to one that is there. What it leaves out stays as it was, and is
 * English in a new language.
 *
 * @throws RangeError where `tag` is not well-formed.
 */
export declare function addLocale({ words, terms, names, ...part }: LocalePart): void;
/** Called whenever words change. */
export declare const listeners: Set<() => void>;
/** Calls all of them. */
export declare const notify: () => void;
/**
 * Gives all elements the words of a further language, or words of your own for one that they have;
 * what is left out stays as it is. Elements that are on the page change at once.
 *
 * @public
 */
export declare function registerLocale(locale: LocalePart | PackedLocale): void;
