import { lookup } from './lookup.js';

/**
 * The text `key` in the wanted language as a lookup finds it: `cy-GB` is answered by `cy-GB`, else
 * by `cy`. Where neither a translation nor the base language answers, the base text stands, and
 * `lang` says so.
 *
 * @param wanted BCP 47 tag of the reader's language; case does not matter.
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
    return found ?? own;
}

export { localize };
