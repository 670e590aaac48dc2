import { type Piece } from './pieces.js';
/** What separates the words behind one address from those before the next. */
export declare const BETWEEN: RegExp;
/** Parts of a text that may be addresses. A mark between two of them has a host before it. */
export declare const TOKEN: RegExp;
/** Among words, a host that has neither a scheme nor `www` must look like no other word. */
export declare const SURE: RegExp;
/**
 * The addresses in a text, each with what the text says of it; or all that it says, in words, if
 * there is none. One that may go on behind a space is none.
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
