import { expect } from '@open-wc/testing';
import am from '../i18n/locales/am-features.js';
import ar from '../i18n/locales/ar-features.js';
import bn from '../i18n/locales/bn-features.js';
import es from '../i18n/locales/es-features.js';
import fr from '../i18n/locales/fr-features.js';
import ga from '../i18n/locales/ga-features.js';
import gd from '../i18n/locales/gd-features.js';
import hi from '../i18n/locales/hi-features.js';
import pa from '../i18n/locales/pa-features.js';
import pl from '../i18n/locales/pl-features.js';
import pt from '../i18n/locales/pt-features.js';
import ro from '../i18n/locales/ro-features.js';
import so from '../i18n/locales/so-features.js';
import sw from '../i18n/locales/sw-features.js';
import uk from '../i18n/locales/uk-features.js';
import ur from '../i18n/locales/ur-features.js';
import { registerLocale } from '../i18n/locale-registry.js';
import { translatorFor } from '../i18n/translator.js';
import * as corrections from './corrections/corrections.words.js';
import * as facts from './facts/facts.words.js';
import { featureWords } from './feature-words.js';
import * as phone from './phone/phone.words.js';
import * as planner from './planner/planner.words.js';
import * as shortlist from './shortlist/shortlist.words.js';

const FEATURES = [corrections, facts, phone, planner, shortlist];
const english: Readonly<Record<string, string>> = Object.assign(
  {},
  ...FEATURES.map(({ en }) => en),
);
const welsh: Readonly<Record<string, string>> = Object.assign({}, ...FEATURES.map(({ cy }) => cy));
const LOCALES = [
  { tag: 'cy', words: welsh },
  am,
  ar,
  bn,
  es,
  fr,
  ga,
  gd,
  hi,
  pa,
  pl,
  pt,
  ro,
  so,
  sw,
  uk,
  ur,
] as readonly {
  readonly tag: string;
  readonly words: Readonly<Record<string, string>>;
}[];
const NOT_LATIN = ['am', 'ar', 'bn', 'hi', 'pa', 'uk', 'ur'];

const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String);
const sorted = (names: Iterable<string>) => [...names].sort();

describe('the words of features', () => {
  it('have one name each: no feature calls another’s word by its own', () => {
    const all = FEATURES.flatMap(({ en }) => Object.keys(en));
    expect(new Set(all).size).to.equal(all.length);
  });

  for (const { tag, words } of LOCALES) {
    it(`${tag}: are all there, with the gaps of English, and none is English`, () => {
      expect(sorted(Object.keys(words))).to.deep.equal(sorted(Object.keys(english)));
      for (const [key, text] of Object.entries(words)) {
        const model = english[key] ?? '';
        expect(gaps(text), key).to.deep.equal(gaps(model));
        expect(text, key).not.to.equal(model);
        expect(text, key).to.match(/^\S[^|\n"'`]*\S$/);
        const bare = text.replaceAll(/\{\w+\}/g, '');
        if (NOT_LATIN.includes(tag)) expect(bare, key).not.to.match(/[a-z]/i);
        expect([...text].length, key).to.be.at.most(model.length * 1.7 + 16);
      }
    });
  }

  it('are used as soon as they are there, and are English until then, and say so', () => {
    const say = featureWords(phone);
    registerLocale({ tag: 'de', words: {} });
    const before = say(translatorFor('de'));
    expect([before('showFound', { found: '5' }), before.lang, before.dir]).to.deep.equal([
      'Show 5',
      'en',
      'ltr',
    ]);
    const welshly = say(translatorFor('cy-GB'));
    expect([welshly('showFound', { found: '5' }), welshly.lang]).to.deep.equal(['Dangos 5', 'cy']);
    registerLocale(ar);
    const after = say(translatorFor('ar'));
    expect([after.lang, after.dir]).to.deep.equal(['ar', 'rtl']);
    expect(after('showFound', { found: '5' })).to.match(/^عرض: /);
  });
});
