/** Scripts that run from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;
const known = new Map();
/** The direction of the script that the language of a BCP 47 tag is most likely in. */
function directionOf(tag) {
    let direction = known.get(tag);
    if (!direction)
        known.set(tag, (direction = find(tag)));
    return direction;
}
function find(tag) {
    try {
        const { script } = new Intl.Locale(tag).maximize();
        return !script ? 'auto' : RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr';
    }
    catch {
        return 'auto'; // Not a well-formed tag.
    }
}

export { directionOf };
