import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { orderOf, readDate } from './dates.js';
import { readEmails, readWebsites } from './links.js';
import { isNothing } from './nothing.js';
import { type PhoneCell, readPhones, writePhone } from './phones.js';
import { knownParts, shortParts } from './split.js';
import { readJson, writeJson } from './text.js';
import { countryCode } from '../vocabulary.js';

describe('a cell of countries', () => {
  const cells: Readonly<Record<string, string[]>> = {
    'Kenya; Uganda': ['KE', 'UG'],
    'Kenya, Uganda and Ethiopia': ['KE', 'UG', 'ET'],
    'Kenya/Uganda|Ethiopia': ['KE', 'UG', 'ET'],
    'Kenya\nUganda': ['KE', 'UG'],
    '• Kenya\n• Uganda': ['KE', 'UG'],
    'Trinidad and Tobago': ['TT'],
    'Trinidad and Tobago, Bosnia and Herzegovina and Kenya': ['TT', 'BA', 'KE'],
    'Korea, Republic of; Kenya': ['KR', 'KE'],
    'UK & Ethiopia': ['GB', 'ET'],
    'Ffrainc a’r Almaen': ['FR', 'DE'],
    'GB ET': [],
  };
  for (const [cell, codes] of Object.entries(cells)) {
    it(`has ${codes.join()}: ${JSON.stringify(cell)}`, () => {
      const found = knownParts(cell, countryCode).flatMap(({ value }) => value ?? []);
      assert.deepEqual(found, codes);
    });
  }

  it('says which part is not known', () => {
    assert.deepEqual(knownParts('Kenya, Narnia', countryCode), [
      { text: 'Kenya', value: 'KE' },
      { text: 'Narnia', value: undefined },
    ]);
  });
});

describe('a cell of words', () => {
  it('is divided where it lists them, not inside a phrase', () => {
    assert.deepEqual(shortParts('Visits, letters / Bread and roses;'), [
      'Visits',
      'letters',
      'Bread and roses',
    ]);
  });
});

describe('a cell that says nothing', () => {
  for (const cell of ['', '  ', 'N/A', 'n/a', '-', '—', 'none', 'NULL', 'nil', '#N/A', '?']) {
    it(`is ${JSON.stringify(cell)}`, () => assert.equal(isNothing(cell), true));
  }
  for (const cell of ['0', 'Nonesuch', 'A-', 'Unknown Charity']) {
    it(`is not ${cell}`, () => assert.equal(isNothing(cell), false));
  }
});

describe('a cell of telephone numbers', () => {
  const cells: Readonly<Record<string, PhoneCell[]>> = {
    '020 7620 0735': [{ number: '020 7620 0735' }],
    'Tel: 020 7620 0735': [{ number: '020 7620 0735' }],
    '01460 55449; 01460 55450': [{ number: '01460 55449' }, { number: '01460 55450' }],
    '01460 55449, 01460 55450': [{ number: '01460 55449' }, { number: '01460 55450' }],
    '01460 55449 or 07700 900123': [{ number: '01460 55449' }, { number: '07700 900123' }],
    '0161 496 0123/4': [{ number: '0161 496 0123' }, { number: '0161 496 0124' }],
    '01632 960001 / 960002': [{ number: '01632 960001' }, { number: '01632 960002' }],
    '+251 11 155 0134/35': [{ number: '+251 11 155 0134' }, { number: '+251 11 155 0135' }],
    '555-0134/555-0135': [{ number: '555-0134' }, { number: '555-0135' }],
    '020 7620 0735 ext 12': [{ number: '020 7620 0735', extension: '12' }],
    '212-555-0182 (ext. 101)': [{ number: '212-555-0182', extension: '101' }],
    '01460 55449 (office)': [{ number: '01460 55449', description: 'office' }],
    '01460 55449 (Mon and Tue)': [{ number: '01460 55449', description: 'Mon and Tue' }],
    'Fax: 01460 55449': [{ number: '01460 55449', type: 'fax' }],
    '07700 900123 (mobile)': [{ number: '07700 900123', type: 'cell' }],
    '+44 (0)20 7241 3544': [{ number: '+44 (0)20 7241 3544' }],
    '0800 FLOWERS1': [{ number: '0800 FLOWERS1' }],
    'see website': [{ number: 'see website' }],
  };
  for (const [cell, phones] of Object.entries(cells)) {
    it(`is read: ${cell}`, () => assert.deepEqual(readPhones(cell).phones, phones));
  }

  it('is written as it is read', () => {
    const cell = 'fax: 01460 55449 ext 3 (Mornings)';
    assert.deepEqual(readPhones(cell).phones.map(writePhone), [cell]);
  });

  it('says when it had to complete or cut something', () => {
    assert.equal(readPhones('0161 496 0123/4').isRepaired, true);
    assert.equal(readPhones('020 7241 3544,').isRepaired, true);
    assert.equal(readPhones('01460 55449; 01460 55450').isRepaired, false);
  });
});

