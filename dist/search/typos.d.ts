/** Adds the words of a folded text to a vocabulary. */
export declare function learn(vocabulary: Set<string>, text: string): void;
/**
 * Edit distance in which two neighbouring letters exchanged count as one edit (optimal string
 * alignment), as far as it is within `limit`; else any number above. With `open` the other word may
 * go on where `word` ends, as while somebody still types.
 */
export declare function distance(word: string, other: string, limit: number, open?: boolean): number;
/**
 * The words of the vocabularies that are nearest to a folded word, all at the same distance, but for
 * itself and words that begin with it: none where it is too short or too far from all.
 */
export declare function nearest(word: string, vocabularies: readonly Iterable<string>[]): readonly string[];
/** The singular of an English plural and the plural of a singular, where they are more than an `s` apart. */
export declare function otherNumbers(word: string): readonly string[];
/** Two words of a vocabulary that were written as one: `linkethiopia`. */
export declare function twoWords(word: string, vocabulary: ReadonlySet<string>): readonly string[][];
