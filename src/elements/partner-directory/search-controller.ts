import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../../feed/model.js';
import { type MemorySource, memorySource } from '../../search/memory-source.js';
import type { Order, Results } from '../../search/source.js';
import { memoizeLast } from '../../view/memoize-last.js';
import type { Choices } from '../../search/choices.js';

/** What a page lets a directory show. */
export interface SearchHost extends ReactiveControllerHost {
  readonly pageSize: number;
  readonly onlyCategory: string | null;
  readonly onlyCountry: string | null;
  readonly onlyIds: string | null;
}

/** Finds what is to be shown: choices in, results out. */
export class SearchController implements ReactiveController {
  results: Results | undefined;
  /** The orders that make a difference now. */
  orders: readonly Order[] = [];
  /** The order that results are in: as chosen, else the best match first where something is searched for. */
  order: Order = 'category';
  readonly #host: SearchHost;
  #feed: Feed | undefined;
  #taken = 0;
  #hasDates = false;
  readonly #memo = memoizeLast<Results | undefined>();
  #source: MemorySource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SearchHost) {
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
  update(
    feed: Feed,
    { query, filters, order, pages }: Choices,
    language: string,
    isWhole: boolean,
  ) {
    this.#take(feed);
    const isSearch = !!query.trim();
    this.orders = [
      'category',
      ...(isSearch ? (['relevance'] as const) : []),
      'name',
      ...(this.#hasDates ? (['checked'] as const) : []),
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
  #take(feed: Feed) {
    const { organizations, categories } = feed;
    const isSame =
      organizations === this.#feed?.organizations &&
      categories.length === this.#feed.categories.length;
    if (!isSame) {
      this.#source = memorySource(feed);
      this.#hasDates = false;
      this.#taken = 0;
    } else if (organizations.length > this.#taken) {
      this.#source?.add(organizations.slice(this.#taken));
    }
    this.#hasDates ||= organizations.slice(this.#taken).some((org) => org.assured_date);
    this.#taken = organizations.length;
    this.#feed = feed;
  }

  /** Does a slice of what a search will need, and goes on when the browser has had its turn. */
  #prepare() {
    if (this.#source?.step()) this.#timer = setTimeout(() => this.#prepare());
    else if (this.results?.pending) this.#host.requestUpdate();
  }
}

function list(text: string | null | undefined): ReadonlySet<string> {
  return new Set(text?.split(/[\s,]+/).filter(Boolean));
}
