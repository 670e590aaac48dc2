/** UTF-16 code units of a text, the end not included. */
export type Range = readonly [start: number, end: number];
/**
 * The ranges of a text that the folded words of a query match (`Results.words`), in order, none
 * touching another: where a word starts, or wherever it stands if it starts nowhere. They are
 * whole characters of the text itself, fit for a DOM `Range` over its text node.
 */
export declare function highlightRanges(text: string, words: readonly string[]): readonly Range[];
