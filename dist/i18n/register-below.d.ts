import type { FeaturePart } from './feature-words.js';
/**
 * Registers words under a tag, such as a page's own `cy-GB`. Those that are there stay.
 *
 * @param there the words of that tag, before these came.
 */
export declare function registerBelow({ words }: FeaturePart, tag: string, there: Readonly<Record<string, unknown>>): void;
