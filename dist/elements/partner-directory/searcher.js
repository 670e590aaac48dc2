import { memorySource } from '../../search/memory-source.js';
import { memoizeLast } from '../../view/memoize-last.js';
import { ORDERS } from './state.js';

/** From this number of organisations, a search needs work that is done before anybody searches. */
const MANY = 2000;
/** Finds in a feed that is in memory. */
function searcher(host) {
    let source;
    let known;
    let taken = 0;
    let hasDates = false;
    let results;
    const memo = memoizeLast();
    let timer;
    /** A feed that is still loading grows in place: what has arrived since the last time is added. */
    const take = (feed) => {
        const { organizations, categories } = feed;
        const isSame = organizations === known?.organizations && categories.length === known.categories.length;
        if (!isSame) {
            source = memorySource(feed);
            hasDates = false;
            taken = 0;
        }
        else if (organizations.length > taken) {
            source.add(organizations.slice(taken));
        }
        hasDates ||= organizations.slice(taken).some((org) => org.assured_date);
        taken = organizations.length;
        known = feed;
    };
    /**
     * Does a part of the work that a search will need, and continues after the browser has had its
     * turn.
     */
    const prepare = () => {
        if (known && source.step())
            timer = setTimeout(prepare);
        else if (results?.pending)
            host.requestUpdate();
    };
    const prepareSoon = () => {
        clearTimeout(timer);
        timer = setTimeout(prepare);
    };
    // Most visitors of a short list never search.
    host.addEventListener('focusin', prepareSoon);
    host.addController({ hostDisconnected: () => clearTimeout(timer) });
    return (feed, choices, language, isWhole) => {
        take(feed);
        const { query: text, filters, order: chosen, pages } = choices;
        const isSearch = !!text.trim();
        const orders = ORDERS.filter((each) => (each !== 'relevance' || isSearch) && (each !== 'checked' || hasDates));
        const order = orders.find((each) => each === chosen) ?? (isSearch ? 'relevance' : 'category');
        const { pageSize, onlyCategory, onlyCountry, onlyIds } = host;
        const limit = isWhole ? Infinity : pageSize * pages;
        const only = [onlyCategory, onlyCountry?.toUpperCase(), onlyIds];
        // A search that waits for the words of the feed is repeated after each part of them.
        const slice = results?.pending && {};
        const wanted = [source, taken, slice, text, filters, order, language, limit, ...only];
        results = memo(wanted, () => {
            const [categories, countries, ids] = only.map(list);
            const restrict = { categories, countries, ids };
            return source.search({ text, filters, order, language, restrict, limit });
        });
        if (isSearch || taken > MANY)
            prepareSoon();
        return { results, orders, order };
    };
}
function list(text) {
    return new Set(text?.split(/[\s,]+/).filter(Boolean));
}

export { searcher };
