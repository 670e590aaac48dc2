import { type Direction } from './direction.js';
import type { Locale, Words } from './words.js';
type Values = Readonly<Record<string, string>>;
export type TextKey = {
    [Key in keyof Words]: Words[Key] extends string ? Key : never;
}[keyof Words];
export type CountKey = Exclude<keyof Words, TextKey>;
/** What the element around a text in another language says of it (WCAG 3.1.2). */
export interface ForeignAttributes {
    readonly lang?: string;
    readonly dir?: Direction;
}
/** The words, numbers and dates of one language. Its functions need no `this`. */
export interface Translator {
    /** The language asked for, as a BCP 47 tag. */
    readonly tag: string;
    /** The words: those of `tag`, else English ones. */
    readonly locale: Locale;
    /** The `dir` of the words where they run from right to left; else the page's own does. */
    readonly dir: 'rtl' | undefined;
    /** The words for `key`. */
    t(key: TextKey, values?: Values): string;
    /** The words for `key` in the plural form of `count`, which is their `{n}`. */
    plural(key: CountKey, count: number, values?: Values): string;
    /** Sentences as one text: each but the last with a full stop. */
    join(sentences: readonly string[]): string;
    number(value: number): string;
    /** An RFC 3339 date in words; as written where it is none. */
    date(value: string): string;
    /** Makes `Intl` ready, whose first use in a page takes tens of milliseconds. */
    wake(): void;
    /**
     * What the element around a text in the language `tag` must say of it, where that is not the
     * language around it: `lang`, and the `dir` that goes with it.
     */
    attributesFor(tag: string): ForeignAttributes;
}
/**
 * The translator for a BCP 47 tag: one for all who ask, so that what it keeps of `Intl` is made
 * once. Another after the words of its language changed.
 */
export declare function translatorFor(tag: string): Translator;
export {};
