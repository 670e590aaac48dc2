import type { ReactiveControllerHost } from 'lit';
import type { Feed } from '../../feed/model.js';
import { type MemorySource, memorySource } from '../../search/memory-source.js';
import type { Order, Results } from '../../search/source.js';
import { memoizeLast } from '../../view/memoize-last.js';
import type { Standing } from '../../controllers/feed-source.js';
import type { Choices } from '../../search/choices.js';
import { ORDERS } from './state.js';

/** From this number of organisations, a search needs work that is done before anybody searches. */
const MANY = 2000;

/** What a page lets a directory show. */
export interface SearchHost extends ReactiveControllerHost, EventTarget {
  readonly pageSize: number;
  readonly onlyCategory: string | null;
  readonly onlyCountry: string | null;
  readonly onlyIds: string | null;
}

/** What is to be shown. */
export interface Found {
  /** The same object for as long as nothing changes. */
  readonly results: Results;
  /** The orders that make a difference now. */
  readonly orders: readonly Order[];
  /**
   * The order of the results: as chosen, or otherwise the best match first if something is searched
   * for.
   */
  readonly order: Order;
  /** Where results come from, if not from the feed. Without `parsed` there is nothing to show. */
  readonly source?: Standing;
  /** The search that the results belong to, if it is not the current one. */
  readonly answers?: Choices | undefined;
  /** Settles when more has arrived, if more is on its way. */
  readonly awaits?: Promise<unknown> | undefined;
}

/**
 * Finds what is to be shown.
 *
 * @param language BCP 47 tag of the language shown.
 * @param isWhole all results, instead of a number of pages.
 */
export type Find = (feed: Feed, choices: Choices, language: string, isWhole: boolean) => Found;

/** Finds in a feed that is in memory. */
export function searcher(host: SearchHost): Find {
  let source: MemorySource;
  let known: Feed | undefined;
  let taken = 0;
  let hasDates = false;
  let results: Results | undefined;
  const memo = memoizeLast<Results>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** A feed that is still loading grows in place: what has arrived since the last time is added. */
  const take = (feed: Feed) => {
    const { organizations, categories } = feed;
    const isSame =
      organizations === known?.organizations && categories.length === known.categories.length;
    if (!isSame) {
      source = memorySource(feed);
      hasDates = false;
      taken = 0;
    } else if (organizations.length > taken) {
      source.add(organizations.slice(taken));
    }
    hasDates ||= organizations.slice(taken).some((org) => org.assured_date);
    taken = organizations.length;
    known = feed;
  };

  /**
   * Does a part of the work that a search will need, and continues after the browser has had its
   * turn.
   */
  const prepare = () => {
    if (known && source.step()) timer = setTimeout(prepare);
    else if (results?.pending) host.requestUpdate();
  };
  const prepareSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(prepare);
  };

  // Most visitors of a short list never search.
  host.addEventListener('focusin', prepareSoon);
  host.addController({ hostDisconnected: () => clearTimeout(timer) });

  return (feed, choices, language, isWhole) => {
    take(feed);
    const { query: text, filters, order: chosen, pages } = choices;
    const isSearch = !!text.trim();
    const orders = ORDERS.filter(
      (each) => (each !== 'relevance' || isSearch) && (each !== 'checked' || hasDates),
    );
    const order = orders.find((each) => each === chosen) ?? (isSearch ? 'relevance' : 'category');
    const { pageSize, onlyCategory, onlyCountry, onlyIds } = host;
    const limit = isWhole ? Infinity : pageSize * pages;
    const only = [onlyCategory, onlyCountry?.toUpperCase(), onlyIds];
    // A search that waits for the words of the feed is repeated after each part of them.
    const slice = results?.pending && {};
    const wanted = [source, taken, slice, text, filters, order, language, limit, ...only];
    results = memo(wanted, () => {
      const [categories, countries, ids] = only.map(list);
      const restrict = { categories, countries, ids };
      return source.search({ text, filters, order, language, restrict, limit });
    });
    if (isSearch || taken > MANY) prepareSoon();
    return { results, orders, order };
  };
}

function list(text: string | null | undefined): ReadonlySet<string> {
  return new Set(text?.split(/[\s,]+/).filter(Boolean));
}
