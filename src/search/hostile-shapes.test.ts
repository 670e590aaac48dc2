import { expect } from '@open-wc/testing';
import { countSteps } from '../../test/support/count-steps.js';
import { modelOf, organization } from '../../test/support/sample-directory.js';
import type { Feed } from '../feed/model.js';
import { type MemorySource, memorySource } from './memory-source.js';
import type { Query } from './source.js';

const list = <T>(size: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: size }, (_, index) => make(index));

/** `size` organisations. */
const many = (size: number, fields: (index: number) => object) =>
  list(size, (index) =>
    organization({ id: `${index}`, name: `Partner ${index}`, ...fields(index) }),
  );

/** Feeds that are made to take long, of as many parts as is said. */
const SHAPES: Readonly<Record<string, (size: number) => Feed>> = {
  'many organisations': (size) => modelOf(many(size, () => ({ description: 'A link of schools' }))),
  'a category for each organisation': (size) =>
    modelOf(
      many(size, (index) => ({ category_ids: [`c${index}`] })),
      { categories: list(size, (index) => ({ id: `c${index}`, name: `Category ${index}` })) },
    ),
  'a chain of categories': (size) =>
    modelOf(
      many(size, (index) => ({ category_ids: [`c${index}`] })),
      {
        categories: list(size, (index) => ({
          id: `c${index}`,
          name: `Category ${index}`,
          parent_id: `c${index + 1}`,
        })),
      },
    ),
  'categories in a circle': (size) =>
    modelOf(
      many(9, () => ({ category_ids: ['c0'] })),
      {
        categories: list(size, (index) => ({
          id: `c${index}`,
          name: `Category ${index}`,
          parent_id: `c${(index + 1) % size}`,
        })),
      },
    ),
  'one organisation in all categories': (size) =>
    modelOf([organization({ name: 'All', category_ids: list(size, (index) => `c${index}`) })], {
      categories: list(size, (index) => ({ id: `c${index}`, name: 'Category', parent_id: 'c0' })),
    }),
  'offers that are all distinct': (size) =>
    modelOf(many(size / 4, (at) => ({ offers: list(16, (index) => `offer ${at} ${index}`) }))),
  'one organisation with all offers': (size) =>
    modelOf(many(3, () => ({ offers: list(size, (index) => `offer ${index}`) }))),
  'one giant text': (size) =>
    modelOf(many(2, () => ({ description: 'well-known partners, for Müller; '.repeat(size) }))),
  'one giant word': (size) => modelOf(many(2, () => ({ description: 'a-ü'.repeat(size) }))),
  'distinct divided words': (size) =>
    modelOf(many(size, (index) => ({ description: `pre-${index.toString(36)}-school` }))),
  'many translations': (size) =>
    modelOf(
      many(2, () => ({
        translations: Object.fromEntries(list(size, (index) => [`x-${index}`, { name: 'Name' }])),
      })),
    ),
  'many languages': (size) =>
    modelOf(
      many(20, () => ({ countries: ['GB', 'ET'] })),
      {
        languages: list(size, (index) => `en-x-${index}`),
      },
    ),
  'many addresses and people': (size) =>
    modelOf(
      many(2, () => ({
        locations: [{ addresses: list(size, () => ({ city: 'Town', postal_code: 'AB1 2CD' })) }],
        contacts: list(size, (index) => ({ name: 'Jane', email: `a${index}@b.example` })),
        phones: list(size, (index) => ({ number: `01632 ${index}` })),
      })),
    ),
};

/** What a visitor may do. A search for nothing that is there is one for what is near as well. */
const QUERIES: readonly Query[] = [
  {},
  { text: 'partner' },
  { text: 'partnre schools' },
  { text: 'a b c d e f g h' },
  { text: '01632 960001' },
  { text: 'nobody@nowhere.example' },
  { order: 'name', language: 'en' },
  {
    filters: new Map([
      ['category', new Set(['c1', 'c2'])],
      ['offers', new Set(['offer 1', 'offer 1 1'])],
    ]),
  },
  { restrict: { categories: new Set(['c3']) } },
];

function use(source: MemorySource): void {
  for (const query of QUERIES) {
    for (let again = true; again; again = source.step()) {
      const results = source.search({ ...query, limit: 20 });
      for (const [, counts] of results.facets) expect(counts.size).to.be.at.most(210);
      if (!results.pending) break;
    }
  }
}

const SIZE = 400;
const TIMES = 4;

describe('a feed of a hostile shape', () => {
  // What the first use of anything takes is not counted.
  before(() => use(memorySource(modelOf(many(20, () => ({ countries: ['GB'] }))))));

  for (const [shape, make] of Object.entries(SHAPES)) {
    it(`takes as many times the steps as it is larger: ${shape}`, () => {
      const [small, large] = [make(SIZE), make(SIZE * TIMES)];
      const steps = [small, large].map((feed) => countSteps(() => use(memorySource(feed))));
      const [few = 0, more = 0] = steps;
      // Putting in order takes a little more than that.
      expect(more / few, `${few} and ${more}`).to.be.below(TIMES * 1.3);
    });
  }

  it('is counted as it is walked through', () => {
    const numbers = list(100, (index) => index);
    expect(countSteps(() => numbers.map(() => 0))).to.equal(101);
    const quadratic = countSteps(() => numbers.map((number) => numbers.includes(number)));
    expect(quadratic).to.equal(101 + 100 * 101);
  });
});
