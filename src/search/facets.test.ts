import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { modelOf, organization } from '../../test/support/sample-directory.js';
import type { Category, Organization } from '../feed/model.js';
import { linesOf } from './category-tree.js';
import type { FacetCounts } from './facet-counts.js';
import { type Facet, FACETS } from './facets.js';
import { memorySource } from './memory-source.js';
import type { Query } from './source.js';

const NAMES = FACETS.map(({ facet }) => facet);

const VALUES = ['a', 'b', 'c', '__proto__', 'constructor', ''];
const some = fc.array(fc.constantFrom(...VALUES), { maxLength: 3 });
const categories = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...VALUES),
    name: fc.constant('Name'),
    parent_id: fc.option(fc.constantFrom(...VALUES, 'unknown'), { nil: undefined }),
  }),
  { selector: ({ id }) => id },
);
const organizations = fc.array(
  fc.record({
    name: fc.constantFrom('One', 'Two', 'One two'),
    ...Object.fromEntries(FACETS.map(({ key }) => [key, fc.option(some, { nil: undefined })])),
    category_ids: some,
  }),
  { maxLength: 20 },
);
const filters = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.uniqueArray(fc.constantFrom(...VALUES)),
);

/** What an organisation counts to, by the words of the contract. */
function valuesOf(one: Organization, facet: Facet, categories: readonly Category[]): Set<string> {
  const own = FACETS.flatMap((each) => (each.facet === facet ? (one[each.key] ?? []) : []));
  if (facet !== 'category') return new Set(own);
  const all = new Set<string>();
  const climb = (id: string | undefined): void => {
    const category = categories.find((one) => one.id === id);
    if (!category || all.has(category.id)) return;
    all.add(category.id);
    climb(category.parent_id);
  };
  own.forEach(climb);
  return all;
}

const plain = (facets: FacetCounts) =>
  [...facets].map(([facet, counts]) => [facet, [...counts].sort()]);

