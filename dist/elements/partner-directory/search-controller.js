import { memorySource } from '../../search/memory-source.js';
import { memoizeLast } from '../../view/memoize-last.js';

/** Finds what is to be shown: choices in, results out. */
class SearchController {
    #host;
    #feed;
    #taken;
    #hasDates;
    #memo;
    #source;
    #timer;
    constructor(host) {
        /** The orders that make a difference now. */
        this.orders = [];
        /** The order that results are in: as chosen, else the best match first where something is searched for. */
        this.order = 'category';
        this.#taken = 0;
        this.#hasDates = false;
        this.#memo = memoizeLast();
        this.#host = host;
        host.addController(this);
    }
    hostDisconnected() {
        clearTimeout(this.#timer);
    }
    /**
     * Searches again, where anything is other than it was: else `results` stay the same object.
     *
     * @param language BCP 47 tag of the language shown.
     * @param isWhole all results, instead of so many pages of them.
     */
    update(feed, { query, filters, order, pages }, language, isWhole) {
        this.#take(feed);
        const isSearch = !!query.trim();
        this.orders = [
            'category',
            ...(isSearch ? ['relevance'] : []),
            'name',
            ...(this.#hasDates ? ['checked'] : []),
        ];
        const isUseful = order && this.orders.includes(order);
        this.order = isUseful ? order : isSearch ? 'relevance' : 'category';
        const { pageSize, onlyCategory, onlyCountry, onlyIds } = this.#host;
        const limit = isWhole ? Infinity : pageSize * pages;
        const only = [onlyCategory, onlyCountry?.toUpperCase(), onlyIds];
        // A search that waits for words of the feed is another with each slice of them.
        const slice = this.results?.pending && {};
        const asked = [query, filters, this.order, language, limit, ...only];
        this.results = this.#memo([this.#source, this.#taken, slice, ...asked], () => {
            const [categories, countries, ids] = only.map(list);
            return this.#source?.search({
                text: query,
                filters,
                order: this.order,
                language,
                restrict: { categories, countries, ids },
                limit,
            });
        });
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#prepare());
    }
    /** A feed that is still loading grows in place: what has come since the last time is added. */
    #take(feed) {
        const { organizations, categories } = feed;
        const isSame = organizations === this.#feed?.organizations &&
            categories.length === this.#feed.categories.length;
        if (!isSame) {
            this.#source = memorySource(feed);
            this.#hasDates = false;
            this.#taken = 0;
        }
        else if (organizations.length > this.#taken) {
            this.#source?.add(organizations.slice(this.#taken));
        }
        this.#hasDates ||= organizations.slice(this.#taken).some((org) => org.assured_date);
        this.#taken = organizations.length;
        this.#feed = feed;
    }
    /** Does a slice of what a search will need, and goes on when the browser has had its turn. */
    #prepare() {
        if (this.#source?.step())
            this.#timer = setTimeout(() => this.#prepare());
        else if (this.results?.pending)
            this.#host.requestUpdate();
    }
}
function list(text) {
    return new Set(text?.split(/[\s,]+/).filter(Boolean));
}

export { SearchController };
