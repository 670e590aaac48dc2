import type { PropertyDeclarations, PropertyValues } from 'lit';
import { FeedElement } from '../feed-element.js';
/** What a host may set of a directory, beside what a visitor chooses. */
export declare abstract class DirectoryOptionsElement extends FeedElement {
    static properties: PropertyDeclarations;
    /** How many organisations are shown at first, and how many more at each press of the button. */
    pageSize: number;
    /** The `id` of the category that is chosen at first. */
    category: string | null;
    /** The ISO 3166 code of the country that is chosen at first. */
    country: string | null;
    /** The only categories there are, by `id`, with spaces or commas between. */
    onlyCategory: string | null;
    /** The only countries there are, by ISO 3166 code, with spaces or commas between. */
    onlyCountry: string | null;
    /** The only organisations there are, by `id`, with spaces or commas between. */
    onlyIds: string | null;
    /**
     * Keeps what a visitor chooses in the page's address, to be shared and come back to. Its value,
     * or else `directory`, is what the parameters begin with.
     */
    syncUrl: string | null;
    /** Where the advice on linking stands: `after` the list, and else before it. */
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
    /** Leaves out the logos, so that no other site is asked for one. */
    noLogos: boolean;
    /**
     * Searches by the feed's `search_url`, where the page has `search-service.js`: what a visitor types
     * goes to that server then.
     */
    searchService: boolean;
    protected willUpdate(changed: PropertyValues<this>): void;
}
