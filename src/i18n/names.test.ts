import { expect } from '@open-wc/testing';
import { englishNames } from './english-names.js';
import { displayName, giveNames, nameOf } from './names.js';
import { translatorFor } from './translator.js';

describe('the name of a country or language', () => {
  it('is in the language asked for', () => {
    expect(displayName('region', 'FR', translatorFor('en'), 'de')).to.deep.equal({
      text: 'France',
    });
    expect(displayName('region', 'FR', translatorFor('zh-TW'), 'de')).to.deep.equal({
      ...{ text: '法國', lang: 'zh-TW', dir: 'ltr' },
    });
  });

  it('is else in the language of the feed, then in English, each marked as that', () => {
    expect(displayName('language', 'fr', translatorFor('qqq'), 'de')).to.deep.equal({
      text: 'French', // The words are English there.
    });
    giveNames('qqa', { QX: 'Xanadu' });
    expect(displayName('region', 'QX', translatorFor('cy'), 'qqa-Arab')).to.deep.equal({
      ...{ text: 'Xanadu', lang: 'qqa-Arab', dir: 'rtl' },
    });
    expect(displayName('language', 'bfi', translatorFor('cy'), 'de')).to.deep.equal({
      ...{ text: 'British Sign Language', lang: 'en', dir: 'ltr' },
    });
  });

  it('is else the code, in the language of the feed', () => {
    for (const code of ['QQ', 'not a code', '']) {
      expect(displayName('region', code, translatorFor('en'), 'de'), code).to.deep.equal({
        ...{ text: code, lang: 'de', dir: 'ltr' },
      });
    }
  });

  it('is in British English the same as in the browser, without asking it', () => {
    const browser = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });
    // Browsers differ about these: some have other names for what is disputed, or older ones.
    const differing = ['FK', 'HK', 'MO', 'PS', 'TR'].map((code) => code.toLowerCase());
    const names = [...englishNames('region')].filter(([code]) => !differing.includes(code));
    expect(names.length).to.equal(245);
    for (const [code, name] of names) expect(name, code).to.equal(browser.of(code.toUpperCase()));
  });

  it('is found by its code in any case, and never by that of the other kind', () => {
    expect(nameOf('region', 'lc', 'en')).to.equal('St Lucia');
    expect(nameOf('region', 'LC', 'en-US')).to.equal('St. Lucia');
    expect(nameOf('language', 'FR', 'en')).to.equal('French');
    expect(nameOf('region', 'fr', 'en')).to.equal('France');
    expect(nameOf('language', 'zh-Hant', 'en')).to.equal('Traditional Chinese');
  });

  it('is that of the two sign languages of these islands', () => {
    expect(nameOf('language', 'bfi', 'en-GB')).to.equal('British Sign Language');
    expect(nameOf('language', 'isg', 'en')).to.equal('Irish Sign Language');
  });

  it('may be given for a script or region alone, whatever the case of its tag', () => {
    giveNames('zh-HANT', { QM: '甲' });
    giveNames('qqb-GB', { QM: 'Em' });
    expect(nameOf('region', 'QM', 'zh-TW')).to.equal('甲');
    expect(nameOf('region', 'QM', 'QQB-gb')).to.equal('Em');
    for (const tag of ['zh', 'zh-CN', 'qqb', 'qqb-US', '']) {
      expect(nameOf('region', 'QM', tag), tag).to.equal(undefined);
    }
  });
});
