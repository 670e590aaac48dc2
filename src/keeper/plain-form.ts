import { casefold } from '../search/casefold.js';

/**
 * A text in the form in which it is compared: without case, accents, punctuation and extra spaces.
 */
export function plainForm(text: string): string {
  return casefold(text)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
