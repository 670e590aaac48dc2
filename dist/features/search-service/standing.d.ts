import type { Standing } from '../../controllers/feed-source.js';
import type { FeedError } from '../../feed/feed-error.js';
import type { Answer } from './read-answer.js';
/** What is known of a question to a service. */
interface Progress {
    /** The feed whose texts stand around the results. */
    readonly parsed: Standing['parsed'];
    readonly error: FeedError | undefined;
    readonly isWaiting: boolean;
    /** The answer on screen. */
    readonly answer: Answer | undefined;
}
/** Says of an answer what a feed source says of a feed, so that both are shown in the same words. */
export declare function stateOf({ parsed, error, isWaiting, answer }: Progress): Standing['state'];
export {};
