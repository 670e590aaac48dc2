/**
 * Stands between the fields of a record's folded text, which are in order of weight: names, each
 * after a line break; alternate names; places; descriptions.
 */
export declare const FIELD = "\0";
/** The field to which the names of a record's categories and countries count: places. */
export declare const LABEL = 3;
/** Added to the number of the field where a word stands inside another, not at its start. */
export declare const INSIDE = 4;
/** What `rank` gives a text without the word. */
export declare const NONE = 9;
/** The beginning of a query, folded: what names are compared with as a whole. */
export declare const phraseOf: (query: string) => string;
/**
 * The words of a folded query, each once. A word for "and" is left out where there are others, so
 * that what is written with "&" or with none is found too; so is the article "a".
 */
export declare const wordsOf: (phrase: string) => readonly string[];
/** Where a word first starts in a folded text from `from` on; -1 if it is nowhere at a start. */
export declare const startOf: (text: string, word: string, from?: number) => number;
/**
 * How well a folded text has a word, 0 best: 0 where a name begins with it; else the number of the
 * field of the first place where it starts, from 1, and `INSIDE` more where it stands only inside
 * others; `NONE` where it does not stand.
 */
export declare function rank(text: string, word: string): number;
