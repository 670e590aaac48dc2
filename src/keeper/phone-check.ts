import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { PhoneCheck } from './read-cell.js';

/** Results that are remembered, because a list is checked again after every change. */
const known = new Map<string, boolean>();

/** How many numbers are remembered: more than any list has. */
const MOST = 100_000;

/**
 * Whether a number is possible in its country. Short numbers, such as those of helplines or the
 * police, are not checked: nobody has a list of them for all countries.
 */
export const isPhone: PhoneCheck = (number, country = 'GB') => {
  const digits = number.replace(/\P{Nd}/gu, '');
  // Some are words: 0800 FLOWERS. A letter between digits is a mistake.
  if (digits.length < 7 || /\p{L}{3}/u.test(number)) return true;
  if (/\p{L}/u.test(number)) return false;
  const key = `${country} ${number}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const region: CountryCode = isSupportedCountry(country) ? country : 'GB';
  const made = parsePhoneNumberFromString(number, region)?.isValid() ?? false;
  if (known.size >= MOST) known.clear();
  known.set(key, made);
  return made;
};
