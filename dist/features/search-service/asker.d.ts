import { FeedError } from '../../feed/feed-error.js';
import type { watchFeed } from '../../feed/load/feed-store.js';
import { type Answer } from './read-answer.js';
/** How a question fares. */
export interface Listener {
    /** @param error why it may be out of date, where it is. */
    onAnswer(answer: Answer, error?: FeedError): void;
    onError(error: FeedError): void;
}
/** Asks a service one question at a time: the newest one, at a pace that it can stand. */
export declare function asker(watch: typeof watchFeed): {
    stop: () => void;
    /** Makes the request again. */
    reload: () => void | undefined;
    /** @param isTyped whether more may be typed in a moment. */
    ask(url: string, isTyped: boolean, { onAnswer, onError }: Listener): void;
};
