import { type Direction } from './direction.js';
import { type Values } from './format.js';
import type { Locale, Words } from './words.js';
export type TextKey = {
    [Key in keyof Words]: Words[Key] extends string ? Key : never;
}[keyof Words];
export type CountKey = Exclude<keyof Words, TextKey>;
/** The attributes of the element around a text in another language (WCAG 3.1.2). */
export interface ForeignAttributes {
    readonly lang?: string;
    readonly dir?: Direction;
}
/** A text of the feed, and its language if that is not the language around it. */
export interface ForeignText extends ForeignAttributes {
    readonly text: string;
}
/**
 * The words, numbers and dates of one language, for an element and everything inside it. Its
 * functions need no `this`.
 */
export interface Translator {
    /** The requested language, as a BCP 47 tag. The feed's own texts are shown in it. */
    readonly tag: string;
    /** The words: those of `tag`, or else English ones. */
    readonly locale: Locale;
    /** The `lang` of the element around the words. */
    readonly lang: string;
    /** The `dir` of the element around the words, whatever that of the page is. */
    readonly dir: 'ltr' | 'rtl';
    /** The words for `key`. */
    t(key: TextKey, values?: Values): string;
    /** A template of words with its `{gaps}` filled. */
    fill(template: string, values?: Values): string;
    /** The words for `key` in the plural form of `count`, which is their `{n}`. */
    plural(key: CountKey, count: number, values?: Values): string;
    /** A text as a sentence: with a full stop, if it has none. */
    sentence(text: string): string;
    /** Sentences as one text: each but the last with a full stop. */
    join(sentences: readonly string[]): string;
    number(value: number): string;
    /** An RFC 3339 date in words. Anything else is returned unchanged. */
    date(value: string): string;
    /** The name of a day of the week: 1 is Monday, 7 Sunday (ISO 8601). */
    weekday(day: number): string;
    /**
     * The attributes of the element around a text in the language `tag`: none if that is the language
     * of the words, otherwise `lang` and its `dir`. If the language of a text is not known, its first
     * letter decides the direction.
     */
    attributesFor(tag: string): ForeignAttributes;
}
/**
 * The translator for a BCP 47 tag. It is shared, so that what it keeps of `Intl` is made once.
 * There is a new one after the words of its language have changed.
 */
export declare function translatorFor(tag: string): Translator;
