import { expect } from '@open-wc/testing';
import { type Localizable, localize } from './localize.js';

const thing: Localizable<'name' | 'description'> = {
  name: 'Partners',
  translations: {
    cy: { name: 'Partneriaid' },
    'pt-BR': { name: 'Parceiros' },
    zh: { name: '伙伴' },
    'zh-Hant': { name: '夥伴' },
    fr: { description: 'Des partenaires' },
  },
};
const name = (wanted: string, base = 'en-GB') => localize(thing, 'name', wanted, base);
const own = { text: 'Partners', lang: 'en-GB' };

describe('localize', () => {
  const answers: readonly (readonly [wanted: string, text: string, lang: string])[] = [
    ['cy', 'Partneriaid', 'cy'],
    ['cy-GB', 'Partneriaid', 'cy'],
    ['CY-gb', 'Partneriaid', 'cy'],
    ['pt-br', 'Parceiros', 'pt-BR'],
    ['zh-Hant-TW', '夥伴', 'zh-Hant'],
    ['zh-Hans-CN', '伙伴', 'zh'],
    ['zh-x-private', '伙伴', 'zh'],
    ['pt', 'Parceiros', 'pt-BR'],
    ['pt-PT', 'Parceiros', 'pt-BR'],
  ];
  for (const [wanted, text, lang] of answers) {
    it(`answers ${wanted} in ${lang}`, () => {
      expect(name(wanted)).to.deep.equal({ text, lang });
    });
  }

  it('gives the feed’s own text, and says its language, where no translation answers', () => {
    for (const wanted of ['en', 'en-GB', 'en-US', 'de', 'fr', '', 'c', 'cy_GB', '-', 'x-cy']) {
      expect(name(wanted), wanted).to.deep.equal(own);
    }
  });

  it('prefers the feed’s own text to a wider translation', () => {
    const british = { name: 'Organisation', translations: { en: { name: 'Organization' } } };
    expect(localize(british, 'name', 'en-GB', 'en-gb')?.text).to.equal('Organisation');
    expect(localize(british, 'name', 'en-US', 'en-gb')?.text).to.equal('Organization');
  });

  it('answers from a translation where there is no text of the feed’s own', () => {
    const { translations } = thing;
    expect(localize({ translations }, 'name', 'cy', 'en')?.text).to.equal('Partneriaid');
    expect(localize({ translations }, 'name', 'de', 'en')).to.equal(undefined);
    expect(localize({}, 'name', 'de', 'en')).to.equal(undefined);
  });

  it('prefers a text of another place to another language, but not one in another script', () => {
    const translations = { 'cy-GB': { name: 'Partneriaid' }, 'sr-Latn': { name: 'Partneri' } };
    const wide = { name: 'Partners', translations };
    expect(localize(wide, 'name', 'cy', 'en')?.text).to.equal('Partneriaid');
    expect(localize(wide, 'name', 'sr-Latn-RS', 'en')?.text).to.equal('Partneri');
    expect(localize(wide, 'name', 'sr', 'en')?.text).to.equal('Partners');
    expect(localize(wide, 'name', 'cy', 'cy-AR')?.text).to.equal('Partners');
  });

  it('finds no language on a prototype', () => {
    for (const wanted of ['constructor', '__proto__', 'toString']) {
      expect(name(wanted), wanted).to.deep.equal(own);
    }
  });

  it('takes a feed that does not say its language', () => {
    expect(name('en', '')).to.deep.equal({ text: 'Partners', lang: '' });
    expect(name('cy', '')?.lang).to.equal('cy');
  });
});
