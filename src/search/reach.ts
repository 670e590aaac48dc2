import type { Organization, Phone } from '../feed/model.js';
import { casefold } from './casefold.js';

/** The digits of a number, without the leading zeros for national or international calls. */
const digitsOf = (text: string): string => text.replace(/\(0\)|\D/g, '').replace(/^0+/, '');

/** Fewer digits are searched for only at the start of a number, which is after a plus sign. */
const MANY = 6;
/** The last digits identify a number, whatever is dialled before them. */
const LAST = 8;

/** Anything that has ways to be reached. */
interface Reachable {
  readonly email?: string;
  readonly website?: string;
  readonly url?: string;
  readonly phones?: readonly Phone[];
}

/** All ways to reach an organisation. */
export function reachText(organization: Organization): string {
  const { contacts = [], additional_emails = [], additional_websites = [] } = organization;
  return [organization, ...contacts, ...additional_emails, ...additional_websites]
    .flatMap(({ email, website, url, phones = [] }: Reachable) => [
      email,
      website,
      url,
      ...phones.map(({ number }) => `+${digitsOf(casefold(number))}`),
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
  if (digits.length >= MANY) return digits.slice(-LAST);
  return /^\(*[+0]./.test(word) ? `+${digits}` : '';
}
