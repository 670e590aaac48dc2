import type { Locale, Plural } from './words.js';
/** The primary subtag of a BCP 47 tag, lower-case. */
export declare function primary(tag: string): string;
/**
 * The locale for a BCP 47 tag: that of its primary subtag (RFC 4647, section 3.4), else English.
 */
export declare function localeFor(tag: string): Locale;
/** `template` with each `{name}` replaced by its value, as text. */
export declare function fill(template: string, values: Readonly<Record<string, string>>): string;
/** The form of `plural` that `count` takes in the language of `locale`. */
export declare function pluralForm(locale: Locale, plural: Plural, count: number): string;
