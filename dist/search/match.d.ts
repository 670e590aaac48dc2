/**
 * Separates the fields of a record's text, which are in order of weight: names, each after a line
 * break; alternate names; places; descriptions.
 */
export declare const FIELD = "\0";
/**
 * Added to the rank of a word in the name of a record's category or country, which counts as a
 * place.
 */
export declare const LABEL = 2;
/**
 * Added to the rank of another spelling, so that it counts less than any word that begins as typed
 * (but see `otherRank`).
 */
export declare const OTHER = 5;
/** Added to the number of the field if a word is inside another, not at its start. */
export declare const INSIDE = 9;
/** The rank of a text without the word. */
export declare const NONE = 14;
/**
 * Words shorter than this are everywhere in a text: only the first few places, which are in names,
 * are checked.
 */
export declare const SHORT = 3;
/**
 * The first position, from `place` on, at which a word in a folded text starts. `place` must be an
 * occurrence of it. -1 if none of the first `most` occurrences starts a word.
 * @param isWhole whether the word must also end there.
 */
export declare function startOf(text: string, word: string, place: number, isWhole?: boolean, most?: number): number;
/**
 * How well a folded text matches a word, 0 being the best. 0: it is a whole word of a name. From 1:
 * the number of the first field in which it starts, plus `INSIDE` if it is only inside other words.
 * `NONE`: the text does not have it, or not as a whole word if it must be one. No text has ''.
 */
export declare function rank(text: string, word: string, isWhole: boolean): number;
