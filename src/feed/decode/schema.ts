import type {
  Address,
  Category,
  Check,
  Community,
  Contact,
  Feed,
  Image,
  LabelledEmail,
  LabelledWebsite,
  Location,
  Organization,
  OrganizationIdentifier,
  Page,
  Phone,
  Publisher,
  Schedule,
  Service,
  Tip,
  Tips,
} from '../model.js';
import { FeedError } from '../feed-error.js';
import {
  dictionary,
  type Entries,
  flag,
  given,
  id,
  list,
  literal,
  noteAt,
  numeric,
  oneOf,
  plain,
  type Read,
  record,
  text,
} from './decoders.js';
import { addressesIn, numbersIn } from './found.js';
import { emailAddress, imageAddress, telLink, webAddress, webLink } from './links.js';
import { ADDRESS_LINES, countryCode } from './places.js';
import { divide, withMain } from './pieces.js';
import { type Log, mend, note } from './problems.js';

const version = text('"1.0"', (given) => {
  const [, major, minor = '.0'] = /^(\d+)(\.\d+)?/.exec(given.slice(0, 20)) ?? [];
  if (major && major !== '1') {
    throw new FeedError('unknown-version', `Its version is ${major}: only 1 can be read here.`);
  }
  return major && major + minor;
});

const asTag = (tag: string): string | undefined => {
  const made = tag.includes('_') ? tag.replaceAll('_', '-') : tag;
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,9}$/i.test(made) ? made : undefined;
};
const language = text('a language tag, such as en-GB', asTag);
export const CODES = /[,;/|\n]/;
const languages = list(language, CODES);
const countries = list(text('a country code, such as GB', countryCode), CODES);
const date = text('a date, such as 2026-03-31', (given) => {
  const [, day = '', inMonth] =
    /^(\d{4}-\d\d-(\d\d))(?:T[\d:.]{5,20}(?:Z|[+-]\d\d:\d\d))?$/i.exec(given) ?? [];
  // To some engines the 31st of February is in March.
  return new Date(day).getUTCDate() === Number(inMonth) ? given : undefined;
});

