import { expect } from '@open-wc/testing';
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