describe('the facets of a directory', () => {
  it('count as one by one', () => {
    fc.assert(
      fc.property(categories, organizations, filters, (categories, records, chosen) => {
        const all = records.map((record, id) => organization({ ...record, id: `${id}` }));
        const passes = (one: Organization, facets: readonly Facet[]) =>
          facets.every((facet) => {
            const values = valuesOf(one, facet, categories);
            return !chosen[facet]?.length || chosen[facet].some((value) => values.has(value));
          });
        const expected = NAMES.flatMap((facet) => {
          const values = new Set(all.flatMap((one) => [...valuesOf(one, facet, categories)]));
          const left = all.filter((one) =>
            passes(
              one,
              NAMES.filter((other) => other !== facet),
            ),
          );
          const counts = [...values].map((value) => [
            value,
            left.filter((one) => valuesOf(one, facet, categories).has(value)).length,
          ]);
          return counts.length > 1 ? [[facet, counts.sort()]] : [];
        });
        const { facets, total, matches } = memorySource(modelOf(all, { categories })).search({
          filters: new Map(NAMES.map((facet) => [facet, new Set(chosen[facet])])),
          order: 'relevance',
        });
        expect(plain(facets)).to.deep.equal(expected);
        expect(matches).to.deep.equal(all.filter((one) => passes(one, NAMES)));
        expect(total).to.equal(matches.length);
      }),
      { numRuns: 300 },
    );
  });

  it('count the answers to a search, also under filters', () => {
    const source = memorySource(
      modelOf([
        organization({ name: 'One', phases: ['primary'], offers: ['advice'] }),
        organization({ name: 'One more', phases: ['secondary'], offers: ['funding'] }),
        organization({ name: 'Two', phases: ['primary'], offers: ['funding'] }),
      ]),
    );
    const { facets } = source.search({
      text: 'one',
      filters: new Map([['offers', new Set(['advice'])]]),
    });
    expect(plain(facets)).to.deep.equal([
      [
        'offers',
        [
          ['advice', 1],
          ['funding', 1],
        ],
      ],
      [
        'phases',
        [
          ['primary', 1],
          ['secondary', 0],
        ],
      ],
    ]);
  });

  it('stay in the same order whatever is searched for', () => {
    const source = memorySource(
      modelOf([
        organization({ name: 'One', countries: ['FR', 'ET'], phases: ['primary'] }),
        organization({ name: 'Two', countries: ['ET', 'GB'], phases: ['secondary'] }),
      ]),
    );
    const order = (query: Query) =>
      [...source.search(query).facets].map(([facet, counts]) => [facet, ...counts.keys()]);
    const first = order({});
    expect(first).to.deep.equal([
      ['country', 'FR', 'ET', 'GB'],
      ['phases', 'primary', 'secondary'],
    ]);
    expect(order({ text: 'two' })).to.deep.equal(first);
    expect(order({ filters: new Map([['country', new Set(['GB'])]]) })).to.deep.equal(first);
  });

  it('are, of very many values, the most frequent and those that are chosen', () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      organization({ name: `${index}`, offers: [`o${index}`, `o${index % 300}`, 'all'] }),
    );
    const offers = (chosen: readonly string[]) =>
      memorySource(modelOf(many))
        .search({ filters: new Map([['offers', new Set(chosen)]]) })
        .facets.get('offers') ?? new Map<string, number>();
    expect([...offers([]).keys()]).to.deep.equal([
      'o0',
      'all',
      ...Array.from({ length: 198 }, (_, index) => `o${index + 1}`),
    ]);
    const chosen = offers(['o999', 'o0', 'unknown']);
    expect(chosen.size).to.equal(201);
    expect(chosen.get('o999')).to.equal(1);
    expect(chosen.has('unknown')).to.be.false;
  });

  it('keep the order of the tree of categories', () => {
    const categories = [
      { id: 'b', name: 'B' },
      { id: 'a2', name: 'A2', parent_id: 'a' },
      { id: 'a', name: 'A' },
      { id: 'a1', name: 'A1', parent_id: 'a' },
      { id: 'unused', name: 'Unused' },
    ];
    expect([...linesOf(categories)]).to.deep.equal([
      ['b', ['b']],
      ['a', ['a']],
      ['a2', ['a2', 'a']],
      ['a1', ['a1', 'a']],
      ['unused', ['unused']],
    ]);
    const { facets } = memorySource(
      modelOf([organization({ name: 'X', category_ids: ['a1', 'a2', 'b'] })], { categories }),
    ).search({});
    expect([...(facets.get('category') ?? [])]).to.deep.equal([
      ['b', 1],
      ['a', 1],
      ['a2', 1],
      ['a1', 1],
    ]);
  });

  it('know a category once that is given twice', () => {
    const categories = [
      { id: 'a', name: 'A' },
      { id: 'a', name: 'Again' },
      { id: 'b', name: 'B' },
    ];
    const list = [
      organization({ name: 'X', category_ids: ['a'] }),
      organization({ name: 'Y', category_ids: ['b'] }),
    ];
    const { facets, groups } = memorySource(modelOf(list, { categories })).search({});
    expect(plain(facets)).to.deep.equal([
      [
        'category',
        [
          ['a', 1],
          ['b', 1],
        ],
      ],
    ]);
    expect(groups.map(({ category }) => category)).to.deep.equal(['a', 'b']);
  });

  it('survive a circle, an unknown parent and a chain without end', () => {
    const chain = Array.from({ length: 5000 }, (_, index) => ({
      id: `${index}`,
      name: 'Link',
      parent_id: `${index + 1}`,
    }));
    const circle = [
      { id: 'x', name: 'X', parent_id: 'y' },
      { id: 'y', name: 'Y', parent_id: 'x' },
    ];
    const lines = linesOf([...chain, ...circle]);
    expect(lines.size).to.equal(5002);
    expect(lines.get('x')).to.deep.equal(['x', 'y']);
    expect(lines.get('4999')).to.deep.equal(['4999']);
  });
});
