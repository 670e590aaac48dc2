import { FACETS, narrow, countValues } from './facets.js';

/**
 * Counts the values of facets in searches among some records. Only values that at least one of them
 * has are counted.
 */
function facetCounter(columns, lines, records) {
    const listed = new Map();
    /** Returns the values of a facet to list: the most frequent, and those that are chosen. */
    function lister(facet) {
        const { values } = columns(facet);
        const counts = countValues(columns(facet), records);
        // Among equally frequent values, the first ones weigh more, so that no two weigh the same.
        const weights = Float64Array.from(counts, (count, number) => count * counts.length - number);
        const weightOf = (value) => weights[values.get(value) ?? -1] ?? 0;
        const least = Math.max(weights.slice().sort().at(-200) ?? 1, 1);
        const order = facet === 'category' ? lines : values;
        const frequent = [...order.keys()].filter((value) => weightOf(value) >= least);
        return (chosen) => [
            ...new Set([...frequent, ...chosen.filter((value) => weightOf(value) > 0)]),
        ];
    }
    /**
     * @param hits what the words of a search find.
     * @param passed those hits that pass the filters.
     */
    return (filters, hits, passed) => new Map(FACETS.flatMap(({ facet }) => {
        const chosen = [...(filters.get(facet) ?? [])];
        const list = listed.get(facet) ?? lister(facet);
        listed.set(facet, list);
        const values = list(chosen);
        const left = chosen.length ? narrow(columns, filters, hits, facet) : passed;
        const column = columns(facet);
        const counts = countValues(column, left);
        const countOf = (value) => counts[column.values.get(value) ?? -1] ?? 0;
        const counted = new Map(values.map((value) => [value, countOf(value)]));
        return values.length > 1 ? [[facet, counted]] : [];
    }));
}

export { facetCounter };
