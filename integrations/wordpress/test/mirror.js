import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedOf } from './support/demo.js';
import { inFallback, onPage } from './support/mirror.js';

/** Fields of an organisation as people and exports write them, by what is odd about them. */
const CASES = {
  'two numbers in a field': { phone: '020 7620 0735 / 020 7620 0736' },
  'a second number that is shortened': { phone: ['0161 496 0123/4', '020 7946 0000 or 0001'] },
  'numbers with notes': { phones: 'Office: 020 7620 0735 (mornings), Ann: 01234 567890' },
  'an extension in several ways': {
    phones: [
      '020 7620 0735 ext. 12',
      '020 7620 0735 x12',
      '+44 20 7620 0735 (123)',
      '01223 365589#4',
    ],
  },
  'an extension of its own': { phones: [{ number: '020 7620 0735', extension: '٣٤' }] },
  'a fax before the number to call': {
    phones: [
      { number: '020 7620 0736', type: 'fax' },
      { number: '020 7620 0737', description: 'Text only (SMS)', type: 'cell' },
      { number: '020 7620 0735', type: 'voice' },
    ],
  },
  'a fax in other words, and a text phone': {
    phones: [
      { number: '020 7620 0736', type: 'Ffacs' },
      { number: '020 7620 0737', type: 'textphone' },
    ],
  },
  'more digits than one number has': { phone: ['01632-960001-960002', '00441632960001960002'] },
  'what is no number': { phone: ['ask Ann', 'n/a', '12', '*21*0123456789#', 1234567890] },
  'numbers in other digits': { phone: ['٠٢٠ ٧٦٢٠ ٠٧٣٥', '０２０ ７６２０ ０７３５'] },
  'a number that may be two': { phone: ['020 7946 6000-01', '01234 567890  01234 567890'] },
  'words beside a URL': {
    website: 'https://example.org/ (in Welsh: https://cy.example.org/)',
    additional_websites: [
      'Shop: https://shop.example.org/',
      { url: 'www.b.example', label: 'Blog' },
    ],
  },
  'words in the place of a URL': { website: 'On Facebook', additional_websites: ['ask us'] },
  'slips in a scheme': {
    website: 'http//www.example.org',
    additional_websites: [
      'htp://a.example/',
      'https:/b.example/',
      'http://https://c.example/',
      'https;//d.example',
    ],
  },
  'names of files, and beginnings of sentences': {
    website: 'index.html',
    additional_websites: [
      'logo.png',
      'Closed.Please call',
      'notes.docx?x=1',
      'example.org/index.html',
    ],
  },
  'several mailboxes with notes': {
    email: 'office@example.org (office), head@example.org (head)',
    additional_emails: [
      { email: 'a@example.org; b@example.org', label: 'Both' },
      'mailto:c@example.org?cc=x',
    ],
  },
  'the main mailbox again, with a label': {
    email: 'office@example.org',
    additional_emails: [
      { email: 'office@example.org', label: 'Office' },
      { label: 'By post only' },
    ],
  },
  'HTML and Markdown': {
    description:
      '<p>We <strong>link</strong> schools.</p><ul><li>One</li><li>Two</li></ul><p>See <a href="https://example.org/x">our page</a> &amp; more&hellip;</p>',
    alert: '**Moved** to _Bangor_, see [the map](https://example.org/map)',
    alternate_name: 'Caf&eacute; &#8220;Link&#8221; &lt;b&gt; 1 < 2 & 3',
  },
  'keys in any case, and headings of a spreadsheet': {
    'Org Name': 'From a sheet',
    'Telephone Number': '020 7620 0735',
    'Telephone 2': '01234 567890',
    'E-mail Address': 'office@example.org',
    'Web Site': 'www.example.org',
    Description: 'What we do.',
    Street: '1 High St',
    TOWN: 'Bangor',
    Postcode: 'LL57 1AA',
    Country: 'Wales; KE',
    Category: 'Finding; Advice',
  },
  'headings in Welsh': {
    enw: 'Ysgol',
    Ffôn: '020 7620 0735',
    'E-bost': 'a@example.org',
    Gwefan: 'a.example.org',
    Gwlad: 'Cymru',
  },
  'ways to say nothing': {
    description: 'N/A',
    alternate_name: '-',
    phone: 'none',
    website: 'null',
    email: '–',
    countries: ['n/a', 'GB'],
    locations: [{ name: 'null', addresses: [{ city: '-' }] }],
  },
  'several codes in one cell': {
    countries: 'GB, KE; et|Kenya',
    category_ids: 'finding; advice | other',
  },
  'an address in all its lines': {
    locations: [
      {
        name: 'Branch',
        addresses: [
          {
            attention: 'Ann',
            address_1: '1 High St',
            address_2: 'Floor 2',
            city: 'Bangor',
            region: 'Gwynedd',
            state_province: 'Wales',
            postal_code: 'LL57',
            country: 'GB',
          },
          '2 Low St',
        ],
        phones: ['020 7620 0735', { number: '020 7620 0736', type: 'fax' }],
        contacts: [{ name: 'Bob', email: 'bob@example.org', phones: '01234 567890' }],
      },
      'Bangor',
    ],
  },
  'people with several mailboxes': {
    contacts: [
      {
        name: 'Ann',
        title: 'Head',
        email: 'a@example.org (mornings) or b@example.org',
        phones: '020 7620 0735',
      },
    ],
  },
  'another name that is the name': { name: 'Same', alternate_name: 'Same' },
  'a long start of a description, and no name': {
    name: '',
    description:
      'The Charitable Foundation for Linking of Schools in Every Country of the World and beyond it',
  },
  'a website that is gone': {
    website: 'https://gone.example.org/',
    checks: [
      { url: 'https://gone.example.org/', state: 'GONE', archive_url: 'https://archive.example/1' },
    ],
  },
  'characters that nobody sees': {
    website: 'https://a\u200Bb.example/',
    email: 'of\u00ADfice@example.org',
  },
  'hosts and mailboxes with a space in them': {
    website: 'my school.org.uk',
    additional_websites: [
      'www. b.example.org',
      'https://c.example.org /about',
      'www.d.example. org',
      'visit e.example.org',
      'Website f.example.org',
    ],
    email: 'ann price@example.org',
  },
  'hosts that no name has': {
    website: 'https://a.example"',
    additional_websites: [
      'https://*.example.org',
      'https://b.examplehttps://c.example',
      'http://0x7f.1/',
      'http://[2001:db8::1]/',
      'https://example.org./',
      'http.example.org',
      'https://school',
    ],
  },
  'hosts in other letters': {
    website: 'مدرسة.مصر',
    email: 'ann@faß.de',
    additional_websites: [
      'https://faß.de/straße',
      'βόλος.example',
      'https://example.org/e\u0301cole',
      'ｅｘａｍｐｌｅ.org',
      'ーgoogle.com',
      'https://example。org',
      'ትምህርት.example',
    ],
  },
  'a backslash, and marks at the end of a URL': {
    website: 'https://example.org\\about',
    additional_websites: ['https://example.org/a?', 'https://example.org/a#', 'example.org#b#'],
  },
  'more slips': {
    website: 'hppt://a.example',
    additional_websites: ['http//:b.example', 'http.www.c.example', 'website:www.d.example'],
    email: 'mailto//a@example.org',
    additional_emails: ['e-mail:b@example.org', 'Ann#mailto:c@example.org#'],
  },
  'zeros and codes of countries': {
    phone: ['+44 01632 960001', '+251 011 155 0134', '44 1632 960001', '00000 000000'],
  },
  'numbers out of a spreadsheet or a page': {
    phone: ["'01632 960001", '="01632 960002"', '<p>01632&nbsp;960003</p>', 'O1632 960004'],
    fax: ['01632 960005', '01632 960006 (Ann)'],
  },
  'headings with more words, and notes in brackets': {
    'TELEPHONE NO.': '01632 960001',
    'Email (main)': 'a@example.org',
    'Organisation website': 'https://a.example',
    'Full address': '1 High St,\nTown',
    'Address 2': 'Flat 2',
    'Address 3': 'Town',
    'Contact name': 'Ann',
  },
  'addresses in other shapes': {
    locations: [
      { name: 'A', address: { streetAddress: '1 High St', addressLocality: 'T' } },
      { name: 'B', address_1: '1 High St', country: 'uk' },
      { name: 'C', physical_addresses: [{ address_1: ['1 High St', 'Flat 2'] }] },
      'North hall',
      { latitude: 1, longitude: 2 },
    ],
    addresses: [{ city: 'Bangor' }],
  },
  'nothing yet': { description: 'TBA', website: 'to be confirmed', phone: 'tbc', email: '#REF!' },
  'countries in words': { countries: ['Kenya and Uganda', 'UK (Wales)', 'U.S.A.', 'Narnia'] },
  'faxes in other words, and several types': {
    phones: [
      { number: '01632 960001', type: ['fax', 'voice'] },
      { number: '01632 960002', type: 'Φαξ' },
      { number: '01632 960003', description: 'neges destun' },
      { number: '2026-03-03' },
      { number: '01632 960005', types: ['fax'] },
    ],
    Facsimile: '01632 960004',
    Minicom: '01632 960006',
    'SMS number': '07700 900123',
  },
  'numbers that may be wrong': {
    phones: ['O2O 7946 0001', '01632 960001 / 01633', '01632 960001 / O1632 960002'],
    website: 'httpswww.a.example',
  },
  'hours and fractions behind a number': { phone: ['020 7946 0000 9-5', '02079460000.0'] },
  'images of editors': {
    description:
      '<p><img class="x" src="https://a.example/l.png" alt="Logo" /></p><p>We help</p><!--more-->',
    alert: '<img src="https://a.example/l.png" onerror="alert(1)">',
  },
  'markup that is pasted from Word': {
    description:
      '<!--StartFragment--><p class="MsoNormal"><!--[if !supportLists]-->One<!--[endif]--><o:p></o:p></p><!--EndFragment-->',
    alert: '<!--[if gte mso 9]><xml></xml><![endif]-->So',
  },
  'ids with commas between them': { category_ids: 'finding, Advice' },
  'markup of editors': {
    description:
      '<!-- wp:paragraph --><p>K&oslash;b <a href="mailto:a@b.example?subject=x">Ann</a></p><!-- /wp:paragraph -->',
    alert: '\\*so\\* __and so__ [x](/about) [y](https://a.example "T")',
  },
  'another name that is the name in capitals': { name: 'Same', alternate_name: 'SAME' },
  'an abbreviation at the start of a description': {
    name: '',
    description: 'St. Mary’s Link. We help.',
  },
  'lines for calls and more, and numbers that may be wrong': {
    phones: [
      { number: '01632 960001', type: 'Tel/Fax' },
      { number: '01632 960002', description: 'Call or text' },
      { number: '01632 960003', type: 'F' },
      { number: '01632 960004', description: 'text phone/fax' },
      'WhatsApp only 07700 900123',
      '+2340803 123 4567',
      '+442079460000',
      '33 1 45 67 89 01',
      '+44 [0]1632 960001',
      '+44/1632/960001',
      '+44(01632)960001',
      '01 45 67 89 01 ou 06 12 34 56 78',
    ],
  },
  'addresses with bullets, pipes and files': {
    email: 'Ann a@example.org Bob b@example.org',
    additional_emails: [
      'a@example.org-',
      '*b@example.org',
      'Ann|c@example.org',
      'd@e.example;;f@g.example',
    ],
    website: 'https://a.example/x|https://b.example/y',
    additional_websites: [
      'http://list.pdf',
      'notes.xlsm',
      'a.example.org - b.example.org',
      'http/www.c.example',
      '1. www.d.example 2. www.e.example',
      'my - school.example.org',
    ],
  },
  'an e-mail address with the scheme of a website': { email: 'http://a@example.org' },
  'lists of addresses, some with labels': {
    emails: ['a@example.org', { email: 'b@example.org', label: 'Office' }],
    websites: [{ url: 'a.example b.example', label: 'Ours' }, 'c.example'],
  },
  'a person whose e-mail address is no link': {
    contacts: [{ name: 'Ann', email: 'ann (at) example.org' }],
  },
  'people of whom there is only a name': {
    contacts: [{ name: 'Ann', title: 'Head' }, 'Bob', {}],
    locations: [{ name: 'N', contacts: [{ name: 'Cat' }] }],
  },
  'columns of the register of charities': {
    charity_contact_address1: '1 High St',
    charity_contact_address2: 'Town',
    charity_contact_postcode: 'AB1 2CD',
    charity_contact_web: 'https://example.org',
  },
  'the number of a house by itself': {
    locations: [
      { name: 'N', street_number: 12, street_name: 'High St' },
      { name: 'M', street: '<b>High</b> St', house: ' 12b ' },
      { name: 'O', house: 3, address: { city: 'T' } },
    ],
  },
  'an address for visits and letters': {
    locations: [{ name: 'N', addresses: [{ city: 'T' }, { city: 'T', address_type: 'postal' }] }],
  },
  'the name again, with other punctuation': { name: 'Ann’s Link', alternate_name: "Ann's link." },
  'several other names': { alternate_name: ['B', 'C'] },
  'more ways to say nothing': { description: 'Not provided', website: 'No website' },
  'a country with its kind behind it': {
    countries: 'Congo, Democratic Republic of the; Iran, Islamic Republic of',
  },
  'what Excel, Sheets and FileMaker leave': {
    description: 'One_x000D_\nTwo\u000bThree &iquest;Qu&eacute;? c&oelig;ur \\\nFour',
    alert: `<meta charset='utf-8'><p>One <img alt="" src="/a.png" /><img src="cid:a@b">two</p>`,
  },
  'numbers in the place of text': { description: 12, alternate_name: 1.5, phone: 2076200735 },
};

