import { asciiDigit } from '../feed/decode/links.js';

/**
 * Every run of characters that folding may change. Left alone are those known to fold to
 * themselves: ASCII but for `'` and the grave accent, and the plain letters of Thai and Han, whose
 * texts are all one run. In other scripts the same words come again, and what they become is kept.
 */
const CHANGING = /[^\0-&(-_a-\x7f\u0e01-\u0e32\u0e34-\u0e4e\u4e00-\u9fff]+/g;

/**
 * Apostrophes and what is typed for them; the marks of Latin, Greek and Cyrillic; tatweel, Arabic
 * vowel signs and hamza; nuktas, which are often left out; invisible controls. No other marks:
 * without its own Hindi is another text.
 */
const DROPPED =
  /['`\xb4\u02b9-\u02bf\u2018-\u201b\u2032\u0300-\u036f\u0640\u064b-\u065f\u0670\u093c\u0a3c\p{Cf}]/gu;

/** What stands inside a word as a hyphen does: the dots of Catalan and of katakana. */
const HYPHENS = /[\xb7\u2010\u30fb]/g;

const PUNCTUATION = /[^\p{L}\p{M}\p{N}-]/gu;

/** What Hindi writes for a nasal before another consonant, and for what is also written so. */
const ANUSVARA = '\u0902';
const NASALS = /[\u0919\u091e\u0923\u0928\u092e]\u094d|\u0901/g;

/**
 * Letters that no Unicode decomposition reaches, each after what people type for it: in Latin, Greek
 * and Cyrillic; on Persian and Urdu keyboards; and of the rows of letters that sound alike in
 * Amharic the first of each.
 */
const LETTERS = new Map(
  'ae\xe6 oe\u0153 ss\xdf th\xfe l\u0142 d\u0111 d\xf0 d\u0257 o\xf8 o\u0254 i\u0131 e\u025b b\u0253 k\u0199 h\u0127 n\u014b \u03c3\u03c2 \u0433\u0491 \u0627\u0671 \u064a\u0649 \u064a\u06cc \u0647\u0629 \u0647\u06be \u0647\u06c1 \u0647\u06c3 \u0643\u06a9 \u1200\u1210 \u1200\u1280 \u1230\u1220 \u12a0\u12d0 \u1338\u1340'
    .split(' ')
    .map((pair) => [pair.slice(-1), pair.slice(0, -1)]),
);

const DIGIT = /\p{Nd}/u;

function foldLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const typed = LETTERS.get(letter);
  if (typed) return typed;
  // Katakana stand in the order of the hiragana.
  if (code > 0x30a0 && code < 0x30f7) return String.fromCharCode(code - 0x60);
  if (code >> 9 === 9) {
    // Ethiopic has rows of eight: a place for each vowel.
    const vowel = code % 8;
    const first = String.fromCharCode(code - vowel);
    const row = LETTERS.get(first) ?? first;
    // Amharic makes no difference between the first vowel and the fourth after these two.
    const isSilent = vowel === 3 && /[\u1200\u12a0]/.test(row);
    return String.fromCharCode(row.charCodeAt(0) + (isSilent ? 0 : vowel));
  }
  return DIGIT.test(letter) ? asciiDigit(letter) : letter;
}

const known = new Map<string, string>();

function foldRun(run: string): string {
  let folded = known.get(run);
  if (folded === undefined) {
    folded = run
      .replace(DROPPED, '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(DROPPED, '')
      .replace(HYPHENS, '-')
      .replace(PUNCTUATION, ' ')
      .replace(/[^\0-\x7f]/gu, foldLetter);
    if (known.size > 4000) known.clear();
    known.set(run, folded);
  }
  return folded;
}

/**
 * Text as it is compared: without regard to case, accents, kinds of apostrophe, scripts of digits,
 * and spellings of one letter. ASCII punctuation stays where it is, other punctuation becomes a
 * space.
 *
 * Folding a text equals folding its characters, each with its combining marks, one by one:
 * `highlight.ts` relies on that.
 */
export function casefold(text: string): string {
  return text.toLowerCase().replace(CHANGING, foldRun).replace(NASALS, ANUSVARA);
}
