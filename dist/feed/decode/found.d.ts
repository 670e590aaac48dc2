import { type Piece } from './pieces.js';
/** What separates the words after one address from the words before the next. */
export declare const BETWEEN: RegExp;
/** What joins words to an address beside them, and words that say only that it is an address. */
export declare const BESIDE: RegExp;
export declare const EMPTY: RegExp;
/** Parts of a text that may be addresses. A separator between two of them comes after a host. */
export declare const TOKEN: RegExp;
/** Among words, a host with neither a scheme nor `www` must not look like another word. */
export declare const SURE: RegExp;
/** Spaces in a scheme, and words before an address without one. */
export declare const SPACED: RegExp;
export declare const SAID: RegExp;
/** A link as some databases export it: its words, and its URL between two marks. */
export declare const MARKED: RegExp;
/** What may be the beginning of a host or e-mail address that contains a space. */
export declare const BEFORE_HOST: RegExp;
export declare const BEFORE_MAILBOX: RegExp;
/** The name of a site before its host: `Facebook facebook.com/x`. */
export declare const OWN_NAME: RegExp;
export declare const JOINT: RegExp;
/**
 * What may be the rest of a host or path after a space, of a host that ends with a dot, or of a
 * folder.
 */
export declare const BEHIND: RegExp;
export declare const BEHIND_DOT: RegExp;
export declare const BEHIND_FOLDER: RegExp;
export declare const BEHIND_PATH: RegExp;
/** A URL whose host has no domain, or is the name of a file. */
export declare const CUT: RegExp;
/** URLs that run something or show a file, and those with a user name, which are misleading. */
export declare const MISLEADING: RegExp;
/**
 * The addresses in a text, each with what the text says about it, or only the words if there is
 * none. An address that may continue before or after a space does not count.
 *
 * @param item the name for an address.
 * @param fix returns a valid address, or undefined.
 */
export declare function addressesIn(given: string, item: string, fix: (text: string) => string | undefined): readonly Piece[];
/** A number, its extension, and a note in brackets. */
export declare const RUN: RegExp;
/**
 * The numbers in a text, each with what the text says about it. If the second is shortened, it is
 * completed from the one before it. None if any of them is in doubt.
 */
export declare function numbersIn(text: string): readonly Piece[];
