import { type Entries, type Read } from './decoders.js';
import type { Address } from '../model.js';
export declare const version: Read<string>;
export declare const asTag: (tag: string) => string | undefined;
export declare const language: Read<string>;
export declare const CODES: RegExp;
export declare const languages: Read<readonly string[]>;
export declare const countries: Read<readonly string[]>;
export declare const date: Read<string>;
/** Not within a character reference. */
export declare const WORDS: RegExp;
export declare const ids: Read<readonly string[]>;
export declare const texts: Read<readonly string[]>;
/** The original lines, which are never shown: kept to the letter. */
export declare const source_text: Read<Readonly<Record<string, string>>>;
/** Where one of these is, there may be more than one address. */
export declare const SEPARATED: RegExp;
export declare const url: Read<string>;
export declare const urls: Read<string>;
export declare const email: Read<string>;
export declare const emails: Read<string>;
export declare const image: Read<string>;
/** What spreadsheets put around a number, and what stands between numbers where there is only one. */
export declare const WRAPPED: RegExp;
/**
 * A number as written; or several, or one with words beside it, in pieces. One that makes no link is
 * noted and stays.
 */
export declare const numbers: Read<string>;
/** Digits, with or without a word for what they are. */
export declare const extension: Read<string>;
export declare const address: Read<Address>;
/** Where it stands beside other fields, an address may be a line, several, or a record. */
export declare const place: Read<string>;
/** The lines of an address among other fields, and these without them; nothing where there are none. */
export declare function addressAmong(made: Entries): readonly [Entries, Entries] | undefined;
