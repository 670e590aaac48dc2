import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale, Words } from '../locales/words.js';
type Values = Readonly<Record<string, string>>;
type TextKey = {
    [Key in keyof Words]: Words[Key] extends string ? Key : never;
}[keyof Words];
type CountKey = Exclude<keyof Words, TextKey>;
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
    number(value: number): string;
    /** An RFC 3339 date in words; as written where it is none. */
    date(value: string): string;
    /** The name of a language, by its BCP 47 tag, where the browser knows it. */
    languageName(tag: string): string | undefined;
    /**
     * What the element around a text in the language `tag` must say of it, where that is not the
     * language around it (WCAG 3.1.2): `lang`, and the `dir` that goes with it.
     */
    attributesFor(tag: string): {
        lang?: string;
        dir?: 'ltr' | 'rtl';
    };
}
export {};
