import { slug } from './text.js';

/** The languages in which feeds may name countries: those that are left to try. */
const languages = 'en cy fr es pl uk ar ur hi sw so am pt ro pa bn ga gd'.split(' ');
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes by names; to begin with, by names of a part, and by those that nobody else has for one. */
const codes = new Map('uk great-britain britain england scotland wales northern-ireland cymru lloegr yr-alban'
    .split(' ')
    .map((name) => [name, 'GB']));
codes.set('usa', 'US');
/** Learns what countries are called in one more language, which takes some milliseconds. */
function learn(language) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const first of LETTERS) {
        for (const second of LETTERS) {
            const code = first + second;
            const name = slug(names.of(code) ?? '');
            // Of two with one name, one is of a country that is no more: then the code of today.
            const today = codes.has(name) && new Intl.Locale(`und-${code}`).region;
            if (name)
                codes.set(name, today || code);
        }
    }
}
/** The ISO 3166 code of a country that is given by it, in any case, or by a name. */
function countryCode(given) {
    if (/^(?!uk)[a-z]{2}$/i.test(given))
        return given.toUpperCase();
    const name = slug(given).replace(/^the-|-and(?=-)/g, '');
    while (!codes.has(name) && languages[0])
        learn(languages.shift() ?? '');
    return codes.get(name);
}

export { countryCode };
