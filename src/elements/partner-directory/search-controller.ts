import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../../feed/model.js';
import type { Facet, Filters } from '../../search/facets.js';
import { type MemorySource, memorySource } from '../../search/memory-source.js';
import type { Order, Results } from '../../search/source.js';
import { memoizeLast } from '../../view/memoize-last.js';

/** What a visitor, or the page around, may ask of a directory. */
export interface SearchHost extends ReactiveControllerHost {
  query: string;
  filters: Filters;
  order: Order | undefined;
  readonly pageSize: number;
  readonly onlyCategory: string | null;
  readonly onlyCountry: string | null;
  readonly onlyIds: string | null;
}

/** Finds what is to be shown: the visitor's choices in, results out. */
export class SearchController implements ReactiveController {
  results: Results | undefined;
  /** Whether any organisation of the feed has a date of its last check. */
  hasDates = false;
  /** How many pages of results are on screen. */
  pages = 1;
  readonly #host: SearchHost;
  #feed: Feed | undefined;
  #taken = 0;
  readonly #memo = memoizeLast<Results | undefined>();
  #source: MemorySource | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SearchHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#pause);
  }

  get isNarrowed(): boolean {
    const { query, filters } = this.#host;
    return !!query.trim() || [...filters.values()].some((chosen) => chosen?.size);
  }

  /** The orders that make a difference now. */
  get orders(): readonly Order[] {
    const isSearch = !!this.#host.query.trim();
    return [
      'category',
      ...(isSearch ? (['relevance'] as const) : []),
      'name',
      ...(this.hasDates ? (['checked'] as const) : []),
    ];
  }

  /** The order that results are in: as chosen, else the best match first where something is searched for. */
  get order(): Order {
    const { query, order } = this.#host;
    if (order && this.orders.includes(order)) return order;
    return query.trim() ? 'relevance' : 'category';
  }

  /**
   * Asks again, where anything is other than it was: else `results` stay the same object.
   *
   * @param isWhole all results, instead of so many pages of them.
   */
  update(feed: Feed, language: string, isWhole: boolean) {
    this.#take(feed);
    const { query: text, filters, pageSize, onlyCategory, onlyCountry, onlyIds } = this.#host;
    const limit = isWhole ? Infinity : pageSize * this.pages;
    const { order } = this;
    const only = [onlyCategory, onlyCountry?.toUpperCase(), onlyIds];
    // A search that waits for words of the feed is another with each slice of them.
    const slice = this.results?.pending && {};
    const asked = [text, filters, order, language, limit, ...only];
    this.results = this.#memo([this.#source, this.#taken, slice, ...asked], () => {
      const [categories, countries, ids] = only.map(list);
      const restrict = { categories, countries, ids };
      return this.#source?.search({ text, filters, order, language, restrict, limit });
    });
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#prepare());
  }

  toggle(facet: Facet, value: string) {
    const chosen = new Set(this.#host.filters.get(facet));
    if (!chosen.delete(value)) chosen.add(value);
    const filters = new Map(this.#host.filters);
    if (chosen.size) filters.set(facet, chosen);
    else filters.delete(facet);
    this.#host.filters = filters;
  }

  /** A feed that is still loading grows in place: what has come since the last time is added. */
  #take(feed: Feed) {
    const { organizations, categories } = feed;
    const isSame =
      organizations === this.#feed?.organizations &&
      categories.length === this.#feed.categories.length;
    if (!isSame) {
      this.#source = memorySource(feed);
      this.hasDates = false;
      this.#taken = 0;
    } else this.#source?.add(organizations.slice(this.#taken));
    this.hasDates ||= organizations.slice(this.#taken).some((org) => org.assured_date);
    this.#taken = organizations.length;
    this.#feed = feed;
  }

  /** Does a slice of what a search will need, and goes on when the browser has had its turn. */
  #prepare() {
    if (this.#source?.step()) this.#pause = setTimeout(() => this.#prepare());
    else if (this.results?.pending) this.#host.requestUpdate();
  }
}

function list(text: string | null | undefined): ReadonlySet<string> {
  return new Set(text?.split(/[\s,]+/).filter(Boolean));
}
