import type { FeaturePart } from './feature-words.js';
/**
 * Registers words under a tag, such as a page's own `cy-GB`. Words that are already there stay.
 *
 * @param there the words of that tag so far.
 */
export declare function registerBelow({ words }: FeaturePart, tag: string, there: Readonly<Record<string, unknown>>): void;
