import { expect } from '@open-wc/testing';
import { casefold } from './casefold.js';
import { FIELD, phraseOf, rank, wordsOf } from './match.js';

const wordsIn = (query: string) => wordsOf(phraseOf(query));

describe('the words of a query', () => {
  it('are folded, each once, whatever stands between them', () => {
    expect(wordsIn('  École—école, (Sans) frontières! ')).to.deep.equal([
      'ecole',
      'sans',
      'frontieres',
    ]);
  });

  it('ask for no word for "and", and no article, among others', () => {
    for (const query of ['arts & crafts', 'Arts AND crafts', 'arts a crafts', 'arts ac crafts']) {
      expect(wordsIn(query), query).to.deep.equal(['arts', 'crafts']);
    }
  });

  it('are the word for "and" where it is all there is', () => {
    expect(wordsIn('and')).to.deep.equal(['and']);
    expect(wordsIn('a')).to.deep.equal(['a']);
  });

  it('are none in punctuation', () => {
    for (const query of ['', '  ', '& ', '’', '?!…—', '\ud83d\ude00'])
      expect(wordsIn(query), query).to.be.empty;
  });

  it('are those of the first 200 characters', () => {
    expect(wordsIn('x'.repeat(10_000))).to.deep.equal(['x'.repeat(200)]);
    expect(wordsIn(`${'a '.repeat(99)}bc def`)).to.deep.equal(['bc']);
  });
});

describe('the rank of a word in a record', () => {
  const record = casefold(
    `\nCardiff Link Partners\nPartneriaid${FIELD}\nThe Link Club${FIELD}\nSwansea${FIELD}\nA (club) for startups\n\nStart here`,
  );
  const ranked = ['cardiff', 'link', 'the', 'swansea', 'start', 'art', 'he', 'wan', 'tart'].map(
    (word) => rank(record, word),
  );

  it('is better at the start of a name than in it, and in a name than in any other text', () => {
    expect(ranked.slice(0, 5)).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it('is better where a word starts than inside one', () => {
    expect(Math.min(...ranked.slice(5))).to.be.above(Math.max(...ranked.slice(0, 4)));
    expect(rank(record, 'ink')).to.be.below(rank(record, 'wan'));
  });

  it('finds a start behind what is inside another word', () => {
    expect(rank(casefold(`\nPartners for art${FIELD}${FIELD}${FIELD}`), 'art')).to.equal(1);
  });

  it('counts every character of a script without spaces as a start', () => {
    expect(rank(casefold(`\n北京国际学校${FIELD}${FIELD}${FIELD}`), '学校')).to.equal(1);
    expect(rank(casefold(`\nโรงเรียนสันติภาพ${FIELD}${FIELD}${FIELD}`), casefold('สันติ'))).to.equal(1);
  });
});
