import { shorten } from '../../view/shorten.js';
import { expect } from '@open-wc/testing';
import { clean, slug } from './text.js';

describe('clean', () => {
  const same = [
    '',
    'Link',
    'a  b',
    'a\tb',
    'one\ntwo',
    'one\n\ntwo',
    '学校 🏫',
    'T\u0177',
    '\u200fא',
    // Highlighter on one letter, in Hebrew and Burmese; the flag of Wales; a family.
    'ש\u05bc\u05c1\u05b8\u0592',
    'က\u103c\u103d\u103e\u102d\u102f\u1037',
    '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}',
    '👨\u200d👩\u200d👧\u200d👦',
  ];
  for (const text of same) {
    it(`leaves ${JSON.stringify(text)}`, () => {
      expect(clean(text)).to.equal(text);
    });
  }

  const mended: readonly (readonly [what: string, text: string, made: string])[] = [
    ['spaces of any kind around it', ' \u00a0\ufeff\na b\t\u2003', 'a b'],
    ['other line breaks', 'a\r\nb\rc\u2028d\u2029e\vf', 'a\nb\nc\nd\ne\nf'],
    ['more than one blank line', 'a\n\n\n\r\n\nb', 'a\n\nb'],
    ['control characters', 'a\0b\u0007c\u001bd\u0092e\u007f', 'abcde'],
    ['half of a surrogate pair', '\ud83ca\udfebb🏫', 'ab🏫'],
    ['a pair that a control character broke', '\ud83c\0\udfeb!', '!'],
    [
      'bidirectional controls',
      '\u202aa\u202bb\u202cc\u202dd\u202ee\u2066f\u2067g\u2068h\u2069',
      'abcdefgh',
    ],
    ['nothing but dirt', '\u202e\0 \n', ''],
    ['a tower of marks', `Z${'\u0301'.repeat(500)}a`, `Z${'\u0301'.repeat(8)}a`],
    [
      'one with joiners and controls between',
      `Z${'\u0301\0\u200c'.repeat(500)}a`,
      `Z${'\u0301\u200c'.repeat(4)}a`,
    ],
    ['what nobody can see', '\u200b\u3164\u2800 \u00ad\ufe0f\u2060', ''],
  ];
  for (const [what, text, made] of mended) {
    it(`mends ${what}`, () => {
      expect(clean(text)).to.equal(made);
      expect(clean(clean(text))).to.equal(made);
    });
  }

  it('takes the longest text that a feed may hold in its stride', () => {
    const longest = 2 ** 24 - 2;
    expect(clean(`a${' '.repeat(longest)}b`)).to.have.lengthOf(longest + 2);
    expect(clean('\n'.repeat(longest))).to.equal('');
  });
});

describe('shorten', () => {
  const FAMILY = '👨\u200d👩\u200d👧\u200d👦';

  it('leaves what a name or label may be', () => {
    for (const text of ['', 'Link Ethiopia', 'a'.repeat(300), '🏫'.repeat(150)]) {
      expect(shorten(text)).to.equal(text);
    }
    expect(shorten('a'.repeat(300), 299)).to.equal(`${'a'.repeat(299)}…`);
  });

  it('cuts after 300 units, and never inside a letter', () => {
    for (const letter of ['a', 'e\u0301', '学', '🏫', FAMILY, '🇬🇧', 'नि']) {
      for (const before of ['', 'x', 'xx']) {
        const cut = shorten(before + letter.repeat(2 ** 20 / letter.length));
        const count = Math.floor((300 - before.length) / letter.length);
        expect(cut).to.equal(`${before}${letter.repeat(count)}…`);
      }
    }
  });

  it('cuts what is one letter without an end', () => {
    expect(shorten('👨\u200d'.repeat(2 ** 18))).to.equal('…');
  });
});

describe('slug', () => {
  const slugs: readonly (readonly [text: string, id: string])[] = [
    ['Link Ethiopia', 'link-ethiopia'],
    ['  SOS Children’s Villages (UK) ', 'sos-children-s-villages-uk'],
    ['Ysgol Tŷ Coch', 'ysgol-ty-coch'],
    ['École №5', 'ecole-no5'],
    ['学校 リンク', '学校-リンク'],
    ['★ — ★', ''],
    ['', ''],
  ];
  for (const [text, id] of slugs) {
    it(`makes “${id}” of “${text}”`, () => {
      expect(slug(text)).to.equal(id);
    });
  }

  it('is short however long the text', () => {
    expect(slug('word '.repeat(1000)).length).to.be.below(61);
  });
});
