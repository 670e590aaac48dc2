import { expect } from '@open-wc/testing';
import { compareNames } from './collation.js';

const WELSH = [
  'Cwm',
  'Chwilog',
  'Dolgellau',
  'Ddol',
  'Gŵyl',
  'Ngarth',
  'Ludlow',
  'Llanelli',
  'Ysgol',
];

/** Names in the order of a language, however they stood before. */
const sorted = (tag: string, names: readonly string[]) =>
  names.toReversed().sort(compareNames(tag));

describe('the order of names', () => {
  it('is that of the Welsh alphabet, whether the browser knows it or not', () => {
    for (const tag of ['cy', 'cy-GB', 'CY-gb']) {
      expect(sorted(tag, WELSH), tag).to.deep.equal(WELSH);
    }
  });

  it('tells n and g from the Welsh letter ng where words are known to have both', () => {
    const names = ['Bala', 'Banc', 'Bangor', 'Barri', 'Llan', 'Llangefni', 'Llanfair', 'Llanilar'];
    const order = ['Bala', 'Banc', 'Bangor', 'Barri', 'Llan', 'Llanfair', 'Llangefni', 'Llanilar'];
    expect(sorted('cy', names)).to.deep.equal(order);
    expect(sorted('cy', ['Llong', 'Llogi', 'Lloi'])).to.deep.equal(['Llogi', 'Llong', 'Lloi']);
  });

  it('is that of a browser that knows no Welsh too', () => {
    const { supportedLocalesOf } = Intl.Collator;
    Object.assign(Intl.Collator, { supportedLocalesOf: () => [] });
    try {
      const names = [
        'Ysgol 2',
        'Ysgol 10',
        'ysgol Llan',
        'Ysgol Llan 9',
        'Ysgol Llan 10',
        'Ysgolion',
      ];
      expect(sorted('cy', WELSH)).to.deep.equal(WELSH);
      expect(sorted('cy', names)).to.deep.equal(names);
      expect(sorted('cy', ['Tŷ', 'TŶ Cŵn', 'Ty Cyd', 'Tŷ Chwarae', 'Thomas'])).to.deep.equal([
        ...['Tŷ', 'TŶ Cŵn', 'Ty Cyd', 'Tŷ Chwarae', 'Thomas'],
      ]);
    } finally {
      Object.assign(Intl.Collator, { supportedLocalesOf });
    }
  });

  it('is the same in English with the browser’s rules and without', () => {
    const pieces = [..."aBéÅø .,&-'()/1"];
    const beside = ['a', 'B', 'é', ' ', "'"];
    const names = pieces.flatMap((one) => beside.flatMap((two) => [`U${one}${two}s`, `u${one}`]));
    const { compare } = new Intl.Collator('en', { numeric: true });
    const own = compareNames('en');
    for (const one of names) {
      for (const two of names) {
        // Only case tells some of them apart, which our own order leaves as it was.
        if (one.toLowerCase() === two.toLowerCase()) continue;
        expect(Math.sign(own(one, two)), `${one}, ${two}`).to.equal(compare(one, two));
      }
    }
  });

  it('takes both apostrophes for one in English', () => {
    const names = ["People's Link", 'People’s Trust', "People's World"];
    expect(sorted('en', names)).to.deep.equal(names);
  });

  it('puts nr 2 before nr 10 in every language', () => {
    const names = ['Szkoła nr 2', 'Szkoła nr 10', 'Szkoła nr 101'];
    for (const tag of ['pl', 'en', 'cy', 'ar', 'qqq']) {
      expect(sorted(tag, names), tag).to.deep.equal(names);
    }
  });

  it('puts no weight on accents and case before letters', () => {
    const names = ['eau', 'Éclair', 'école', 'Eden'];
    expect(sorted('fr', names)).to.deep.equal(names);
  });

  it('differs between languages', () => {
    expect(sorted('sv', ['Zeta', 'Ärla'])).to.deep.equal(['Zeta', 'Ärla']);
    expect(sorted('de', ['Ärla', 'Zeta'])).to.deep.equal(['Ärla', 'Zeta']);
  });

  it('is that of English for a language that nobody knows and for what is none', () => {
    for (const tag of ['qqq', 'not a tag', '', '__proto__']) {
      expect(sorted(tag, ['a', 'Á', 'b', 'c']), tag).to.deep.equal(['a', 'Á', 'b', 'c']);
    }
  });
});
