import { supported } from './intl.js';
import { primary } from './lookup.js';
import { memoize } from './memoize.js';

/** Welsh counts these pairs as letters, each after its first letter, but `ng` after `g`. */
const PAIRS = /ch|dd|ff|ng|ll|ph|rh|th/gi;

/** U+FFFF comes after all other characters (UTS #35), so that this stands between `c` and `d`. */
const asLetter = (pair: string): string => (/ng/i.test(pair) ? 'g' : pair.charAt(0)) + '\uffff';

/** Made once for each language: filters are put in order again at every key. */
const collatorOf = memoize((tag) => new Intl.Collator(tag, { numeric: true }));

/**
 * Compares names as the dictionaries of a language do, and numbers in them by what they count: less
 * than zero where the first comes before the second. Where the browser has no rules for Welsh its
 * alphabet is here; any other language that it does not know is sorted as English.
 */
export function compareNames(language: string): (a: string, b: string) => number {
  const tag = supported(Intl.Collator, language);
  const { compare } = collatorOf(tag ?? 'en');
  if (tag || primary(language) !== 'cy') return compare;
  const keyOf = memoize((name) => name.replace(PAIRS, asLetter));
  return (a, b) => compare(keyOf(a), keyOf(b));
}
