import { FeedError } from '../feed-error.js';
import {
  dictionary,
  type Entries,
  id,
  isRecord,
  list,
  literal,
  MOST,
  plain,
  type Read,
  record,
  text,
} from './decoders.js';
import type { Address } from '../model.js';
import { addressesIn, CUT, numbersIn } from './found.js';
import { emailAddress, imageAddress, telLink, webAddress } from './links.js';
import { ADDRESS_LINES, countryCode, languageCode } from './places.js';
import { divide } from './pieces.js';
import { type Log, mend, note } from './problems.js';
import { prose } from './text.js';

export const version = text('"1.0"', (given) => {
  const [, major, minor = '.0'] = /^(\d+)(\.\d+)?/.exec(given.slice(0, 20)) ?? [];
  if (major && major !== '1') {
    throw new FeedError('unknown-version', `Its version is ${major}: only 1 can be read here.`);
  }
  return major && major + minor;
});

export const asTag = (tag: string): string | undefined => {
  const made = tag.includes('_') ? tag.replaceAll('_', '-') : tag;
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,9}$/i.test(made) ? made : undefined;
};
const tagOf = (given: string) =>
  asTag(given.length < 4 ? given.toLowerCase() : given) ?? languageCode(given);
export const language = text('a language tag, such as en-GB', tagOf);

