import { type PackedLocale } from './packed-locale.js';
import type { Locale, LocalePart, Plural } from './words.js';
/** The primary subtag of a BCP 47 tag, lower-case. */
export declare function primary(tag: string): string;
/**
 * The locale for a BCP 47 tag: its own, else that of the tag without its last subtag, and so on
 * (RFC 4647, section 3.4), else English.
 */
export declare function localeFor(tag: string): Locale;
/**
 * Adds a language, or other words to one that is there. What it leaves out stays as it was, and is
 * English in a new language.
 *
 * @throws RangeError where `tag` is not well-formed.
 */
export declare function addLocale({ words, terms, ...part }: LocalePart): void;
/** `template` with each `{name}` replaced by its value, as text. */
export declare function fill(template: string, values: Readonly<Record<string, string>>): string;
/** The form of `plural` that `count` takes in the language of `locale`. */
export declare function pluralForm(locale: Locale, plural: Plural, count: number): string;
/** Calls `listener` whenever words change, however often it is given. */
export declare function onLocaleChange(listener: () => void): void;
/**
 * Gives all elements the words of a further language, or words of your own for one that they have;
 * what is left out stays as it is. Elements that are on the page change at once.
 *
 * @public
 */
export declare function registerLocale(locale: LocalePart | PackedLocale): void;
