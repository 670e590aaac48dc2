import type { Organization, ParsedFeed } from '../../feed/model.js';
import { type Facet } from '../../search/facets.js';
import type { Group, Order } from '../../search/source.js';
/** An answer of a search service that has been checked. */
export interface Answer {
    /** The matches, or the nearest organisations if there are none. They grow page by page. */
    readonly organizations: readonly Organization[];
    readonly total: number;
    readonly outOf: number;
    readonly nearTotal: number;
    readonly groups: readonly Group[];
    readonly words: readonly string[];
    readonly orders: readonly Order[];
    readonly facets: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
    readonly next: string | undefined;
    /** When the server gave it: an HTTP-date. */
    readonly date: string | undefined;
}
/**
 * What a service says about what it found, if it can be true. Its organisations have been checked
 * like those of a feed.
 *
 * @returns undefined if it is not an answer of a service.
 */
export declare function readAnswer({ feed, document, date }: ParsedFeed): Answer | undefined;
