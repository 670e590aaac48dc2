import { memoize } from './memoize.js';

/**
 * What could change the order of words that run from left to right: a letter that does not, or a
 * bidirectional control.
 */
const TURNING = /[\u0590-\u08ff\u202a-\u2069\ud802-\ud83b\ufb1d-\ufefc]/;
/** What could change the order of words that run from right to left: anything but a number. */
const NO_NUMBER = /\P{N}/u;
/**
 * `template` with each `{name}` replaced by its value, as text. A text that may have another
 * direction than the template is isolated from it (UAX #9).
 */
function fill(template, values, isRightToLeft = false) {
    return template.replace(/\{(\w+)\}/g, (whole, name) => {
        const value = values[name] ?? whole;
        return (isRightToLeft ? NO_NUMBER : TURNING).test(value) ? `\u2068${value}\u2069` : value;
    });
}
const rulesOf = memoize((tag) => new Intl.PluralRules(tag));
/**
 * The plural categories of 0, 1 and so on, in the languages of the one file, because `Intl` takes
 * longer.
 */
const BY_HAND = new Map([
    ['en', ['other', 'one']],
    ['cy', ['zero', 'one', 'two', 'few', 'other', 'other', 'many']],
]);
/** The form of `plural` that `count` takes in the language of `locale`. */
function pluralForm({ tag }, plural, count) {
    const byHand = BY_HAND.get(tag);
    return plural[byHand ? (byHand[count] ?? 'other') : rulesOf(tag).select(count)] ?? plural.other;
}

export { fill, pluralForm };
