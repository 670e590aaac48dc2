/**
 * Stands between the fields of a record's text, which are in order of weight: names, each after a
 * line break; alternate names; places; descriptions.
 */
const FIELD = '\0';
/** Added to the rank in the name of a record's category or country, which counts as a place. */
const LABEL = 2;
/** Added to the rank of another spelling: it counts less than any word that begins as it was typed. */
const OTHER = 5;
/** Added to the number of the field where a word stands inside another, not at its start. */
const INSIDE = 9;
/** What `rank` gives a text without the word. */
const NONE = 14;
/**
 * Words shorter than this stand all over a text: only the first few places, which are in names,
 * are looked at.
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
    // At the end of a text there is no code.
    return !goesOn;
}
/**
 * The first start of a word in a folded text among the places where it stands, from `place`, which
 * is one, on; -1 if it starts nowhere, or not at one of the first `most` places.
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
 * How well a folded text has a word, 0 best: 0 where it is a whole word of a name; else the number of
 * the field of the first place where it starts, from 1, and `INSIDE` more where it stands only inside
 * others; `NONE` where it does not stand, or not as a whole if it must.
 */
function rank(text, word, isWhole) {
    const first = text.indexOf(word);
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
