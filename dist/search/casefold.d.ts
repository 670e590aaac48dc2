/**
 * Text as it is compared: without regard to case, accents, kinds of apostrophe, and spellings of
 * one Arabic letter. ASCII punctuation stays where it is, other punctuation becomes a space;
 * a word boundary is thus one look at the character before (see `match.ts`).
 *
 * Folding a text equals folding its characters, each with its combining marks, one by one:
 * `highlight.ts` relies on that.
 */
export declare function casefold(text: string): string;
