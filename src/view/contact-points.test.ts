import { expect } from '@open-wc/testing';
import { parseOrganization } from '../feed/decode/parse-feed.js';
import { contactPoints, type PlaceWords } from './contact-points.js';

const words: PlaceWords = {
  country: (code) => (code === 'GB' ? 'United Kingdom' : undefined),
  weekday: (day) => `day ${day}`,
  date: (value) => value,
};

/** What is shown of an organisation with these fields: value, target, label. */
const shown = (fields: object, said?: PlaceWords) => {
  const org = parseOrganization({ id: 'a', name: 'A', ...fields }) ?? expect.fail();
  return contactPoints(org, said).map(({ value, href = '', label = '' }) => [value, href, label]);
};

const isFax = (type: string) => [`what is a fax in another language: ${type}`, { type }] as const;

describe('contactPoints', () => {
  const numbers: readonly (readonly [what: string, phone: object])[] = [
    ['a fax', { type: 'fax' }],
    ['a fax of any case', { type: 'Fax' }],
    ['a text line', { type: 'text' }],
    ['a line for SMS', { type: 'SMS' }],
    ['a textphone', { type: 'textphone' }],
    ['a pager', { type: 'pager' }],
    ['a video line', { type: 'video' }],
    ['what its words call a fax', { description: 'Fax for orders' }],
    ['what its words call a fax in Welsh', { description: 'Ffacs' }],
    ['a minicom', { description: 'Minicom only' }],
    ['a facsimile machine', { type: 'Facsimile' }],
    ['a telefax', { type: 'telefax' }],
    ['a typetalk line', { type: 'Typetalk' }],
    ['a TDD', { type: 'TDD' }],
    ['F', { description: 'F' }],
    ['f.', { description: 'f.' }],
    ...['Télécopie', 'Telefaks', 'Facs', 'Fakis', 'Faksi', 'факс', 'فاكس', 'فیکس'].map(isFax),
    ...['फ़ैक्स', 'फैक्स', 'ফ্যাক্স', 'ਫੈਕਸ', 'ፋክስ'].map(isFax),
    ...['Φαξ', '传真', '傳真', 'ფაქსი'].map(isFax),
    ['a text line in Welsh', { description: 'Neges destun' }],
    ['a type F', { type: 'F' }],
    ['a fax among several types', { type: 'voice, fax' }],
    ['a telex beside a fax', { type: 'fax/telex' }],
    ['a fax beside a text phone', { type: 'text phone/fax' }],
    ['WhatsApp alone', { description: 'WhatsApp only' }],
  ];
  for (const [what, phone] of numbers) {
    it(`offers ${what} for no call, and after those that can be called`, () => {
      const fields = { phones: [{ number: '01632 960001', ...phone }, { number: '01632 960002' }] };
      const said = Object.values(phone)
        .join('')
        .replace(/^(fax|textphone)$/i, '');
      expect(shown(fields)).to.deep.equal([
        ['01632 960002', 'tel:01632960002', ''],
        ['01632 960001', '', said],
      ]);
    });
  }

  for (const text of ['Fax: 01632 960001', '01632 960001 (fax)', 'Fax 01632 960001']) {
    it(`offers “${text}” for no call`, () => {
      const [[, href] = []] = shown({ phone: text });
      expect(href).to.equal('');
    });
  }

  for (const words of [
    'Tel/Fax',
    'tel./fax',
    'Tel & Fax',
    'Phone or fax',
    'fax/phone',
    'Call or text',
    'text and voice',
  ]) {
    it(`offers a line for calls and something else, with what it is: ${words}`, () => {
      for (const key of ['type', 'description']) {
        expect(shown({ phones: [{ number: '01632 960001', [key]: words }] })).to.deep.equal([
          ['01632 960001', 'tel:01632960001', words],
        ]);
      }
    });
  }

  it('offers voice and mobile numbers for calls', () => {
    for (const type of ['voice', 'cell', 'mobile', 'Office']) {
      expect(shown({ phones: [{ number: '01632 960001', type }] }), type).to.deep.equal([
        ['01632 960001', 'tel:01632960001', type],
      ]);
    }
  });

  it('says what a number that nobody answers is, also where it has words of its own', () => {
    const phones = [{ number: '01632 960001', type: 'fax', description: 'Office' }];
    expect(shown({ phones })).to.deep.equal([['01632 960001', '', 'Office']]);
  });

  it('tells a fax and a text phone from a telephone', () => {
    const types = ['voice', 'fax', 'Telefax', 'textphone', 'Text relay', 'text', 'Context line'];
    const phones = types.map((type, place) => ({ number: `01632 96000${place}`, type }));
    const org = parseOrganization({ id: 'a', name: 'A', phones }) ?? expect.fail();
    const lines = contactPoints(org).map(({ value, line = '' }) => [value.slice(-1), line]);
    expect(lines.sort().map(([, line]) => line)).to.deep.equal([
      '',
      'fax',
      'fax',
      'textphone',
      'textphone',
      '',
      '',
    ]);
  });

  it('has each of several numbers in one field', () => {
    expect(shown({ phone: '01632 960001 / 960002' })).to.deep.equal([
      ['01632 960001', 'tel:01632960001', ''],
      ['01632 960002', 'tel:01632960002', ''],
    ]);
  });

  it('shows what could not be linked as text, with the addresses of its kind', () => {
    expect(
      shown({
        website: 'ask us',
        email: 'a (at) b',
        additional_websites: ['www.b.example (blog)'],
      }),
    ).to.deep.equal([
      ['a (at) b', '', ''],
      ['ask us', '', ''],
      ['www.b.example', 'https://www.b.example/', 'blog'],
    ]);
  });

  it('shows the main address once, with its label', () => {
    expect(
      shown({ website: 'www.a.example (in Welsh)', email: 'Ann <a@b.example>' }),
    ).to.deep.equal([
      ['a@b.example', 'mailto:a@b.example', 'Ann'],
      ['www.a.example', 'https://www.a.example/', 'in Welsh'],
    ]);
  });

  it('has each line of an address in a line, in the order of an envelope', () => {
    const addresses = [
      {
        country: 'GB',
        postal_code: 'AB1 2CD',
        region: 'North Shire',
        city: 'Town',
        address_2: 'Flat 2, third floor',
        address_1: '1 High Street',
        attention: 'Reception',
      },
    ];
    const lines = 'Reception,\n1 High Street,\nFlat 2, third floor,\nTown,\nNorth Shire,\nAB1 2CD';
    expect(shown({ locations: [{ addresses }] })).to.deep.equal([[`${lines},\nGB`, '', '']]);
    expect(shown({ locations: [{ addresses }] }, words)).to.deep.equal([
      [`${lines},\nUnited Kingdom`, '', ''],
    ]);
  });

  it('has each line of an address once, whatever stands around it', () => {
    const address = {
      address_1: '1 High Street,\nTown',
      city: 'Town,',
      region: 'town',
      postal_code: 'AB1 2CD ;',
    };
    expect(shown({ locations: [{ addresses: [address] }] })).to.deep.equal([
      ['1 High Street,\nTown,\ntown,\nAB1 2CD', '', ''],
    ]);
    const twice = { address_1: 'Flat 2, 1 High Street, Town', city: 'Town' };
    expect(shown({ locations: [{ addresses: [twice] }] })).to.deep.equal([
      ['Flat 2, 1 High Street, Town', '', ''],
    ]);
    expect(
      shown({ locations: [{ addresses: [{ address_1: ' , ', city: 'Town' }] }] }),
    ).to.deep.equal([['Town', '', '']]);
  });

  it('has an address once that is for visits and for letters', () => {
    const addresses = ['physical', 'postal'].map((address_type) => ({
      city: 'Town',
      address_type,
    }));
    expect(shown({ locations: [{ name: 'N', addresses }] })).to.deep.equal([['Town', '', 'N']]);
  });

  it('keeps the text of an e-mail address of a person that cannot be a link', () => {
    expect(shown({ contacts: [{ name: 'Ann', email: 'ann (at) example.org' }] })).to.deep.equal([
      ['ann (at) example.org', '', 'Ann'],
    ]);
  });

  it('names a person of whom there is no number or address, and where they are', () => {
    const contacts = [{ name: 'Ann', title: 'Head' }];
    expect(shown({ contacts, locations: [{ name: 'N', contacts: ['Bob'] }] })).to.deep.equal([
      ['Ann, Head', '', ''],
      ['Bob', '', 'N'],
    ]);
  });

  it('shows the name of a place of which there is nothing else', () => {
    expect(shown({ location: 'North hall, 1 High Street' })).to.deep.equal([
      ['North hall, 1 High Street', '', ''],
    ]);
    expect(shown({ locations: [{ latitude: 51.5, longitude: -3 }] })).to.deep.equal([]);
    expect(shown({ locations: [{ name: 'N', phones: ['01632 960001'] }] })).to.deep.equal([
      ['01632 960001', 'tel:01632960001', 'N'],
    ]);
  });

  it('has each branch with its own number and people, under its name', () => {
    const locations = [
      {
        name: 'North branch',
        addresses: [{ address_1: '1 High Street' }],
        phones: [{ number: '01632 960001' }],
        contacts: [{ name: 'Ann', email: 'a@b.example' }],
      },
      { name: 'South branch', phones: [{ number: '01632 960002', description: 'Office' }] },
    ];
    expect(shown({ locations })).to.deep.equal([
      ['1 High Street', '', 'North branch'],
      ['01632 960001', 'tel:01632960001', 'North branch'],
      ['a@b.example', 'mailto:a@b.example', 'Ann, North branch'],
      ['01632 960002', 'tel:01632960002', 'South branch, Office'],
    ]);
  });

  it('tells when a place is open, with its address or its name', () => {
    const schedules = [{ byday: 'MO', opens_at: '09:00', closes_at: '17:00' }];
    const hoursOf = (location: object) => {
      const org = parseOrganization({ name: 'A', locations: [location] }) ?? expect.fail();
      return contactPoints(org, words).map(({ kind, value, label, hours }) => [
        kind,
        value,
        label,
        hours,
      ]);
    };
    const hours = ['day 1 09:00–17:00'];
    expect(hoursOf({ name: 'North', addresses: [{ city: 'Town' }], schedules })).to.deep.equal([
      ['address', 'Town', 'North', hours],
    ]);
    expect(hoursOf({ name: 'North', schedules })).to.deep.equal([
      ['address', 'North', undefined, hours],
    ]);
  });
});
