import { count } from '../count.js';
import { FeedElement } from '../feed-element.js';

const PAGE_SIZE = 20;
/** What a host may set of a directory, beside what a visitor chooses. */
class DirectoryOptionsElement extends FeedElement {
    constructor() {
        super(...arguments);
        /** How many organisations are shown at first, and how many more at each press of the button. */
        this.pageSize = PAGE_SIZE;
        /** The `id` of the category that is chosen at first. */
        this.category = null;
        /** The ISO 3166 code of the country that is chosen at first. */
        this.country = null;
        /** The only categories there are, by `id`, with spaces or commas between. */
        this.onlyCategory = null;
        /** The only countries there are, by ISO 3166 code, with spaces or commas between. */
        this.onlyCountry = null;
        /** The only organisations there are, by `id`, with spaces or commas between. */
        this.onlyIds = null;
        /**
         * Keeps what a visitor chooses in the page's address, to be shared and come back to. Its value,
         * or else `directory`, is what the parameters begin with.
         */
        this.syncUrl = null;
        /** Where the advice on linking stands: `after` the list, and else before it. */
        this.tips = null;
        /** Leaves out the search box. */
        this.noSearch = false;
        /** Leaves out the filters. */
        this.noFilters = false;
        /** Leaves out the advice on linking. */
        this.noTips = false;
        /** Leaves out the title and summary, for a page that has its own. */
        this.noIntro = false;
        /** Leaves out the lines about logging in, comments and sharing. */
        this.noCommunity = false;
        /** Leaves out the logos, so that no other site is asked for one. */
        this.noLogos = false;
        /**
         * Searches by the feed's `search_url`, where the page has `search-service.js`: what a visitor types
         * goes to that server then.
         */
        this.searchService = false;
    }
    static { this.properties = {
        pageSize: { converter: count },
        category: {},
        country: {},
        onlyCategory: {},
        onlyCountry: {},
        onlyIds: {},
        syncUrl: {},
        tips: {},
        noSearch: { type: Boolean },
        noFilters: { type: Boolean },
        noTips: { type: Boolean },
        noIntro: { type: Boolean },
        noCommunity: { type: Boolean },
        noLogos: { type: Boolean },
        searchService: { type: Boolean },
    }; }
    willUpdate(changed) {
        super.willUpdate(changed);
        this.pageSize = count(this.pageSize) ?? PAGE_SIZE;
    }
}

export { DirectoryOptionsElement };
