import { expect } from '@open-wc/testing';
import { facetOrder } from './facet-order.js';

describe('the values of a facet in a list', () => {
  const names: Readonly<Record<string, string>> = { DE: 'Yr Almaen', ET: 'Ethiopia', CL: 'Chile' };
  const counts = (...values: readonly string[]) => new Map(values.map((value) => [value, 1]));

  it('are in the order of their names in the language shown', () => {
    const order = facetOrder('cy', (_, value) => names[value] ?? value);
    expect(order('country', counts('DE', 'ET', 'CL', 'CU'))).to.deep.equal([
      'CU',
      'CL',
      'ET',
      'DE',
    ]);
  });

  it('are categories in the order of their tree', () => {
    const order = facetOrder('en', (_, value) => value);
    expect(order('category', counts('b', 'c', 'a'))).to.deep.equal(['b', 'c', 'a']);
  });

  it('are named and compared once, whatever their counts', () => {
    let named = 0;
    const order = facetOrder('en', (_, value) => {
      named += 1;
      return names[value] ?? value;
    });
    const first = order('country', counts('DE', 'ET'));
    expect(
      order(
        'country',
        new Map([
          ['DE', 0],
          ['ET', 7],
        ]),
      ),
    ).to.equal(first);
    expect(named).to.equal(2);
    expect(order('country', counts('DE', 'ET', 'CL'))).to.deep.equal(['CL', 'ET', 'DE']);
  });
});
