import { expect } from '@open-wc/testing';
import { casefold } from './casefold.js';
import { FIELD, NONE, rank } from './match.js';

describe('the rank of a word in a record', () => {
  const record = casefold(
    `\nCardiff Link Partners\nPartneriaid${FIELD}\nThe Link Club${FIELD}\nSwansea${FIELD}\nA (club) for startups\n\nStart here`,
  );
  const ranked = ['cardiff', 'link', 'the', 'swansea', 'start', 'art', 'he', 'wan', 'tart'].map(
    (word) => rank(record, word, false),
  );

  it('is better in a name than in any other text', () => {
    expect(ranked.slice(0, 5)).to.deep.equal([0, 0, 2, 3, 4]);
  });

  it('is better as a whole word of a name than as the beginning of one', () => {
    expect(rank(record, 'part', false)).to.equal(1);
    expect(rank(casefold('\nThe Box'), 'box', false)).to.equal(0);
  });

  it('is better where a word starts than inside one', () => {
    expect(Math.min(...ranked.slice(5))).to.be.above(Math.max(...ranked.slice(0, 4)));
    expect(rank(record, 'ink', false)).to.be.below(rank(record, 'wan', false));
  });

  it('finds a start behind what is inside another word', () => {
    expect(rank(casefold(`\nPartners for art${FIELD}${FIELD}${FIELD}`), 'art', false)).to.equal(0);
  });

  it('counts every character of a script without spaces as a start', () => {
    expect(rank(casefold(`\n北京国际学校${FIELD}${FIELD}${FIELD}`), '学校', false)).to.equal(0);
    expect(
      rank(casefold(`\nโรงเรียนสันติภาพ${FIELD}${FIELD}${FIELD}`), casefold('สันติ'), false),
    ).to.equal(0);
  });

  it('is one of a whole word only, where that is meant', () => {
    const street = casefold(`\nFirst Stop, St. John’s${FIELD}${FIELD}${FIELD}Stall, st`);
    expect(rank(street, 'st', true)).to.equal(0);
    expect(rank(street, 'sto', true)).to.equal(NONE);
    expect(rank(casefold(`\nFirst${FIELD}`), 'st', true)).to.equal(NONE);
    expect(rank(casefold(`\nFirst${FIELD}High St`), 'st', true), 'at the end').to.equal(2);
  });
});
