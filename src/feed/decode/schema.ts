import type {
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
  Service,
  Tip,
  Tips,
} from '../model.js';
import { FeedError } from '../feed-error.js';
import {
  dictionary,
  flag,
  given,
  list,
  numeric,
  oneOf,
  plain,
  type Read,
  record,
  text,
} from './decoders.js';
import { mend } from './problems.js';
import { emailAddress, imageAddress, webAddress, webLink } from './links.js';

/** Between addresses that share one string. */
const SEPARATOR = /[,;]?\s+(?:(?:and|or|&)\s+)?(?=\S+[.@]\S)|[,;](?=https?:|www\.)/i;

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
const language = text('a language tag', asTag);
const languages = list(language);
const countries = list(
  text(
    'a country code',
    (given) => /^[A-Z]{2}$/.exec(given.toUpperCase().replace(/^UK$/, 'GB'))?.[0],
  ),
);
const date = text(
  'a date',
  (given) => /^\d{4}-[01]\d-[0-3]\d(?:T[\d:.]{5,20}(?:Z|[+-]\d\d:\d\d))?$/i.exec(given)?.[0],
);
const url = text('a web address', webAddress);
const image = text('an https address', imageAddress);
const email = text('an e-mail address', emailAddress);
const telephone = text('a telephone number', (given) =>
  /\p{Nd}/u.test(given) ? given.replace(/[,;]$/, '') : undefined,
);

const texts = list(plain);
const translations = dictionary(
  record<Record<string, string>>(
    'name alternate_name description alert title summary resources_heading resources_intro heading text',
  ),
  asTag,
);
/** The original lines, which are never shown: kept to the letter. */
const source_text = dictionary((value) => (typeof value === 'string' ? value : undefined));

/**
 * One address; or several, which feeds keep in a list or in one string (`http://a.example/ and
 * http://b.example/`), as a list for `spread` to take apart.
 */
function several(one: Read<string>): Read<string> {
  const all = list(one);
  const read: Read<unknown> = (value, log) => {
    const parts = typeof value === 'string' ? value.slice(0, 2048).split(SEPARATOR) : value;
    return Array.isArray(parts) && (parts[1] || parts === value)
      ? mend(log, 'one address', value, () => all(parts, log))
      : one(value, log);
  };
  return read as Read<string>;
}

/**
 * A record in which the first of the addresses that `several` found stays, and the others are where
 * they belong.
 */
function spread(made: Partial<Organization>, key: 'email' | 'website', item: string) {
  const all: unknown = made[key];
  if (!Array.isArray(all)) return made;
  const [first, ...others] = new Set<unknown>(all);
  const more = `additional_${key}s` as const;
  const additional = [others.map((each) => ({ [item]: each })), made[more] ?? []].flat();
  return { ...made, [key]: first, ...(others[0] ? { [more]: additional } : {}) };
}

const page = record<Page>('title summary resources_heading resources_intro', {
  image: record<Image>('src alt', { src: image }),
  translations,
});

const tips = record<Tips>('items! heading', {
  items: list(
    record<Tip>('text! title id!', {
      applies_to: record('category_ids', { category_ids: texts, countries }),
      source_text,
      translations,
    }),
  ),
  translations,
});

const categories = list(
  record<Category>('name! id! description parent_id term_uri', { translations }, (made, log) =>
    given(made, 'name', made.id, log),
  ),
);

const community = record<Community>('login_url', {
  login_url: url,
  register_url: url,
  comments: record('mode!', { mode: oneOf('off', 'link', 'events'), url, login_required: flag }),
  share: flag,
});

export type Head = Omit<Feed, 'organizations'>;

/** Everything of a feed but its organisations. */
export const readHead = record<Head>('title license', {
  version,
  language,
  languages,
  feed_url: url,
  home_page_url: url,
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
  record<Phone>('number! type extension description', { number: telephone, languages }),
);
const additional_emails = list(record<LabelledEmail>('email! label', { email }));
const additional_websites = list(record<LabelledWebsite>('url! label', { url }));

/** One organisation, as far as it can be read without the others: an id may still be missing. */
export const readOrganization = record<Organization>(
  'name! id alternate_name description parent_organization_id alert',
  {
    name_source: oneOf('given', 'derived'),
    category_ids: texts,
    email: several(email),
    website: several(url),
    additional_emails,
    additional_websites,
    phones,
    contacts: list(record<Contact>('name title', { email, phones })),
    locations: list(
      record<Location>('name', {
        latitude: numeric,
        longitude: numeric,
        addresses: list(record('address_1 city state_province postal_code country')),
      }),
    ),
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
  (read, log) => {
    const made = spread(spread(read, 'website', 'url'), 'email', 'email');
    if (made.name) return made;
    const { alternate_name, ...rest } = made;
    const name =
      alternate_name ??
      made.description?.slice(0, 60).split(/ \(|[.:] |\n| is | are /)[0] ??
      webLink(made.website ?? '')?.text;
    return { ...given(rest, 'name', name, log), name_source: 'derived' };
  },
);
