import { compareNames } from '../i18n/collation.js';
import { localize } from '../i18n/localize.js';

/**
 * By the names shown in a language, A to Z; or the recently checked first, never checked last.
 *
 * @param base BCP 47 tag of the names that are not translations.
 */
function sorting(order, language, base = '') {
    const compare = compareNames(language);
    /** Looked up once for each, for it is compared with many. */
    const names = new Map();
    const nameOf = (organization) => {
        const name = names.get(organization) ?? localize(organization, 'name', language, base)?.text ?? '';
        names.set(organization, name);
        return name;
    };
    return order === 'name'
        ? (a, b) => compare(nameOf(a), nameOf(b))
        : (a, b) => byCode(b.assured_date ?? '', a.assured_date ?? '');
}
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

export { sorting };
