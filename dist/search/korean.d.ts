/**
 * The other spellings of a folded Korean word: without its particle, and as two, for compounds are
 * written with a space and without. Both must have two syllables.
 */
export declare function koreanForms(word: string): readonly (readonly string[])[];
