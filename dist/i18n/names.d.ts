import type { ForeignText, Translator } from './translator.js';
export type NameType = 'region' | 'language';
/** How often names were given. After each time, what was made from names before is out of date. */
export declare let namesGiven: number;
/** Gives names in a language, by code, for browsers that have none in it. */
export declare function giveNames(language: string, added: Readonly<Record<string, string>>): void;
/**
 * What a region (by its ISO 3166 code) or a language (by its BCP 47 tag) is called in a language.
 * Undefined if neither the browser nor anybody else has a name.
 */
export declare function nameOf(type: NameType, code: string, language: string): string | undefined;
/**
 * The name of a region or language to show. It is in the first of these that has a name: the
 * requested language, that of the words, that of the feed, English. Otherwise it is the code.
 */
export declare function displayName(type: NameType, code: string, { tag, lang, attributesFor }: Translator, feedLanguage: string): ForeignText;
