import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { nameOf } from '../i18n/names.js';
import { COUNTRY_CODES } from './countries.js';
import { OUR_LANGUAGES } from './languages.js';
import { countryCode, languageTag } from './vocabulary.js';

describe('a country', () => {
  for (const language of OUR_LANGUAGES) {
    it(`is known by every name that it has in ${language}`, () => {
      for (const code of COUNTRY_CODES) {
        const name = nameOf('region', code, language);
        if (name) assert.equal(countryCode(name), code, name);
      }
    });
  }

  const known: Readonly<Record<string, string>> = {
    gb: 'GB',
    UK: 'GB',
    'U.K.': 'GB',
    'the United Kingdom': 'GB',
    Wales: 'GB',
    Cymru: 'GB',
    'Yr Almaen': 'DE',
    USA: 'US',
    'U.S.A.': 'US',
    'Ivory Coast': 'CI',
    'Côte d’Ivoire': 'CI',
    "Cote d'Ivoire": 'CI',
    Burma: 'MM',
    'The Gambia': 'GM',
    'St Lucia': 'LC',
    'St. Lucia': 'LC',
    'Trinidad & Tobago': 'TT',
    'Viet Nam': 'VN',
    Éthiopie: 'ET',
    ኢትዮጵያ: 'ET',
    كينيا: 'KE',
    'Czech Republic': 'CZ',
    Palestine: 'PS',
    'Democratic Republic of the Congo': 'CD',
  };
  for (const [name, code] of Object.entries(known)) {
    it(`is ${code}: ${name}`, () => assert.equal(countryCode(name), code));
  }

  for (const name of ['Africa', 'Worldwide', 'Narnia', '', 'constructor', 'the']) {
    it(`is none: ${name}`, () => assert.equal(countryCode(name), undefined));
  }
});

describe('a language', () => {
  it('is known by its name in every language of our words', () => {
    const words = readdirSync('src/i18n/locales').flatMap(
      (name) => /^([a-z]{2})\.ts$/.exec(name)?.[1] ?? [],
    );
    for (const language of words) {
      assert.ok(OUR_LANGUAGES.includes(language), language);
      for (const code of ['en', 'cy', 'ar', 'so', 'pl', 'fr']) {
        const name = nameOf('language', code, language);
        if (name) assert.equal(languageTag(name), code, `${language}: ${name}`);
      }
    }
  });

  const known: Readonly<Record<string, string>> = {
    cy: 'cy',
    Welsh: 'cy',
    cymraeg: 'cy',
    Saesneg: 'en',
    eng: 'en',
    Polski: 'pl',
    Kiswahili: 'sw',
    Farsi: 'fa',
    Mandarin: 'zh',
    Cantonese: 'yue',
    'Chinese (Traditional)': 'zh-Hant',
    BSL: 'bfi',
    Sylheti: 'syl',
    Lao: 'lo',
    Deutsch: 'de',
    'zh-Hant': 'zh-Hant',
  };
  for (const [name, tag] of Object.entries(known)) {
    it(`is ${tag}: ${name}`, () => assert.equal(languageTag(name), tag));
  }

  for (const name of ['Elvish', '', 'xx', '__proto__']) {
    it(`is none: ${name}`, () => assert.equal(languageTag(name), undefined));
  }
});
