import { type Direction } from './direction.js';
import { type Values } from './format.js';
import type { Locale, Words } from './words.js';
export type TextKey = {
    [Key in keyof Words]: Words[Key] extends string ? Key : never;
}[keyof Words];
export type CountKey = Exclude<keyof Words, TextKey>;
/** What the element around a text in another language says of it (WCAG 3.1.2). */
export interface ForeignAttributes {
    readonly lang?: string;
    readonly dir?: Direction;
}
/** A text of the feed and the language it is in, where that is not the language around it. */
export interface ForeignText extends ForeignAttributes {
    readonly text: string;
}
/**
 * The words, numbers and dates of one language, for an element and all that is inside it. Its
 * functions need no `this`.
 */
export interface Translator {
    /** The language asked for, as a BCP 47 tag: the feed's own texts are wanted in it. */
    readonly tag: string;
    /** The words: those of `tag`, else English ones. */
    readonly locale: Locale;
    /** The `lang` of what the words stand in. */
    readonly lang: string;
    /** The `dir` of what the words stand in, whatever the page's own is. */
    readonly dir: 'ltr' | 'rtl';
    /** The words for `key`. */
    t(key: TextKey, values?: Values): string;
    /** A template of words with its `{gaps}` filled. */
    fill(template: string, values?: Values): string;
    /** The words for `key` in the plural form of `count`, which is their `{n}`. */
    plural(key: CountKey, count: number, values?: Values): string;
    /** A text as a sentence: with a full stop, where it has none. */
    sentence(text: string): string;
    /** Sentences as one text: each but the last with a full stop. */
    join(sentences: readonly string[]): string;
    number(value: number): string;
    /** An RFC 3339 date in words; as written where it is none. */
    date(value: string): string;
    /** The name of a day of the week: 1 is Monday, 7 Sunday (ISO 8601). */
    weekday(day: number): string;
    /** Makes `Intl` ready, whose first use in a page takes tens of milliseconds. */
    wake(): void;
    /**
     * What the element around a text in the language `tag` must say of it: nothing where that is the
     * language of the words; else `lang`, and the `dir` that goes with it. A text whose language
     * nobody knows runs as its first letter does.
     */
    attributesFor(tag: string): ForeignAttributes;
}
/**
 * The translator for a BCP 47 tag: one for all who ask, so that what it keeps of `Intl` is made
 * once. Another after the words of its language changed.
 */
export declare function translatorFor(tag: string): Translator;
