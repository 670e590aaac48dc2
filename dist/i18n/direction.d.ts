/** A value of the `dir` attribute; `auto` where a text itself must tell. */
export type Direction = 'ltr' | 'rtl' | 'auto';
/** The direction of the script that the language of a BCP 47 tag is most likely in. */
export declare function directionOf(tag: string): Direction;
