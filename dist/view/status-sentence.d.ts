import type { FeedError } from '../feed/feed-error.js';
import type { ParsedFeed } from '../feed/model.js';
import type { Translator } from '../i18n/translator.js';
import { type Choices } from '../search/choices.js';
import type { Order, Results } from '../search/source.js';
/** The state of a directory. */
export interface Standing {
    readonly parsed: ParsedFeed | undefined;
    readonly error: FeedError | undefined;
    /** The sentence about an older copy, if one is shown. */
    readonly stale: string | undefined;
    /** Whether loading has taken so long that a visitor should be told. */
    readonly isSlow: boolean;
    readonly results: Results | undefined;
    readonly choices: Choices;
    /** Whether the page's URL asks for an organisation that is not there. */
    readonly isMissing: boolean;
    /** The order that a visitor has just chosen. */
    readonly sortedBy: Order | undefined;
}
/** The state of a directory in words, on screen and for a screen reader (WCAG 4.1.3). */
export declare function statusSentence(standing: Standing, translator: Translator): string;
/**
 * How many filters are on, if any. This tells a visitor that something has changed, even if as many
 * are found as before.
 */
export declare function filtersSentences({ filters }: Choices, { t, number }: Translator): string[];
