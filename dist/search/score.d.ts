import type { Term } from './query.js';
import type { Labels } from './record-text.js';
/**
 * Tells how well a record has a word of a query, in its text or in the names of its categories and
 * countries.
 */
export declare function ranker(term: Term, labels: readonly Labels[]): (record: number, text: string) => number;
/** 0 for a text that has the whole phrase as a line, such as a name; 1 where a line begins with it. */
export declare function phraseRank(text: string, phrase: string): number;
