import { expect } from '@open-wc/testing';
import { workOf } from '../../../test/support/work.js';
import { FeedError } from '../feed-error.js';
import { parseFeed } from './parse-feed.js';

type Json = Readonly<Record<string, unknown>>;

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const entries = <T>(count: number, make: (index: number) => readonly [string, T]) =>
  Object.fromEntries(times(count, make));
const feedOf = (organizations: readonly unknown[], head: Json = {}) => ({
  version: '1.0',
  title: 'T',
  language: 'en',
  ...head,
  organizations,
});
const one = (fields: Json) => feedOf([{ id: 'a', name: 'A', ...fields }]);
const many = (count: number, make: (index: number) => Json) =>
  feedOf(times(count, (index) => ({ id: `o-${index}`, name: `O ${index}`, ...make(index) })));

/** A language tag of its own for each number. */
const tagOf = (index: number) => `en-x-${index.toString(36).padStart(4, '0')}`;
/** The same key, spelled in another way for each number. */
const spelling = (index: number) =>
  [...'phones']
    .map(
      (letter, bit) =>
        letter + (index & (1 << bit) ? '-' : '') + ' '.repeat((index >> (6 + bit * 2)) & 3),
    )
    .join('');

/** Feeds of a size, all of them made to be slow for somebody who is careless. */
const SHAPES: Readonly<Record<string, (size: number) => unknown>> = {
  'as many categories as records': (size) =>
    many(size, (index) => ({ category: times(5, (nth) => `Kind ${index}-${nth}`) })),
  'ids of categories that are not there': (size) =>
    many(size, (index) => ({ category_ids: [`c-${index}`] })),
  'values that are all distinct': (size) =>
    many(size, (index) => ({
      offers: times(9, (nth) => `${index}-${nth}`),
      languages: [tagOf(index)],
    })),
  'records of one name and no id': (size) => feedOf(times(size, () => ({ name: 'A' }))),
  'records of one id': (size) => feedOf(times(size, () => ({ id: 'a', name: 'A' }))),
  'records that are none': (size) => feedOf([{ id: 'a', name: 'A' }, ...times(size, () => 7)]),
  'a chain of categories': (size) =>
    feedOf([{ id: 'a', name: 'A' }], {
      categories: times(size, (n) => ({ id: `c${n}`, name: `C${n}`, parent_id: `c${n + 1}` })),
    }),
  'one list': (size) => one({ phones: times(size, (index) => `01632 ${960_000 + index}`) }),
  'one list of one value': (size) => one({ offers: times(size, () => 'a') }),
  'one list of what is none': (size) => one({ countries: times(size, () => 'Narnia') }),
  'lists in lists': (size) =>
    one({
      contacts: times(size / 100, () => ({
        phones: times(100, (n) => ({ number: `x${n}`, languages: '?' })),
      })),
    }),
  'one text for a list': (size) => one({ offers: times(size, (index) => `a${index}`).join(';') }),
  'as many translations': (size) =>
    one({ translations: entries(size, (n) => [tagOf(n), { name: `N${n}` }]) }),
  'translations that are none': (size) =>
    one({ translations: entries(size, (n) => [`?${n}`, { name: 'N' }]) }),
  'original lines': (size) => one({ source_text: entries(size, (n) => [`k${n}`, 'v']) }),
  'keys that are not known': (size) => one(entries(size, (n) => [`Our field ${n}`, n])),
  'one field under as many names': (size) =>
    one(entries(size, (n) => [spelling(n), `01632 ${960_000 + n}`])),
  'websites in one list': (size) => one({ website: times(size, (n) => `www.a${n}.example (a)`) }),
};

/** What texts are made of that somebody who is careless goes through again and again. */
const PIECES = [
  ...['a', ' ', '\n', ',', ';', '.', '/', '|', '-', '+', '(', '0', '0 ', '0-', '1/', 'a@', 'a.'],
  ...['www.', 'http:', 'https://', 'a.bc/', 'a.bc,', 'a and ', '01632 960001, ', 'a@b.example '],
  ...['<', '<b>', '<b ', '</b>', '<p>\n', '<li>', '<a href="https://a.example/">', '&', '&amp;'],
  ...[
    '__a ',
    '\\*',
    '#http:',
    'http ',
    'mailto:',
    '"',
    ' /',
    'a. ',
    '[a](/',
    '<!-- wp:',
    'https:/ ',
    "='",
  ],
  ...['&#', '*', '*a ', '**a', '_a ', '[', '[a](', '# ', '\u200b', 'e\u0301'],
];
const FIELDS = [
  'description',
  'website',
  'email',
  'phone',
  'countries',
  'category',
  'logo',
  'status',
];

