import type { LitElement, ReactiveController } from 'lit';
import type { Facet, Filters } from '../search/facets.js';
import type { Order } from '../search/source.js';

const FACETS: readonly Facet[] = ['category', 'country', 'offers', 'phases', 'languages'];
const ORDERS: readonly string[] = ['category', 'relevance', 'name', 'checked'];
/** As many pages are brought back at most: an address can be anybody's. */
const MOST_PAGES = 50;

/** What of a directory stands in the page's address. */
export interface View {
  query: string;
  filters: Filters;
  order: Order | undefined;
  pages: number;
}

export interface AddressHost extends LitElement {
  syncUrl: string | null;
}

/** Where a visitor was when a history entry was left. */
interface Place {
  readonly scroll: number;
  /** Which control had the focus, counted from the first; -1 for none. */
  readonly control: number;
}

/**
 * Keeps what a visitor has chosen in the page's address, under a key of the element's own, and
 * brings it back. What a host has in the address and in `history.state` stays.
 */
export class Address implements ReactiveController {
  readonly #host: AddressHost;
  readonly #save: () => View;
  readonly #restore: (view: View) => void;
  #key = '';
  #initial: View | undefined;
  /** The address of the last choice that has a history entry of its own. */
  #committed = '';

  /**
   * @param save gives what is chosen now.
   * @param restore takes over what was chosen.
   */
  constructor(host: AddressHost, save: () => View, restore: (view: View) => void) {
    this.#host = host;
    this.#save = save;
    this.#restore = restore;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected() {
    removeEventListener('popstate', this.#onPopState);
  }

  /** Takes over what the address says, where it says something. */
  start() {
    const { syncUrl, localName } = this.#host;
    if (syncUrl === null) return;
    const all = [...document.querySelectorAll<Element>(`${localName}[sync-url]`)];
    const place = Math.max(all.indexOf(this.#host), 0);
    this.#key = `${syncUrl || `directory${place ? place + 1 : ''}`}.`;
    this.#initial ??= this.#save();
    this.#committed = location.href;
    this.#read();
  }

  /**
   * Puts what is chosen now into the address: in the entry that is there while a visitor types, in
   * one of its own once it is settled (`commit`).
   */
  write({ commit }: { commit: boolean }) {
    if (!this.#key) return;
    const url = this.#url();
    if (commit && url === this.#committed) return;
    try {
      if (commit) {
        history.replaceState(this.#state(), '', this.#committed);
        history.pushState(this.#state(), '', url);
        this.#committed = url;
      } else history.replaceState(history.state, '', url);
    } catch {
      // A sandboxed frame, or more changes than the browser allows at once: the page still works.
    }
  }

  #url(): string {
    const url = new URL(location.href);
    const { searchParams } = url;
    const key = this.#key;
    for (const name of [...searchParams.keys()])
      if (name.startsWith(key)) searchParams.delete(name);
    const { query, filters, order, pages } = this.#save();
    if (query) searchParams.set(`${key}q`, query);
    filters.forEach((values, facet) =>
      values?.forEach((value) => searchParams.append(key + facet, value)),
    );
    if (order) searchParams.set(`${key}order`, order);
    if (pages > 1) searchParams.set(`${key}pages`, `${pages}`);
    const isBare = !url.search.includes(encodeURIComponent(key));
    // What was there at first was cleared: said so, lest it come back.
    if (isBare && (this.#initial?.query || this.#initial?.filters.size)) {
      searchParams.set(`${key}q`, '');
    }
    return url.href;
  }

  #read() {
    const { searchParams } = new URL(location.href);
    const key = this.#key;
    const isOurs = [...searchParams.keys()].some((name) => name.startsWith(key));
    if (!isOurs) {
      if (this.#initial) this.#restore(this.#initial);
      return;
    }
    const order = searchParams.get(`${key}order`) ?? '';
    const filters = new Map<Facet, ReadonlySet<string>>();
    for (const facet of FACETS) {
      const values = searchParams.getAll(key + facet);
      if (values.length) filters.set(facet, new Set(values));
    }
    this.#restore({
      query: searchParams.get(`${key}q`) ?? '',
      filters,
      order: ORDERS.includes(order) ? (order as Order) : undefined,
      pages: Math.min(
        Math.max(Math.trunc(Number(searchParams.get(`${key}pages`))) || 1, 1),
        MOST_PAGES,
      ),
    });
  }

  readonly #onPopState = async ({ state }: PopStateEvent) => {
    if (!this.#key) return;
    this.#read();
    this.#committed = location.href;
    await this.#host.updateComplete;
    const place: Place | undefined = state?.[this.#key];
    if (!place) return;
    this.#controls()[place.control]?.focus({ preventScroll: true });
    scrollTo({ top: place.scroll, behavior: 'instant' });
  };

  #state() {
    const control = this.#controls().indexOf(this.#host.shadowRoot?.activeElement as HTMLElement);
    const place: Place = { scroll: scrollY, control };
    return { ...history.state, [this.#key]: place };
  }

  #controls() {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('button, input, select')];
  }
}
