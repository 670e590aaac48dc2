import { withoutMarkup } from './markup.js';

/** Everything that {@link clean} may have to fix, except spaces around a text. */
const SUSPECT = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]|[\p{M}\p{DI}]{9}/u;
/** U+2800 is a blank of Braille. */
const VISIBLE = /[^\s\p{DI}\u2800]/u;
/**
 * Text made safe to show as text: trimmed, line breaks as `\n` with at most one blank line in a
 * row, no control characters or lone surrogates, and no bidirectional embeddings, overrides or
 * isolates (UAX #9, 2.1–2.5: U+202A–202E, U+2066–2069), which could reorder what is beside it. At
 * most eight marks and ignorable characters in a row stay: no script stacks more on a letter, and
 * more would overlap the lines around. Empty if nothing is visible. Linear in the text's length.
 */
function clean(text) {
    const made = SUSPECT.test(text)
        ? text
            .replace(/\r\n?|[\v\u2028\u2029]/g, '\n')
            .replace(/[^\P{Cc}\t\n]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '')
            .replace(/([\p{M}\p{DI}]{8})[\p{M}\p{DI}]+/gu, '$1')
            .replace(/\n{3,}/g, '\n\n')
        : text;
    return VISIBLE.test(made) ? made.trim() : '';
}
/** A text without any of these has no markup. */
const MARKUP = /[<*[#_\\]|&#?\w+;/;
/** The maximum length of a text in which markup is read. Nobody writes a longer one by hand. */
const LONGEST = 100_000;
/** A text that is to be shown, as {@link clean} makes it, without the marks of HTML or Markdown. */
const prose = (text) => clean(MARKUP.test(text) && text.length < LONGEST ? withoutMarkup(text) : text);
/** An id made from words: `Ysgol Tŷ Coch` gives `ysgol-ty-coch`. Empty without a letter or digit. */
const slug = (text) => text
    .slice(0, 60)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-') ?? '';

export { clean, prose, slug };
