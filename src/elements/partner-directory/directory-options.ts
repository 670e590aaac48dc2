import type { PropertyDeclarations, PropertyValues } from 'lit';
import { count } from '../count.js';
import { FeedElement } from '../feed-element.js';

const PAGE_SIZE = 20;

/** What a host may set in a directory, apart from what a visitor chooses. */
export abstract class DirectoryOptionsElement extends FeedElement {
  static override properties: PropertyDeclarations = {
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
  };

  /**
   * How many organisations are shown at first, and how many are added by each press of the button.
   */
  pageSize = PAGE_SIZE;
  /** The `id` of the category that is chosen at first. */
  category: string | null = null;
  /** The ISO 3166 code of the country that is chosen at first. */
  country: string | null = null;
  /** Shows only these categories, by `id`, separated by spaces or commas. */
  onlyCategory: string | null = null;
  /** Shows only these countries, by ISO 3166 code, separated by spaces or commas. */
  onlyCountry: string | null = null;
  /** Shows only these organisations, by `id`, separated by spaces or commas. */
  onlyIds: string | null = null;
  /**
   * Keeps what a visitor chooses in the page's URL, to be shared and returned to. The parameters
   * begin with its value, or with `directory` if it has none.
   */
  syncUrl: string | null = null;
  /** Where the advice on linking is: `after` the list, or before it with any other value. */
  tips: string | null = null;
  /** Leaves out the search box. */
  noSearch = false;
  /** Leaves out the filters. */
  noFilters = false;
  /** Leaves out the advice on linking. */
  noTips = false;
  /** Leaves out the title and summary, for a page that has its own. */
  noIntro = false;
  /** Leaves out the lines about logging in, comments and sharing. */
  noCommunity = false;
  /** Leaves out the logos, so that no other site gets a request. */
  noLogos = false;
  /**
   * Searches at the feed's `search_url`, if the page has `search-service.js`. What a visitor types
   * is then sent to that server.
   */
  searchService = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    this.pageSize = count(this.pageSize) ?? PAGE_SIZE;
  }
}
