import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../feed/decode/parse-feed.js';
import type { JsonObject } from './json.js';
import { feedOfReferral, recordsIn, referralOf } from './open-referral.js';

/** Open Referral UK 1.0: a service as its own page has it. */
const OLD: JsonObject = {
  id: 's1',
  name: 'Letters',
  description: 'Classes write to each other.',
  url: 'https://www.example.org/letters',
  email: 'letters@example.org',
  status: 'active',
  assured_date: '2025-03-01',
  organization: {
    id: 'o1',
    name: 'Link Ethiopia',
    url: 'www.example.org',
    description: '',
    logo: null,
  },
  contacts: [
    {
      id: 'c',
      name: 'Ann',
      title: 'Secretary',
      phones: [{ number: '01632 960001', language: 'en' }],
    },
  ],
  service_at_locations: [
    {
      location: {
        id: 'l',
        name: 'Office',
        latitude: 51.5,
        longitude: -3.2,
        physical_addresses: [
          {
            address_1: '1 High Street',
            city: 'Barry',
            state_province: 'Vale',
            postal_code: 'CF62 7AA',
            country: 'GB',
          },
        ],
      },
    },
  ],
  service_taxonomys: [
    { taxonomy: { id: 't1', name: 'Partner finding', vocabulary: 'Ours' } },
    { taxonomy: { id: 't2', name: 'Community', vocabulary: 'esdServiceTypes' } },
  ],
  languages: [{ language: 'Welsh' }],
};

/** HSDS 3.1: another service of the same organisation. */
const NEW: JsonObject = {
  id: 's2',
  name: 'Visits',
  status: 'temporarily closed',
  last_modified: '2026-01-02T03:04:05Z',
  assured_date: '2026-01-01',
  organization: {
    id: 'o1',
    name: 'Link Ethiopia',
    website: 'https://www.example.org',
    description: 'It links schools.',
    additional_websites: [{ id: 'w', label: 'Blog', url: 'https://blog.example.org' }],
    organization_identifiers: [{ id: 'i', identifier_scheme: 'GB-CHC', identifier: '1234567' }],
  },
  phones: [
    {
      id: 'p',
      number: '01632 960002',
      type: 'voice',
      languages: [{ code: 'am', name: 'Amharic' }],
    },
  ],
  service_at_locations: [
    {
      location: {
        name: 'Office',
        latitude: 51.5,
        longitude: -3.2,
        addresses: [
          {
            attention: '',
            address_1: '1 High Street',
            city: 'Barry',
            state_province: 'Vale',
            postal_code: 'CF62 7AA',
            country: 'GB',
            address_type: 'physical',
          },
        ],
      },
    },
  ],
  attributes: [{ taxonomy_term: { name: 'Exchanges', taxonomy_detail: { name: 'Ours' } } }],
  languages: [{ code: 'en', name: 'English' }],
};

