import { expect } from '@open-wc/testing';
import { registerLocale } from './locale-registry.js';
import ar from './locales/ar.js';
import fr from './locales/fr.js';
import { translatorFor } from './translator.js';

const ARABIC = 'مدرسة';
const isolated = (text: string) => `\u2068${text}\u2069`;

before(() => [ar, fr].forEach(registerLocale));

describe('a translator', () => {
  it('has the language asked for, the words nearest to it, and their direction', () => {
    const cases = [
      ['bn-BD', 'en', 'ltr'],
      ['zh-Hant', 'en', 'ltr'],
      ['en-US', 'en', 'ltr'],
      ['he', 'en', 'ltr'],
      ['fr-CA', 'fr', 'ltr'],
      ['cy-gb', 'cy', 'ltr'],
      ['ar-EG', 'ar', 'rtl'],
      // In another script than our words are.
      ['pa-PK', 'en', 'ltr'],
      ['pa-Arab', 'en', 'ltr'],
      ['ar-Latn', 'en', 'ltr'],
      ['PA-guru-PK', 'pa', 'ltr'],
    ] as const;
    registerLocale({ tag: 'pa', words: {} });
    for (const [wanted, words, direction] of cases) {
      const { tag, locale, dir } = translatorFor(wanted);
      expect([tag, locale.tag, dir]).to.deep.equal([wanted, words, direction]);
    }
  });

  it('says of a text in its own language nothing, of another its language and direction', () => {
    const { attributesFor } = translatorFor('zh-TW');
    expect(attributesFor('en-GB')).to.deep.equal({});
    expect(attributesFor('zh-Hant')).to.deep.equal({ lang: 'zh-Hant', dir: 'ltr' });
    expect(attributesFor('ur')).to.deep.equal({ lang: 'ur', dir: 'rtl' });
    expect(attributesFor('qqq')).to.deep.equal({ lang: 'qqq', dir: 'auto' });
    expect(translatorFor('fr').attributesFor('fr-CA')).to.deep.equal({});
    expect(translatorFor('pa').attributesFor('pa-PK')).to.deep.equal({ lang: 'pa-PK', dir: 'rtl' });
  });

  it('lets a text whose language nobody knows tell itself where it runs', () => {
    expect(translatorFor('ar').attributesFor('')).to.deep.equal({ dir: 'auto' });
  });
});

describe('words around a text', () => {
  it('isolate what runs from right to left, so that the numbers after it stay where they are', () => {
    const { plural, t } = translatorFor('en');
    expect(plural('matchesQuery', 3, { query: ARABIC, total: '4' })).to.equal(
      `3 of 4 match “${isolated(ARABIC)}”`,
    );
    expect(t('noMatchQuery', { query: `a ${ARABIC}` })).to.include(isolated(`a ${ARABIC}`));
    expect(t('noMatchQuery', { query: '\u202egnp' })).to.include(isolated('\u202egnp'));
    expect(t('noMatchQuery', { query: '𞤀𞤣𞤤𞤢𞤥' })).to.include(isolated('𞤀𞤣𞤤𞤢𞤥'));
  });

  it('add nothing to what runs their way, for it would be copied and read in braille', () => {
    const { t } = translatorFor('en');
    for (const query of ['smith', 'SOS Children’s Villages', '学校', 'школа', '👍🏽', '+44 20']) {
      expect(t('noMatchQuery', { query })).to.equal(`No organisation matches “${query}”.`);
    }
  });

  it('that run from right to left isolate each text, and no number', () => {
    const { plural, t } = translatorFor('ar');
    expect(t('noMatchQuery', { query: 'C++' })).to.include(`«${isolated('C++')}»`);
    expect(t('copied', { value: '+44 20 7946 0000' })).to.include(isolated('+44 20 7946 0000'));
    expect(plural('organizations', 5)).not.to.match(/[\u2066-\u2069]/);
    expect(t('shown', { n: '1', total: '2' })).not.to.match(/[\u2066-\u2069]/);
  });
});

describe('sentences', () => {
  it('end in the full stop of their language, once', () => {
    expect(translatorFor('en').sentence('Temporarily closed')).to.equal('Temporarily closed.');
    expect(translatorFor('en').sentence('It is closed.')).to.equal('It is closed.');
    registerLocale({ tag: 'hi', words: { stop: '।' } });
    expect(translatorFor('hi').sentence('बंद')).to.equal('बंद।');
  });

  it('are joined, the last as it is', () => {
    const { join } = translatorFor('en');
    expect(join(['One', 'Two.', 'Three'])).to.equal('One. Two. Three');
    expect(join(['One'])).to.equal('One');
  });
});

describe('dates and numbers', () => {
  const dateIn = (tag: string) => translatorFor(tag).date('2026-03-03');

  it('are British where the words are and the page names no region', () => {
    for (const tag of ['en', 'EN', 'en-GB', 'de', '']) {
      expect(dateIn(tag), tag).to.equal('3 March 2026');
      expect(translatorFor(tag).number(1_234_567), tag).to.equal('1,234,567');
    }
  });

  it('are those of the region that a page names', () => {
    expect(dateIn('en-US')).to.equal('March 3, 2026');
    expect(translatorFor('en-IN').number(1_234_567)).to.equal('12,34,567');
    expect(translatorFor('fr-CA').number(5)).to.equal('5');
    expect(dateIn('fr-CA')).to.equal('3 mars 2026');
    expect(translatorFor('ar-EG').number(12)).to.equal('١٢');
  });

  it('are Welsh in every browser', () => {
    expect(dateIn('cy-GB')).to.equal('3 Mawrth 2026');
    expect(translatorFor('cy').number(1_234)).to.equal('1,234');
    expect([1, 7].map(translatorFor('cy').weekday)).to.deep.equal(['Llun', 'Sul']);
  });

  it('are as written where there is no date', () => {
    expect(translatorFor('en').date('soon')).to.equal('soon');
  });

  it('name the days of the week, Monday first', () => {
    expect([1, 7].map(translatorFor('en').weekday)).to.deep.equal(['Monday', 'Sunday']);
    expect([1, 7].map(translatorFor('fr').weekday)).to.deep.equal(['lundi', 'dimanche']);
  });

  it('of as many as there are need no Intl in English and Welsh', () => {
    const { Locale, NumberFormat, PluralRules } = Intl;
    const refuse = () => {
      throw new Error('Intl was used.');
    };
    Object.assign(Intl, { Locale: refuse, NumberFormat: refuse, PluralRules: refuse });
    try {
      for (const [tag, said] of [
        ['en-Gb', '2,345 organisations'],
        ['cy-gB', '2,345 sefydliad'],
      ] as const) {
        expect(translatorFor(tag).plural('organizations', 2345)).to.equal(said);
      }
    } finally {
      Object.assign(Intl, { Locale, NumberFormat, PluralRules });
    }
  });
});
