import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../feed/feed.js';
import type { Facet, Filters } from '../search/facets.js';
import { fullSource } from '../search/full.js';
import type { MemorySource } from '../search/memory.js';
import type { Order, Restrict, Results } from '../search/source.js';

/** What a visitor, or the page around, may ask of a directory. */
export interface FinderHost extends ReactiveControllerHost {
  query: string;
  filters: Filters;
  order: Order | undefined;
  readonly pageSize: number;
}

/** Finds what is to be shown: the visitor's choices in, results out. */
export class Finder implements ReactiveController {
  results: Results | undefined;
  /** How many pages of results are on screen. */
  pages = 1;
  readonly #host: FinderHost;
  #feed: Feed | undefined;
  #source: MemorySource | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FinderHost) {
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

  /** The order that results are in: as chosen, else the best match first where something is searched for. */
  get order(): Order {
    const { query, order } = this.#host;
    return order ?? (query.trim() ? 'relevance' : 'category');
  }

  /** Asks again. Cheap where little changed: the source keeps its last answer. */
  update(feed: Feed, language: string, restrict: Restrict) {
    if (feed !== this.#feed) {
      this.#feed = feed;
      this.#source = fullSource(feed);
    }
    const { query: text, filters, pageSize } = this.#host;
    const limit = pageSize * this.pages;
    const { order } = this;
    this.results = this.#source?.search({ text, filters, order, language, restrict, limit });
    clearTimeout(this.#pause);
    if (this.results?.pending) this.#pause = setTimeout(() => this.#prepare());
  }

  toggle(facet: Facet, value: string) {
    const chosen = new Set(this.#host.filters.get(facet));
    if (!chosen.delete(value)) chosen.add(value);
    this.#host.filters = new Map(this.#host.filters).set(facet, chosen);
  }

  /** Reads the words of the feed for its nearest matches, a slice at a time. */
  #prepare() {
    if (this.#source?.step()) this.#pause = setTimeout(() => this.#prepare());
    else this.#host.requestUpdate();
  }
}