describe('an Open Referral source', () => {
  it('is read in every form of a page', () => {
    const pages: readonly unknown[] = [
      { totalElements: 1, totalPages: 1, number: 1, content: [OLD] },
      { total_items: 1, total_pages: 1, page_number: 1, contents: [OLD] },
      { services: [OLD] },
      [OLD],
      OLD,
    ];
    for (const page of pages) assert.deepEqual(recordsIn(page), [OLD]);
    assert.deepEqual(recordsIn({ message: 'No.' }), []);
    assert.deepEqual(recordsIn('x'), []);
  });

  it('becomes organisations with their services', () => {
    const { organizations, categories, problems } = feedOfReferral(referralOf([OLD, NEW]));
    assert.deepEqual(problems, []);
    assert.deepEqual(categories, [
      { id: 'partner-finding', name: 'Partner finding' },
      { id: 'community', name: 'Community' },
      { id: 'exchanges', name: 'Exchanges' },
    ]);
    assert.deepEqual(organizations, [
      {
        id: 'o1',
        name: 'Link Ethiopia',
        description: 'It links schools.',
        category_ids: ['partner-finding', 'community', 'exchanges'],
        website: 'https://www.example.org',
        additional_websites: [{ url: 'https://blog.example.org', label: 'Blog' }],
        phones: [
          { description: 'Visits', number: '01632 960002', type: 'voice', languages: ['am'] },
        ],
        contacts: [{ name: 'Ann', title: 'Secretary', phones: [{ number: '01632 960001' }] }],
        locations: [
          {
            name: 'Office',
            latitude: 51.5,
            longitude: -3.2,
            addresses: [
              {
                address_1: '1 High Street',
                city: 'Barry',
                state_province: 'Vale',
                postal_code: 'CF62 7AA',
                country: 'GB',
              },
            ],
          },
        ],
        languages: ['cy', 'en'],
        services: [
          {
            id: 's1',
            name: 'Letters',
            status: 'active',
            url: 'https://www.example.org/letters',
            description: 'Classes write to each other.',
          },
          { id: 's2', name: 'Visits', status: 'temporarily closed' },
        ],
        organization_identifiers: [{ identifier: '1234567', identifier_scheme: 'GB-CHC' }],
        assured_date: '2025-03-01',
        last_modified: '2026-01-02T03:04:05Z',
      },
    ]);
  });

  it('keeps what a place has of its own: hours, people, and the URL of a virtual one', () => {
    const schedules = [
      { id: 't', freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '17:00' },
    ];
    const { organizations } = feedOfReferral(
      referralOf([
        {
          id: 's',
          name: 'S',
          organization: { id: 'o', name: 'O' },
          service_at_locations: [
            {
              location: {
                name: 'Office',
                contacts: [{ id: 'c', name: 'Ann', title: 'Head', department: 'Letters' }],
                schedules,
              },
            },
            { location: { name: 'Online', location_type: 'virtual', url: 'https://a.example/m' } },
          ],
        },
      ]),
    );
    assert.deepEqual(organizations[0]?.['locations'], [
      {
        name: 'Office',
        contacts: [{ name: 'Ann', title: 'Head, Letters' }],
        schedules: [{ freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '17:00' }],
      },
    ]);
    assert.deepEqual(organizations[0]?.['additional_websites'], [
      { url: 'https://a.example/m', label: 'Online' },
    ]);
  });

  it('reads url for website, and notes what it had to change', () => {
    const { organizations, problems } = feedOfReferral(referralOf([OLD]));
    assert.equal(organizations[0]?.['website'], 'https://www.example.org');
    assert.equal(organizations[0]?.['email'], 'letters@example.org');
    assert.equal(organizations[0]?.['description'], 'Classes write to each other.');
    assert.deepEqual(
      problems.map(({ severity, organization, field, read }) => [
        severity,
        organization,
        field,
        read,
      ]),
      [['repaired', 'Link Ethiopia', 'website', 'www.example.org']],
    );
  });

  it('has the terms of one taxonomy where that is asked for', () => {
    const { categories } = feedOfReferral(referralOf([OLD, NEW]), { taxonomies: ['Ours'] });
    assert.deepEqual(
      categories.map(({ name }) => name),
      ['Partner finding', 'Exchanges'],
    );
  });

  it('may have organisations with services inside, and some without', () => {
    const { organizations } = feedOfReferral(
      referralOf([
        { id: 'o1', name: 'A', services: [{ id: 's', name: 'S' }] },
        { id: 'o2', name: 'B' },
      ]),
    );
    assert.deepEqual(
      organizations.map(({ name, services }) => [name, services]),
      [
        ['A', [{ id: 's', name: 'S' }]],
        ['B', undefined],
      ],
    );
  });

  it('makes a feed that needs no repair', () => {
    const { organizations, categories } = feedOfReferral(referralOf([OLD, NEW]));
    const feed = { version: '1.0', title: 'T', language: 'en', categories, organizations };
    assert.deepEqual(parseFeed(feed).problems, []);
  });
});
