import { expect } from '@open-wc/testing';
import { addressesIn, numbersIn } from './found.js';
import { emailAddress, webAddress } from './links.js';

describe('addressesIn', () => {
  const sites: readonly (readonly [
    text: string,
    ...found: (readonly [url: string, label?: string])[],
  ])[] = [
    ['www.a.example / www.b.example', ['https://www.a.example'], ['https://www.b.example']],
    ['a.example.org | b.example.org', ['https://a.example.org'], ['https://b.example.org']],
    ['a.example.org|b.example.org', ['https://a.example.org'], ['https://b.example.org']],
    ['www.a.example/www.b.example', ['https://www.a.example'], ['https://www.b.example']],
    ['https://a.example,https://b.example', ['https://a.example'], ['https://b.example']],
    [
      'a.example,b.example;c.example',
      ['https://a.example'],
      ['https://b.example'],
      ['https://c.example'],
    ],
    ['www.a.example\nwww.b.example', ['https://www.a.example'], ['https://www.b.example']],
    ['http://a.example/ and http://b.example/', ['http://a.example/'], ['http://b.example/']],
    ['www.a.example (in Welsh)', ['https://www.a.example', 'in Welsh']],
    ['https://a.example/x|https://b.example/y', ['https://a.example/x'], ['https://b.example/y']],
    ['a.example.org ou b.example.org', ['https://a.example.org'], ['https://b.example.org']],
    ['a.example.org - b.example.org', ['https://a.example.org'], ['https://b.example.org']],
    ['1. www.a.example 2. www.b.example', ['https://www.a.example'], ['https://www.b.example']],
    [
      'Blog www.a.example Shop www.b.example',
      ['https://www.a.example', 'Blog'],
      ['https://www.b.example', 'Shop'],
    ],
    [
      'www.a.example Blog www.b.example Shop',
      ['https://www.a.example', 'Blog'],
      ['https://www.b.example', 'Shop'],
    ],
    ['Facebook facebook.com/x', ['https://facebook.com/x', 'Facebook']],
    ['our facebook: facebook.com/x', ['https://facebook.com/x', 'our facebook']],
    ['Web: www.a.example', ['https://www.a.example']],
    ['(www.a.example)', ['https://www.a.example']],
    ['See www.a.example.', ['https://www.a.example', 'See']],
    ['https//a.example (Welsh)', ['https://a.example', 'Welsh']],
    [
      'English: www.a.example Welsh: www.b.example',
      ['https://www.a.example', 'English'],
      ['https://www.b.example', 'Welsh'],
    ],
    [
      'www.a.example (main), www.b.example (blog)',
      ['https://www.a.example', 'main'],
      ['https://www.b.example', 'blog'],
    ],
    ['[Our site](https://a.example)', ['https://a.example', 'Our site']],
    [
      '[a](https://a.example), [b](https://b.example)',
      ['https://a.example', 'a'],
      ['https://b.example', 'b'],
    ],
    ['<a href="https://a.example/x">Our site</a>', ['https://a.example/x', 'Our site']],
    ['https://a.example/page (Welsh)', ['https://a.example/page', 'Welsh']],
    ['https://a.example/ in Welsh', ['https://a.example/', 'in Welsh']],
    ['https://a.example/page.html in Welsh', ['https://a.example/page.html', 'in Welsh']],
    ['https://a.example/our partners.html', ['https://a.example/our partners.html']],
    [
      'https://archive.example/web/2015/https://a.example/',
      ['https://archive.example/web/2015/https://a.example/'],
    ],
    ['https://www.https://a.example (Welsh)', ['https://a.example', 'Welsh']],
    ['see https://a.example/wiki/X_(Y)', ['https://a.example/wiki/X_(Y)', 'see']],
    [
      'https://a.example/en https://a.example/cy',
      ['https://a.example/en'],
      ['https://a.example/cy'],
    ],
    ['https://a.example + https://b.example', ['https://a.example'], ['https://b.example']],
    ['http:// www.a.example', ['http://www.a.example']],
    ['https ://a.example', ['https://a.example']],
    ['https:// https://a.example', ['https://a.example']],
    ['Web: www.a.example', ['https://www.a.example']],
    ['website:www.a.example', ['https://www.a.example']],
    ['Gwefan:a.example', ['https://a.example']],
    ['Website a.example', ['https://a.example']],
    ['https://a.example"', ['https://a.example']],
    ['https://a.example)', ['https://a.example']],
    ['Our site#http://a.example#', ['http://a.example', 'Our site']],
    [
      'for news www.a.example, for prices www.b.example',
      ['https://www.a.example', 'for news'],
      ['https://www.b.example', 'for prices'],
    ],
  ];
  for (const [text, ...found] of sites) {
    it(`finds the websites in ${JSON.stringify(text)}`, () => {
      expect(addressesIn(text, 'url', webAddress)).to.deep.equal(
        found.map(([url, label]) => (label ? { url, label } : { url })),
      );
    });
  }

  for (const text of [
    'www.my school.example.org',
    'http://www.my school.example.org',
    'https://my school.example.org/about',
    'www.myschool. org.uk',
    'my school.example.org',
    'my - school.example.org',
    'visit my school.example.org/about',
    'my-.school. example.org',
    'www. school.example.org',
    'school.example .org',
    'www.school.example. org',
    'https://school.example\n.org',
    'https://school.example.org /about',
    'https://school.example.org/ our-partners',
  ]) {
    it(`makes no address of the pieces of ${JSON.stringify(text)}`, () => {
      expect(addressesIn(text, 'url', webAddress)).to.deep.equal([{ label: text }]);
    });
  }

  const mailboxes: readonly (readonly [
    text: string,
    ...found: (readonly [email: string, label?: string])[],
  ])[] = [
    ['a@example.org (office)', ['a@example.org', 'office']],
    ['a@example.org / b@example.org', ['a@example.org'], ['b@example.org']],
    ['a@example.org/b@example.org', ['a@example.org'], ['b@example.org']],
    [
      'a@example.org,b@example.org|c@example.org',
      ['a@example.org'],
      ['b@example.org'],
      ['c@example.org'],
    ],
    ['mailto:a@example.org?subject=Hello', ['a@example.org']],
    ['[Write](mailto:a@example.org)', ['a@example.org', 'Write']],
    ['Ann|a@example.org', ['a@example.org', 'Ann']],
    ['a@example.org;;b@example.org', ['a@example.org'], ['b@example.org']],
    ['a@example.org et b@example.org', ['a@example.org'], ['b@example.org']],
    ['Mail: a@example.org', ['a@example.org']],
    ['Ann a@example.org Bob b@example.org', ['a@example.org', 'Ann'], ['b@example.org', 'Bob']],
    ['a@example.org - Mrs Price', ['a@example.org', 'Mrs Price']],
    ['a@example.org or ring', ['a@example.org', 'ring']],
    ['contact a@example.org', ['a@example.org', 'contact']],
    ['Ann Price <a@example.org>', ['a@example.org', 'Ann Price']],
    ['a@example.org.', ['a@example.org']],
    ['E: a@example.org', ['a@example.org']],
    ['e-bost:a@example.org', ['a@example.org']],
    ['mailto: a@example.org', ['a@example.org']],
    ['Office Manager a@example.org', ['a@example.org', 'Office Manager']],
    ['<a href="mailto:a@example.org?subject=Hello">Ann</a>', ['a@example.org', 'Ann']],
    ['Ann#mailto:a@example.org#', ['a@example.org', 'Ann']],
    [
      'For bookings a@example.org, for press b@example.org',
      ['a@example.org', 'For bookings'],
      ['b@example.org', 'for press'],
    ],
    ['<a href="mailto:a@example.org">E-mail us</a>', ['a@example.org', 'E-mail us']],
  ];
  for (const [text, ...found] of mailboxes) {
    it(`finds the mailboxes in ${JSON.stringify(text)}`, () => {
      expect(addressesIn(text, 'email', emailAddress)).to.deep.equal(
        found.map(([email, label]) => (label ? { email, label } : { email })),
      );
    });
  }

  const none: readonly (readonly [what: string, ...texts: string[]])[] = [
    ['words', 'see our page', 'ask Mr.Smith', 'e.g. this', 'We meet weekly.Please ring.'],
    ['files', 'logo.png', 'see index.html', 'images/logo.png', 'logo.PNG', 'list.csv', 'a.zip'],
    ['URLs of another kind', 'ftp://a.example', 'httpd://a.example', 'tel:01632960001'],
    ['half of a mailbox', 'ann price@example.org', 'a@example.org .uk', 'a@example. org'],
    ['hosts without a domain', 'https://school', 'http://www.', 'https://https'],
    ['files with a scheme before them', 'http://list.pdf', 'see https://index.html/'],
    ['slips', 'www.a,example', 'www a example', 'a@example'],
    ['a URL that may go on', 'https://a.example/page in Welsh', 'https://a.example/our-\npartners'],
    ['more than an address', 'a@example.org?bcc=b@example.org', '//a.example'],
    ['scripts', 'x = this.a.dangerousUrl', 'java script:alert(1)'],
    ['a longer address', '!#$&`*+/=?^`{|}~@example.org', '"a b"@example.org', '.a@example.org'],
  ];
  for (const [what, ...texts] of none) {
    it(`leaves ${what} as text`, () => {
      for (const text of texts) {
        for (const [key, fix] of [
          ['url', webAddress],
          ['email', emailAddress],
        ] as const) {
          expect(addressesIn(text, key, fix), text).to.deep.equal([{ label: text }]);
        }
      }
    });
  }

  it('makes no other address of one with something hidden in it', () => {
    for (const text of [
      'http://a\0b.example/ x',
      'http://a.example\u202e.org (x)',
      'http://a\u00adb.example x',
    ]) {
      const [found, ...others] = addressesIn(text, 'url', webAddress);
      expect(Object.keys(found ?? {}), text).to.deep.equal(['label']);
      expect(others).to.deep.equal([]);
    }
  });

  it('has no words for a URL that runs something, or with a user name in it', () => {
    for (const text of ['javascript:alert(1)', 'data:text/html,x', 'https://user@a.example/']) {
      expect(addressesIn(text, 'url', webAddress), text).to.deep.equal([]);
    }
  });

  it('finds nothing in nothing', () => {
    expect(addressesIn('', 'url', webAddress)).to.deep.equal([]);
    expect(addressesIn(' \n', 'url', webAddress)).to.deep.equal([]);
  });
});

