import { lookup, isSameLanguage } from './lookup.js';

/**
 * The text `key` in the wanted language: for `cy-GB` that of `cy-GB`, or else that of `cy`, or else
 * one for another place where the same language is written in the same script. If there is none, it
 * is the base text, and `lang` says so.
 *
 * @param wanted BCP 47 tag of the reader's language, in any case.
 * @param base BCP 47 tag of the texts that are not in `translations`.
 */
function localize(thing, key, wanted, base) {
    const text = thing[key];
    const own = text ? { text, lang: base } : undefined;
    if (!thing.translations)
        return own;
    const translations = Object.entries(thing.translations);
    const found = lookup(wanted, (range) => {
        if (own && base.toLowerCase() === range)
            return own;
        for (const [lang, texts] of translations) {
            const translated = lang.toLowerCase() === range && texts[key];
            if (translated)
                return { text: translated, lang };
        }
        return undefined;
    });
    if (found || isSameLanguage(base, wanted))
        return found ?? own;
    for (const [lang, { [key]: translated }] of translations) {
        if (translated && isSameLanguage(lang, wanted))
            return { text: translated, lang };
    }
    return own;
}

export { localize };
