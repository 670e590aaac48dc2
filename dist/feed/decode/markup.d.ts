/** Tags of HTML's text elements: inline ones, and those that break the line. */
export declare const TAG: RegExp;
/**
 * Names of characters in HTML, each followed by the character, and names of accents, which come
 * after the name of a letter.
 */
export declare const CHARACTERS: string;
/**
 * Emphasis of Markdown around words, but not inside a word or URL, and not if its marks are meant
 * as text.
 */
export declare const EMPHASIS: RegExp;
/**
 * What programs add for themselves: comments of WordPress and Word; the conditions and XML of Word;
 * the marks of CDATA and of Google Docs; the shortcodes of WordPress. Other comments may be meant to
 * be read. The pattern has `-{2}`, because a script in a page must not begin a comment.
 */
export declare const COMMENT: RegExp;
/** A style sheet of Word, which is within a comment. */
export declare const STYLE: RegExp;
/** An address as Outlook and Markdown add it. */
export declare const AUTOLINK: RegExp;
/** An image that does nothing but show itself, and its words. */
export declare const IMAGE: RegExp;
export declare const ALT: RegExp;
/** A link or image of Markdown. Other links lead to a page of a site that is not known here. */
export declare const LINK: RegExp;
/**
 * The words of a text with HTML, character references or simple Markdown, such as from the export
 * of a content management system. Anything that is not certainly one of these stays as written. The
 * result is text, never markup: what still looks like a tag was written about tags. Linear in the
 * text's length.
 */
export declare function withoutMarkup(text: string): string;
