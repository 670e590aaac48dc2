import { expect } from '@open-wc/testing';
import type { ParsedFeed, Problem } from '../model.js';
import { FeedError, type FeedErrorReason } from '../feed-error.js';
import { parseFeed, parseOrganization, readFeed } from './parse-feed.js';

type Json = Readonly<Record<string, unknown>>;

const HEAD = { version: '1.0', title: 'Partners', language: 'en' };
const feedOf = (...organizations: unknown[]) => ({ ...HEAD, organizations });
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** What becomes of the fields of an organisation called A, besides what every organisation has. */
function fields(given: Json): { made: Json; problems: readonly Problem[] } {
  const { feed, problems } = parseFeed(feedOf({ id: 'a', name: 'A', ...given }));
  const [organization] = feed.organizations;
  expect(organization).to.deep.include({ id: 'a', name: 'A' });
  const rest = Object.entries(organization ?? {}).filter(
    ([key]) => !['id', 'name', 'category_ids'].includes(key),
  );
  return { made: Object.fromEntries(rest), problems };
}

const brief = (problems: readonly Problem[]) =>
  problems.map(({ path, read, made }) => [path, read, made].filter((each) => each !== undefined));

function reasonFor(input: unknown): FeedErrorReason | undefined {
  try {
    parseFeed(input);
    return undefined;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return error.reason;
  }
}

/** Arrays in arrays, deeper than any stack. */
function nested(): unknown {
  let value: unknown[] = [];
  for (let depth = 0; depth < 1e5; depth += 1) value = [value];
  return value;
}