/** The maximum length of one or two names. A longer text has none. */
const LONGEST = 200;
/** What joins two names in words. */
export const AND = / (?:and|&|a|ac) /i;
/** What may be added to a name. */
export const ADDED = /\s*\(.*|, .*\bof(?: the)?$/s;

/** A code, or the name of something with a code, or several of them. */
function known(
  what: string,
  codeOf: (given: string) => string | undefined,
): Read<string | readonly string[]> {
  const all = (given: string) => {
    if (given.length > LONGEST) return codeOf(given);
    const code = codeOf(given) ?? codeOf(given.replace(ADDED, ''));
    if (code) return code;
    const codes = given.split(AND, MOST).map(codeOf);
    return codes[1] && codes.every(Boolean) ? codes : undefined;
  };
  return text(what, all as (given: string) => string | undefined);
}

export const CODES = /,(?![^,;/|\n]* of(?: the)?\s*(?:$|[;/|\n]))|[;/|\n]/;
export const languages = list(known('a language tag, such as en-GB', tagOf), CODES);
export const countries = list(known('a country code, such as GB', countryCode), CODES);
export const date = text('a date, such as 2026-03-31', (given) => {
  const [, day = '', inMonth] =
    /^(\d{4}-\d\d-(\d\d))(?:T[\d:.]{5,20}(?:Z|[+-]\d\d:\d\d))?$/i.exec(given) ?? [];
  // For some engines, 31 February is in March.
  return new Date(day).getUTCDate() === Number(inMonth) && Date.parse(given) ? given : undefined;
});

/** Not within a character reference. */
export const WORDS = /(?<!&#?\w{1,8});|[|\n]/;
export const ids = list(id, WORDS);
export const texts = list(plain, WORDS);
/** What has a name in our languages. */
const TERM =
  /^(?:finding|support|advice|funding|exchange|accreditation|primary|secondary|special)$/;
const term = (given: string) => {
  if (/^[a-z]+$/.test(given)) return given;
  const all = given.toLowerCase().split(/ ?[,/&] ?| and /);
  return all.every((each) => TERM.test(each)) ? all : given;
};
/** Texts of which some have names: these in any case, and several in one. */
export const terms = list(
  text('a word, such as primary', term as (given: string) => string),
  WORDS,
);
/** The original lines, which are never shown and kept exactly. */
export const source_text = dictionary(literal);

/** A text with one of these may have more than one address. */
export const SEPARATED = /[\s,;|]|(?<!^https?|[/:])\/(?:www\.|http)/i;

/**
 * An address. For a text or list with more of them, or with words beside it, pieces, which a
 * record's `fill` puts where they belong. No word is lost.
 */
function addresses(
  what: string,
  key: string,
  fix: (text: string) => string | undefined,
): Read<string> {
  const bare: Read<unknown> = (value, log) => {
    const given = typeof value === 'string' ? value : '';
    let made: unknown = SEPARATED.test(given) ? undefined : fix(given);
    if (!made || CUT.test(String(made))) {
      const [first, ...others] = addressesIn(given, key, fix);
      made = others[0] || first?.['label'] ? [first, ...others] : first?.[key];
    }
    if (made !== value) note(log, what, value, made);
    return made;
  };
  const labelled = record(`${key} label`, { [key]: bare }, divide(key, 'label'));
  const one: Read<unknown> = (value, log) => (isRecord(value) ? labelled : bare)(value, log);
  const all = list(one);
  return ((value, log) => {
    if (Array.isArray(value)) return mend(log, what, value, () => all(value, log));
    const made = one(value, log);
    return isRecord(made) ? [made] : made;
  }) as Read<string>;
}

const URL_NAME = 'a whole URL, such as https://example.org';
const EMAIL_NAME = 'an e-mail address, such as office@example.org';
export const url = text(URL_NAME, webAddress, String);
export const urls = addresses(URL_NAME, 'url', webAddress);
export const email = text(EMAIL_NAME, emailAddress, String);
export const emails = addresses(EMAIL_NAME, 'email', emailAddress);
export const image = text('a whole URL that begins with https://', imageAddress, String);

/** What spreadsheets put around a number, and separators next to a single number. */
export const WRAPPED = /^[\s='"“‘/]+|[\s"”’,;/]{1,9}$/g;

const number = text(
  'a telephone number',
  (given) => given.replace(WRAPPED, '') || undefined,
  prose,
);
/**
 * A number as written. For several, or one with words beside it, pieces. A number that cannot be a
 * link is noted and stays.
 */
export const numbers = ((value, log) => {
  const from = log.problems.length;
  const isText = typeof value === 'string' && !/^[+\d ().-]*$/.test(value);
  const pieces = isText && !telLink(value) ? numbersIn(prose(value).replace(WRAPPED, '')) : [];
  const [first] = pieces;
  if (first) {
    const found = pieces[1] || first['description'] ? pieces : first['number'];
    note(log, 'one telephone number', value, found);
    return found;
  }
  const made = number(value, log);
  if (made && !telLink(made) && log.problems.length === from) {
    note(log, 'a telephone number that can be dialled', made, made);
  }
  return made;
}) as Read<unknown> as Read<string>;
/** Digits, with or without a word for what they are. */
export const extension = text('the digits of an extension', (given) =>
  given.replace(/^\D{1,12}(?=\d{1,7}$)/, ''),
);

/** A text, such as a line of an address, or several texts. */
export const line: Read<string> = (value, log) =>
  Array.isArray(value)
    ? mend(log, 'one text', value, () => texts(value, log)?.join(', '))
    : plain(value, log);

/** The time of a day. One that no clock shows is refused. */
export const hour = text('a time, such as 09:00', (given) =>
  /^(?:2[5-9]|[3-9]\d)[:.]|^\d+:[6-9]/.test(given) ? undefined : given,
);

/** A country as its code, in capitals, or by the name in the text. */
export const country = text(
  'the name or code of a country',
  (given) => (/^[a-z]{2}$/i.test(given) && countryCode(given)) || given,
  prose,
);

const LINES: readonly string[] = [...ADDRESS_LINES, 'country'];
export const address = record<Address>(`address_1 ${LINES.join(' ')}`, {
  address_1: line,
  country,
});

/** Beside other fields, an address may be one line, several lines, or a record. */
export const place = ((value: unknown, log: Log) =>
  isRecord(value) ? address(value, log) : line(value, log)) as Read<string>;

/**
 * The lines of an address among other fields, and the other fields. Undefined if there are none.
 */
export function addressAmong(made: Entries): readonly [Entries, Entries] | undefined {
  if (!LINES.some((key) => made[key])) return undefined;
  const found: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(made)) {
    (LINES.includes(key) ? found : others)[key] = value;
  }
  const { address_1: first, ...lines } = found;
  return [isRecord(first) ? { ...first, ...lines } : found, others];
}
