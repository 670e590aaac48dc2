import { type Piece } from './pieces.js';
/**
 * The addresses in a text, each with what the text says of it; or all that it says, in words, if
 * there is none. One that may go on behind a space is none.
 *
 * @param item what an address is called.
 * @param fix an address as it should be, or nothing.
 */
export declare function addressesIn(given: string, item: string, fix: (text: string) => string | undefined): readonly Piece[];
/**
 * The numbers in a text, each with what the text says of it. A second one that is shortened is
 * completed from the one before it. None where any of them is in doubt.
 */
export declare function numbersIn(text: string): readonly Piece[];
