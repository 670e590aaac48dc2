import { count } from '../count.js';
import { ORDERS } from './state.js';

const FACETS = ['category', 'country', 'offers', 'phases', 'languages'];
/** As many pages are brought back at most: a URL can be anybody's. */
const MOST_PAGES = 50;
/** The names of all parameters. */
const NAMES = ['q', ...FACETS, 'order', 'pages'];
/** @param initial what was chosen before a visitor came. */
function encode(choices, initial) {
    const { query, filters, order, pages } = choices;
    const one = (name, value) => value ? [[name, value]] : [];
    const parameters = [
        ...one('q', query),
        ...[...filters].flatMap(([facet, values]) => [...(values ?? [])].map((each) => [facet, each])),
        ...one('order', order),
        ...one('pages', pages > 1 ? `${pages}` : ''),
    ];
    // What was there at first was cleared: said so, lest it come back.
    const wasPreset = initial?.query || initial?.filters.size;
    return parameters[0] || !wasPreset ? parameters : [['q', '']];
}
function decode(parameters) {
    const all = (name) => parameters.flatMap(([each, value]) => (each === name ? [value] : []));
    const [query = ''] = all('q');
    const [order] = all('order');
    const [pages] = all('pages');
    return {
        query,
        filters: new Map(FACETS.map((facet) => [facet, new Set(all(facet))]).filter(([, { size }]) => size)),
        order: ORDERS.find((each) => each === order),
        pages: Math.min(count(pages) ?? 1, MOST_PAGES),
    };
}

export { NAMES, decode, encode };
