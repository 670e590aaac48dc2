import type { PropertyDeclarations, PropertyValues } from 'lit';
import { count } from '../count.js';
import { FeedElement } from '../feed-element.js';

const PAGE_SIZE = 20;

/** What a host may set of a directory, beside what a visitor chooses. */
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

  /** How many organisations are shown at first, and how many more at each press of the button. */
  pageSize = PAGE_SIZE;
  /** The `id` of the category that is chosen at first. */
  category: string | null = null;
  /** The ISO 3166 code of the country that is chosen at first. */
  country: string | null = null;
  /** The only categories there are, by `id`, with spaces or commas between. */
  onlyCategory: string | null = null;
  /** The only countries there are, by ISO 3166 code, with spaces or commas between. */
  onlyCountry: string | null = null;
  /** The only organisations there are, by `id`, with spaces or commas between. */
  onlyIds: string | null = null;
  /**
   * Keeps what a visitor chooses in the page's URL, to be shared and returned to. Its value,
   * or else `directory`, is what the parameters begin with.
   */
  syncUrl: string | null = null;
  /** Where the advice on linking stands: `after` the list, and else before it. */
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
   * Searches by the feed's `search_url`, where the page has `search-service.js`: what a visitor types
   * goes to that server then.
   */
  searchService = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    this.pageSize = count(this.pageSize) ?? PAGE_SIZE;
  }
}
