import { expect } from '@open-wc/testing';
import { organization } from '../../test/support/sample-directory.js';
import { sorting } from './sort.js';

describe('the order of names', () => {
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

  it('is that of what is on screen, whatever the case and region of a tag', () => {
    const apple = organization({ name: 'Zebra', translations: { 'CY-gb': { name: 'Afal' } } });
    const bear = organization({ name: 'Bear', translations: { cy: { name: 'Arth' } } });
    const zebra = organization({ name: 'Aardvark', translations: { cy: { name: 'Sebra' } } });
    expect([zebra, bear, apple].sort(sorting('name', 'cy-gb', 'en'))).to.deep.equal([
      ...[apple, bear, zebra],
    ]);
    const traditional = organization({ name: 'Z', translations: { 'zh-Hant': { name: 'A' } } });
    const own = organization({ name: 'B', translations: { zh: { name: 'Z' } } });
    expect(sorting('name', 'zh-TW', 'en')(traditional, own)).to.be.below(0);
    expect(sorting('name', 'zh-TW', 'zh-Hant')(traditional, own)).to.be.above(0);
  });
});

describe('the order of names that begin with an article', () => {
  const sorted = (tag: string, base: string, names: readonly string[]) =>
    names
      .map((name) => organization({ name }))
      .sort(sorting('name', tag, base))
      .map(({ name }) => name);

  it('is that of the word behind it, in the language of the name', () => {
    const english = ['Archway Link', 'The Bell Trust', 'Chapel Link', 'Theatre for Schools'];
    for (const tag of ['en', 'en-GB', 'pl', 'cy'])
      expect(sorted(tag, 'en', english.toReversed()), tag).to.deep.equal(english);
    const french = ['Les Amis', 'L’Arche', 'Lac', 'Le Mans', 'La Ruche'];
    expect(sorted('fr', 'fr', french.toReversed())).to.deep.equal(french);
    const gaelic = ['An Àite', 'Am Beul', 'Na Ceanglaichean', 'Taigh'];
    expect(sorted('gd', 'gd', gaelic.toReversed())).to.deep.equal(gaelic);
    // In Arabic it is written together with its word.
    const arabic = ['أمل', 'البيت', 'تعليم', 'المدرسة', 'نور'];
    expect(sorted('ar', 'ar', arabic.toReversed())).to.deep.equal(arabic);
    const welsh = ['Afal', 'Y Bont', 'Clwb', 'Yr Ysgol'];
    expect(sorted('en', 'cy', welsh.toReversed())).to.deep.equal(welsh);
  });

  it('is the usual one where the words are no article of that language, or all there is', () => {
    const names = ['Lamp', 'Las Vegas Link', 'The'];
    expect(sorted('en', 'en', names.toReversed())).to.deep.equal(names);
  });

  it('passes over a quotation mark or bracket', () => {
    const names = ['Arch', '“Bridge” Fund', '(The) Castle', 'Dome'];
    expect(sorted('en', 'en', names.toReversed())).to.deep.equal([
      ...['Arch', '“Bridge” Fund', 'Dome', '(The) Castle'],
    ]);
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
