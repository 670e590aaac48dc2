/** An abbreviation in a query. */
export interface Abbreviation {
    /** As one word, such as `ymca` or `b&b`. */
    readonly flat: string;
    /** How it may be written, as whole words: its letters begin too many others. */
    readonly spellings: readonly string[];
}
/**
 * Reads a folded word as an abbreviation.
 *
 * @param isDivided whether the word has several parts, which are words without "and" too.
 * @returns undefined if it is none.
 */
export declare function abbreviationOf(word: string, isDivided: boolean): Abbreviation | undefined;
