import type { FeedError } from '../feed/feed-error.js';
import type { FeedState } from '../feed/load/feed-store.js';
import type { Translator } from '../i18n/translator.js';
/** What a visitor is told of a failure. The cause itself goes to the console and the event. */
export declare function failureSentence({ reason }: FeedError, { t }: Translator): string;
/** What a visitor is told of an older copy that stands in for the feed; nothing of any other. */
export declare function staleSentence(state: FeedState | {
    readonly status: 'idle';
}, translator: Translator): string | undefined;