/** Something of a size, and of four times that size, takes how much work? */
function growth(make: (size: number) => unknown, size: number): number {
  const [small = 0, big = 0] = [make(size), make(4 * size)].map((input) =>
    workOf(() => {
      try {
        parseFeed(input);
      } catch (error) {
        if (!(error instanceof FeedError)) throw error;
      }
    }),
  );
  expect(small).to.be.above(size / 10);
  return big / small;
}

describe('a feed of hostile shape takes work in line with its size:', () => {
  for (const [shape, make] of Object.entries(SHAPES)) {
    it(shape, () => {
      expect(growth(make, 600)).to.be.below(4.5);
    });
  }

  for (const piece of PIECES) {
    it(`a text of ${JSON.stringify(piece)}`, () => {
      const make = (size: number) => {
        const text = `x${piece.repeat(size / piece.length)}x`;
        return one(Object.fromEntries(FIELDS.map((key) => [key, text])));
      };
      expect(growth(make, 4000)).to.be.below(4.5);
    });
  }

  it('and nothing less would be seen', () => {
    const squared = (size: number) => {
      const all = times(size, (index) => index);
      return workOf(() => all.forEach((each) => all.includes(-each - 1)));
    };
    expect(squared(400) / squared(100)).to.be.above(12);
  });
});

describe('a feed has a cap, and a problem past it,', () => {
  const problemsOf = (input: unknown) =>
    parseFeed(input).problems.map(({ path, message }) => `${path} ${message}`);

  it('on the categories that its records make', () => {
    const input = many(1500, (index) => ({ category: `Kind ${index}` }));
    const { feed } = parseFeed(input);
    expect(feed.categories).to.have.lengthOf(1000);
    expect(feed.organizations).to.have.lengthOf(1500);
    expect(feed.organizations[999]?.category_ids).to.deep.equal(['kind-999']);
    expect(feed.organizations[1000]?.category_ids).to.deep.equal([]);
    expect(
      problemsOf(input).filter((each) => /at most 1000 categories/.test(each)),
    ).to.have.lengthOf(500);
  });

  it('on the languages of a text', () => {
    const translations = entries(1500, (index) => [tagOf(index), { name: `N ${index}` }]);
    const [organization] = parseFeed(one({ translations })).feed.organizations;
    expect(Object.keys(organization?.translations ?? {})).to.have.lengthOf(1000);
    expect(problemsOf(one({ translations }))).to.deep.equal([
      '/organizations/0/translations Organisation 1 “A”: translations should be an object with at most 1000 fields.',
    ]);
  });

  it('on the items of a list', () => {
    const offers = times(1500, (index) => `${index}`);
    const [organization] = parseFeed(one({ offers })).feed.organizations;
    expect(organization?.offers).to.have.lengthOf(1000);
    expect(problemsOf(one({ offers }))).to.deep.equal([
      '/organizations/0/offers Organisation 1 “A”: offers should be a shorter list: 1000, or 10000 in all, are read.',
    ]);
  });

  it('on all lists of one organisation', () => {
    const contacts = times(100, () => ({
      phones: times(300, (index) => `01632 ${960_000 + index}`),
    }));
    const [organization] = parseFeed(one({ contacts })).feed.organizations;
    const counts = (organization?.contacts ?? []).map(({ phones = [] }) => phones.length);
    expect(counts.reduce((sum, each) => sum + each, 0)).to.be.within(9000, 10_000);
    expect(problemsOf(one({ contacts })).some((each) => /shorter list/.test(each))).to.equal(true);
  });

  it('on the names of a field', () => {
    const fields = entries(500, (index) => [spelling(index), `01632 ${960_000 + index}`]);
    const [organization] = parseFeed(one(fields)).feed.organizations;
    expect(organization?.phones).to.have.lengthOf.within(10, 100);
  });

  it('on problems', () => {
    const input = many(4000, () => ({ website: 'www.a.example', logo: 'x', status: 'x' }));
    expect(parseFeed(input).problems).to.have.lengthOf(10_000);
  });
});
