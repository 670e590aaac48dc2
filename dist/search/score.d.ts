import { type Column } from './facets.js';
/** One word of a query. */
export interface Term {
    /** The word, or those that stand for it. */
    readonly needles: readonly string[];
    /** By its names in a column: the rank of each combination, and the combination of each record. */
    readonly named: readonly {
        readonly ranks: readonly number[];
        readonly records: readonly number[];
    }[];
}
/** No score: a record that is not found. */
export declare const MISSED = -1;
/**
 * Prepares words to be looked for in many records.
 * @param labels - for the first columns the folded names of their values (`labelsOf`).
 */
export declare function termsOf(words: readonly (readonly string[])[], columns: readonly Column[], labels: readonly (readonly string[])[]): readonly Term[];
/**
 * How well a record answers, 0 best, or `MISSED`: the sum of the ranks of all terms, none of them
 * worse than `worst`; of equal sums those are better that have a line, such as a name, which is
 * the whole phrase, or else begins with it.
 * @param line - a line break and the phrase.
 * @param end - where the names in the text end.
 */
export declare function scoreOf(terms: readonly Term[], line: string, worst: number, text: string, end: number, record: number): number;
