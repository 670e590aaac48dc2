import { type Spellings } from './spellings.js';
/**
 * Words that replace one word of a query. A text must have all of them. One that ends with a space
 * is found only as a whole word, the others also at the start of a word or inside it.
 */
export type Spelling = readonly string[];
/** One word of a query. */
export interface Term {
    /**
     * As typed, written as one word. It ends with a space if it is found only as a whole word, as
     * abbreviations are.
     */
    readonly word: string;
    /** Its other spellings. */
    readonly others: readonly Spelling[];
    /**
     * What is searched for among the ways to reach an organisation. Empty if the word cannot be one.
     */
    readonly way: string;
}
/** The folded beginning of a query, which is compared with whole names. */
export declare function phraseOf(query: string): string;
/**
 * A query with spaces for its hyphens, and between the words of scripts that have none, if the
 * browser can find the words.
 */
export declare function withSpaces(query: string): string;
/** The words of a query, each once, without small words if there are others. */
export declare function termsOf(query: string, isWelsh: boolean, known: Spellings): readonly Term[];
