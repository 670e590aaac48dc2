import type { Labels } from './record-text.js';
/** One word of a query. */
export interface Term {
    /** The word, or those that stand for it. */
    readonly words: readonly string[];
    /** The ranks of the word in the names of a record's categories, and in those of its countries. */
    readonly labels: readonly ((record: number) => number)[];
}
/** Prepares words to be looked for in many records. */
export declare function termsOf(words: readonly (readonly string[])[], labels: readonly Labels[]): readonly Term[];
/**
 * How well a record answers, 0 best: the sum of the ranks of all terms; of equal sums those are
 * better that have a line, such as a name, which is the whole phrase, or else begins with it.
 * Undefined where the rank of a term is worse than `worst`.
 */
export declare function scoreOf(terms: readonly Term[], phrase: string, worst: number, text: string, record: number): number | undefined;
