import { namesGiven } from '../i18n/names.js';
import { facetCounter } from './facet-counts.js';
import { keep, narrow, at } from './facets.js';
import { labelsOf } from './record-text.js';

/**
 * How many scopes are kept. A page has one or two, a server as many as there are pages that use it.
 */
const MOST = 9;
/**
 * Returns the scopes of searches among a growing list of organisations. The same scope is used
 * again if possible.
 */
function scopes(feed, organizations, columns, lines) {
    const known = new Map();
    return ({ categories, countries, ids }, language) => {
        const sets = [categories, countries, ids].map((set) => [...(set ?? [])].join('\0'));
        const key = [organizations.length, language, namesGiven, ...sets].join('\n');
        let scope = known.get(key);
        if (scope)
            return scope;
        const all = new Uint32Array(organizations.length).map((_, record) => record);
        const listed = ids?.size ? keep(all, (record) => ids.has(at(organizations, record).id)) : all;
        const filters = new Map([
            ['category', categories],
            ['country', countries],
        ]);
        const records = narrow(columns, filters, listed);
        let labels;
        scope = {
            records,
            isWelsh: /(^|,)cy\b/i.test([language, feed.language, feed.languages].join()),
            get labels() {
                return (labels ??= labelsOf(feed, columns, language));
            },
            facets: facetCounter(columns, lines, records),
        };
        if (known.size === MOST)
            known.clear();
        known.set(key, scope);
        return scope;
    };
}

export { scopes };