describe('parseFeed', () => {
  describe('takes for a feed', () => {
    it('one without organisations', () => {
      const { feed, problems } = parseFeed(feedOf());
      expect(feed).to.deep.equal({
        ...HEAD,
        review_after_days: 365,
        categories: [],
        organizations: [],
      });
      expect(problems).to.deep.equal([]);
    });

    it('tips or a page alone', () => {
      expect(parseFeed({ ...HEAD, tips: { items: [{ id: 'a', text: 'A' }] } }).feed.tips).to.exist;
      expect(parseFeed({ ...HEAD, page: { title: 'A' } }).feed.page).to.exist;
    });

    it('a bare list of organisations, even an empty one', () => {
      expect(parseFeed([{ id: 'a', name: 'A' }]).feed.organizations).to.have.lengthOf(1);
      expect(parseFeed([]).feed.organizations).to.deep.equal([]);
    });

    it('one that spells its organisations another way', () => {
      const { feed, problems } = parseFeed({
        ...HEAD,
        organisations: [{ id: 'a' }, { name: 'B' }],
      });
      expect(feed.organizations.map(({ name }) => name)).to.deep.equal(['B']);
      expect(brief(problems)).to.deep.equal([
        ['/organizations', '', '[]'],
        ['/organisations/0/name', ''],
        ['/organisations/1/id', '', '"b"'],
      ]);
    });

    for (const version of ['1.0', '1.1', '1.99']) {
      it(`version ${version}`, () => {
        const { feed, problems } = parseFeed({ ...feedOf(), version, news: [1] });
        expect(feed.version).to.equal(version);
        expect(problems).to.deep.equal([]);
      });
    }

    it('one whose version is missing or no version: as 1.0, with a problem', () => {
      for (const version of [undefined, null, 1, '1', 'latest', '', {}, Infinity]) {
        const { feed, problems } = parseFeed({ ...feedOf(), version });
        expect(feed.version, String(version)).to.equal('1.0');
        expect(problems[0]?.path).to.equal('/version');
      }
    });
  });

  it('has a reason for each input that is no feed', () => {
    const inputs: readonly unknown[] = [
      ...[undefined, null, true, 0, 1, '', 'feed', '[]', '2.0', Symbol('feed'), () => []],
      ...[{}, { version: '1.0' }, { organizations: {} }, { organizations: null }, { data: [] }],
      ...[[null], [1, 2], ['Link Ethiopia'], [[]], [{ id: 'a' }], nested()],
      ...[{ tips: [] }, { tips: { items: [] } }, { page: {} }, { page: { title: ' ' } }],
    ];
    for (const input of inputs) expect(reasonFor(input), typeof input).to.equal('wrong-shape');
    for (const version of ['2.0', '2', 2, '0.9', '10.0', '3.0.1', '999999999999999999999']) {
      expect(reasonFor({ ...feedOf(), version }), String(version)).to.equal('unknown-version');
    }
  });

  it('finds a missing title and language worth noting, and makes nothing up', () => {
    const { feed, problems } = parseFeed({ version: '1.0', organizations: [] });
    expect([feed.title, feed.language]).to.deep.equal(['', '']);
    expect(brief(problems)).to.deep.equal([
      ['/title', '', '""'],
      ['/language', '', '""'],
    ]);
  });

  it('passes over what says nothing', () => {
    for (const nothing of [undefined, null, '', [], {}]) {
      const given = { description: nothing, website: nothing, phones: nothing, contacts: nothing };
      const { made, problems } = fields(given);
      expect(made).to.deep.equal({});
      expect(problems.filter((problem) => problem.made !== undefined)).to.deep.equal([]);
    }
    expect(fields({ website: null, phones: [null, ''], logo: '' }).problems).to.deep.equal([]);
  });

  it('passes over what says nothing in a spreadsheet', () => {
    const all = ['-', '–', 'N/A', 'n/a', '#N/A', 'null', 'None', 'TBA', 'tbc', 't.b.c.', 'N / A'];
    const more = [
      'n.a.',
      '?',
      '...',
      'nil',
      'NaN',
      'Unknown',
      'Not provided',
      'No website',
      'no e-mail',
      'to be confirmed',
      '#REF!',
      ' - ',
    ];
    for (const nothing of [...all, ...more]) {
      const texts = { description: nothing, alert: nothing, offers: [nothing], phone: nothing };
      const others = {
        website: nothing,
        email: nothing,
        countries: nothing,
        assured_date: nothing,
      };
      expect(fields({ ...texts, ...others }), nothing).to.deep.equal({ made: {}, problems: [] });
    }
    expect(fields({ countries: ['NA'] }).made).to.deep.equal({ countries: ['NA'] });
    const { feed } = parseFeed({ ...feedOf(), categories: [{ id: 'none', name: 'No partner' }] });
    expect(feed.categories).to.deep.equal([{ id: 'none', name: 'No partner' }]);
  });

  describe('reads the columns of a spreadsheet:', () => {
    const columns: readonly (readonly [key: string, value: string, made: Json])[] = [
      ['Description', 'We help.', { description: 'We help.' }],
      ['ALTERNATE NAME', 'B', { alternate_name: 'B' }],
      ['alternate-name', 'B', { alternate_name: 'B' }],
      ['alternateName', 'B', { alternate_name: 'B' }],
      ['Phone', '01632 960001', { phones: [{ number: '01632 960001' }] }],
      ['Telephone number', '01632 960001', { phones: [{ number: '01632 960001' }] }],
      ['Rhif Ffôn'.slice(5), '01632 960001', { phones: [{ number: '01632 960001' }] }],
      ['E-mail', 'a@example.org', { email: 'a@example.org' }],
      ['Email Address', 'a@example.org', { email: 'a@example.org' }],
      ['Web Site', 'https://example.org', { website: 'https://example.org' }],
      ['Gwefan', 'https://example.org', { website: 'https://example.org' }],
      ['Telephone (main)', '01632 960001', { phones: [{ number: '01632 960001' }] }],
      ['Fax', '01632 960001', { phones: [{ number: '01632 960001', type: 'fax' }] }],
      [
        'Address line 1',
        '1 High Street',
        { locations: [{ addresses: [{ address_1: '1 High Street' }] }] },
      ],
      ['Address line 2', 'Flat 2', { locations: [{ addresses: [{ address_2: 'Flat 2' }] }] }],
      ['Address 2', 'Flat 2', { locations: [{ addresses: [{ address_2: 'Flat 2' }] }] }],
      ['Full address', '1 High St', { locations: [{ addresses: [{ address_1: '1 High St' }] }] }],
      ['TELEPHONE NO.', '01632 960001', { phones: [{ number: '01632 960001' }] }],
      ['Mobile Phone', '01632 960001', { phones: [{ number: '01632 960001' }] }],
      ['Contact telephone', '01632 960001', { phones: [{ number: '01632 960001' }] }],
      ['Landline', '01632 960001', { phones: [{ number: '01632 960001' }] }],
      ['Rhif Ffôn', '01632 960001', { phones: [{ number: '01632 960001' }] }],
      ['Fax number', '01632 960001', { phones: [{ number: '01632 960001', type: 'fax' }] }],
      ['Tel & Fax', '01632 960001', { phones: [{ number: '01632 960001', type: 'fax' }] }],
      ['Minicom', '01632 960001', { phones: [{ number: '01632 960001', type: 'textphone' }] }],
      ['SMS number', '07700 900123', { phones: [{ number: '07700 900123', type: 'sms' }] }],
      ['Email 1', 'a@example.org', { email: 'a@example.org' }],
      ['Organisation e-mail', 'a@example.org', { email: 'a@example.org' }],
      ['Website 2', 'https://example.org', { website: 'https://example.org' }],
      ['Organisation URL', 'https://example.org', { website: 'https://example.org' }],
      ['Language', 'English, Cymraeg', { languages: ['en', 'cy'] }],
      ['Location', 'Bangor', { locations: [{ name: 'Bangor' }] }],
      ['Country name', 'Republic of Ireland', { countries: ['IE'] }],
      ['Country code', 'KE', { countries: ['KE'] }],
      ['Countries', 'Kenya and Uganda', { countries: ['KE', 'UG'] }],
      ['Country', 'UK (Wales)', { countries: ['GB'] }],
      ['Languages', 'English and Welsh', { languages: ['en', 'cy'] }],
      ['Phase', 'primary', { phases: ['primary'] }],
      [
        'Head office address',
        'High St',
        { locations: [{ addresses: [{ address_1: 'High St' }] }] },
      ],
      ['Country', 'GB', { countries: ['GB'] }],
      ['Assured_Date', '2026-01-31', { assured_date: '2026-01-31' }],
      ['Postcode', 'AB1 2CD', { locations: [{ addresses: [{ postal_code: 'AB1 2CD' }] }] }],
    ];
    for (const [key, value, expected] of columns) {
      it(key, () => {
        const { made, problems } = fields({ [key]: value });
        expect(made).to.deep.equal(expected);
        expect(problems.map(({ path }) => path)).to.deep.equal([`/organizations/0/${key}`]);
      });
    }

    it('several of one kind', () => {
      const given = {
        'Phone 1': '01632 960001',
        'Phone 2': '01632 960002',
        Address: '1 High Street',
        Town: 'Bangor',
        Postcode: 'AB1 2CD',
      };
      expect(fields(given).made).to.deep.equal({
        phones: [{ number: '01632 960001' }, { number: '01632 960002' }],
        locations: [
          { addresses: [{ address_1: '1 High Street', city: 'Bangor', postal_code: 'AB1 2CD' }] },
        ],
      });
    });

    it('the columns of the register of charities', () => {
      const { made } = fields({
        charity_contact_address1: '1 High Street',
        charity_contact_address2: 'Town',
        charity_contact_postcode: 'AB1 2CD',
        charity_contact_web: 'https://example.org',
      });
      expect(made).to.deep.equal({
        website: 'https://example.org',
        locations: [
          {
            addresses: [{ address_1: '1 High Street', address_2: 'Town', postal_code: 'AB1 2CD' }],
          },
        ],
      });
    });

    it('an address in several columns, and what is no name', () => {
      const given = { Address: '1 High Street', 'Address 2': 'Flat 2', 'Address 3': 'Wing B' };
      const { made } = fields({ ...given, State: 'NY', 'Contact name': 'Ann' });
      expect(made).to.deep.equal({
        locations: [
          {
            addresses: [
              { address_1: '1 High Street', address_2: 'Flat 2, Wing B', state_province: 'NY' },
            ],
          },
        ],
      });
    });

    it('several ids of categories with commas between them', () => {
      const categories = [
        { id: 'c1', name: 'Arts, crafts' },
        { id: 'c2', name: 'Two' },
      ];
      const { feed } = parseFeed({
        ...feedOf(
          { id: 'a', name: 'A', category_ids: 'c1, C2' },
          { id: 'b', name: 'B', category: 'arts, crafts' },
          { id: 'c', name: 'C', category_ids: 'c1, c3' },
        ),
        categories,
      });
      expect(feed.organizations.map(({ category_ids }) => category_ids)).to.deep.equal([
        ['c1', 'c2'],
        ['c1'],
        [],
      ]);
    });

    it('a name, an id and a category', () => {
      const { feed } = parseFeed([
        { 'Organisation Name': 'School Link', ID: 'a', Category: 'Arts &amp; crafts' },
        { ENW: 'Cyswllt', Id: 'b', category: 'arts & crafts' },
      ]);
      expect(feed.organizations).to.deep.equal([
        { id: 'a', name: 'School Link', category_ids: ['arts-crafts'] },
        { id: 'b', name: 'Cyswllt', category_ids: ['arts-crafts'] },
      ]);
      expect(feed.categories).to.deep.equal([{ id: 'arts-crafts', name: 'Arts & crafts' }]);
    });

    it('but not keys of the publisher’s own', () => {
      expect(fields({ _description: 'B', _Phone: '01632 960001' })).to.deep.equal({
        made: {},
        problems: [],
      });
    });

    it('in a key that a pointer must escape', () => {
      const [problem] = fields({ 'Web/Site~': 'https://example.org' }).problems;
      expect(problem?.message).to.include('Web/Site~');
      expect(problem?.path).to.equal('/organizations/0/Web~1Site~0');
    });

    it('around the organisations, too', () => {
      const { feed } = parseFeed({
        Version: '1.0',
        Title: 'T',
        language: 'en',
        Organisations: [{ Name: 'A' }],
      });
      expect(feed.title).to.equal('T');
      expect(feed.organizations.map(({ name }) => name)).to.deep.equal(['A']);
    });
  });

  it('knows countries by their names, in languages of ours', () => {
    const names = [
      'Éthiopie',
      'Niemcy',
      'Reino Unido',
      'كينيا',
      'ኬንያ',
      'England',
      'Cymru',
      'USA',
      'the Gambia',
      'Trinidad and Tobago',
      'U.S.A.',
      'Gogledd Iwerddon',
      'Palestine',
      'DRC',
    ];
    const { made } = fields({ countries: names });
    expect(made['countries']).to.deep.equal(['ET', 'DE', 'GB', 'KE', 'US', 'GM', 'TT', 'PS', 'CD']);
    expect(fields({ countries: ['Narnia'] }).made).to.deep.equal({});
    expect(fields({ countries: ['XX', 'qq', 'EN'] }).made).to.deep.equal({});
    expect(fields({ countries: ['EU', 'xk'] }).made).to.deep.equal({ countries: ['EU', 'XK'] });
    for (const congo of ['Congo, Democratic Republic of the', 'Congo (DRC)']) {
      expect(fields({ country: congo }).made).to.deep.equal({ countries: ['CD'] });
    }
    const turned = 'Iran, Islamic Republic of; France, Tanzania, United Republic of';
    expect(fields({ country: turned }).made).to.deep.equal({ countries: ['IR', 'FR', 'TZ'] });
    const renamed = ['Germany', 'Serbia', 'Russia', 'Yemen', 'Vietnam', 'Zimbabwe', 'Vanuatu'];
    expect(fields({ countries: [...renamed, 'United Kingdom', 'France'] }).made).to.deep.equal({
      countries: ['DE', 'RS', 'RU', 'YE', 'VN', 'ZW', 'VU', 'GB', 'FR'],
    });
  });

  it('knows languages by their names, in languages of ours', () => {
    const { made } = fields({ languages: 'English/Welsh; Somali, العربية | Polski' });
    expect(made['languages']).to.deep.equal(['en', 'cy', 'so', 'ar', 'pl']);
    expect(fields({ languages: 'EN, en, CY' }).made).to.deep.equal({ languages: ['en', 'cy'] });
    expect(parseFeed({ ...feedOf(), language: 'English' }).feed.language).to.equal('en');
  });

  describe('reads an address', () => {
    const addresses: readonly (readonly [where: string, given: Json, made: Json])[] = [
      [
        'among the fields of a place',
        { name: 'N', address_1: '1 High St' },
        { address_1: '1 High St' },
      ],
      ['as one text of a place', { name: 'N', address: '1 High St' }, { address_1: '1 High St' }],
      [
        'as one record of a place',
        { name: 'N', address: { street: '1 High St', town: 'T' } },
        { address_1: '1 High St', city: 'T' },
      ],
      ['by its kind', { name: 'N', physical_address: { city: 'T' } }, { city: 'T' }],
      [
        'of several lines in a list',
        { name: 'N', addresses: [{ address_1: ['1 High St', 'Flat 2'], country: 'uk' }] },
        { address_1: '1 High St, Flat 2', country: 'GB' },
      ],
      [
        'beside the name of a place, with its country',
        { name: 'N', city: 'T', country: 'et' },
        { city: 'T', country: 'ET' },
      ],
      [
        'in the words of schema.org',
        { name: 'N', address: { streetAddress: '1 High St', addressLocality: 'T' } },
        { address_1: '1 High St', city: 'T' },
      ],
      [
        'with the number of the house by itself',
        { name: 'N', street_number: 12, street_name: 'High St' },
        { address_1: '12 High St' },
      ],
      [
        'with the number of the house last',
        { name: 'N', street: 'High St', 'House No': '12b' },
        { address_1: '12b High St' },
      ],
      [
        'with letters that are no country',
        { name: 'N', city: 'T', country: 'XX' },
        { city: 'T', country: 'XX' },
      ],
      [
        'of schema.org, with a country that has a type',
        {
          name: 'N',
          address: {
            '@type': 'PostalAddress',
            addressLocality: 'T',
            addressCountry: { '@type': 'Country', name: 'France' },
          },
        },
        { city: 'T', country: 'France' },
      ],
    ];
    for (const [where, given, made] of addresses) {
      it(where, () => {
        expect(fields({ locations: [given] }).made).to.deep.equal({
          locations: [{ name: 'N', addresses: [made] }],
        });
      });
    }

    it('beside the name of an organisation', () => {
      for (const given of [{ address: { city: 'T' } }, { addresses: [{ city: 'T' }] }]) {
        expect(fields(given).made).to.deep.equal({ locations: [{ addresses: [{ city: 'T' }] }] });
      }
    });
  });

  it('reads the URL of a virtual place as a website with its name', () => {
    const url = 'https://meet.example.org/a';
    const { made, problems } = fields({
      website: 'https://example.org',
      locations: [
        { name: 'Online', location_type: 'virtual', url },
        { name: 'Shop', url: 'https://shop.example.org', phones: [{ number: '01632 960001' }] },
        { url: 'https://bare.example.org' },
      ],
    });
    expect(made).to.deep.equal({
      website: 'https://example.org',
      additional_websites: [
        { url, label: 'Online' },
        { url: 'https://shop.example.org', label: 'Shop' },
        { url: 'https://bare.example.org' },
      ],
      locations: [{ name: 'Shop', phones: [{ number: '01632 960001' }] }],
    });
    expect(problems).to.deep.equal([]);
    const odd = fields({ locations: [{ name: 'Online', url: 'javascript:alert(1)' }] });
    expect(odd.made).to.deep.equal({ locations: [{ name: 'Online' }] });
    expect(brief(odd.problems)).to.deep.equal([
      ['/organizations/0/locations/0/url', '"javascript:alert(1)"'],
    ]);
  });

  it('reads what schema.org says about an organisation', () => {
    const { made } = fields({
      '@type': 'Organization',
      url: 'https://a.example.org',
      sameAs: ['https://social.example/a'],
      legalName: { '@value': 'A Limited', '@language': 'en' },
      logo: { '@type': 'ImageObject', url: 'https://a.example.org/l.png' },
      areaServed: [{ '@type': 'Country', name: 'Ethiopia' }, 'GB'],
      knowsLanguage: { '@type': 'Language', name: 'Welsh' },
      contactPoint: { telephone: '01632 960001', contactType: 'enquiries' },
    });
    expect(made).to.deep.equal({
      website: 'https://a.example.org',
      additional_websites: [{ url: 'https://social.example/a' }],
      alternate_name: 'A Limited',
      logo: 'https://a.example.org/l.png',
      countries: ['ET', 'GB'],
      languages: ['cy'],
      contacts: [{ phones: [{ number: '01632 960001' }], title: 'enquiries' }],
    });
  });

  it('reads lists of e-mail addresses, and of websites with labels, in the place of one', () => {
    const { made } = fields({
      emails: ['a@example.org', 'b@example.org'],
      websites: [
        { url: 'https://example.org', label: 'Ours' },
        { url: 'https://example.com https://example.net', label: 'Others' },
      ],
    });
    expect(made).to.deep.equal({
      email: 'a@example.org',
      additional_emails: [{ email: 'b@example.org' }],
      website: 'https://example.org',
      additional_websites: [
        { url: 'https://example.org', label: 'Ours' },
        { url: 'https://example.com', label: 'Others' },
        { url: 'https://example.net', label: 'Others' },
      ],
    });
  });

  it('keeps the department of a person beside the title', () => {
    const { made } = fields({ contacts: [{ name: 'Ann', title: 'Head', department: 'Letters' }] });
    expect(made).to.deep.equal({ contacts: [{ name: 'Ann', title: 'Head, Letters' }] });
  });

  it('reads several types of a number', () => {
    const { made } = fields({ phones: [{ number: '01632 960001', type: ['voice', 'fax'] }] });
    expect(made).to.deep.equal({ phones: [{ number: '01632 960001', type: 'voice, fax' }] });
    for (const key of ['types', 'Kind', 'phone_type']) {
      const renamed = fields({ phones: [{ number: '01632 960001', [key]: 'fax' }] });
      expect(renamed.made, key).to.deep.equal({
        phones: [{ number: '01632 960001', type: 'fax' }],
      });
    }
  });

  describe('notes a number that makes no link, and keeps it:', () => {
    for (const number of [
      '2026-03-03',
      '0800 SCHOOLS',
      'ask Ann',
      '01632 960001 960002',
      '0',
      '4.41633E+11',
    ]) {
      it(number, () => {
        const { made, problems } = fields({ phones: [{ number }] });
        expect(made).to.deep.equal({ phones: [{ number }] });
        expect(problems.map(({ message }) => message)).to.deep.equal([
          'Organisation 1 “A”: phones 1, number should be a telephone number that can be dialled.',
        ]);
      });
    }
  });

  describe('reads a number as a spreadsheet or a page has it:', () => {
    const numbers: readonly (readonly [given: string, number: string])[] = [
      ["'01632 960001", '01632 960001'],
      ['="01632 960001"', '01632 960001'],
      ['<p>01632&nbsp;960001</p>', '01632 960001'],
      ['<a href="tel:+441632960001">01632 960001</a>', '01632 960001'],
      ['[01632 960001](tel:+441632960001)', '01632 960001'],
      ['/ 01632 960001 /', '01632 960001'],
      ['Phone 01632 960001', '01632 960001'],
    ];
    for (const [given, number] of numbers) {
      it(given, () => {
        const { made, problems } = fields({ phones: [{ number: given, extension: 'ext. 12' }] });
        expect(made).to.deep.equal({ phones: [{ number, extension: '12' }] });
        expect(problems).to.have.lengthOf(2);
      });
    }
  });

  it('reads what a place has of its own', () => {
    const place = {
      name: 'North',
      addresses: [
        {
          attention: 'Reception',
          address_1: '1 High Street',
          address_2: 'Flat 2',
          region: 'Shire',
        },
      ],
      phones: [{ number: '01632 960001' }],
      contacts: [{ name: 'Ann', email: 'a@example.org' }],
      schedules: [{ freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00' }],
    };
    expect(fields({ locations: [place] })).to.deep.equal({
      made: { locations: [place] },
      problems: [],
    });
  });

  it('passes over keys that it does not know', () => {
    const { made, problems } = fields({ _ours: { deep: nested() }, rating: 5, Name: 'B' });
    expect(made).to.deep.equal({});
    expect(problems).to.deep.equal([]);
  });

  describe('reads shorthand:', () => {
    const phones = (...numbers: string[]) => ({ phones: numbers.map((number) => ({ number })) });
    const readings: readonly (readonly [given: Json, made: Json, path: string])[] = [
      [{ phone: '01632 960001' }, phones('01632 960001'), 'phone'],
      [{ tel: ['01632 960001', '01632 960002'] }, phones('01632 960001', '01632 960002'), 'tel'],
      [{ telephone: 1632960001 }, phones('1632960001'), 'telephone'],
      [{ phones: ['01632 960001,'] }, phones('01632 960001'), 'phones/0'],
      [{ tel: { number: '01632 960001' } }, phones('01632 960001'), 'tel'],
      [{ website: 'www.example.org ' }, { website: 'https://www.example.org' }, 'website'],
      [{ web: 'https://example.org' }, { website: 'https://example.org' }, 'web'],
      [{ url: ['example.org'] }, { website: 'https://example.org' }, 'url'],
      [
        { website: 'http://example.org/ and http://blog.example.org/' },
        {
          website: 'http://example.org/',
          additional_websites: [{ url: 'http://blog.example.org/' }],
        },
        'website',
      ],
      [
        { web: 'www.example.org, example.com; https://example.net,https://example.edu' },
        {
          website: 'https://www.example.org',
          additional_websites: [
            { url: 'https://example.com' },
            { url: 'https://example.net' },
            { url: 'https://example.edu' },
          ],
        },
        'web',
      ],
      [{ email: 'a@example.org,' }, { email: 'a@example.org' }, 'email'],
      [
        { email: 'a@example.org; b@example.org' },
        { email: 'a@example.org', additional_emails: [{ email: 'b@example.org' }] },
        'email',
      ],
      [
        { additional_emails: ['b@example.org'] },
        { additional_emails: [{ email: 'b@example.org' }] },
        'additional_emails/0',
      ],
      [{ countries: 'UK' }, { countries: ['GB'] }, 'countries'],
      [{ countries: ['et', 'GB'] }, { countries: ['ET', 'GB'] }, 'countries/0'],
      [{ languages: ['en_GB'] }, { languages: ['en-GB'] }, 'languages/0'],
      [{ status: 'Active' }, { status: 'active' }, 'status'],
      [{ status: 'Temporarily_Closed.' }, { status: 'temporarily closed' }, 'status'],
      [{ alternate_name: ['B', 'C'] }, { alternate_name: 'B, C' }, 'alternate_name'],
      [{ website: { url: 'example.org' } }, { website: 'https://example.org' }, 'website/url'],
      [
        { locations: [{ schedules: [{ byday: ['MO', 'TU'], opens_at: '09:00' }] }] },
        { locations: [{ schedules: [{ byday: 'MO, TU', opens_at: '09:00' }] }] },
        'locations/0/schedules/0/byday',
      ],
      [{ offers: 'support' }, { offers: ['support'] }, 'offers'],
      [
        { phases: 'Primary, Secondary; Nursery, Primary' },
        { phases: ['primary', 'secondary', 'Nursery, Primary'] },
        'phases',
      ],
      [{ offers: ['Support and Advice'] }, { offers: ['support', 'advice'] }, 'offers/0'],
      [
        { locations: [{ latitude: '51.5' }] },
        { locations: [{ latitude: 51.5 }] },
        'locations/0/latitude',
      ],
      [
        { translations: { cy_GB: { name: 'Â' } } },
        { translations: { 'cy-GB': { name: 'Â' } } },
        'translations/cy_GB',
      ],
      [{ alert: ' Closed \u202e' }, { alert: 'Closed' }, 'alert'],
      [
        { website: 'www.a.example / www.b.example' },
        {
          website: 'https://www.a.example',
          additional_websites: [{ url: 'https://www.b.example' }],
        },
        'website',
      ],
      [
        { website: 'www.a.example (in Welsh)' },
        {
          website: 'https://www.a.example',
          additional_websites: [{ url: 'https://www.a.example', label: 'in Welsh' }],
        },
        'website',
      ],
      [
        { additional_emails: [{ email: 'a@example.org / b@example.org', label: 'Press' }] },
        {
          additional_emails: [
            { email: 'a@example.org', label: 'Press' },
            { email: 'b@example.org', label: 'Press' },
          ],
        },
        'additional_emails/0/email',
      ],
      [
        { contacts: [{ name: 'Ann', title: 'Head', email: 'a@example.org (mornings)' }] },
        { contacts: [{ name: 'Ann', title: 'Head, mornings', email: 'a@example.org' }] },
        'contacts/0/email',
      ],
      [{ website: 'https//example.org' }, { website: 'https://example.org' }, 'website'],
      [{ website: 'http:/www.example.org' }, { website: 'http://www.example.org' }, 'website'],
      [{ phone: '0161 496 0123/4' }, phones('0161 496 0123', '0161 496 0124'), 'phone'],
      [
        { phones: [{ number: '01632 960001 (Ann)', description: 'Mornings', type: 'voice' }] },
        {
          phones: [{ number: '01632 960001', description: 'Mornings, Ann', type: 'voice' }],
        },
        'phones/0/number',
      ],
      [{ countries: 'GB; FR' }, { countries: ['GB', 'FR'] }, 'countries'],
      [{ countries: 'gb, France/Kenya' }, { countries: ['GB', 'FR', 'KE'] }, 'countries'],
      [{ countries: ['Ethiopia'] }, { countries: ['ET'] }, 'countries/0'],
      [{ languages: 'en, cy' }, { languages: ['en', 'cy'] }, 'languages'],
      [{ offers: 'support; advice' }, { offers: ['support', 'advice'] }, 'offers'],
      [{ alert: '<b>Closed</b> &amp; moved' }, { alert: 'Closed & moved' }, 'alert'],
    ];
    for (const [given, expected, path] of readings) {
      it(JSON.stringify(given), () => {
        const { made, problems } = fields(given);
        expect(made).to.deep.equal(expected);
        expect(problems.map((problem) => problem.path)).to.deep.equal([`/organizations/0/${path}`]);
        expect(problems[0]?.made).to.be.a('string');
      });
    }

    it('several names for one field', () => {
      const given = {
        website: 'https://example.org',
        url: 'https://example.org',
        web: 'https://example.com',
        additional_websites: [{ url: 'https://example.net', label: 'Blog' }],
        phone: '01632 960001',
        tel: '01632 960002',
      };
      expect(fields(given).made).to.deep.equal({
        website: 'https://example.org',
        additional_websites: [
          { url: 'https://example.com' },
          { url: 'https://example.net', label: 'Blog' },
        ],
        phones: [{ number: '01632 960001' }, { number: '01632 960002' }],
      });
    });

    it('but not a single address with a comma or a space in it', () => {
      for (const website of ['https://example.org/a,b.html', 'https://example.org/my page']) {
        expect(fields({ website })).to.deep.equal({ made: { website }, problems: [] });
      }
    });

    it('tips as a list of texts', () => {
      expect(parseFeed({ ...HEAD, tips: ['Ask the children.'] }).feed.tips).to.deep.equal({
        items: [{ id: 'ask-the-children', text: 'Ask the children.' }],
      });
    });
  });

  describe('gives up one field for', () => {
    const losses: readonly (readonly [given: Json, read: string])[] = [
      [{ description: { text: 'A' } }, '{"text":"A"}'],
      [{ description: true }, 'true'],
      [{ description: NaN }, 'null'],
      [{ description: Infinity }, 'null'],
      [{ alert: 4.4e20 }, '440000000000000000000'],
      [{ alert: '\u202e' }, '"\u202e"'],
      [{ website: 'javascript:alert(1)' }, '"javascript:alert(1)"'],
      [{ website: 'https://user@example.org' }, '"https://user@example.org"'],
      [{ website: 7 }, '7'],
      [{ logo: 'logo.png' }, '"logo.png"'],
      [{ logo: '/images/logo.png' }, '"/images/logo.png"'],
      [{ logo: 'http://example.org/logo.png' }, '"http://example.org/logo.png"'],
      [{ status: 'closed' }, '"closed"'],
      [{ assured_date: '31/01/2026' }, '"31/01/2026"'],
      [{ assured_date: 1e12 }, '1000000000000'],
      [{ assured_date: '2026-02-31' }, '"2026-02-31"'],
      [{ assured_date: '2025-02-29T10:00:00Z' }, '"2025-02-29T10:00:00Z"'],
      [{ assured_date: '2026-13-01' }, '"2026-13-01"'],
      [{ assured_date: '2026-01-31T25:00:00Z' }, '"2026-01-31T25:00:00Z"'],
      [{ logo: 'logo.PNG' }, '"logo.PNG"'],
      [{ alternate_name: 'A' }, '"A"'],
      [{ alternate_name: 'a' }, '"a"'],
      [{ alternate_name: '“A.”' }, '"“A.”"'],
      [{ translations: 'cy' }, '"cy"'],
      [{ source_text: ['a'] }, '["a"]'],
      [{ name_source: 'guessed' }, '"guessed"'],
    ];
    for (const [given, read] of losses) {
      it(JSON.stringify(given), () => {
        const { made, problems } = fields({ ...given, offers: ['kept'] });
        expect(made).to.deep.equal({ offers: ['kept'] });
        expect(brief(problems)).to.deep.equal([
          [`/organizations/0/${Object.keys(given)[0]}`, read],
        ]);
      });
    }
  });

  describe('keeps as text, without a link,', () => {
    const texts: readonly (readonly [given: Json, label: string])[] = [
      [{ website: 'see our page' }, 'see our page'],
      [{ website: 'www.example,org' }, 'www.example,org'],
      [{ website: 'logo.png' }, 'logo.png'],
      [{ website: '/page' }, '/page'],
      [{ website: 'http://a\0b.example/' }, 'http://ab.example/'],
      [{ website: 'https://example.org\u202e/a' }, 'https://example.org/a'],
      [{ additional_websites: ['ask us'] }, 'ask us'],
      [{ email: 'a@example.org?bcc=b@example.org' }, 'a@example.org?bcc=b@example.org'],
      [{ email: 'a (at) example.org' }, 'a (at) example.org'],
      [{ email: 'a\u202e@example.org' }, 'a@example.org'],
    ];
    for (const [given, label] of texts) {
      it(JSON.stringify(given), () => {
        const [key = ''] = Object.keys(given);
        const entry = key === 'email' ? { email: '', label } : { url: '', label };
        const more = key === 'email' ? 'additional_emails' : 'additional_websites';
        const { made, problems } = fields(given);
        expect(made).to.deep.equal({ [more]: [entry] });
        expect(problems[0]?.path).to.match(new RegExp(`^/organizations/0/${key}`));
        const organization = { id: 'a', name: 'A', category_ids: [], ...made };
        const copy = copyOf(feedOf(organization));
        const { feed, problems: others } = parseFeed(copy);
        expect(feed.organizations).to.deep.equal([organization]);
        expect(others).to.deep.equal([]);
      });
    }
  });

  it('says how far from 0 coordinates may be', () => {
    const { problems } = fields({ locations: [{ latitude: 51.5, longitude: 351 }] });
    expect(problems.map(({ message }) => message).join()).to.match(
      /: locations 1, longitude should be a number from -180 to 180\.$/,
    );
  });

  describe('gives up one item for', () => {
    const losses: readonly (readonly [given: Json, path: string, left: Json])[] = [
      [{ phones: [{ type: 'fax' }] }, 'phones/0/number', {}],
      [{ countries: ['GB', 'Wales', 'FR'] }, 'countries/1', { countries: ['GB', 'FR'] }],
      [{ countries: ['GB', 'GB'] }, 'countries/1', { countries: ['GB'] }],
      [{ languages: ['Elvish', 'cy'] }, 'languages/0', { languages: ['cy'] }],
      [{ services: [{ id: 'a' }] }, 'services/0/name', {}],
      [{ checks: [{ url: 'https://example.org', state: 'fine' }] }, 'checks/0/state', {}],
      [
        { locations: [{ schedules: [{ description: 'C', opens_at: '25:00' }] }] },
        'locations/0/schedules/0/opens_at',
        { locations: [{ schedules: [{ description: 'C' }] }] },
      ],
      [
        { locations: [{ latitude: 'north', name: 'B' }] },
        'locations/0/latitude',
        { locations: [{ name: 'B' }] },
      ],
      ...[90.1, -91, '95', '51,5', '0.1 W'].map(
        (latitude) =>
          [
            { locations: [{ latitude, longitude: 3 }] },
            'locations/0/latitude',
            { locations: [{ longitude: 3 }] },
          ] as const,
      ),
      [
        { locations: [{ latitude: 1, longitude: -180.5 }] },
        'locations/0/longitude',
        { locations: [{ latitude: 1 }] },
      ],
    ];
    for (const [given, path, left] of losses) {
      it(JSON.stringify(given), () => {
        const { made, problems } = fields(given);
        expect(made).to.deep.equal(left);
        expect(problems.filter((problem) => problem.made === undefined)).to.have.lengthOf(1);
        expect(problems.find((problem) => problem.made === undefined)?.path).to.equal(
          `/organizations/0/${path}`,
        );
      });
    }
  });

  describe('gives up one record', () => {
    it('for having no name', () => {
      const { feed, problems } = parseFeed(
        feedOf({ id: 'a', phones: [{ number: '0163' }] }, { id: 'b', name: 'B' }, {}),
      );
      expect(feed.organizations.map(({ id }) => id)).to.deep.equal(['b']);
      expect(problems.map(({ path }) => path)).to.deep.equal([
        '/organizations/0/name',
        '/organizations/2/name',
      ]);
    });

    it('for being none', () => {
      const { feed, problems } = parseFeed(
        feedOf(null, 1, 'Link Ethiopia', [], [[]], { id: 'a', name: 'A' }),
      );
      expect(feed.organizations.map(({ id }) => id)).to.deep.equal(['a']);
      expect(problems).to.have.lengthOf(5);
    });

    it('for an id that stood before', () => {
      const { feed, problems } = parseFeed(
        feedOf({ id: 'a', name: 'A' }, { id: 'a', name: 'B' }, { id: 'c', name: 'C' }),
      );
      expect(feed.organizations.map(({ name }) => name)).to.deep.equal(['A', 'C']);
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]?.path).to.match(/^\/organizations\/1/);
      expect(problems[0]?.made).to.equal(undefined);
    });

    it('among categories and tips alike', () => {
      const { feed } = parseFeed({
        ...feedOf(),
        categories: [{ id: 'a', name: 'A' }, { id: 'a', name: 'B' }, { id: 'c' }, {}, 'D'],
        tips: { items: [{ id: 'a', text: 'A' }, { id: 'b' }, { id: 'a', text: 'C' }, null] },
      });
      expect(feed.categories).to.deep.equal([
        { id: 'a', name: 'A' },
        { id: 'c', name: 'c' },
        { id: 'd', name: 'D' },
      ]);
      expect(feed.tips?.items).to.deep.equal([{ id: 'a', text: 'A' }]);
    });
  });

  describe('makes an id', () => {
    it('of the name, and of a number', () => {
      const { feed, problems } = parseFeed(
        feedOf(
          { name: 'Ysgol Tŷ Coch' },
          { id: 7, name: 'B' },
          { id: '8 ', name: 'C' },
          { name: '★' },
        ),
      );
      expect(feed.organizations.map(({ id }) => id)).to.deep.equal([
        'ysgol-ty-coch',
        '7',
        '8',
        'organization',
      ]);
      expect(problems.map(({ path }) => path)).to.deep.equal(
        [0, 1, 2, 3].map((index) => `/organizations/${index}/id`),
      );
    });

    it('in place of a number that has lost digits on the way', () => {
      const { feed, problems } = parseFeed(
        JSON.parse(
          '[{"id":9007199254740993,"name":"A"},{"id":1e400,"name":"B"},{"id":12,"name":"C"}]',
        ),
      );
      expect(feed.organizations.map(({ id }) => id)).to.deep.equal(['a', 'b', '12']);
      expect(problems.filter(({ path }) => path === '/0/id').map(({ made }) => made)).to.deep.equal(
        [undefined, '"a"'],
      );
    });

    it('for each of two organisations with one name', () => {
      const { feed } = parseFeed(feedOf({ name: 'St Mary’s' }, { name: 'St Mary’s' }));
      expect(feed.organizations.map(({ id }) => id)).to.deep.equal(['st-mary-s', 'st-mary-s-2']);
    });
  });

  describe('makes a name', () => {
    const names: readonly (readonly [given: Json, name: string])[] = [
      [{ alternate_name: 'Twin Schools', description: 'We pair schools.' }, 'Twin Schools'],
      [{ description: 'Twin (a charity) pairs schools.' }, 'Twin'],
      [{ description: 'Twin Schools is a charity.' }, 'Twin Schools'],
      [{ description: 'Twin Schools\n\nWe pair schools.' }, 'Twin Schools'],
      [{ description: 'St. Mary’s Link. We pair schools.' }, 'St. Mary’s Link'],
      [{ description: 'A. B. Smith Trust is a charity.' }, 'A. B. Smith Trust'],
      [{ description: '日本の学校を支援する団体です。私たちは' }, '日本の学校を支援する団体です'],
      [{ website: 'https://www.example.org/' }, 'www.example.org'],
    ];
    for (const [given, name] of names) {
      it(`of ${JSON.stringify(given)}`, () => {
        const { feed, problems } = parseFeed(feedOf({ id: 'a', ...given }));
        expect(feed.organizations).to.deep.equal([
          {
            ...(given['alternate_name'] ? { description: given['description'] } : given),
            ...{ id: 'a', name, name_source: 'derived', category_ids: [] },
          },
        ]);
        expect(brief(problems)).to.deep.equal([
          ['/organizations/0/name', '', JSON.stringify(name)],
        ]);
      });
    }

    it('that ends with a word', () => {
      const description = 'We bring together schools all over the world for the goodness of it';
      const { feed } = parseFeed(feedOf({ id: 'a', description }));
      expect(feed.organizations[0]?.name).to.equal(
        'We bring together schools all over the world for the',
      );
    });

    it('that is short', () => {
      const { feed } = parseFeed(feedOf({ id: 'a', description: 'word '.repeat(1000) }));
      expect(feed.organizations[0]?.name).to.have.lengthOf.below(61);
    });
  });

  describe('puts organisations into categories', () => {
    const categories = [
      { id: 'finding', name: 'Finding a partner' },
      { id: 'advice', name: 'Advice' },
    ];
    const shelve = (given: Json) =>
      parseFeed({ ...feedOf({ id: 'a', name: 'A', ...given }), categories });
    const idsOf = ({ feed }: ParsedFeed) => feed.organizations[0]?.category_ids;

    it('by id', () => {
      const parsed = shelve({ category_ids: ['advice', 'finding'] });
      expect(idsOf(parsed)).to.deep.equal(['advice', 'finding']);
      expect(parsed.problems).to.deep.equal([]);
    });

    it('but not by an id that no category has', () => {
      const parsed = shelve({ category_ids: ['advice', 'funding'] });
      expect(idsOf(parsed)).to.deep.equal(['advice']);
      expect(parsed.feed.categories).to.deep.equal(categories);
      expect(parsed.problems.map(({ read, made }) => [read, made])).to.deep.equal([
        ['"funding"', undefined],
      ]);
    });

    for (const name of ['finding', 'Finding a partner', ' FINDING A PARTNER']) {
      it(`by ${JSON.stringify(name)} as id or name`, () => {
        expect(idsOf(shelve({ category: name }))).to.deep.equal(['finding']);
        expect(idsOf(shelve({ category_ids: [name] }))).to.deep.equal(['finding']);
      });
    }

    it('that a string makes', () => {
      const { feed, problems } = parseFeed([
        { id: 'a', name: 'A', category: 'Twin towns' },
        { id: 'b', name: 'B', category: 'twin towns' },
        { id: 'c', name: 'C', category: ['Twin Towns', '__proto__'] },
      ]);
      expect(feed.categories).to.deep.equal([
        { id: 'twin-towns', name: 'Twin towns' },
        { id: 'proto', name: '__proto__' },
      ]);
      expect(feed.organizations.map(({ category_ids }) => category_ids)).to.deep.equal([
        ['twin-towns'],
        ['twin-towns'],
        ['twin-towns', 'proto'],
      ]);
      expect(problems.filter(({ path }) => path.endsWith('/category'))).to.have.lengthOf(3);
    });
  });

  it('keeps paragraphs and bullet points as they are', () => {
    const description = 'One.\n\n- a\n- b\n\n• c';
    expect(fields({ description })).to.deep.equal({ made: { description }, problems: [] });
  });

  it('keeps original lines to the letter, and only lines', () => {
    const source_text = { website: 'www.example.org \u202e', phones: ' 0163,', email: 7 };
    expect(fields({ source_text }).made).to.deep.equal({
      source_text: { website: 'www.example.org \u202e', phones: ' 0163,' },
    });
  });

  it('says whose a problem is, where as people count, and what to do', () => {
    const { problems } = parseFeed({
      version: '1.0',
      title: 'T',
      organizations: [
        { id: 'a', name: 'A', phones: ['01632 960001', 'ask'], logo: 'logo.png' },
        { id: 'b' },
        7,
        { id: 'a', name: 'C' },
      ],
    });
    expect(problems.map(({ path, message }) => [path, message])).to.have.deep.members([
      ['/language', 'The feed: language should be given.'],
      [
        '/organizations/0/phones/1/number',
        'Organisation 1 “A”: phones 2, number should be a telephone number that can be dialled.',
      ],
      [
        '/organizations/0/phones/0',
        'Organisation 1 “A”: phones 1 should be an object with fields.',
      ],
      [
        '/organizations/0/phones/1',
        'Organisation 1 “A”: phones 2 should be an object with fields.',
      ],
      [
        '/organizations/0/logo',
        'Organisation 1 “A”: logo should be a whole URL that begins with https://.',
      ],
      ['/organizations/1/name', 'Organisation 2: name should be given.'],
      ['/organizations/2', 'Organisation 3 should be an object with fields.'],
      ['/organizations/3/id', 'Organisation 4 “C”: id should be unlike any id before it.'],
    ]);
  });

  it('is a failure where every organisation was refused, which says how many and why', () => {
    for (const page of [undefined, { title: 'T' }]) {
      const input = { ...feedOf({ id: 'a' }, { id: 'b', Rating: 5 }), page };
      expect(() => parseFeed(input)).to.throw(
        FeedError,
        'None of its 2 organisations can be shown. Organisation 1: name should be given.',
      );
      expect(reasonFor(input)).to.equal('wrong-shape');
    }
  });

  it('notes a repair or refusal as a sentence, with what was read cut short', () => {
    const { problems } = fields({
      website: `no ${'x'.repeat(1000)}`,
      description: { deep: nested() },
    });
    expect(problems).to.have.lengthOf(2);
    for (const { read, message } of problems) {
      expect(read.length).to.be.within(1, 80);
      expect(message).to.match(/^[A-Z].+\.$/);
    }
  });

  describe('gives a model', () => {
    it('the same result', () => {
      const parsed = parseFeed(feedOf({ id: 'a', name: 'A' }));
      expect(parseFeed(parsed.feed)).to.equal(parsed);
      const other = parseFeed(copyOf(parsed.feed));
      expect(other).not.to.equal(parsed);
      expect(other).to.deep.equal(parsed);
    });

    it('that came of repairs an equal result without problems', () => {
      const messy: readonly unknown[] = [
        [],
        [{ description: 'Twin is a charity', tel: '0163,', web: 'a.example and b.example' }],
        {
          tips: ['Ask'],
          organisations: [{ id: 7, name: ' A ', category: 'B', email: 'a@b.org,' }],
        },
        {
          title: 5,
          language: 'en_GB',
          categories: ['A', { id: 'b' }],
          organizations: [
            { name: 'A', category_ids: 'A', countries: ['uk', 'uk'], website: ['', 'x'] },
          ],
        },
      ];
      for (const input of messy) {
        const { feed, problems } = parseFeed(input);
        expect(problems).not.to.deep.equal([]);
        expect(parseFeed(copyOf(feed))).to.deep.equal({ feed, problems: [] });
      }
    });
  });

  describe('is safe from', () => {
    it('keys that reach for a prototype', () => {
      const hostile = (inner: string) =>
        `{"__proto__":{"polluted":1,"name":"P"},"constructor":{"prototype":{"polluted":1}},${inner}}`;
      const text = hostile(
        `"version":"1.0","title":"T","language":"en","page":${hostile('"title":"P"')},
        "translations":${hostile('"cy":{"title":"C"}')},
        "organizations":[${hostile(`"id":"__proto__","name":"constructor","category":"__proto__",
          "source_text":${hostile('"a":"b"')},"translations":${hostile('"cy":{"name":"C"}')},
          "phones":[${hostile('"number":"0163"')}]`)},${hostile('"id":"b"')}]`,
      );
      const { feed } = parseFeed(JSON.parse(text));
      expect(feed.organizations.map(({ id }) => id)).to.deep.equal(['__proto__']);
      expect(Object.keys(feed.organizations[0] ?? {})).not.to.include('constructor');
      const objects: object[] = [feed];
      for (const each of objects) {
        const isList = Array.isArray(each);
        expect(Object.getPrototypeOf(each)).to.equal(isList ? Array.prototype : Object.prototype);
        for (const inner of Object.values(each)) if (typeof inner === 'object') objects.push(inner);
      }
      expect(objects).to.have.lengthOf.above(10);
      expect(({} as Json)['polluted']).to.equal(undefined);
    });

    it('nesting deeper than the stack, wherever it is', () => {
      const deep = nested();
      const organization: Record<string, unknown> = { id: 'a', name: 'A' };
      for (const key of [
        'phones',
        'tel',
        'website',
        'email',
        'contacts',
        'countries',
        'checks',
        'category',
        'translations',
        'source_text',
        'description',
        'status',
        'locations',
        'unknown',
      ]) {
        organization[key] = deep;
      }
      const { feed } = parseFeed({
        ...feedOf(organization, deep, { id: deep, name: deep }),
        ...{ page: deep, tips: deep, categories: deep, community: deep, publisher: deep },
      });
      expect(feed.organizations).to.deep.equal([{ id: 'a', name: 'A', category_ids: [] }]);
    });

    it('strings as long as a feed can be', () => {
      const size = 2 ** 20;
      const strings = ['a', ' ', 'a.', ',', 'a@', 'www.', '\n', '\r\n', '0', '-a', '/', 'a and '];
      for (const string of strings.map((each) => `x${each.repeat(size / each.length)}x`)) {
        const { feed } = parseFeed([
          {
            id: 'a',
            name: 'A',
            website: string,
            email: string,
            tel: string,
            countries: [string],
            languages: [string],
            assured_date: string,
            status: string,
            logo: string,
            category: string,
            description: string,
          },
        ]);
        expect(feed.organizations).to.have.lengthOf(1);
      }
    }).timeout(60_000);

    it('values that no JSON holds', () => {
      for (const value of [
        Symbol('a'),
        10n,
        () => 1,
        new Date(NaN),
        new Map([['a', 1]]),
        Infinity,
      ]) {
        expect(fields({ description: value, phones: value, contacts: [value] }).made).to.deep.equal(
          {},
        );
      }
    });
  });
});

