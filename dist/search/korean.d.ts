/** What is written in Korean, as it is folded: a word may stand inside another, and be one of its own. */
export declare const KOREAN: RegExp;
/**
 * The other spellings of a folded Korean word: without its particles, and as two, for compounds are
 * written with a space and without. Both must have two syllables.
 */
export declare function koreanForms(word: string): readonly (readonly string[])[];
