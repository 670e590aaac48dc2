import { englishNames } from './english-names.js';
import { supported } from './intl.js';
import { AS_BRITISH, primary, lookup } from './lookup.js';
import { memoize } from './memoize.js';

/** By language and code, such as `cy FR`. */
const given = new Map();
const displayNames = (type) => memoize((language) => {
    const tag = supported(Intl.DisplayNames, language);
    return tag === undefined ? tag : new Intl.DisplayNames(tag, { type, fallback: 'none' });
});
const namers = { region: displayNames('region'), language: displayNames('language') };
/** How often names were given. After each time, what was made from names before is out of date. */
let namesGiven = 0;
/** Gives names in a language, by code, for browsers that have none in it. */
function giveNames(language, added) {
    for (const [code, name] of Object.entries(added)) {
        given.set(`${language.toLowerCase()} ${code}`, name);
    }
    namesGiven += 1;
}
/**
 * What a region (by its ISO 3166 code) or a language (by its BCP 47 tag) is called in a language.
 * Undefined if neither the browser nor anybody else has a name.
 */
function nameOf(type, code, language) {
    const isEnglish = AS_BRITISH.test(language) && primary(language) === 'en';
    const known = isEnglish && englishNames(type).get(code.toLowerCase());
    try {
        return (known ||
            (namers[type](language)?.of(code) ??
                lookup(language, (range) => given.get(`${range} ${code}`))));
    }
    catch {
        return undefined; // Not a well-formed code.
    }
}
/**
 * The name of a region or language to show. It is in the first of these that has a name: the
 * requested language, that of the words, that of the feed, English. Otherwise it is the code.
 */
function displayName(type, code, { tag, lang, attributesFor }, feedLanguage) {
    for (const each of [tag, lang, feedLanguage, 'en']) {
        const text = nameOf(type, code, each);
        if (text)
            return { text, ...attributesFor(each) };
    }
    return { text: code, ...attributesFor(feedLanguage) };
}

export { displayName, giveNames, nameOf, namesGiven };
