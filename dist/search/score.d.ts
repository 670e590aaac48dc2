import type { Term } from './query.js';
import type { Labels } from './record-text.js';
/** A word to be looked for. */
export interface Needle {
    readonly word: string;
    readonly isWhole: boolean;
    /** Whether it has the same letters as the word typed. */
    readonly isSame: boolean;
}
export declare const needle: (word: string, typed?: string) => Needle;
/**
 * What another spelling counts for, by the worst rank of its words: as much as the word typed, if it
 * is a word of a name that has the same letters. Otherwise its words must begin words, but for
 * Korean ones.
 */
export declare const otherRank: (worst: number, [first]: readonly Needle[]) => number;
/** How well a text has a word of a query, 0 best, or `NONE`. */
export declare function rankIn(text: string, typed: Needle, others: readonly (readonly Needle[])[]): number;
/** Tells how well a record has a word of a query, 0 best, or `NONE`. */
export interface Ranker {
    (record: number, text: string): number;
    /** Leaves out records that do not have it, where they are known: the others still may not. */
    among?(records: Uint32Array): Uint32Array;
}
/**
 * Tells how well a record has a word of a query, in its text or in the names of its categories and
 * countries.
 */
export declare function ranker(term: Term, labels: readonly Labels[]): Ranker;
/** 0 for a text that has the whole phrase as a line, such as a name; 1 where a line begins with it. */
export declare function phraseRank(text: string, phrase: string): number;
