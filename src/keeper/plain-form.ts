import { casefold } from '../search/casefold.js';

/**
 * A text as it is compared with what we know: without regard to case, accents, punctuation and
 * spaces.
 */
export function plainForm(text: string): string {
  return casefold(text)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
