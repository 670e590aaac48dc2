import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { casefold } from './casefold.js';

const SAME: readonly (readonly [why: string, ...texts: string[]])[] = [
  ['accents', 'École', 'ecole', 'ÉCOLE', 'E\u0301cole'],
  ['letters that do not decompose', 'Łódź', 'lodz', 'ŁÓDŹ'],
  ['sharp s', 'straße', 'STRASSE', 'Straẞe'],
  ['ligatures and slashed letters', 'Bjørn Æsir œuvre', 'bjorn aesir oeuvre'],
  ['Vietnamese', 'Trường Đống Đa', 'truong dong da'],
  ['the four letters i of Turkish', 'İIıi', 'iiii'],
  ['kinds of apostrophe', 'SOS Children’s', "sos children's", 'SOS Children`s', 'sos childrens'],
  ['Hawaiian ʻokina', 'Hawaiʻi', 'hawaii'],
  ['full-width letters', 'ＡＢＣ １', 'abc 1'],
  ['Greek accents and final sigma', 'ΟΔΟΣ Σύλλογος', 'οδος συλλογος', 'οδοσ συλλογοσ'],
  ['Cyrillic marks', 'Ёлка Йога', 'елка иога'],
  ['Arabic vowel signs and tatweel', 'مُؤَسَّسَة', 'مؤسسة', 'مؤســـسة'],
  ['Arabic alef, yaa, taa marbuta', 'أحمد إلى آسية ٱلله', 'احمد الي اسيه الله'],
  ['Persian yeh and kaf', 'کتابی', 'كتابي'],
  ['joiners and soft hyphens', 'می\u200cخواهم co\u00adop', 'میخواهم coop'],
  ['letters of Urdu and Persian keyboards', 'الرحمۃ الھدی', 'الرحمة الهدي'],
  ['digits of all scripts', '٢٥ ۲۵ २५ ২৫ ๒๕ ２５ 𞥒𞥕', '25 25 25 25 25 25 25'],
  ['letters of one sound in Amharic', 'ሠላም ዓለም ፀሐይ ሃገር', 'ሰላም አለም ጸሀይ ሀገር'],
  ['nasals, chandrabindu and nukta in Hindi', 'हिन्दी सम्बन्ध गाँव फ़ातिमा', 'हिंदी संबंध गांव फातिमा'],
  ['visarga in Hindi', 'दुःख', 'दुख'],
  ['the inverted e of Azerbaijan', 'Azərbaycan Ə', 'azerbaycan e'],
  ['vowels behind others, in Hindi', 'नयी नये कॉलेज', 'नई नए कालेज'],
  [
    'long vowels, ng and chandrabindu in Bengali',
    'বাঙলা ব্যাঙ্ক চাঁদ একাডেমী',
    'বাংলা ব্যাংক চাদ একাডেমি',
  ],
  ['tippi and addak in Punjabi', 'ਪੰਜਾਬੀ ਸਿੱਖਿਆ', 'ਪਂਜਾਬੀ ਸਿਖਿਆ'],
  ['rounded letters in Amharic', 'ጐንደር ዉሃ እኽል ቍጥር ጕዞ', 'ጎንደር ውሃ እህል ቁጥር ጉዞ'],
  ['Hebrew vowel signs', 'שָׁלוֹם', 'שלום'],
  ['letters of West Africa', 'Ɓoyi Ɗan Ƙofa Aŋlɔ Ɛkwa', 'boyi dan kofa anlo ekwa'],
  ['letters of Ewe and the Sámi', 'Ɖɔkui Eʋe Ɣetɔ ŧ', 'dokui eve geto t'],
  ['letters of Iceland, Malta and Ukraine', 'Þór Ħamrun Ґанок', 'thor hamrun ганок'],
  ['hiragana and katakana', 'サクラ ガッコウ', 'さくら がっこう'],
  ['dots inside words', 'col·lecció ユネスコ・スクール', 'col-leccio ゆねすこ-すくーる'],
  ['half-width kana', 'ｲﾝﾀｰ', 'インター'],
];

const DIFFERENT: readonly (readonly [why: string, one: string, other: string])[] = [
  ['Hindi vowel signs', 'हिन्दी', 'हन्द'],
  ['Hindi viramas', 'विद्या', 'विदया'],
  ['Thai vowels', 'กิน', 'กน'],
  ['letters', 'university', 'diversity'],
];

describe('folding', () => {
  for (const [why, first = '', ...others] of SAME) {
    it(`equates ${why}`, () => {
      for (const other of others) expect(casefold(other), other).to.equal(casefold(first));
    });
  }

  for (const [why, one, other] of DIFFERENT) {
    it(`keeps apart ${why}`, () => {
      expect(casefold(one)).not.to.equal(casefold(other));
    });
  }

  it('leaves ASCII alone but for case and apostrophes', () => {
    expect(casefold("St. John's (Link) & Co-op #1")).to.equal('st. johns (link) & co-op #1');
  });

  it('makes other punctuation spaces', () => {
    expect(casefold('a—b «c» 東京、大阪')).to.equal('a b  c  東京 大阪');
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(casefold(casefold(text))).to.equal(casefold(text));
      }),
    );
  });

  it('folds a text as its characters one by one', () => {
    const clusters = (text: string) => text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(clusters(text).map(casefold).join('')).to.equal(casefold(text));
      }),
    );
  });

  it('ends for a hostile text, which it would not if a character took longer for each before it', () => {
    const many = 2e5;
    for (const text of ['e\u0301', '\u0301', '’', 'ß', '\ufdfa', 'हिन्दी', '\ud800']) {
      expect(casefold(text.repeat(many)).length % many, text).to.equal(0);
    }
  });
});
