import { directionOf } from './direction.js';
import { supported } from './intl.js';
import { localeFor, fill, pluralForm, primary } from './locale-registry.js';

/** A number from which on its digits are grouped. */
const GROUPED = 1000;
/** Languages whose smaller numbers are in ASCII digits wherever they are spoken: no need of `Intl`. */
const ASCII_DIGITS = /^(cy|en|es|fr|pl|sw|uk)(-[a-z]{2})?$/i;
/** Numbers and dates are like these where the browser has no data of the language. */
const FALLBACK = 'en-GB';
function translator(tag, locale) {
    const { words, months } = locale;
    let numbers;
    /** Whether a text in the language `other` is in that of the words. */
    const isOwn = (other) => primary(other) === primary(locale.tag);
    /** What to ask `Intl` for: the tag itself where the words and the browser know it. */
    const known = () => (isOwn(tag) ? supported(Intl.NumberFormat, tag) : undefined);
    const format = (value) => (numbers ??= new Intl.NumberFormat(known() ?? FALLBACK)).format(value);
    const number = (value) => value < GROUPED && ASCII_DIGITS.test(tag) ? `${value}` : format(value);
    const t = (key, values = {}) => fill(words[key], values);
    return {
        tag,
        locale,
        dir: directionOf(locale.tag) === 'rtl' ? 'rtl' : undefined,
        t,
        plural: (key, count, values) => fill(pluralForm(locale, words[key], count), { n: number(count), ...values }),
        join(sentences) {
            const stop = t('stop');
            return sentences
                .map((each, i) => (each.endsWith(stop) || !sentences[i + 1] ? each : each + stop))
                .join(' ');
        },
        number,
        date(value) {
            const date = new Date(value);
            if (Number.isNaN(date.getTime()))
                return value;
            const own = known();
            return months && !own
                ? `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
                : date.toLocaleDateString(own ?? FALLBACK, { dateStyle: 'long', timeZone: 'UTC' });
        },
        wake() {
            format(GROUPED);
        },
        attributesFor: (other) => !other || isOwn(other) ? {} : { lang: other, dir: directionOf(other) },
    };
}
const translators = new Map();
/**
 * The translator for a BCP 47 tag: one for all who ask, so that what it keeps of `Intl` is made
 * once. Another after the words of its language changed.
 */
function translatorFor(tag) {
    const locale = localeFor(tag);
    const known = translators.get(tag);
    if (known?.locale === locale)
        return known;
    const made = translator(tag, locale);
    translators.set(tag, made);
    return made;
}

export { translatorFor };
