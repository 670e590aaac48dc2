import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { casefold } from './casefold.js';
import { highlightRanges } from './highlight.js';
import { modelOf, organization } from '../../test/support/sample-directory.js';
import { memorySource } from './memory-source.js';
import { termsOf } from './query.js';

/** The words of a query that has no other spellings. */
const wordsOf = (query: string) => [
  ...new Set(
    termsOf(query, false, new Map()).flatMap(({ word, others }) => [word, ...others.flat()]),
  ),
];

const marked = (text: string, query: string) =>
  highlightRanges(text, wordsOf(query)).map(([start, end]) => text.slice(start, end));

const CASES: readonly (readonly [text: string, query: string, ...marked: string[]])[] = [
  ['Link Ethiopia', 'ethiopia link', 'Link', 'Ethiopia'],
  ['Partners in art, ART!', 'art', 'art', 'ART'],
  ['Partners only', 'art', 'art'],
  ['École élémentaire', 'ecole elem', 'École', 'élém'],
  ['E\u0301cole', 'ecole', 'E\u0301cole'],
  ['SOS Children’s Villages', "children's", 'Children’s'],
  ['SOS Children’s Villages', 'children', 'Children'],
  ['Straße', 'strass', 'Straß'],
  ['Cæsar', 'ca', 'Cæ'],
  ['İzmir', 'izmir', 'İzmir'],
  ['Łódź', 'lodz', 'Łódź'],
  ['हिन्दी विद्यालय', 'हिन्दी', 'हिन्दी'],
  ['مُؤَسَّسَة التعليم', 'مؤسسه', 'مُؤَسَّسَة'],
  ['北京国际学校', '学校', '学校'],
  ['한국 학교', '하', '한', '학'],
  ['😀 link 😀', 'link', 'link'],
  ['aaaa', 'aa', 'aa'],
  ['link linking', 'link linki', 'link', 'linki'],
  ['nothing here', 'zebra'],
  ['nothing here', ''],
];

describe('marking the words of a query', () => {
  for (const [text, query, ...expected] of CASES) {
    it(`finds "${query}" in "${text}"`, () => {
      expect(marked(text, query)).to.deep.equal(expected);
    });
  }

  it('gives ranges of whole characters, in order, apart, that hold the words', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aAéß’ æ\u0301한दी北😀-') });
    fc.assert(
      fc.property(text, text, (text, query) => {
        const words = wordsOf(query);
        const ranges = highlightRanges(text, words);
        let before = -1;
        for (const [start, end] of ranges) {
          expect(start).to.be.above(before);
          expect(end).to.be.above(start);
          before = end;
          expect(text.slice(end)).not.to.match(/^\p{M}/u);
        }
        const folded = ranges.map(([start, end]) => casefold(text.slice(start, end))).join(' ');
        // Whole words, which end with a space, are in the table below.
        for (const word of words.filter((each) => !each.endsWith(' '))) {
          expect(folded.includes(word), word).to.equal(casefold(text).includes(word));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('ends in a long text, which it would not if a character took longer for each before it', () => {
    const many = 1e5;
    expect(highlightRanges('a’é '.repeat(many), ['a', 'e', 'ae'])).to.have.lengthOf(many);
  });
});

/** What is found by a query is marked where it stands, in whatever spelling. */
const FOUND: readonly (readonly [name: string, query: string, ...marked: string[]])[] = [
  ['Co-operative Community', 'cooperative', 'Co-operative'],
  ['Co-operative Community', 'co-operative', 'Co-operative'],
  ['Cooperative Community', 'co-operative', 'Cooperative'],
  ['W.X.Y.Z. Schools', 'wxyz', 'W.X.Y.Z'],
  ['Schule München', 'muenchen', 'München'],
  ['Mueller Haus', 'Müller', 'Mueller'],
  ['St Petersburg Students', 'saint petersburg', 'St', 'Petersburg'],
  ['Saint Mary', 'st mary', 'Saint', 'Mary'],
  ['Canolfan yng Nghaerdydd', 'caerdydd', 'Nghaerdydd'],
  ['مدرسة رقم ٢٥', '25', '٢٥'],
  ['हिन्दी विद्यालय', 'हिंदी', 'हिन्दी'],
  ['ዓለም አቀፍ', 'አለም', 'ዓለም'],
  ['サクラ小学校', 'さくら', 'サクラ'],
  ['北京国际学校', '北京学校', '北京', '学校'],
  ['Riverside Farmers Market', 'farmers markets', 'Farmers', 'Market'],
];

describe('marking what was found', () => {
  for (const [name, query, ...expected] of FOUND) {
    it(`marks ${expected.join(', ')} for "${query}"`, () => {
      const languages = ['en', 'cy'];
      const source = memorySource(modelOf([organization({ name })], { languages }));
      const results = source.search({ text: query });
      expect([...results.matches, ...results.near]).to.have.lengthOf(1);
      const ranges = highlightRanges(name, results.words);
      expect(ranges.map(([start, end]) => name.slice(start, end))).to.deep.equal(expected);
    });
  }
});
