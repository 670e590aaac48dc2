/** Tags of HTML's text elements: those within a line, and those that break it. */
export declare const TAG: RegExp;
/** Characters behind their names in HTML, and accents behind theirs, which stand behind a letter's. */
export declare const CHARACTERS: string;
/** Emphasis of Markdown, around words and not within one, nor in a URL, nor where its marks are meant. */
export declare const EMPHASIS: RegExp;
/** A link of Markdown, or an image; the other kind leads to a page of a site that is not known here. */
export declare const LINK: RegExp;
/**
 * The words of a text that has HTML, character references or simple Markdown in it, as exports of
 * content management systems have. What is not surely one of these stays as written. It is text,
 * and never markup: what looks like a tag in it was written about tags. Linear in the text's length.
 */
export declare function withoutMarkup(text: string): string;
