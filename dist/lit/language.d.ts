import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { type PackedLocale } from '../locales/packed.js';
import type { Locale, LocalePart, Words } from '../locales/words.js';
type Values = Readonly<Record<string, string>>;
type TextKey = {
    [Key in keyof Words]: Words[Key] extends string ? Key : never;
}[keyof Words];
type CountKey = Exclude<keyof Words, TextKey>;
/** A value of the `dir` attribute; `auto` where a text itself must tell. */
export type Direction = 'ltr' | 'rtl' | 'auto';
/**
 * Gives all elements the words of a further language, or words of your own for one that they have;
 * what is left out stays as it is. Elements that are on the page change at once.
 *
 * @public
 */
export declare function registerLocale(locale: LocalePart | PackedLocale): void;
/**
 * The language of an element's words: its own `lang`, else that of the nearest ancestor, across
 * shadow roots, and live (WCAG 3.1.1, 3.1.2). Never the browser's.
 */
export declare class Language implements ReactiveController {
    #private;
    /** The nearest `lang`, as written; that of the words where there is none. */
    tag: string;
    /** The words: those of `tag`, else English ones. */
    locale: Locale;
    constructor(host: ReactiveControllerHost & Element);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The words for `key`. */
    say(key: TextKey, values?: Values): string;
    /** The words for `key` in the plural form of `count`, which is their `{n}`. */
    count(key: CountKey, count: number, values?: Values): string;
    /** Makes `Intl` ready, whose first use in a page takes tens of milliseconds. */
    wake(): void;
    /** Sentences as one text: each but the last with a full stop. */
    join(sentences: readonly string[]): string;
    number(value: number): string;
    /** An RFC 3339 date in words; as written where it is none. */
    date(value: string): string;
    /** The `dir` of the words where they run from right to left; else the page's own does. */
    get dir(): 'rtl' | typeof nothing;
    /**
     * What the element around a text in the language `tag` must say of it, where that is not the
     * language around it (WCAG 3.1.2): `lang`, and the `dir` that goes with it.
     */
    attributesFor(tag: string): {
        lang?: string;
        dir?: Direction;
    };
}
export {};
