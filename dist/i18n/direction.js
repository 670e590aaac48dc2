import { scriptOf } from './lookup.js';

/** Scripts that run from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;
/** The direction of the script that the language of a BCP 47 tag is most likely written in. */
function directionOf(tag) {
    const script = scriptOf(tag);
    return !script ? 'auto' : RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr';
}

export { directionOf };
