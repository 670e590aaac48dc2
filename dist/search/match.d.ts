/**
 * Stands between the fields of a record's text, which are in order of weight: names, each after a
 * line break; alternate names; places; descriptions.
 */
export declare const FIELD = "\0";
/** Added to the rank in the name of a record's category or country, which counts as a place. */
export declare const LABEL = 2;
/** Added to the rank of another spelling: it counts less than any word that begins as it was typed. */
export declare const OTHER = 5;
/** Added to the number of the field where a word stands inside another, not at its start. */
export declare const INSIDE = 9;
/** What `rank` gives a text without the word. */
export declare const NONE = 14;
/**
 * Words shorter than this stand all over a text: only the first few places, which are in names,
 * are looked at.
 */
export declare const SHORT = 3;
/**
 * The first start of a word in a folded text among the places where it stands, from `place`, which
 * is one, on; -1 if it starts nowhere, or not at one of the first `most` places.
 * @param isWhole whether the word must also end there.
 */
export declare function startOf(text: string, word: string, place: number, isWhole?: boolean, most?: number): number;
/**
 * How well a folded text has a word, 0 best: 0 where it is a whole word of a name; else the number of
 * the field of the first place where it starts, from 1, and `INSIDE` more where it stands only inside
 * others; `NONE` where it does not stand, or not as a whole if it must.
 */
export declare function rank(text: string, word: string, isWhole: boolean): number;