describe('numbersIn', () => {
  const texts: readonly (readonly [
    text: string,
    ...found: (readonly [number: string, description?: string])[],
  ])[] = [
    ['0161 496 0123/4', ['0161 496 0123'], ['0161 496 0124']],
    ['01632 960001 / 960002', ['01632 960001'], ['01632 960002']],
    ['01632 960001,960002', ['01632 960001'], ['01632 960002']],
    ['555-0134/555-0135', ['555-0134'], ['555-0135']],
    ['+251 11 155 0134/35', ['+251 11 155 0134'], ['+251 11 155 0135']],
    ['020 7946 0123 / 7946 0124', ['020 7946 0123'], ['020 7946 0124']],
    ['01632 960001 or 01632 960002', ['01632 960001'], ['01632 960002']],
    ['01 45 67 89 01 ou 06 12 34 56 78', ['01 45 67 89 01'], ['06 12 34 56 78']],
    ['01632 960001; 01632 960002', ['01632 960001'], ['01632 960002']],
    ['01632 960001\n01632 960002', ['01632 960001'], ['01632 960002']],
    ['01632/960001 or 01632/960002', ['01632/960001'], ['01632/960002']],
    ['+44 1632 960001 / 01632 960002', ['+44 1632 960001'], ['01632 960002']],
    ['01632 960001 x12 or 01632 960002 x13', ['01632 960001 x12'], ['01632 960002 x13']],
    ['Tel: 01632 960001, Fax: 01632 960002', ['01632 960001'], ['01632 960002', 'Fax']],
    [
      'Office 01632 960001; home 01632 960002 (evenings)',
      ['01632 960001', 'Office'],
      ['01632 960002', 'home, evenings'],
    ],
    ['01632 960001 (office hours)', ['01632 960001', 'office hours']],
    ['01632 960001 (24 hours)', ['01632 960001', '24 hours']],
    ['01632 960001 - mornings only', ['01632 960001', 'mornings only']],
    ['01632 960001 ask for Ann', ['01632 960001', 'ask for Ann']],
    ['01632 960001 ext 12 (Ann)', ['01632 960001 ext 12', 'Ann']],
    ['22 555 01 23 wew. 12, 13', ['22 555 01 23 wew. 12', '13']],
    ['24/7 helpline 01632 960001', ['01632 960001', '24/7 helpline']],
    ['Ffôn: 01632 960001 (Cymraeg)', ['01632 960001', 'Cymraeg']],
    ['Phone 01632 960001', ['01632 960001']],
    ['T: 01632 960001 F: 01632 960002', ['01632 960001'], ['01632 960002', 'F']],
    ['(Office 01632 960001)', ['01632 960001', 'Office']],
  ];
  for (const [text, ...found] of texts) {
    it(`finds the numbers in ${JSON.stringify(text)}`, () => {
      expect(numbersIn(text)).to.deep.equal(
        found.map(([number, description]) => (description ? { number, description } : { number })),
      );
    });
  }

  const doubtful = [
    '0300 496 6000-01',
    '0800 SCHOOLS',
    '0800-4-pizza',
    '01632 960001 9am to 5pm',
    '01632 960001, 0900 to 1700',
    '01632 960001 Fax 01632 960002',
    '01632 960001 / 0800 SCHOOLS',
    '01632 960001 or 999',
    '111 option 2',
    '*21*01632960001# or 01632 960002',
    'since 2012',
    'O1632 960001',
    'O2O 7946 0001',
    '01632 960001 / O1632 960002',
    '01632 960001 / 01633',
    '020 7946 0000 24/7',
    '020 7946 0000 9-5',
    'l01632 960001',
    '+44 1632 960001 or +251 011 155 0134',
    '+44 [0]1632 960001',
    '+44/1632/960001',
    'a@01632960001.example',
    'https://example.org/01632960001',
    '<svg xmlns="http://www.w3.org/2000/svg">',
  ];
  for (const text of doubtful) {
    it(`is sure of none in ${JSON.stringify(text)}`, () => {
      expect(numbersIn(text)).to.deep.equal([]);
    });
  }
});
