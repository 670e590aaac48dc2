/** A range of UTF-16 code units in a text, without its end. */
export type Range = readonly [start: number, end: number];
/**
 * The ranges of a text that the folded words of a query match (`Results.words`), in order, and
 * never adjacent: where a word starts, or wherever it occurs if it starts nowhere. They contain
 * whole characters of the original text, and can be used for a DOM `Range` in its text node.
 */
export declare function highlightRanges(text: string, words: readonly string[]): readonly Range[];
