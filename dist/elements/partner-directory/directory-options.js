import { count } from '../count.js';
import { FeedElement } from '../feed-element.js';

const PAGE_SIZE = 20;
/** What a host may set in a directory, apart from what a visitor chooses. */
class DirectoryOptionsElement extends FeedElement {
    constructor() {
        super(...arguments);
        /**
         * How many organisations are shown at first, and how many are added by each press of the button.
         */
        this.pageSize = PAGE_SIZE;
        /** The `id` of the category that is chosen at first. */
        this.category = null;
        /** The ISO 3166 code of the country that is chosen at first. */
        this.country = null;
        /** Shows only these categories, by `id`, separated by spaces or commas. */
        this.onlyCategory = null;
        /** Shows only these countries, by ISO 3166 code, separated by spaces or commas. */
        this.onlyCountry = null;
        /** Shows only these organisations, by `id`, separated by spaces or commas. */
        this.onlyIds = null;
        /**
         * Keeps what a visitor chooses in the page's URL, to be shared and returned to. The parameters
         * begin with its value, or with `directory` if it has none.
         */
        this.syncUrl = null;
        /** Where the advice on linking is: `after` the list, or before it with any other value. */
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
        /** Leaves out the logos, so that no other site gets a request. */
        this.noLogos = false;
        /**
         * Searches at the feed's `search_url`, if the page has `search-service.js`. What a visitor types
         * is then sent to that server.
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
