import type { Contact, Organization, Phone } from '../feed/model.js';
import { casefold } from './casefold.js';

/**
 * Country codes of telephone numbers (ITU-T E.164), as in `TRUNK` of `links.ts`: those of one or two
 * digits; others have three.
 */
const COUNTRY = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/**
 * A folded number without what differs between people who write it: `+441614960123` with its country
 * code, `=1614960123` as it is called within a country. It may be only the beginning of one.
 */
function digitsOf(text: string): string {
  const digits = text.replace(/\(0\)|\D/g, '');
  const international = digits.replace(/^00/, '');
  return /^\W*(?:\+|00)/.test(text) ? `+${international}` : `=${digits.replace(/^0/, '')}`;
}

/** Fewer digits are searched for only at the start of a number. */
const MANY = 6;
/** The last digits identify a number, whatever is dialled before them. */
const LAST = 8;

/** Anything that has ways to be reached. */
interface Reachable {
  readonly email?: string;
  readonly website?: string;
  readonly url?: string;
  readonly phones?: readonly Phone[];
  readonly contacts?: readonly Contact[];
}

/** A number as it is written, and as it is called within its country. */
function formsOf({ number }: Phone): readonly string[] {
  const digits = digitsOf(casefold(number));
  return digits[0] === '+' ? [digits, `=${digits.slice(1).replace(COUNTRY, '')}`] : [digits];
}

/** All ways to reach an organisation. */
export function reachText(organization: Organization): string {
  const { locations = [], additional_emails = [], additional_websites = [] } = organization;
  return [organization, ...locations, ...additional_emails, ...additional_websites]
    .flatMap((one: Reachable) => [one, ...(one.contacts ?? [])])
    .flatMap(({ email, website, url, phones = [] }: Reachable) => [
      email,
      website,
      url,
      ...phones.flatMap(formsOf),
    ])
    .join('\n')
    .toLowerCase();
}

/** A word of a folded query in this form, if it may be an address or a number. Otherwise empty. */
export function reachWord(word: string): string {
  if (/@|.\.\p{L}/u.test(word)) {
    // The parts that people leave out of addresses are not searched for.
    return word.replace(/^(mailto:|https?:..)?(www\.)?|\W+$/g, '');
  }
  if (/[^\d\s()./+-]/.test(word)) return '';
  const digits = digitsOf(word);
  if (digits.length > MANY) return digits.slice(1).slice(-LAST);
  return /^\(*[+0]./.test(word) ? digits : '';
}
