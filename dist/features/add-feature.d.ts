import type { Connect } from '../elements/partner-directory/features.js';
import type { WordsOf } from './feature-words.js';
/**
 * Adds a feature to every directory of the page, whether its script comes before or after that of
 * the elements. A library that is too old for features is left as it is.
 *
 * @param wordsOf its words, which are fetched while the feed is.
 */
export declare function addToDirectories(connect: Connect, wordsOf?: WordsOf<never>): Promise<void>;
