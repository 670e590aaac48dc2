import type { Feed } from '../src/feed/model.js';

/** A type with every optional key there, so that a key new to the model must be added here. */
type Whole<T> = T extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]-?: Whole<T[Key]> }
    : T;

/** A feed in which every field of the contract says something. */
export const FULL_FEED: Whole<Feed> = {
  version: '1.0',
  title: 'Partners of the Vale',
  language: 'en-GB',
  languages: ['en-GB', 'cy'],
  feed_url: 'https://example.org/partners.json',
  search_url: 'https://search.example.org/v1/partners/search',
  home_page_url: 'https://example.org/partners',
  corrections_url: 'https://example.org/corrections',
  license: 'CC-BY-4.0',
  publisher: {
    name: 'Vale Council',
    email: 'partners@example.org',
    url: 'https://example.org',
  },
  updated: '2026-04-30T09:30:00Z',
  review_after_days: 180,
  page: {
    title: 'Find a partner',
    summary: 'Who can help.',
    image: { src: 'https://example.org/children.jpg', alt: 'Children with a globe' },
    resources_heading: 'Who helps',
    resources_intro: 'They all help.',
    translations: {
      cy: {
        title: 'Dod o hyd i bartner',
        summary: 'Pwy all helpu.',
        resources_heading: 'Pwy sy’n helpu',
        resources_intro: 'Maen nhw i gyd yn helpu.',
      },
    },
  },
  tips: {
    heading: 'Before you start',
    items: [
      {
        id: 'ask',
        title: 'Ask',
        text: 'Ask the children.\n\nAsk the parents.',
        applies_to: { category_ids: ['finding'], countries: ['GB', 'FR'] },
        source_text: { text: 'Aks the children.' },
        translations: { cy: { title: 'Gofynnwch', text: 'Gofynnwch i’r plant.' } },
      },
    ],
    translations: { cy: { heading: 'Cyn dechrau' } },
  },
  categories: [
    {
      id: 'finding',
      name: 'Finding a partner',
      description: 'They bring schools together.',
      parent_id: 'all',
      term_uri: 'https://example.org/terms/finding',
      translations: {
        cy: { name: 'Dod o hyd', description: 'Maen nhw’n dod ag ysgolion ynghyd.' },
      },
    },
    {
      id: 'all',
      name: 'All',
      description: 'Everything.',
      parent_id: 'root',
      term_uri: 'https://example.org/terms/all',
      translations: { cy: { name: 'Pawb', description: 'Popeth.' } },
    },
  ],
  community: {
    login_url: 'https://example.org/login',
    register_url: 'https://example.org/register',
    comments: {
      mode: 'link',
      url: 'https://example.org/comments',
      post: 12,
      login_required: false,
    },
    share: true,
  },
  organizations: [
    {
      id: 'twin-schools',
      name: 'Twin Schools',
      name_source: 'derived',
      alternate_name: 'Twin Schools of the Vale',
      description: 'Twin Schools pairs schools.\n\n- one\n- two',
      category_ids: ['finding'],
      email: 'hello@example.org',
      website: 'https://www.example.org/twins',
      additional_emails: [{ email: "o'neill@example.org", label: 'Ms O’Neill' }],
      additional_websites: [{ url: 'http://blog.example.org/', label: 'Blog' }],
      phones: [
        {
          number: '01632 960 001',
          type: 'voice',
          extension: '12',
          description: 'Mornings',
          languages: ['en', 'cy'],
        },
      ],
      contacts: [
        {
          name: 'Ann Other',
          title: 'Secretary',
          email: 'ann@example.org',
          phones: [
            {
              number: '01632 960 002',
              type: 'text',
              extension: '3',
              description: 'Evenings',
              languages: ['en'],
            },
          ],
        },
      ],
      locations: [
        {
          name: 'Office',
          latitude: 51.5,
          longitude: -3.18,
          addresses: [
            {
              attention: 'Reception',
              address_1: '1 Heol Fawr',
              address_2: 'Second floor',
              city: 'Y Fro',
              region: 'South Wales',
              state_province: 'Bro Morgannwg',
              postal_code: 'CF00 0AA',
              country: 'GB',
            },
          ],
          phones: [
            {
              number: '01632 960 003',
              type: 'voice',
              extension: '4',
              description: 'Reception',
              languages: ['en'],
            },
          ],
          contacts: [
            {
              name: 'Bea Other',
              title: 'Warden',
              email: 'bea@example.org',
              phones: [
                {
                  number: '01632 960 004',
                  type: 'cell',
                  extension: '5',
                  description: 'At weekends',
                  languages: ['cy'],
                },
              ],
            },
          ],
          schedules: [
            {
              description: 'Ring before you come',
              freq: 'WEEKLY',
              interval: 1,
              byday: 'MO,TU',
              opens_at: '09:00',
              closes_at: '17:00',
              valid_from: '2026-01-01',
              valid_to: '2026-12-31',
            },
          ],
        },
      ],
      countries: ['GB', 'FR'],
      languages: ['en', 'cy'],
      offers: ['finding', 'support'],
      phases: ['primary'],
      services: [
        {
          id: 'letters',
          name: 'Letters',
          status: 'active',
          url: 'https://www.example.org/letters',
          description: 'Classes write to each other.',
        },
      ],
      logo: 'https://www.example.org/logo.png',
      parent_organization_id: 'vale',
      organization_identifiers: [{ identifier: '0000000', identifier_scheme: 'GB-CHC' }],
      status: 'active',
      alert: 'Closed in August.',
      assured_date: '2026-01-31',
      last_modified: '2026-02-28T23:59:59.5+01:00',
      checks: [
        {
          url: 'http://blog.example.org/',
          state: 'gone',
          checked: '2026-03-01',
          archive_url: 'https://archive.example/blog',
        },
      ],
      source_text: { website: 'www.example.org/twins ', phones: '01632 960 001,' },
      translations: {
        cy: {
          name: 'Ysgolion Gefell',
          alternate_name: 'Ysgolion Gefell y Fro',
          description: 'Mae’n paru ysgolion.',
          alert: 'Ar gau ym mis Awst.',
        },
      },
    },
  ],
  translations: { cy: { title: 'Partneriaid y Fro' } },
};
