/**
 * Stands between the fields of a record's folded text, which are in order of weight: names, each
 * after a line break; alternate names; places; descriptions.
 */
export declare const FIELD = "\0";
/** Added to the rank in the name of a record's category or country, which counts as a place. */
export declare const LABEL = 2;
/** Added to the number of the field where a word stands inside another, not at its start. */
export declare const INSIDE = 4;
/** What `rank` gives a text without the word. */
export declare const NONE = 9;
/** The beginning of a query, folded: what names are compared with as a whole. */
export declare function phraseOf(query: string): string;
/**
 * The words of a folded query, each once. A word for "and" is left out where there are others, so
 * that what is written with "&" or with none is found too; so is the article "a".
 */
export declare function wordsOf(phrase: string): readonly string[];
/**
 * The first start of a word in a folded text among the places where it stands, from `place`, which
 * is one, on; -1 if it starts nowhere, or not at one of the first `most` places.
 */
export declare function startOf(text: string, word: string, place: number, most?: number): number;
/**
 * How well a folded text has a word, 0 best: 0 where a name begins with it; else the number of the
 * field of the first place where it starts, from 1, and `INSIDE` more where it stands only inside
 * others; `NONE` where it does not stand.
 *
 * @param end - where the first field ends, if that is known.
 */
export declare function rank(text: string, word: string, end?: number): number;
