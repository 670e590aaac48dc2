import type { FeedError } from '../feed/feed-error.js';
import type { FeedState } from '../feed/load/feed-store.js';
import type { Translator } from '../i18n/translator.js';
/** What a visitor is told about a failure. The cause itself goes to the console and the event. */
export declare function failureSentence({ reason }: FeedError, { t }: Translator): string;
/**
 * What a visitor is told if an older copy is shown in place of the feed. Undefined if the feed is
 * current.
 */
export declare function staleSentence(state: FeedState | {
    readonly status: 'idle';
}, translator: Translator): string | undefined;
