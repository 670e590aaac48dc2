import type { PropertyDeclarations, PropertyValues } from 'lit';
import { FeedElement } from '../feed-element.js';
/** What a host may set in a directory, apart from what a visitor chooses. */
export declare abstract class DirectoryOptionsElement extends FeedElement {
    static properties: PropertyDeclarations;
    /**
     * How many organisations are shown at first, and how many are added by each press of the button.
     */
    pageSize: number;
    /** The `id` of the category that is chosen at first. */
    category: string | null;
    /** The ISO 3166 code of the country that is chosen at first. */
    country: string | null;
    /** Shows only these categories, by `id`, separated by spaces or commas. */
    onlyCategory: string | null;
    /** Shows only these countries, by ISO 3166 code, separated by spaces or commas. */
    onlyCountry: string | null;
    /** Shows only these organisations, by `id`, separated by spaces or commas. */
    onlyIds: string | null;
    /**
     * Keeps what a visitor chooses in the page's URL, to be shared and returned to. The parameters
     * begin with its value, or with `directory` if it has none.
     */
    syncUrl: string | null;
    /** Where the advice on linking is: `after` the list, or before it with any other value. */
    tips: string | null;
    /** Leaves out the search box. */
    noSearch: boolean;
    /** Leaves out the filters. */
    noFilters: boolean;
    /** Leaves out the advice on linking. */
    noTips: boolean;
    /** Leaves out the title and summary, for a page that has its own. */
    noIntro: boolean;
    /** Leaves out the lines about logging in, comments and sharing. */
    noCommunity: boolean;
    /** Leaves out the logos, so that no other site gets a request. */
    noLogos: boolean;
    /**
     * Searches at the feed's `search_url`, if the page has `search-service.js`. What a visitor types
     * is then sent to that server.
     */
    searchService: boolean;
    protected willUpdate(changed: PropertyValues<this>): void;
}
