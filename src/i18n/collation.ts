import { supported } from './intl.js';
import { primary } from './lookup.js';
import { memoize } from './memoize.js';

/** Beginnings of Welsh names behind which `n` and `g` are two letters: Bangor, Llangefni, Penglais. */
const TWO_LETTERS = /(?<!\p{L})(ba|bry|gla|he|lla|pe|ta)n(?=g)/giu;

/** A Welsh name with a joiner between such letters: it has no weight, and they are not one with it (UTS #10). */
const dividedName = (name: string): string => name.replace(TWO_LETTERS, '$&\u034f');

/**
 * Welsh counts `ch`, `dd`, `ff`, `ll`, `ph`, `rh` and `th` as letters, each after its first one, and
 * `ng` after `g`. U+FFFF comes after all other characters (UTS #35): `c` with it stands before `d`.
 */
const welshKey = (name: string): string =>
  name.replace(/ng/gi, 'g\uffff').replace(/([cprt])h|([dfl])\2/gi, '$1$2\uffff');

/** Made once for each language: filters are put in order again at every key. */
const collatorOf = memoize((tag) => new Intl.Collator(tag, { numeric: true }));

/** What sorts by its letters in English. `Intl` would take ten milliseconds for its first names. */
const PLAIN = /^[a-z &,.]*$/i;

/** Among the marks `&` is the last, as `/` is in ASCII. */
const plainKey = (name: string): string => name.toLowerCase().replaceAll('&', '/');

/** Compares texts by the codes of their characters. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareEnglish = (a: string, b: string): number => {
  if (!PLAIN.test(a + b)) return collatorOf('en').compare(a, b);
  return byCode(plainKey(a), plainKey(b));
};

/**
 * Compares names as the dictionaries of a language do, and numbers in them by what they count: less
 * than zero where the first comes before the second. Where the browser has no rules for Welsh its
 * alphabet is here; any other language that it does not know is sorted as English.
 */
export function compareNames(language: string): (a: string, b: string) => number {
  if (primary(language) === 'en') return compareEnglish;
  const tag = supported(Intl.Collator, language);
  const { compare } = collatorOf(tag ?? 'en');
  if (primary(language) !== 'cy') return compare;
  const keyOf = memoize((name) => (tag ? dividedName(name) : welshKey(dividedName(name))));
  return (a, b) => compare(keyOf(a), keyOf(b));
}
