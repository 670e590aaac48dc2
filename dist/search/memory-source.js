import { placeByCategory, bucketSort } from './arrange.js';
import { linesOf } from './category-tree.js';
import { columnsOf, narrow, at, keep } from './facets.js';
import { orderings } from './ordering.js';
import { scopes } from './scope.js';
import { textIndex } from './text-index.js';
import { textSearch } from './text-search.js';

const NO_FILTERS = new Map();
/**
 * The source of results for a feed that is in memory, to which more records may be added. Nothing is
 * made before a search needs it: see `columnsOf`, `textIndex` and `orderings`.
 *
 * @param rankers makes a server's ranker from the texts.
 */
function memorySource(given, rankers) {
    const categories = [...new Map(given.categories.map((one) => [one.id, one])).values()];
    const feed = { ...given, categories };
    const organizations = [];
    const lines = linesOf(categories);
    const columns = columnsOf(organizations, categories, lines);
    const scopeOf = scopes(feed, organizations, columns, lines);
    const index = textIndex(organizations);
    const find = textSearch(index, rankers?.(index));
    const orders = orderings(organizations, feed.language);
    function add(more) {
        for (const organization of more)
            organizations.push(organization);
    }
    /**
     * The records that pass, in the order of all records. Undefined while these are still being
     * sorted.
     */
    function sort(order, language, passed) {
        const sorted = orders.ordered(order, language);
        if (!sorted)
            return undefined;
        const isPassed = [];
        for (const record of passed)
            isPassed[record] = true;
        return [[...keep(sorted, (record) => isPassed[record])], []];
    }
    function search(query) {
        const { text = '', filters = NO_FILTERS, language = feed.language } = query;
        const { restrict = {}, limit = Infinity } = query;
        const scope = scopeOf(restrict, language);
        const { records, scores, words, near, pending = false } = find(text, scope);
        const passed = narrow(columns, filters, records);
        const usual = words.length ? 'relevance' : 'category';
        const order = (!near && query.order) || usual;
        const isSort = order === 'name' || order === 'checked';
        const sorted = isSort && sort(order, language, passed);
        const isByCategory = (isSort ? usual : order) === 'category';
        const placeOf = isByCategory
            ? placeByCategory(categories, lines, columns('category'), [
                filters.get('category'),
                restrict.categories,
            ])
            : (record) => scores[record] ?? 0;
        const [ordered, sizes] = sorted || bucketSort(passed, placeOf, limit);
        const listed = ordered.slice(0, limit).map((record) => at(organizations, record));
        let facets;
        return {
            total: near ? 0 : passed.length,
            outOf: scope.records.length,
            matches: near ? [] : listed,
            get all() {
                return [...passed].map((record) => at(organizations, record));
            },
            groups: isByCategory
                ? sizes.flatMap((count, place) => ({ category: categories[place]?.id, count }))
                : [],
            near: near ? listed : [],
            nearTotal: near ? passed.length : 0,
            words,
            pending: pending || sorted === undefined,
            get facets() {
                return (facets ??= scope.facets(filters, records, passed));
            },
        };
    }
    add(feed.organizations);
    return { add, search, step: () => orders.step() || index.step() };
}

export { memorySource };
