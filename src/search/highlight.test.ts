import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { casefold } from './casefold.js';
import { highlightRanges } from './highlight.js';
import { phraseOf, wordsOf } from './match.js';

const marked = (text: string, query: string) =>
  highlightRanges(text, wordsOf(phraseOf(query))).map(([start, end]) => text.slice(start, end));

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
        const words = wordsOf(phraseOf(query));
        const ranges = highlightRanges(text, words);
        let before = -1;
        for (const [start, end] of ranges) {
          expect(start).to.be.above(before);
          expect(end).to.be.above(start);
          before = end;
          expect(text.slice(end)).not.to.match(/^\p{M}/u);
        }
        const folded = ranges.map(([start, end]) => casefold(text.slice(start, end))).join(' ');
        for (const word of words) {
          expect(folded.includes(word), word).to.equal(casefold(text).includes(word));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is quick in a long text', () => {
    const start = performance.now();
    highlightRanges('a’é '.repeat(5000), ['a', 'e', 'ae']);
    expect(performance.now() - start).to.be.below(1000);
  });
});
