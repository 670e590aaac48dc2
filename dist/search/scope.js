import { namesGiven } from '../i18n/names.js';
import { facetCounter } from './facet-counts.js';
import { keep, narrow, at } from './facets.js';
import { labelsOf } from './record-text.js';

/** Gives the scopes of searches among a growing list of organisations, the last as often as it can. */
function scopes(feed, organizations, columns, lines) {
    let last;
    return ({ categories, countries, ids }, language) => {
        const sets = [categories, countries, ids].map((set) => [...(set ?? [])].join('\0'));
        const key = [organizations.length, language, namesGiven, ...sets].join('\n');
        if (last?.key === key)
            return last;
        const all = new Uint32Array(organizations.length).map((_, record) => record);
        const listed = ids?.size ? keep(all, (record) => ids.has(at(organizations, record).id)) : all;
        const filters = new Map([
            ['category', categories],
            ['country', countries],
        ]);
        const records = narrow(columns, filters, listed);
        let labels;
        return (last = {
            key,
            records,
            isWelsh: /(^|,)cy\b/i.test([language, feed.language, feed.languages].join()),
            get labels() {
                return (labels ??= labelsOf(feed, columns, language));
            },
            facets: facetCounter(columns, lines, records),
        });
    };
}

export { scopes };
