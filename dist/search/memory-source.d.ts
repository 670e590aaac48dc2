import type { Feed, Organization } from '../feed/model.js';
import type { ranker } from './score.js';
import type { Query, Results, Source } from './source.js';
import { type TextIndex } from './text-index.js';
/** Answers at once, from a feed that may still be growing. */
export interface MemorySource extends Source {
    search(query: Query): Results;
    /** More records of the same feed. */
    add(organizations: readonly Organization[]): void;
    /**
     * Does some milliseconds of work that searches will need. Call it when there is nothing else to
     * do.
     * @returns whether there is more.
     */
    step(): boolean;
}
/**
 * The source of results for a feed that is in memory, to which more records may be added. Nothing is
 * made before a search needs it: see `columnsOf`, `textIndex` and `orderings`.
 *
 * @param rankers makes a server's ranker from the texts.
 */
export declare function memorySource(given: Feed, rankers?: (index: TextIndex) => typeof ranker): MemorySource;