describe('parseOrganization', () => {
  it('reads one organisation without its feed', () => {
    const problems: Problem[] = [];
    const made = parseOrganization(
      { name: 'Twin', web: 'www.example.org', category_ids: ['any'], status: 'lost' },
      problems,
    );
    expect(made).to.deep.equal({
      id: 'twin',
      name: 'Twin',
      website: 'https://www.example.org',
      category_ids: ['any'],
    });
    expect(problems.map(({ path }) => path)).to.have.members(['/web', '/status', '/id']);
  });

  it('finds nothing where nothing can be shown', () => {
    const inputs = [undefined, null, '', 'A', 1, [], [{ id: 'a', name: 'A' }], {}, { id: 'a' }];
    for (const input of inputs) expect(parseOrganization(input)).to.equal(undefined);
  });

  it('gives back what has been checked before', () => {
    const { feed } = parseFeed(feedOf({ id: 'a', name: 'A' }));
    expect(parseOrganization(feed.organizations[0])).to.equal(feed.organizations[0]);
    const raw = { id: 'b', name: 'B', tel: '0163' };
    const made = parseOrganization(raw);
    expect(parseOrganization(raw)).to.equal(made);
    expect(parseOrganization(made)).to.equal(made);
    expect(parseOrganization(copyOf(made))).to.deep.equal(made);
  });
});

describe('readFeed', () => {
  it('reads organisations in slices as parseFeed does at once', () => {
    const input = {
      ...feedOf(
        { id: 'a', name: 'A', category: 'New' },
        { id: 'a', name: 'B' },
        { tel: '1' },
        { name: 'C', web: 'www.example.org' },
      ),
      categories: [{ id: 'old', name: 'Old' }],
      tips: ['Ask'],
    };
    const { organizations, ...head } = input;
    const reader = readFeed(head);
    const early = reader.feed([]).feed;
    const made = organizations.flatMap((each, index) => reader.organization(each, index) ?? []);
    expect(reader.feed(made)).to.deep.equal(parseFeed(input));
    expect(early.organizations).to.deep.equal([]);
    expect(early.categories).to.have.lengthOf(1);
  });

  it('gives models that parseFeed knows', () => {
    const parsed = readFeed(HEAD).feed([]);
    expect(parseFeed(parsed.feed)).to.equal(parsed);
  });

  it('refuses another major version before any organisation is read', () => {
    expect(() => readFeed({ version: '2.0' })).to.throw(FeedError);
  });
});
