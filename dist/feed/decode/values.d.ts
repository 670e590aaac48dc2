import { type Entries, type Read } from './decoders.js';
import type { Address } from '../model.js';
export declare const version: Read<string>;
export declare const asTag: (tag: string) => string | undefined;
export declare const language: Read<string>;
/** What joins two names in words. */
export declare const AND: RegExp;
/** What may be added to a name. */
export declare const ADDED: RegExp;
export declare const CODES: RegExp;
export declare const languages: Read<readonly string[]>;
export declare const countries: Read<readonly string[]>;
export declare const date: Read<string>;
/** Not within a character reference. */
export declare const WORDS: RegExp;
export declare const ids: Read<readonly string[]>;
export declare const texts: Read<readonly string[]>;
/** Texts of which some have names: these in any case, and several in one. */
export declare const terms: Read<readonly string[]>;
/** The original lines, which are never shown and kept exactly. */
export declare const source_text: Read<Readonly<Record<string, string>>>;
/** A text with one of these may have more than one address. */
export declare const SEPARATED: RegExp;
export declare const url: Read<string>;
export declare const urls: Read<string>;
export declare const email: Read<string>;
export declare const emails: Read<string>;
export declare const image: Read<string>;
/** What spreadsheets put around a number, and separators next to a single number. */
export declare const WRAPPED: RegExp;
/**
 * A number as written. For several, or one with words beside it, pieces. A number that cannot be a
 * link is noted and stays.
 */
export declare const numbers: Read<string>;
/** Digits, with or without a word for what they are. */
export declare const extension: Read<string>;
/** A text, such as a line of an address, or several texts. */
export declare const line: Read<string>;
/** The time of a day. One that no clock shows is refused. */
export declare const hour: Read<string>;
/** A country as its code, in capitals, or by the name in the text. */
export declare const country: Read<string>;
export declare const address: Read<Address>;
/** Beside other fields, an address may be one line, several lines, or a record. */
export declare const place: Read<string>;
/**
 * The lines of an address among other fields, and the other fields. Undefined if there are none.
 */
export declare function addressAmong(made: Entries): readonly [Entries, Entries] | undefined;
