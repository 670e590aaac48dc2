/**
 * Text made safe to show as text: trimmed, line breaks as `\n` with at most one blank line in a
 * row, no control characters or lone surrogates, and no bidirectional embeddings, overrides or
 * isolates (UAX #9, 2.1–2.5: U+202A–202E, U+2066–2069), which could reorder what is beside it. At
 * most eight marks and ignorable characters in a row stay: no script stacks more on a letter, and
 * more would overlap the lines around. Empty if nothing is visible. Linear in the text's length.
 */
export declare function clean(text: string): string;
/** A text that is to be shown, as {@link clean} makes it, without the marks of HTML or Markdown. */
export declare const prose: (text: string) => string;
/** An id made from words: `Ysgol Tŷ Coch` gives `ysgol-ty-coch`. Empty without a letter or digit. */
export declare const slug: (text: string) => string;