describe('a cell of websites', () => {
  const cells: Readonly<Record<string, [value: string, label?: string][]>> = {
    'https://a.example.org': [['https://a.example.org']],
    'www.a.example.org ': [['www.a.example.org']],
    'http://uclass.org/ and http://blog.uclass.org/': [
      ['http://uclass.org/'],
      ['http://blog.uclass.org/'],
    ],
    'www.one.example.org / www.two.example.org': [['www.one.example.org'], ['www.two.example.org']],
    'one.example.org | two.example.org': [['one.example.org'], ['two.example.org']],
    'one.example.org, two.example.org': [['one.example.org'], ['two.example.org']],
    'www.one.example.org (in Welsh)': [['www.one.example.org', 'in Welsh']],
    'Blog: https://b.example.org': [['https://b.example.org', 'Blog']],
    'https://en.wikipedia.org/wiki/A_(B)': [['https://en.wikipedia.org/wiki/A_(B)']],
    'https://a.example.org/x,y?z=1;2': [['https://a.example.org/x,y?z=1;2']],
    'see leaflet': [['see leaflet']],
    'my school.org.uk': [['my school.org.uk']],
    'www.one,example.org': [['www.one,example.org']],
    'https://a.example/x|https://b.example/y': [['https://a.example/x'], ['https://b.example/y']],
  };
  for (const [cell, links] of Object.entries(cells)) {
    it(`is read: ${cell}`, () => {
      const found = readWebsites(cell).links.map(({ value, label }) =>
        label ? [value, label] : [value],
      );
      assert.deepEqual(found, links);
    });
  }

  it('gives back the words that are no link', () => {
    assert.equal(readWebsites('Look at www.a.example.org first').rest, 'Look at first');
  });

  it('of great length takes no time', () => {
    assert.equal(readWebsites('a.'.repeat(50_000)).links.length, 1);
    assert.equal(readEmails('a@'.repeat(50_000)).links.length, 1);
  });
});

describe('a cell of mailboxes', () => {
  const cells: Readonly<Record<string, [value: string, label?: string][]>> = {
    'office@example.org,': [['office@example.org']],
    'office@example.org; head@example.org': [['office@example.org'], ['head@example.org']],
    'office@example.org / head@example.org': [['office@example.org'], ['head@example.org']],
    'office@example.org (office)': [['office@example.org', 'office']],
    'office@example.org - Mrs Price': [['office@example.org', 'Mrs Price']],
    'Mrs Price <price@example.org>': [['price@example.org', 'Mrs Price']],
    'mailto:office@example.org?subject=Hello': [['office@example.org']],
    'office(at)example.org': [['office(at)example.org']],
    'ann price@example.org': [['ann price@example.org']],
    'http://office@example.org': [['office@example.org']],
  };
  for (const [cell, links] of Object.entries(cells)) {
    it(`is read: ${cell}`, () => {
      const found = readEmails(cell).links.map(({ value, label }) =>
        label ? [value, label] : [value],
      );
      assert.deepEqual(found, links);
    });
  }
});

describe('a date', () => {
  const cells: Readonly<Record<string, string | undefined>> = {
    '2026-04-03': '2026-04-03',
    '2026-4-3': '2026-04-03',
    '2026-04-03 12:30:00': '2026-04-03',
    '2026-04-03T12:30:00Z': '2026-04-03T12:30:00Z',
    '31/01/2026': '2026-01-31',
    '01/31/2026': '2026-01-31',
    '31.1.2026': '2026-01-31',
    '3 April 2026': '2026-04-03',
    '3rd April 2026': '2026-04-03',
    'April 3, 2026': '2026-04-03',
    'Friday 3 April 2026': '2026-04-03',
    '3 Ebrill 2026': '2026-04-03',
    '3 avril 2026': '2026-04-03',
    '3 kwietnia 2026': '2026-04-03',
    '3-Apr-2026': '2026-04-03',
    '03/03/2026': '2026-03-03',
    '2026/04/03': '2026-04-03',
    '2026.04.03 00:00': '2026-04-03',
    '1er mars 2026': '2026-03-01',
    '2026/02-03': undefined,
    '31/02/2026': undefined,
    '2026-02-30': undefined,
    'last week': undefined,
    '2026': undefined,
  };
  for (const [cell, date] of Object.entries(cells)) {
    it(`is ${date}: ${cell}`, () => assert.equal(readDate(cell, undefined).date, date));
  }

  it('that can be two is said to be', () => {
    assert.deepEqual(readDate('3/4/2026', undefined), { date: '2026-04-03', other: '2026-03-04' });
    assert.deepEqual(readDate('3/4/2026', 'day-first'), { date: '2026-04-03' });
    assert.deepEqual(readDate('3/4/2026', 'month-first'), { date: '2026-03-04' });
    assert.deepEqual(readDate('31/1/26', undefined), { date: '2026-01-31', isShort: true });
    assert.deepEqual(readDate('31-Jan-26', undefined), { date: '2026-01-31', isShort: true });
  });

  it('is told by the others of its column', () => {
    assert.equal(orderOf(['3/4/2026', '13/4/2026']), 'day-first');
    assert.equal(orderOf(['3/4/2026', '3/14/2026']), 'month-first');
    assert.equal(orderOf(['13/4/2026', '3/14/2026']), undefined);
    assert.equal(orderOf(['3/4/2026']), undefined);
  });
});

describe('a value that we do not know', () => {
  const values = [
    'text',
    ' spaces ',
    '',
    '12',
    12,
    true,
    'true',
    null,
    [1, 'a'],
    { a: { b: 1 } },
    '"x"',
    '"12"',
    '[',
    '-',
    'a\nb',
    '\u0001',
  ];
  for (const value of values) {
    it(`reads as it was written: ${JSON.stringify(value)}`, () => {
      assert.deepEqual(readJson(writeJson(value)), value);
    });
  }
  for (const text of ['007', '1.50', '"quoted"', 'a "b"', '{broken', '- item']) {
    it(`stays the text that a keeper wrote: ${text}`, () => {
      assert.equal(readJson(text), text);
      assert.equal(writeJson(text), text);
    });
  }
});
