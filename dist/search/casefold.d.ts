/**
 * Text in the form in which it is compared: without case, accents, kinds of apostrophe, scripts of
 * digits, and variants of one letter. ASCII punctuation stays where it is, other punctuation
 * becomes a space.
 *
 * Folding a text equals folding its characters, each with its combining marks, one by one:
 * `highlight.ts` relies on that.
 */
export declare function casefold(text: string): string;
