import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { PhoneCheck } from '../keeper/read-cell.js';

/**
 * Whether a number could be one, as its country numbers its telephones. Short numbers, of a
 * helpline or the police, are left alone: nobody lists those of all countries.
 */
export const isPhone: PhoneCheck = (number, country = 'GB') => {
  const digits = number.replace(/\P{Nd}/gu, '');
  if (digits.length < 7 || /\p{L}/u.test(number)) return true;
  const region: CountryCode = isSupportedCountry(country) ? country : 'GB';
  return parsePhoneNumberFromString(number, region)?.isValid() ?? false;
};
