import type { ForeignText, Translator } from './translator.js';
export type NameType = 'region' | 'language';
/** How often names were given: what was made of names before is out of date then. */
export declare let namesGiven: number;
/** Gives names in a language, by code, for where the browser has none in it. */
export declare function giveNames(language: string, added: Readonly<Record<string, string>>): void;
/**
 * What a region (by its ISO 3166 code) or a language (by its BCP 47 tag) is called in a language;
 * undefined where neither the browser nor anybody else has a name.
 */
export declare function nameOf(type: NameType, code: string, language: string): string | undefined;
/**
 * The name to show of a region or language: in the language asked for, else in that of the words,
 * of the feed, in English; else its code.
 */
export declare function displayName(type: NameType, code: string, { tag, lang, attributesFor }: Translator, feedLanguage: string): ForeignText;
