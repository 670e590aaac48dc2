/** Adds the words of a folded text to a vocabulary. */
export declare function learn(vocabulary: Set<string>, text: string): void;
/**
 * Edit distance in which two neighbouring letters exchanged count as one edit (optimal string
 * alignment), as far as it is within `limit`; else any number above. With `open` the other word may
 * go on where `word` ends, as while somebody still types.
 */
export declare function distance(word: string, other: string, limit: number, open?: boolean): number;
/**
 * The words of the vocabularies that are nearest to a folded word, all at the same distance:
 * itself where it stands in one of them, none where it is too short or too far from all.
 */
export declare function nearest(word: string, vocabularies: readonly Iterable<string>[]): readonly string[];
/**
 * What to look for instead of words that together find nothing: for each word itself if it stands
 * somewhere, else the nearest. Undefined if every word stands somewhere, or one is near to none.
 */
export declare function guess(words: readonly string[], vocabularies: readonly Iterable<string>[]): readonly (readonly string[])[] | undefined;
