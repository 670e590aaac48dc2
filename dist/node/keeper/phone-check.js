import { i as isSupportedCountry, p as parsePhoneNumber } from './phones.js';

/**
 * Whether a number could be one, as its country numbers its telephones. Short numbers, of a
 * helpline or the police, are left alone: nobody lists those of all countries.
 */
const isPhone = (number, country = 'GB') => {
    const digits = number.replace(/\P{Nd}/gu, '');
    if (digits.length < 7 || /\p{L}/u.test(number))
        return true;
    const region = isSupportedCountry(country) ? country : 'GB';
    return parsePhoneNumber(number, region)?.isValid() ?? false;
};

export { isPhone as i };
