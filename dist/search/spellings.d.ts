/** Folds a text that has umlauts written as two letters. */
export declare function foldAsTwo(text: string): string;
/** The punctuation inside folded words. */
export declare const BETWEEN: RegExp;
/** A folded word without the punctuation inside it. */
export declare const joined: (word: string) => string;
/**
 * Folded words, each with its other spellings. A spelling that ends with a space is a whole word.
 */
export type Spellings = Map<string, readonly string[]>;
/** Spellings for words of every text. */
export declare function abbreviations(): Spellings;
/** Adds the words of a text that have other spellings. */
export declare function learnSpellings(known: Spellings, text: string, folded: string): void;
