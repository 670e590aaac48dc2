import type { Organization } from '../feed/model.js';
import type { FacetCounts } from './facet-counts.js';
import type { Filters } from './facets.js';

export type Order = 'category' | 'relevance' | 'name' | 'checked';

/** What is there at all, whatever a visitor asks. An empty set is no condition. */
export interface Restrict {
  readonly categories?: ReadonlySet<string> | undefined;
  readonly countries?: ReadonlySet<string> | undefined;
  readonly ids?: ReadonlySet<string> | undefined;
}

export interface Query {
  /** As typed. Its first 200 characters count. */
  readonly text?: string;
  readonly filters?: Filters;
  /** By category if it is not said and there is no text, by relevance with text. */
  readonly order?: Order;
  /** BCP 47 tag of the language shown: names of countries, and the order of names. */
  readonly language?: string;
  readonly restrict?: Restrict;
  /** How many organisations are wanted; all if not said. */
  readonly limit?: number;
}

/** Organisations that stand together when ordered by category. */
export interface Group {
  /** Undefined: of no category that the feed knows. */
  readonly category: string | undefined;
  readonly count: number;
}

export interface Results {
  /** How many organisations match; `matches` may hold fewer. */
  readonly total: number;
  /** How many there are at all, as far as the query is restricted. */
  readonly outOf: number;
  readonly matches: readonly Organization[];
  /**
   * Everything that `matches`, or `near` in its place, holds without a limit, in no order. Missing
   * where a server has the rest.
   */
  readonly all?: readonly Organization[] | undefined;
  /** How `matches` divide, all of them and not only those within the limit; empty in other orders. */
  readonly groups: readonly Group[];
  /**
   * Where nothing matches the words as typed: organisations with the words nearest to those that
   * nothing has, best first.
   */
  readonly near: readonly Organization[];
  /** How many these are; `near` may hold fewer. */
  readonly nearTotal: number;
  /** The folded words that what is listed was found by: for `highlightRanges`. */
  readonly words: readonly string[];
  /**
   * There may be more to show, once the words of the feed are all read, or its names are in order:
   * call `step`, then ask again.
   */
  readonly pending: boolean;
  /** Of what is listed: the matches, or the nearest where there are none. */
  readonly facets: FacetCounts;
}

/** Where results come from: this page's memory, or a server that has the whole directory. */
export interface Source {
  search(query: Query): Results | Promise<Results>;
}
