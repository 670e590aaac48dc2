import { supported } from './intl.js';

const known = new Map();
/**
 * A country's name in a language, by its ISO 3166 alpha-2 code; undefined where the browser has
 * no names in the language or none for the code.
 */
function countryName(code, language) {
    if (!known.has(language)) {
        const tag = supported(Intl.DisplayNames, language);
        const options = { type: 'region', fallback: 'none' };
        known.set(language, tag === undefined ? tag : new Intl.DisplayNames(tag, options));
    }
    return /^[A-Z]{2}$/.test(code) ? known.get(language)?.of(code) : undefined;
}

export { countryName };
