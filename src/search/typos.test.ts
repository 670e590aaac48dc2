import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { distance, learn, mayHave, nearest, otherNumbers, wordsIn } from './typos.js';

/** Optimal string alignment, from its definition, with no band and no limit. */
function wholeDistance(one: string, other: string): number {
  const cell = (i: number, j: number): number => {
    if (!i || !j) return i + j;
    const edits = [
      cell(i - 1, j) + 1,
      cell(i, j - 1) + 1,
      cell(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1),
    ];
    const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
    return Math.min(...edits, ...(swapped ? [cell(i - 2, j - 2) + 1] : []));
  };
  return cell(one.length, other.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
const VOCABULARY = [
  'university',
  'diversity',
  'ethiopia',
  'ethos',
  'school',
  'skill',
  'art',
  'arts',
];

describe('edit distance', () => {
  it('equals the definition as far as the limit goes', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (one, other, limit) => {
        expect(Math.min(distance(one, other, limit), limit + 1)).to.equal(
          Math.min(wholeDistance(one, other), limit + 1),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('to an open end is the least to any beginning of the other word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const beginnings = Array.from({ length: other.length + 1 }, (_, end) =>
          other.slice(0, end),
        );
        const least = Math.min(...beginnings.map((beginning) => wholeDistance(one, beginning)));
        expect(Math.min(distance(one, other, 2, true), 3)).to.equal(Math.min(least, 3));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the nearest words', () => {
  const near = (typed: string) => nearest(typed, [VOCABULARY]);

  it('are one or two letters away from a long word', () => {
    expect(near('univercity')).to.deep.equal(['university']);
    expect(near('ethopia')).to.deep.equal(['ethiopia']);
    expect(near('unevircity')).to.be.empty;
  });

  it('are one letter away from a word of four or five', () => {
    expect(near('scool')).to.deep.equal(['school']);
    expect(near('shcol')).to.be.empty;
  });

  it('are found while somebody still types', () => {
    expect(near('univerc')).to.deep.equal(['university']);
  });

  it('do not exist for three letters', () => {
    expect(near('rat')).to.be.empty;
  });

  it('may have a letter before the first, another for it, or the second before it', () => {
    expect(near('eethiopia')).to.deep.equal(['ethiopia']);
    expect(near('athiopia')).to.deep.equal(['ethiopia']);
    expect(near('tehiopia')).to.deep.equal(['ethiopia']);
    expect(near('itheopia')).to.be.empty;
  });

  it('are neither the word itself nor what only goes on', () => {
    expect(near('art')).to.be.empty;
    expect(near('university')).to.be.empty;
    expect(nearest('markets', [['markets', 'market', 'marketing']])).to.deep.equal(['market']);
  });

  it('are those that were written as one', () => {
    const vocabulary = new Set(['link', 'ethiopia', 'linke', 'save', 'the', 'children', 'uk']);
    expect(wordsIn('linkethiopia', vocabulary)).to.deep.equal(['link ethiopia ']);
    expect(wordsIn('savethechildren', vocabulary)).to.deep.equal(['save the children ']);
    expect(wordsIn('uklink', vocabulary)).to.deep.equal(['uk link ']);
    for (const word of ['link', 'links', 'linkage', ''])
      expect(wordsIn(word, vocabulary)).to.be.empty;
  });

  it('are plurals and singulars, as wholes', () => {
    expect(otherNumbers('party')).to.include('parties ');
    expect(otherNumbers('libraries')).to.include('library ');
    expect(otherNumbers('wolf')).to.include('wolves ');
    expect(otherNumbers('classes')).to.include('class ');
    expect(otherNumbers('box')).to.be.empty;
  });

  it('come from texts, without their punctuation', () => {
    const vocabulary = new Set<string>();
    learn(vocabulary, 'co-operation (link) of a школа, 北京国际学校');
    expect([...vocabulary]).to.deep.equal([
      'co',
      'operation',
      'link',
      'of',
      'школа',
      '北京国际学校',
    ]);
  });
});

describe('whether a word may be in texts', () => {
  const vocabularies = [new Set(['schools', 'link']), new Set(['ethiopia'])];

  it('follows from their words, of which it may be a part', () => {
    for (const word of ['schools', 'school', 'chool', 'ethiopia'])
      expect(mayHave(word, vocabularies), word).to.equal(true);
    for (const word of ['shcool', 'ethopia', 'schoolslink'])
      expect(mayHave(word, vocabularies), word).to.equal(false);
  });

  it('is not certain of what is no word of a vocabulary', () => {
    for (const word of ['z', 'co-op', 'y m c a', 'at&t'])
      expect(mayHave(word, vocabularies), word).to.equal(true);
  });
});
