import { type Piece } from './pieces.js';
/** What separates the words behind one address from those before the next. */
export declare const BETWEEN: RegExp;
/** What words beside an address begin and end with that joins them to it, and words that say no more than what it is. */
export declare const BESIDE: RegExp;
export declare const EMPTY: RegExp;
/** Parts of a text that may be addresses. A mark between two of them has a host before it. */
export declare const TOKEN: RegExp;
/** Among words, a host that has neither a scheme nor `www` must look like no other word. */
export declare const SURE: RegExp;
/** Spaces in a scheme, and what is said before an address without one. */
export declare const SPACED: RegExp;
export declare const SAID: RegExp;
/** A link as some databases export it: its words, and what it leads to between two marks. */
export declare const MARKED: RegExp;
/** What may be the beginning of a host with a space in it, or of a mailbox. */
export declare const BEFORE_HOST: RegExp;
export declare const BEFORE_MAILBOX: RegExp;
/** The name of a site before its host: `Facebook facebook.com/x`. */
export declare const OWN_NAME: RegExp;
export declare const JOINT: RegExp;
/** What may be the rest of a host or path behind a space; of a host that ends with a dot; of a folder. */
export declare const BEHIND: RegExp;
export declare const BEHIND_DOT: RegExp;
export declare const BEHIND_FOLDER: RegExp;
export declare const BEHIND_PATH: RegExp;
/** A URL whose host has no domain. */
export declare const CUT: RegExp;
/** URLs that run something or show a file, and those with a user name, which mislead. */
export declare const MISLEADING: RegExp;
/**
 * The addresses in a text, each with what the text says of it; or all that it says, in words, if
 * there is none. One that may go on behind or before a space is none.
 *
 * @param item what an address is called.
 * @param fix an address as it should be, or nothing.
 */
export declare function addressesIn(given: string, item: string, fix: (text: string) => string | undefined): readonly Piece[];
/** A number, its extension, and a note in brackets. */
export declare const RUN: RegExp;
/**
 * The numbers in a text, each with what the text says of it. A second one that is shortened is
 * completed from the one before it. None where any of them is in doubt.
 */
export declare function numbersIn(text: string): readonly Piece[];
