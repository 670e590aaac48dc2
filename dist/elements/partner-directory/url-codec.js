import { FACETS } from '../../search/facets.js';
import { count } from '../count.js';
import { ORDERS } from './state.js';

/** The maximum number of pages to restore: anybody can write a URL. */
const MOST_PAGES = 50;
/** So many values of a facet are brought back, as many as a filter lists. */
const MOST_VALUES = 200;
/** The names of all parameters. */
const NAMES = [
    'q',
    ...FACETS.map(({ facet }) => facet),
    'order',
    'pages',
];
/** @param initial what was chosen before the visitor did anything. */
function encode(choices, initial) {
    const { query, filters, order, pages } = choices;
    const one = (name, value) => value ? [[name, value]] : [];
    const parameters = [
        ...one('q', query),
        ...[...filters].flatMap(([facet, values]) => [...(values ?? [])].map((each) => [facet, each])),
        ...one('order', order),
        ...one('pages', pages > 1 ? `${pages}` : ''),
    ];
    // An initial choice was cleared. The URL says so, or it would return.
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
        filters: new Map(FACETS.map(({ facet }) => [facet, new Set(all(facet).slice(0, MOST_VALUES))]).filter(([, { size }]) => size)),
        order: ORDERS.find((each) => each === order),
        pages: Math.min(count(pages) ?? 1, MOST_PAGES),
    };
}

export { NAMES, decode, encode };