/** URLs that a browser and WordPress may write in two ways: a link that may be another one is none. */
const TWO_WAYS = [
  ...['e\u0301cole', 'n\u0303andu\u0301', '\u1112\u1161\u11AB', 'FAẞ', 'ﬁ', 'İ', 'Ελλάδα'].flatMap(
    (label) => [`https://${label}.example/`, `${label}.example`],
  ),
  ...['a[1]', 'a^b', 'a`b', "a'b", 'a{b}', 'a|b', 'a"b', 'a<b>', 'e\u0301', 'a%zz'].flatMap(
    (part) => ['', '?q=', '#'].map((before) => `https://example.org/${before}${part}`),
  ),
  'https://example.org/?a[]=1&a[]=2',
];

/** Feeds in which nothing can be shown, or almost. */
const SHAPES = {
  'records without a name': feedOf([{}, { id: 'a' }, 'text']),
  'no list': { organizations: { a: 1 } },
  'an empty list': { organizations: [] },
  'another word, in capitals': { ORGANISATIONS: [{ name: 'One' }] },
  'a bare list': [{ name: 'One' }],
  'no tips and no page': { tips: [], page: '' },
};

export function mirror({ site }) {
  describe('an organisation in a fallback says what it says on the page', () => {
    const orgs = Object.values(CASES).map((fields) => ({ name: 'One', ...fields }));
    const withCategories = (org) =>
      feedOf([org], {
        categories: [
          { id: 'finding', name: 'Finding' },
          { id: 'advice', name: 'Advice' },
        ],
      });
    let shown;

    it('for every case at once', async () => {
      shown = await inFallback(site, orgs.map(withCategories));
      assert.equal(shown.length, orgs.length);
    });

    for (const [n, name] of Object.keys(CASES).entries()) {
      it(`with ${name}`, () => {
        assert.deepEqual(shown[n], onPage(withCategories(orgs[n])));
      });
    }
  });

  describe('a URL in a fallback', () => {
    it('is the same as on the page, or no link', async () => {
      const feeds = TWO_WAYS.map((website) => feedOf([{ name: 'One', website }]));
      const hrefOf = ([org]) => org.contacts[0]?.href ?? '';
      const hrefs = (await inFallback(site, feeds)).map(hrefOf);
      assert.deepEqual(
        hrefs,
        feeds.map((feed, n) => hrefs[n] && hrefOf(onPage(feed))),
      );
      assert.ok(
        hrefs.filter(Boolean).length > TWO_WAYS.length / 3,
        `${hrefs.filter(Boolean).length} of them`,
      );
    });
  });

  describe('a feed that nothing can be shown of', () => {
    it('is a failure in the plugin where it is one on the page', async () => {
      const shown = await inFallback(site, Object.values(SHAPES));
      const isFailure = (made) => typeof made === 'string';
      assert.deepEqual(
        shown.map(isFailure),
        Object.values(SHAPES).map((feed) => isFailure(onPage(feed))),
      );
      assert.equal(shown[0], 'none-shown');
    });
  });
}
