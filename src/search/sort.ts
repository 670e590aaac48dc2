import type { Organization } from '../feed/model.js';
import { casefold } from './casefold.js';
import { supported } from '../i18n/intl.js';
import { localize } from '../i18n/localize.js';

/** Less than zero where the first comes before the second. */
export type Compare<T> = (a: T, b: T) => number;

/**
 * Welsh counts these pairs as letters, each after its first letter (`ng` after `g`). A tilde
 * comes after `z`, so that `c~` stands behind all of `c` and before `d`.
 */
const PAIRS = /ch|dd|ff|ng|ll|ph|rh|th/g;

const welshKey = (name: string): string =>
  casefold(name).replace(PAIRS, (pair) => (pair === 'ng' ? 'g~' : pair.charAt(0) + '~'));

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Made once for each language: filters are put in order again at every key. */
const collators = new Map<string, Intl.Collator>();

/**
 * Compares names as the dictionaries of a language do. Where the browser has no rules for Welsh
 * its alphabet is here; any other language that it does not know is sorted as English.
 */
export function compareNames(language: string): Compare<string> {
  const tag = supported(Intl.Collator, language);
  if (tag || !/^cy\b/i.test(language)) {
    const known = collators.get(tag ?? 'en') ?? new Intl.Collator(tag ?? 'en');
    collators.set(tag ?? 'en', known);
    return known.compare;
  }
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? welshKey(name);
    keys.set(name, key);
    return key;
  };
  return (a, b) => byCode(keyOf(a), keyOf(b));
}

/**
 * By the names shown in a language, A to Z; or the recently checked first, never checked last.
 * @param base the language of names that have no translation.
 */
export function sorting(
  order: 'name' | 'checked',
  language: string,
  base = '',
): Compare<Organization> {
  const compare = compareNames(language);
  const nameOf = (one: Organization): string => localize(one, 'name', language, base)?.text ?? '';
  return order === 'name'
    ? (a, b) => compare(nameOf(a), nameOf(b))
    : (a, b) => byCode(b.assured_date ?? '', a.assured_date ?? '');
}
