/**
 * Separates the fields of a record's text, which are in order of weight: names, each after a line
 * break; alternate names; places; descriptions.
 */
const FIELD = '\0';
/**
 * Added to the rank of a word in the name of a record's category or country, which counts as a
 * place.
 */
const LABEL = 2;
/**
 * Added to the rank of another spelling, so that it counts less than any word that begins as typed
 * (but see `otherRank`).
 */
const OTHER = 5;
/** Added to the number of the field if a word is inside another, not at its start. */
const INSIDE = 9;
/** The rank of a text without the word. */
const NONE = 14;
/**
 * Words shorter than this are everywhere in a text: only the first few places, which are in names,
 * are checked.
 */
const SHORT = 3;
const FEW = 4;
/**
 * Whether a word may start after this character: after ASCII punctuation and spaces, and anywhere
 * in scripts that are written without spaces (Thai, Lao; Han, kana).
 */
function opens(code) {
    const goesOn = code < 128
        ? (code > 47 && code < 58) || (code > 96 && code < 123)
        : code >> 8 !== 0x0e && code < 0x2e80;
    // At the end of a text, there is no character code.
    return !goesOn;
}
/**
 * The first position, from `place` on, at which a word in a folded text starts. `place` must be an
 * occurrence of it. -1 if none of the first `most` occurrences starts a word.
 * @param isWhole whether the word must also end there.
 */
function startOf(text, word, place, isWhole = false, most = Infinity) {
    for (; place >= 0; place = --most ? text.indexOf(word, place + 1) : -1) {
        const starts = place === 0 || opens(text.charCodeAt(place - 1));
        if (starts && (!isWhole || opens(text.charCodeAt(place + word.length))))
            return place;
    }
    return place;
}
/**
 * How well a folded text matches a word, 0 being the best. 0: it is a whole word of a name. From 1:
 * the number of the first field in which it starts, plus `INSIDE` if it is only inside other words.
 * `NONE`: the text does not have it, or not as a whole word if it must be one. No text has ''.
 */
function rank(text, word, isWhole) {
    const first = word ? text.indexOf(word) : -1;
    if (first < 0)
        return NONE;
    const start = startOf(text, word, first, isWhole, word.length < SHORT ? FEW : Infinity);
    if (isWhole && start < 0)
        return NONE;
    const found = start < 0 ? first : start;
    let field = start < 0 ? INSIDE + 1 : 1;
    let end = text.indexOf(FIELD);
    for (; end >= 0 && end < found; field++)
        end = text.indexOf(FIELD, end + 1);
    return field === 1 && opens(text.charCodeAt(found + word.length)) ? 0 : field;
}

export { FIELD, INSIDE, LABEL, NONE, OTHER, SHORT, rank, startOf };
