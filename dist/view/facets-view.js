import { linesOf } from '../search/category-tree.js';
import { FACETS } from '../search/facets.js';
import { compareNames } from '../i18n/collation.js';
import { memoize } from '../i18n/memoize.js';
import { filterName } from './filter-names.js';
import { memoizeLast } from './memoize-last.js';
import { shorten } from './shorten.js';

/** How many choices of a facet are shown before "Show all" is pressed. */
const SHORT = 8;
/** Categories deeper in the tree are not indented further. */
const DEEPEST = 3;
/** Prepares the facets of a feed. Names are found and sorted once. */
function facetViews() {
    const memoOf = memoize(() => memoizeLast());
    /**
     * The values in the order in which they are shown: A to Z, but categories in the order of their
     * tree.
     */
    const choicesOf = (facet, values, feed, lang) => {
        return memoOf(facet)([feed.categories, feed.language, lang, values.join('\n')], () => {
            const nameOf = (value) => filterName(facet, value, feed, lang);
            const lines = facet === 'category' ? linesOf(feed.categories) : undefined;
            const choices = values.map((value) => {
                const above = lines?.get(value)?.slice(1) ?? [];
                return {
                    value,
                    name: nameOf(value),
                    depth: Math.min(above.length, DEEPEST),
                    within: above.map((id) => nameOf(id).text),
                };
            });
            const byName = compareNames(lang.tag);
            return lines ? choices : choices.sort((a, b) => byName(a.name.text, b.name.text));
        });
    };
    return (facets, feed, translator, { filters, expanded }) => [...facets].map(([facet, counts]) => {
        const { t, number, plural } = translator;
        const all = choicesOf(facet, [...counts.keys()], feed, translator);
        const isShort = all.length > SHORT + 1 && !expanded.includes(facet);
        return {
            facet,
            heading: t(facet),
            showAll: isShort ? t('showAll', { n: number(all.length) }) : undefined,
            choices: (isShort ? all.slice(0, SHORT) : all).map((choice) => {
                const count = counts.get(choice.value) ?? 0;
                const isChosen = !!filters.get(facet)?.has(choice.value);
                return {
                    ...choice,
                    count: number(count),
                    label: [
                        ...[choice.name.text, ...choice.within].map((name) => shorten(name)),
                        plural('organizations', count),
                    ].join(', '),
                    isChosen,
                    isUseful: isChosen || count > 0,
                };
            }),
        };
    });
}
function tokenViews(filters, feed, translator) {
    const { t } = translator;
    const known = [...filters].filter(([facet]) => FACETS.some((one) => one.facet === facet));
    return known.flatMap(([facet, values]) => [...(values ?? [])].map((value) => {
        const name = filterName(facet, value, feed, translator);
        const label = t('remove', { facet: t(facet), name: shorten(name.text) });
        const kind = t('named', { what: t(facet), name: '' }).trim();
        return { facet, kind, value, name, label };
    }));
}

export { facetViews, tokenViews };
