import type { Connect } from '../elements/partner-directory/features.js';
import type { WordsOf } from './feature-words.js';
/**
 * Adds a feature to every directory of the page, whether its script comes before or after that of
 * the elements. Nothing happens if the elements are too old for features.
 *
 * @param wordsOf its words, which are fetched at the same time as the feed.
 */
export declare function addToDirectories(connect: Connect, wordsOf?: WordsOf<never>): Promise<void>;
