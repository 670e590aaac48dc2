import type { ForeignText } from './localized-text.js';
/**
 * A piece of a text: a paragraph, a list as its lines, or the rest of an endless text, which is
 * behind a disclosure: it would fill a page, and take seconds to lay out.
 */
export type Block = string | readonly string[] | {
    readonly beyond: string;
};
/** As much of a text as is on screen at once, and the rest of an endless one. */
export declare function bounded(text: string): {
    readonly start: string;
    readonly beyond?: string;
};
/** Plain text in pieces. */
export declare function passage(text: string): readonly Block[];
/** A text of the feed in two pieces: what is on screen at once, and what a button unfolds. */
export interface FoldedText {
    readonly foreign: ForeignText;
    readonly lead: readonly Block[];
    /** Empty if the text does not fold. */
    readonly rest: readonly Block[];
    /** Whether lead and rest are one paragraph that was cut between two sentences. */
    readonly isJoined: boolean;
    /** The first words, enough to tell the text from others. */
    readonly opening: string;
}
/**
 * @param length in characters (UTF-16 units). The text folds at the end of the sentence that has
 * this one.
 */
export declare function foldText(foreign: ForeignText, length: number): FoldedText;
