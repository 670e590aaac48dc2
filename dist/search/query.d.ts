import { type Spellings } from './spellings.js';
/**
 * Words that stand for one word of a query, all of them together. One that ends with a space is
 * found only as a whole, others also where they begin a word or stand inside it.
 */
export type Spelling = readonly string[];
/** One word of a query. */
export interface Term {
    /** As it was typed, written together. */
    readonly word: string;
    /** Its other spellings. */
    readonly others: readonly Spelling[];
    /** What is looked for among the ways to reach an organisation; empty where it can be none. */
    readonly way: string;
}
/** The beginning of a query, folded: what names are compared with as a whole. */
export declare function phraseOf(query: string): string;
/** A query with spaces between the words of scripts that have none, where the browser knows them. */
export declare function withSpaces(query: string): string;
/** The words of a query, each once, without small ones where there are others. */
export declare function termsOf(query: string, isWelsh: boolean, known: Spellings): readonly Term[];
