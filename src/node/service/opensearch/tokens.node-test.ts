import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { casefold } from '../../../search/casefold.js';
import { FIELD, NONE, rank } from '../../../search/match.js';
import { FEW, ranked, token, tokensOf } from './tokens.js';

const TEXTS: readonly (readonly string[])[] = [
  ['Link Ethiopia', '', 'Addis Ababa', 'Linking schools, and linking people'],
  ['Linking Link', 'AT&T', 'St. Albans\nSaint-Étienne', 'a b a b st a st'],
  ['北京大学', '北京', '東京', 'ไทยแลนด์ reading 北京'],
  ['École', 'Ecole', 'ecole', 'co-operative “École”'],
  ['😀 smile', '', '', '𝒜𝒷𝒸 😀😀'],
];

/** The best rank that tokens give letters, as the engine is asked for them. */
function lookedUp(tokens: readonly string[], letters: string): number {
  const isShort = letters.length <= FEW;
  for (let rank = 0; rank < NONE; rank++) {
    const sought = token(rank, letters);
    const has = (one: string) => (isShort || !rank ? one === sought : one.startsWith(sought));
    if (tokens.some(has)) return rank;
  }
  return NONE;
}

describe('the tokens of an organisation', () => {
  for (const fields of TEXTS) {
    it(`rank all that stands in “${fields.join(' | ')}” as a page does`, () => {
      const folded = casefold(fields.map((field) => `\n${field}`).join(FIELD));
      const { parts, tails } = tokensOf(ranked(folded, ''), []);
      for (const word of folded.match(/[^\s\0-/:-`{-\x7f]+/g) ?? []) {
        const letters = [...word];
        for (let start = 0; start < letters.length; start++) {
          for (let end = start + 1; end <= letters.length; end++) {
            const sought = letters.slice(start, end).join('');
            const tokens = (sought.length <= FEW ? parts : tails).split(' ');
            assert.equal(lookedUp(tokens, sought), rank(folded, sought, false), sought);
          }
        }
      }
    });
  }

  it('have other spellings of words, which rank behind how these are written', () => {
    const text = '\nMüller Trust\0\0\0\nco-operative';
    const { parts, tails } = tokensOf(ranked(casefold(text), text), []);
    assert.equal(lookedUp(tails.split(' '), 'mueller'), 5);
    assert.equal(lookedUp(parts.split(' '), 'mue'), 5);
    assert.equal(lookedUp(tails.split(' '), 'cooperative'), 9);
  });

  it('have the letters of a name, written apart or together, as whole words of it', () => {
    const text = '\nY.M.C.A. Co-operative\0\0\0\nR.S.P.B.';
    const tokens = tokensOf(ranked(casefold(text), text), []).tails.split(' ');
    for (const whole of ['0ymca', '1y_m_c_a', '0cooperative']) assert.ok(tokens.includes(whole));
    // While one is typed, it is another spelling.
    assert.equal(lookedUp(tokens, 'coop'), 5);
    assert.ok(!tokens.includes('0rspb'));
  });

  it('are of a bounded length, and as many as their text is long', () => {
    const { parts, tails } = tokensOf(ranked('x'.repeat(8000), ''), []);
    assert.deepEqual(parts.trim().split(' '), ['1x', '1xx', '1xxx']);
    const lengths = tails
      .trim()
      .split(' ')
      .map(({ length }) => length);
    assert.ok(Math.max(...lengths) <= 33);
    assert.ok(lengths.length < 40);
  });
});
