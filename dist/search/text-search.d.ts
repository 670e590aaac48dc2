import { type Term } from './query.js';
import type { Scope } from './scope.js';
import { ranker } from './score.js';
import type { TextIndex } from './text-index.js';
/** What was found by a text. */
export interface Found {
    /** The records that have it. */
    readonly records: Uint32Array;
    /** How well each of these answers, 0 best; nothing where there are no words. */
    readonly scores: readonly number[];
    readonly words: readonly string[];
    /** These records have not all words of the text, but most of them or the nearest to them. */
    readonly near?: boolean;
    /** There may be records near, once the index has read all words. */
    readonly pending?: boolean;
}
/** The words by which found texts are marked. Short parts of a word stand everywhere. */
export declare const wordsOf: (terms: readonly Term[]) => readonly string[];
/**
 * Looks for texts in an index.
 *
 * @param rankerOf tells how well records have a word: a server does it by more than their texts.
 */
export declare function textSearch(index: TextIndex, rankerOf?: typeof ranker): (text: string, scope: Scope) => Found;
