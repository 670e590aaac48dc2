import type { Organization } from '../feed/feed.js';
import { fold } from './fold.js';
import { supported } from './intl.js';

/** How organisations are ordered: by a text of each, made once, and a comparison of texts. */
export interface Sorting {
  key(organization: Organization): string;
  /** Less than zero where the first comes before the second. */
  compare(a: string, b: string): number;
}

/**
 * Welsh counts these pairs as letters, each after its first letter (`ng` after `g`). A tilde
 * comes after `z`, so that `c~` stands behind all of `c` and before `d`.
 */
const PAIRS = /ch|dd|ff|ng|ll|ph|rh|th/g;

const welshKey = (name: string): string =>
  fold(name).replace(PAIRS, (pair) => (pair === 'ng' ? 'g~' : pair.charAt(0) + '~'));

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order of names in a language's dictionaries. Where the browser has no rules for Welsh its
 * alphabet is here; any other language that it does not know is sorted as English.
 */
const naming = (language: string): { key(name: string): string; compare: Sorting['compare'] } => {
  const tag = supported(Intl.Collator, language);
  return !tag && /^cy\b/i.test(language)
    ? { key: welshKey, compare: byCode }
    : { key: (name) => name, compare: new Intl.Collator(tag ?? 'en').compare };
};

/** Compares two names, such as labels of a list, in the order of a language. */
export const compareNames = (language: string): Sorting['compare'] => {
  const { key, compare } = naming(language);
  return (a, b) => compare(key(a), key(b));
};

/**
 * By the names shown in a language, A to Z; or the recently checked first, never checked last.
 */
export const sorting = (order: 'name' | 'checked', language: string): Sorting => {
  const { key, compare } = naming(language);
  return order === 'name'
    ? { key: ({ name, translations }) => key(translations?.[language]?.name ?? name), compare }
    : { key: ({ assured_date = '' }) => assured_date, compare: (a, b) => byCode(b, a) };
};
