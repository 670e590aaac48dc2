/** Adds the words of a folded text to a vocabulary. */
export declare function learn(vocabulary: Set<string>, text: string): void;
/** Whether texts with these vocabularies may have a word somewhere, also inside another. */
export declare function mayHave(word: string, vocabularies: readonly ReadonlySet<string>[]): boolean;
/**
 * Edit distance in which exchanging two neighbouring letters counts as one edit (optimal string
 * alignment). Above `limit`, the result is any larger number. With `open`, the other word may
 * continue after `word`, as while somebody is typing.
 */
export declare function distance(word: string, other: string, limit: number, open?: boolean): number;
/**
 * The words of the vocabularies that are nearest to a folded word, all at the same distance, except
 * itself and words that begin with it. None if it is too short or too far from all of them.
 */
export declare function nearest(word: string, vocabularies: readonly Iterable<string>[]): readonly string[];
/**
 * The singular of an English plural and the plural of a singular, if they differ by more than an
 * `s`.
 */
export declare function otherNumbers(word: string): readonly string[];
/**
 * Words of a vocabulary that were written as one, with a space after each: `link ethiopia ` for
 * `linkethiopia`. None if it is not made of such words.
 */
export declare function wordsIn(written: string, vocabulary: ReadonlySet<string>): readonly string[];
