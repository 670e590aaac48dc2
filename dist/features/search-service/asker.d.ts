import { FeedError } from '../../feed/feed-error.js';
import type { watchFeed } from '../../feed/load/feed-store.js';
import { type Answer } from './read-answer.js';
/** How far a question has come. */
export interface Listener {
    /** @param error why it may be out of date, if it may. */
    onAnswer(answer: Answer, error?: FeedError): void;
    onError(error: FeedError): void;
}
/**
 * Sends a service one question at a time: the newest one, at a pace that the service can handle.
 */
export declare function asker(watch: typeof watchFeed): {
    stop: () => void;
    /** Makes the request again. */
    reload: () => void | undefined;
    /** @param isTyped whether more may be typed in a moment. */
    ask(url: string, isTyped: boolean, { onAnswer, onError }: Listener): void;
};