/** Not within a character reference. */
export const WORDS = /(?<!&#?\w{1,8});|[|\n]/;
const ids = list(id, WORDS);
const texts = list(plain, WORDS);
const translations = dictionary(
  record<Record<string, string>>(
    'name alternate_name description alert title summary resources_heading resources_intro heading text',
  ),
  asTag,
);
/** The original lines, which are never shown: kept to the letter. */
const source_text = dictionary(literal);

/** Where one of these is, there may be more than one address. */
export const SEPARATED = /[\s,;|]|[^/]\/(?:www\.|http)/i;

/**
 * An address; or what a text or list with more of them, or with words beside it, comes to: pieces,
 * for a record's `fill` to put where they belong. In these no word is lost.
 */
function addresses(
  what: string,
  key: string,
  fix: (text: string) => string | undefined,
): Read<string> {
  const one: Read<unknown> = (value, log) => {
    const given = typeof value === 'string' ? value : '';
    let made: unknown = SEPARATED.test(given) ? undefined : fix(given);
    if (!made) {
      const [first, ...others] = addressesIn(given, key, fix);
      made = others[0] || first?.['label'] ? [first, ...others] : first?.[key];
    }
    if (made !== value) note(log, what, value, made);
    return made;
  };
  const all = list(one);
  return ((value, log) =>
    Array.isArray(value)
      ? mend(log, what, value, () => all(value, log))
      : one(value, log)) as Read<string>;
}

const URL_NAME = 'a whole URL, such as https://example.org';
const EMAIL_NAME = 'an e-mail address, such as office@example.org';
const url = text(URL_NAME, webAddress, String);
const urls = addresses(URL_NAME, 'url', webAddress);
const email = text(EMAIL_NAME, emailAddress, String);
const emails = addresses(EMAIL_NAME, 'email', emailAddress);
const image = text('a whole URL that begins with https://', imageAddress, String);

const number = text('a telephone number', (given) =>
  /\p{Nd}/u.test(given) ? given.replace(/[,;]$/, '') : undefined,
);
/** A number as written; or several, or one with words beside it, in pieces. */
const numbers = ((value, log) => {
  const isPlain = typeof value !== 'string' || /^[+\d ().-]*$/.test(value) || telLink(value);
  const pieces = isPlain ? [] : numbersIn(value);
  if (!pieces[1] && !pieces[0]?.description) return number(value, log);
  note(log, 'one telephone number', value, pieces);
  return pieces;
}) as Read<unknown> as Read<string>;

const page = record<Page>('title summary resources_heading resources_intro', {
  image: record<Image>('src alt', { src: image }),
  translations,
});

const tips = record<Tips>('items! heading', {
  items: list(
    record<Tip>('text! title id!', {
      applies_to: record('category_ids', { category_ids: ids, countries }),
      source_text,
      translations,
    }),
  ),
  translations,
});

const categories = list(
  record<Category>('name! id! description parent_id term_uri', { translations }, (made, log) =>
    given(made, 'name', made['id'], log),
  ),
);

const community = record<Community>('login_url', {
  login_url: url,
  register_url: url,
  comments: record('mode!', {
    mode: oneOf('off', 'link', 'events', 'wordpress', 'adapter'),
    url,
    post: numeric,
    login_required: flag,
  }),
  share: flag,
});

export type Head = Omit<Feed, 'organizations'>;

/** Everything of a feed but its organisations. */
export const readHead = record<Head>('title license', {
  version,
  language,
  languages,
  feed_url: url,
  search_url: url,
  home_page_url: url,
  corrections_url: url,
  publisher: record<Publisher>('name', { email, url }),
  updated: date,
  review_after_days: numeric,
  page,
  tips,
  categories,
  community,
  translations,
});

const phones = list(
  record<Phone>(
    'number! type extension description',
    { number: numbers, languages },
    divide('number', 'description'),
  ),
);
const contacts = list(
  record<Contact>('name title', { email: emails, phones }, divide('email', 'title', 'label')),
);
const locations = list(
  record<Location>('name', {
    latitude: numeric,
    longitude: numeric,
    addresses: list(record<Address>(`address_1 ${ADDRESS_LINES.join(' ')} country`)),
    phones,
    contacts,
    schedules: list(
      record<Schedule>('description freq byday opens_at closes_at', {
        interval: numeric,
        valid_from: date,
        valid_to: date,
      }),
    ),
  }),
);
const additional_emails = list(
  record<LabelledEmail>('email label', { email: emails }, divide('email', 'label')),
);
const additional_websites = list(
  record<LabelledWebsite>('url label', { url: urls }, divide('url', 'label')),
);

/** The beginning of a text that can be a name: up to what it says of it, or to the end of a word. */
export const START = /^.{1,60}?(?= \(|[.:] |\n| is | are |$)|^.{1,59}\S(?!\S)|^.{60}/u;

/** An organisation with what its keys say in other ways than ours. */
function filled(read: Entries, log: Log): Entries {
  let made = withMain(withMain(read, 'website', 'url'), 'email', 'email');
  // The columns of a spreadsheet.
  const lines: readonly string[] = ADDRESS_LINES;
  if (lines.some((key) => made[key])) {
    const isPart = ([key]: [string, unknown]) => lines.includes(key);
    const entries = Object.entries(made);
    const place = { addresses: [Object.fromEntries(entries.filter(isPart))] };
    made = Object.fromEntries(entries.filter((entry) => !isPart(entry)));
    made['locations'] = [place, made['locations'] ?? []].flat();
  }
  if (made['fax']) {
    const { fax, ...others } = made;
    made = { ...others, phones: [others['phones'] ?? [], { number: fax, type: 'fax' }].flat() };
  }
  const { name, alternate_name: other, ...rest } = made;
  if (name && name !== other) return made;
  if (name) {
    noteAt(log, 'alternate_name', 'another name than the first', name);
    return { ...rest, name };
  }
  const [start] = START.exec(String(made['description'] ?? '')) ?? [];
  const host = webLink(String(made['website'] ?? ''))?.text;
  return { ...given(rest, 'name', other ?? start ?? host, log), name_source: 'derived' };
}

/** One organisation, as far as it can be read without the others: an id may still be missing. */
export const readOrganization = record<Organization>(
  `name! id alternate_name description parent_organization_id alert fax ${ADDRESS_LINES.join(' ')}`,
  {
    name_source: oneOf('given', 'derived'),
    category_ids: ids,
    email: emails,
    website: urls,
    additional_emails,
    additional_websites,
    phones,
    contacts,
    locations,
    countries,
    languages,
    offers: texts,
    phases: texts,
    services: list(record<Service>('name! id status description', { url })),
    logo: image,
    organization_identifiers: list(record<OrganizationIdentifier>('identifier! identifier_scheme')),
    status: oneOf('active', 'inactive', 'defunct', 'temporarily closed'),
    assured_date: date,
    last_modified: date,
    checks: list(
      record<Check>('url! state!', {
        url,
        state: oneOf('ok', 'moved', 'gone', 'hijacked'),
        checked: date,
        archive_url: url,
      }),
    ),
    source_text,
    translations,
  },
  filled,
);
