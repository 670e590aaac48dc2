/**
 * The words of a text that has HTML, character references or simple Markdown in it, as exports of
 * content management systems have. What is not surely one of these stays as written. It is text,
 * and never markup: what looks like a tag in it was written about tags. Linear in the text's length.
 */
export declare function withoutMarkup(text: string): string;
