import { registerLocale, Language } from '../lit/language.js';
import { localized } from '../lit/text.js';
import am from '../locales/am.js';
import ar from '../locales/ar.js';
import es from '../locales/es.js';
import fr from '../locales/fr.js';
import hi from '../locales/hi.js';
import { localeFor } from '../locales/locales.js';
import pl from '../locales/pl.js';
import so from '../locales/so.js';
import sw from '../locales/sw.js';
import uk from '../locales/uk.js';
import ur from '../locales/ur.js';

// A page loads those one by one that are not in the one file; here there is room for all.
for (const locale of [am, ar, es, fr, hi, pl, so, sw, uk, ur])
    registerLocale(locale);
/** @param tag BCP 47 tag of the language. */
function wordsFor(feed, tag) {
    const language = languageFor(tag);
    return {
        language,
        dir: language.dir === 'rtl' ? 'rtl' : 'ltr',
        text: (thing, key) => localized(thing, key, language, feed.language),
        own: (text) => (text ? { text, ...language.attributesFor(feed.language) } : undefined),
    };
}
/** A language without an element to follow. */
function languageFor(tag) {
    const nobody = { addController: () => undefined };
    const language = new Language(nobody);
    return Object.assign(language, { tag, locale: localeFor(tag) });
}

export { wordsFor };
