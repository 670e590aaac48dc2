import { expect } from '@open-wc/testing';
import { DIRECTORY, EXACT, NEAR, NOTHING } from '../../test/support/spellings.js';
import { memorySource } from './memory-source.js';

describe('the spellings that people use', () => {
  const source = memorySource(DIRECTORY);
  while (source.step());
  const ask = (text: string) => {
    source.search({ text });
    while (source.step());
    return source.search({ text });
  };

  for (const { query, first, total } of EXACT) {
    const isDivided = !['北京学校', 'สันติภาพโรงเรียน', 'မြန်မာကျောင်း'].includes(query);
    const test = isDivided || 'Segmenter' in Intl ? it : it.skip;
    test(`find "${first}" by "${query}"`, () => {
      const { matches, near, total: found } = ask(query);
      expect(matches[0]?.name).to.equal(first);
      expect(found, matches.map(({ name }) => name).join()).to.equal(total);
      expect(near).to.be.empty;
    });
  }

  for (const { query, first, total } of NEAR) {
    it(`find "${first}" near "${query}"`, () => {
      const { matches, near, nearTotal } = ask(query);
      expect(matches).to.be.empty;
      expect(near[0]?.name).to.equal(first);
      expect(nearTotal, near.map(({ name }) => name).join()).to.equal(total);
    });
  }

  for (const query of NOTHING) {
    it(`find nothing like "${query}"`, () => {
      const { matches, near } = ask(query);
      expect([...matches, ...near]).to.be.empty;
    });
  }

  it('are many, nearly all of them matches', () => {
    expect(EXACT.length).to.be.at.least(94);
  });
});
