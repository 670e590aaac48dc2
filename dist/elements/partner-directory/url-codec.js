const FACETS = ['category', 'country', 'offers', 'phases', 'languages'];
const ORDERS = ['category', 'relevance', 'name', 'checked'];
/** As many pages are brought back at most: a URL can be anybody's. */
const MOST_PAGES = 50;
/** The names of all parameters. */
const NAMES = ['q', 'order', 'pages', ...FACETS];
/** @param initial what was chosen before a visitor came. */
function encode(choices, initial) {
    const { query, filters, order, pages } = choices;
    const parameters = [
        ...(query ? [['q', query]] : []),
        ...[...filters].flatMap(([facet, values]) => [...(values ?? [])].map((each) => [facet, each])),
        ...(order ? [['order', order]] : []),
        ...(pages > 1 ? [['pages', `${pages}`]] : []),
    ];
    // What was there at first was cleared: said so, lest it come back.
    const wasPreset = initial?.query || initial?.filters.size;
    return parameters.length || !wasPreset ? parameters : [['q', '']];
}
function decode(parameters) {
    const all = (name) => parameters.flatMap(([each, value]) => (each === name ? [value] : []));
    const [query = ''] = all('q');
    const [order = ''] = all('order');
    const pages = Math.trunc(Number(all('pages')[0])) || 1;
    return {
        query,
        filters: new Map(FACETS.map((facet) => [facet, new Set(all(facet))]).filter(([, { size }]) => size)),
        order: ORDERS.includes(order) ? order : undefined,
        pages: Math.min(Math.max(pages, 1), MOST_PAGES),
    };
}

export { NAMES, decode, encode };
