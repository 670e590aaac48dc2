/** Folds a text that has umlauts written as two letters. */
export declare function foldAsTwo(text: string): string;
/** What divides folded words. */
export declare const BETWEEN: RegExp;
/** A folded word without what divides it. */
export declare const joined: (word: string) => string;
/** Folded words, each with its other spellings. With a space behind it a word is meant as a whole. */
export type Spellings = Map<string, readonly string[]>;
/** What every text may have. */
export declare function abbreviations(): Spellings;
/** Adds the words of a text that have other spellings. */
export declare function learnSpellings(known: Spellings, text: string, folded: string): void;
