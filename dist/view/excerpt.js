/**
 * The number of characters within which a sentence should end. If none does, the text is cut
 * between two words.
 */
const SLACK = 400;
/**
 * The end of a sentence: its mark, then a space and anything but a small letter, or the end of the
 * text.
 */
const END = /[.!?…؟।]['"’”)]*(?=\s+\P{Ll}|$)|[。！？]['"’”)」』]*/u;
/**
 * Folds a text if its rest is long enough to be worth a button. The text is cut after the first
 * sentence that ends past `length` characters (UTF-16 units), or after the first paragraph if that
 * comes first.
 */
function excerpt(text, length) {
    const blank = text.search(/\n\s*\n/);
    const first = blank < 0 ? text : text.slice(0, blank);
    const cut = first.includes('\n') ? first.length : cutAfter(first, length);
    const rest = text.slice(cut).trim();
    return rest.length < length / 3
        ? { lead: text, rest: '', joined: false }
        : { lead: text.slice(0, cut).trim(), rest, joined: cut < first.length };
}
function cutAfter(text, length) {
    const near = text.slice(length, length + SLACK);
    const end = END.exec(near);
    if (end)
        return length + end.index + end[0].length;
    if (near.length < SLACK)
        return text.length;
    // Without a space, cut at the end of the range, but not inside a surrogate pair.
    const space = near.lastIndexOf(' ') + 1;
    return length + (space || near.replace(/[\ud800-\udbff]$/, '').length);
}

export { excerpt };
