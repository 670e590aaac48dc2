import { expect } from '@open-wc/testing';
import { phraseOf, termsOf, withSpaces } from './query.js';
import { abbreviations } from './spellings.js';

const terms = (query: string, isWelsh = false) => termsOf(query, isWelsh, abbreviations());
const wordsIn = (query: string) => terms(query).map(({ word }) => word);
const spellingsOf = (query: string, isWelsh = false) =>
  terms(query, isWelsh).flatMap(({ word, others }) => [
    word,
    ...others.map((other) => other.join('+')),
  ]);

describe('the words of a query', () => {
  it('are folded, each once, whatever stands between them', () => {
    expect(wordsIn('  École—école, (Sans) frontières! ')).to.deep.equal([
      'ecole',
      'sans',
      'frontieres',
    ]);
  });

  it('ask for no word for "and", and no article, among others', () => {
    for (const query of [
      ...['arts & crafts', 'Arts AND crafts', 'arts a crafts', 'arts ac crafts'],
      ...['The arts: crafts', 'arts yr crafts', 'arts’r crafts'],
    ]) {
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
    expect(wordsIn(`${'ac '.repeat(66)}bc def`)).to.deep.equal(['bc']);
    expect(phraseOf(`  Bc ${'d'.repeat(300)}`)).to.have.lengthOf(198);
  });
});

describe('the spellings of a word', () => {
  it('are first what was typed, written together, then its parts', () => {
    expect(spellingsOf('Co-operative')).to.deep.equal(['cooperative', 'co+operative']);
    expect(spellingsOf('W.X.Y.Z.')).to.deep.equal(['wxyz']);
    expect(spellingsOf('10 000')).to.deep.equal(['10000', '10+000']);
  });

  it('are letters with and without spaces between them, as whole words', () => {
    expect(spellingsOf('U S  A')).to.deep.equal(['u s a ', 'usa ']);
    expect(spellingsOf('U. S. A.')).to.deep.equal(['u s a ', 'usa ']);
    expect(spellingsOf('B & B')).to.deep.equal(['b & b ', 'b&b ', 'b and b ']);
    expect(spellingsOf('B&B', true)).to.deep.equal(['b&b ', 'b & b ', 'b and b ']);
    expect(spellingsOf('AT&T')).to.deep.equal(['at&t ', 'at & t ', 'at and t ']);
  });

  it('are with umlauts as two letters', () => {
    expect(spellingsOf('Müller')).to.deep.equal(['muller', 'mueller']);
    expect(spellingsOf('A\u030arhus')).to.deep.equal(['arhus', 'aarhus']);
  });

  it('are abbreviations, as whole words', () => {
    expect(spellingsOf('Saint')).to.deep.equal(['saint', 'st ', 'ste ']);
    expect(spellingsOf('st.')).to.deep.equal(['st', 'saint ', 'sainte ']);
  });

  it('are mutations where Welsh is to be expected, and the word is not short', () => {
    expect(spellingsOf('Caerdydd', true)).to.include.members([
      ...['nghaerdydd ', 'chaerdydd ', 'gaerdydd '],
    ]);
    expect(spellingsOf('Nghaerdydd', true)).to.include('caerdydd ');
    expect(spellingsOf('Gwynedd', true)).to.include('wynedd ');
    expect(spellingsOf('gold', true)).not.to.include('old ');
    expect(spellingsOf('Caerdydd')).to.deep.equal(['caerdydd']);
  });

  it('are the ways to reach somebody, as they stand without what is left out', () => {
    const wayOf = (query: string) => terms(query)[0]?.way;
    expect(wayOf('https://www.North.example.org/')).to.equal('north.example.org');
    expect(wayOf('mailto:office@north.example')).to.equal('office@north.example');
    expect(wayOf('(01632) 960 001')).to.equal('32960001');
    expect(wayOf('+44 (0)1632 960001')).to.equal('32960001');
    expect(wayOf('0163')).to.equal('=163');
    expect(wayOf('+4416')).to.equal('+4416');
    expect(wayOf('00441')).to.equal('+441');
    for (const query of ['north', '2024', '25', 'co-op']) expect(wayOf(query), query).to.equal('');
  });

  it('are the words between which some scripts have no spaces', () => {
    expect(withSpaces('link')).to.equal('link');
    expect(withSpaces('St-Étienne')).to.equal('St Étienne');
    if ('Segmenter' in Intl) expect(withSpaces('北京学校').trim()).to.equal('北京 学校');
  });
});
