/** A value of the `dir` attribute. `auto`: the text itself decides. */
export type Direction = 'ltr' | 'rtl' | 'auto';
/** The direction of the script that the language of a BCP 47 tag is most likely written in. */
export declare function directionOf(tag: string): Direction;
