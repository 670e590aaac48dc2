import { announce } from './announce.js';
import type { FeaturePart } from './feature-words.js';

/**
 * Registers words under a tag, such as a page's own `cy-GB`. Those that are there stay.
 *
 * @param there the words of that tag, before these came.
 */
export function registerBelow(
  { words }: FeaturePart,
  tag: string,
  there: Readonly<Record<string, unknown>>,
): void {
  const all = Object.entries(words).map(([key, word]) => [key, there[key] ?? word]);
  announce({ tag, words: Object.fromEntries(all) });
}
