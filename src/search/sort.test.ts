import { expect } from '@open-wc/testing';
import { organization } from '../../test/support/sample-directory.js';
import { compareNames, sorting } from './sort.js';

const WELSH = ['Cwm', 'Chwilog', 'Dolgellau', 'Ddol', 'Ludlow', 'Llanelli', 'Ysgol'];

describe('the order of names', () => {
  it('is that of the Welsh alphabet, whether the browser knows it or not', () => {
    for (const tag of ['cy', 'cy-GB']) {
      expect(WELSH.toReversed().sort(compareNames(tag))).to.deep.equal(WELSH);
    }
  });

  it('puts no weight on accents and case before letters', () => {
    const names = ['eau', 'Éclair', 'école', 'Eden'];
    expect(names.sort(compareNames('fr'))).to.deep.equal(['eau', 'Éclair', 'école', 'Eden']);
  });

  it('differs between languages', () => {
    expect(['Zeta', 'Ärla'].sort(compareNames('sv'))).to.deep.equal(['Zeta', 'Ärla']);
    expect(['Zeta', 'Ärla'].sort(compareNames('de'))).to.deep.equal(['Ärla', 'Zeta']);
  });

  it('is that of English for a language that nobody knows and for what is none', () => {
    for (const tag of ['qqq', 'not a tag', '', '__proto__']) {
      expect(['b', 'Á', 'c', 'a'].sort(compareNames(tag)), tag).to.deep.equal(['a', 'Á', 'b', 'c']);
    }
  });

  it('takes the name that is shown in a language', () => {
    const one = organization({ name: 'Bears', translations: { cy: { name: 'Eirth' } } });
    const other = organization({ name: 'Cats', translations: { cy: { name: 'Cathod' } } });
    expect(sorting('name', 'en')(one, other)).to.be.below(0);
    expect(sorting('name', 'cy')(one, other)).to.be.above(0);
    expect(sorting('name', 'cy-GB')(one, other)).to.be.above(0);
  });

  it('takes the name of the nearest range of a language that has one', () => {
    const one = organization({
      name: 'A',
      translations: { 'zh-Hant': { name: 'Z' }, 'zh-Hant-TW': { description: 'D' } },
    });
    const other = organization({ name: 'B', translations: { 'zh-Hant-HK': { name: 'C' } } });
    expect(sorting('name', 'zh-Hant-TW')(one, other)).to.be.above(0);
    expect(sorting('name', 'zh')(one, other)).to.be.below(0);
  });
});

describe('the order of checks', () => {
  it('is latest first, and never last', () => {
    const dates = [undefined, '2024-05-01', '2025-01-31', undefined, '2024-05-01T10:00:00Z'];
    const sorted = dates
      .map((assured_date, index) => organization({ name: `${index}`, assured_date }))
      .sort(sorting('checked', 'en'));
    expect(sorted.map(({ name }) => name)).to.deep.equal(['2', '4', '1', '0', '3']);
  });
});
