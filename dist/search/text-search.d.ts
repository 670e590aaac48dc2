import { type Term } from './query.js';
import type { Scope } from './scope.js';
import { ranker } from './score.js';
import type { TextIndex } from './text-index.js';
/** What was found by a text. */
export interface Found {
    /** The records that have it. */
    readonly records: Uint32Array;
    /** How well each of these matches, 0 being the best. Undefined without words. */
    readonly scores: readonly number[];
    readonly words: readonly string[];
    /** These records do not have all words of the text, but most of them, or the nearest ones. */
    readonly near?: boolean;
    /** There may be near records when the index has read all words. */
    readonly pending?: boolean;
}
/** The words to mark in the texts that were found. Short parts of a word would be everywhere. */
export declare const wordsOf: (terms: readonly Term[]) => readonly string[];
/**
 * Looks for texts in an index.
 *
 * @param rankerOf ranks records for a word. A server uses more than their texts.
 */
export declare function textSearch(index: TextIndex, rankerOf?: typeof ranker): (text: string, scope: Scope) => Found;
