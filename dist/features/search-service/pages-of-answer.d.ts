import type { Answer } from './read-answer.js';
/**
 * An answer, followed by another. Organisations that have moved in the list meanwhile appear once.
 */
export declare function joined(before: Answer, after: Answer): Answer;
/** If a service has no more, this is the end. */
export declare function asWhole(answer: Answer): Answer;
