import { compareNames, byCode } from '../i18n/collation.js';
import { localize } from '../i18n/localize.js';
import { primary } from '../i18n/lookup.js';
import { memoize } from '../i18n/memoize.js';

/**
 * Articles at the start of names, by language. A name is sorted without the one of its language.
 */
const ARTICLES = new Map([
    ['en', 'the|an?'],
    ['cy', 'yr?'],
    ['fr', 'l|l[ae]|les|une?'],
    ['es', 'el|l[ao]s?|una?'],
    ['pt', '[ao]s?|uma?'],
    ['ga', 'an|na'],
    ['gd', "an|am|na[mn]?|a['’]?"],
    ['ar', '\u0627\u0644'],
]);
/**
 * What is ignored at the start of a name: an article, and a quotation mark or bracket. Only the
 * Arabic article is joined to its word.
 */
const beginning = memoize((tag) => new RegExp(`^[^\\p{L}\\p{N}]*((${ARTICLES.get(tag) ?? ''})([\\s'’]+|(?<=\u0627\u0644)(?=..)))?`, 'iu'));
/**
 * Sorts by the names shown in a language, A to Z, or by the date of the last check: the most recent
 * first, never checked last.
 *
 * @param base BCP 47 tag of the names that are not translations.
 */
function sorting(order, language, base = '') {
    const compare = compareNames(language);
    /** Looked up once for each, because each is compared with many. */
    const names = new Map();
    const nameOf = (organization) => {
        let name = names.get(organization);
        if (name === undefined) {
            const { text = '', lang = '' } = localize(organization, 'name', language, base) ?? {};
            names.set(organization, (name = text.replace(beginning(primary(lang)), '')));
        }
        return name;
    };
    return order === 'name'
        ? (a, b) => compare(nameOf(a), nameOf(b))
        : (a, b) => byCode(b.assured_date ?? '', a.assured_date ?? '');
}

export { sorting };
