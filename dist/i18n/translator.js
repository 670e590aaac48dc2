import { directionOf } from './direction.js';
import { pluralForm, fill } from './format.js';
import { supported } from './intl.js';
import { localeFor } from './locale-registry.js';
import { isSameLanguage, AS_BRITISH, scriptOf } from './lookup.js';

/**
 * Our English is British, and so are numbers and dates if the browser has no data for a language.
 */
const BRITISH = 'en-GB';
/** Scripts whose languages have ASCII digits, by their ISO 15924 codes. */
const ASCII_DIGITS = /Cyrl|Latn/;
function translator(tag, locale) {
    const { tag: lang, words, months, days } = locale;
    const dir = directionOf(lang) === 'rtl' ? 'rtl' : 'ltr';
    /** The locale of numbers and dates: that of the region, if the words are in its language. */
    const like = isSameLanguage(tag, lang) && !AS_BRITISH.test(tag) ? tag : BRITISH;
    const known = () => supported(Intl.NumberFormat, like) ?? BRITISH;
    let numbers;
    const inWords = (date, style) => date.toLocaleDateString(known(), { ...style, timeZone: 'UTC' });
    const filled = (template, values = {}) => fill(template, values, dir === 'rtl');
    const t = (key, values) => filled(words[key], values);
    const sentence = (text) => (text.endsWith(words.stop) ? text : text + words.stop);
    /** Without `Intl` if possible, because its first use in a page takes tens of milliseconds. */
    const number = (value) => {
        if (like === BRITISH)
            return `${value}`.replace(/\B(?=(...)+$)/g, ',');
        if (value < 1000 && ASCII_DIGITS.test(scriptOf(like)))
            return `${value}`;
        return (numbers ??= new Intl.NumberFormat(known())).format(value);
    };
    return {
        tag,
        locale,
        lang,
        dir,
        t,
        fill: filled,
        plural: (key, count, values) => filled(pluralForm(locale, words[key], count), { n: number(count), ...values }),
        sentence,
        join: (sentences) => sentences.map((each, i) => (sentences[i + 1] ? sentence(each) : each)).join(' '),
        number,
        date(value) {
            const date = new Date(value);
            if (Number.isNaN(date.getTime()))
                return value;
            const said = months
                ? `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
                : inWords(date, { dateStyle: 'long' });
            // Chromium has no names of months in Punjabi, and says "2026 M03 3".
            return /M\d/.test(said) ? value.slice(0, 10) : said;
        },
        // The first of January 2024 was a Monday.
        weekday: (day) => days?.[day - 1] ?? inWords(new Date(Date.UTC(2024, 0, day)), { weekday: 'long' }),
        attributesFor: (other) => !other
            ? { dir: 'auto' }
            : isSameLanguage(other, lang)
                ? {}
                : { lang: other, dir: directionOf(other) },
    };
}
const translators = new Map();
/**
 * The translator for a BCP 47 tag. It is shared, so that what it keeps of `Intl` is made once.
 * There is a new one after the words of its language have changed.
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
