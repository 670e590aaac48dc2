import * as fc from 'fast-check';
import type { JsonObject } from '../src/keeper/json.js';

/** Words that mean something in a cell, or to a spreadsheet, or to JavaScript. */
const TRICKY = [
  'None',
  'N/A',
  '-',
  'null',
  'true',
  '12',
  '"quoted"',
  '["a"]',
  '=1+1',
  '+44',
  '@home',
  "'tis",
  'a; b',
  'a, b / c | d',
  'Bread and roses',
  'Name',
  'Enw (Cymraeg)',
  'key: name',
  '__proto__',
  'constructor',
  'UK',
  'primary',
  'Welsh',
  '#REF!',
  'line\nbreak',
  'two  spaces',
  'Cymdeithas Tŷ’r Ysgol',
  'مدرسة',
];

const text = fc
  .oneof(fc.constantFrom(...TRICKY), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }))
  // As a feed that needs no repair has it.
  .map((given) => given.replace(/[\p{Cc}\p{Cs}\p{Cf}\p{M}\p{DI}\u2028\u2029]+/gu, '').trim())
  .filter((made) => /[\p{L}\p{N}]/u.test(made));
const id = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,4}){0,2}$/);
const key = fc.oneof(
  text.map((each) => `_${each}`),
  fc.constantFrom(
    '_Name',
    '_ a',
    '_',
    '__proto__',
    '_Notes',
    'future',
    'phone_notes',
    'Where',
    '_Where',
  ),
);
const json = fc
  .jsonValue({ maxDepth: 2, noUnicodeString: false })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const extensions = fc.dictionary(key, json, { maxKeys: 3 });
const word = fc.stringMatching(/^[a-z]{2,8}$/);
const email = fc.tuple(word, word).map(([local, host]) => `${local}@${host}.org`);
const url = fc
  .tuple(word, fc.constantFrom('', '/', '/a?b=c;d', '/x_(y)', '/a,b'))
  .map(([host, path]) => `https://${host}.org${path}`);
const number = fc.constantFrom(
  '020 7620 0735',
  '+44 (0)20 7241 3544',
  '01460 55449',
  '0800 FLOWERS1',
  '2072413544',
  '0161 496 0123/4',
);
const country = fc.constantFrom('GB', 'ET', 'TT', 'CD', 'NA', 'US');
const language = fc.constantFrom('en', 'cy', 'zh-Hant', 'so', 'EN-gb');
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const list = <T>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { minLength: 1, maxLength: 3, selector: (each) => JSON.stringify(each) });
const record = (model: Record<string, fc.Arbitrary<unknown>>, needed: string[] = []) =>
  fc.record(model, { requiredKeys: needed });
const phones = list(
  record(
    {
      number,
      type: fc.constantFrom('voice', 'fax', 'cell', 'helpline'),
      extension: fc.constantFrom('12', '0'),
      description: text,
      languages: list(language),
    },
    ['number'],
  ),
);
const translations = (...keys: string[]) =>
  fc.dictionary(
    fc.constantFrom('cy', 'zh-Hant', 'fr', 'UK'),
    record(Object.fromEntries(keys.map((each) => [each, text])), keys.slice(0, 1)),
    { minKeys: 1, maxKeys: 2 },
  );
const sourceText = fc.dictionary(
  fc.constantFrom('website', 'phones', 'email'),
  fc.string({ minLength: 1 }),
  { minKeys: 1 },
);

const organization = record(
  {
    id,
    name: text,
    name_source: fc.constantFrom('given', 'derived'),
    alternate_name: text,
    description: text,
    category_ids: list(fc.constantFrom('finding', 'advice')),
    email,
    website: url,
    additional_emails: list(record({ email, label: text }, ['email'])),
    additional_websites: list(record({ url, label: text }, ['url'])),
    phones,
    contacts: list(record({ name: text, title: text, email, phones }, ['name'])),
    locations: list(
      record(
        {
          name: text,
          latitude: fc.constantFrom(51.5, -3.18, 0),
          longitude: fc.constantFrom(1e-7, 179.5),
          addresses: list(
            record(
              {
                address_1: text,
                city: text,
                state_province: text,
                postal_code: text,
                country: fc.oneof(country, text),
              },
              ['city'],
            ),
          ),
        },
        ['name'],
      ),
    ),
    countries: list(country),
    languages: list(language),
    offers: list(text),
    phases: list(text),
    services: list(record({ id, name: text, status: text, url, description: text }, ['name'])),
    logo: url,
    parent_organization_id: id.map((each) => `parent-${each}`),
    organization_identifiers: list(
      record(
        { identifier: text, identifier_scheme: fc.constantFrom('GB-CHC', 'GB-COH', 'other') },
        ['identifier'],
      ),
    ),
    status: fc.constantFrom('active', 'inactive', 'defunct', 'temporarily closed'),
    alert: text,
    assured_date: fc.constantFrom('2026-01-31', '2026-02-28T23:59:59.5+01:00'),
    last_modified: fc.constant('2026-04-30T09:30:00Z'),
    checks: list(
      record({ url, state: fc.constantFrom('ok', 'gone'), checked: fc.constant('2026-03-01') }, [
        'url',
        'state',
      ]),
    ),
    source_text: sourceText,
    translations: translations('name', 'alternate_name', 'description', 'alert'),
  },
  ['id', 'name'],
).chain((made) =>
  extensions.map((more): JsonObject =>
    Object.assign(Object.create(null) as JsonObject, more, made),
  ),
);

/** Feeds that need no repair, with everything in them that the contract has and much that it has not. */
export const feeds = fc
  .record({
    version: fc.constant('1.0'),
    title: text,
    language: fc.constantFrom('en', 'cy'),
    page: optional(
      record({ title: text, summary: text, translations: translations('title') }, ['title']),
    ),
    tips: optional(
      record(
        {
          heading: text,
          items: fc.uniqueArray(
            record(
              {
                id,
                title: text,
                text,
                source_text: fc.constant({ text: 'Aks.' }),
                translations: translations('text'),
              },
              ['id', 'text'],
            ),
            { minLength: 1, maxLength: 3, selector: ({ id: own }) => own },
          ),
        },
        ['items'],
      ),
    ),
    categories: fc.constant([
      { id: 'finding', name: 'Partner-finding, support or advice on linking' },
      { id: 'advice', name: 'Advice; and more', description: 'None', _order: 3 },
    ]),
    organizations: fc.uniqueArray(organization, { maxLength: 4, selector: ({ id: own }) => own }),
  })
  .chain((made) => extensions.map((more): unknown => ({ ...more, ...made })))
  // As it would come from a file.
  .map((made) => JSON.parse(JSON.stringify(made)) as JsonObject);
