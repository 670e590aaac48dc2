/**
 * Every run of characters that folding may change. Left alone are those known to fold to
 * themselves: ASCII but for `'` and the grave accent, and the plain letters of Cyrillic, Arabic,
 * Devanagari, Thai and Han, so that whole texts in those scripts pass at the speed of one scan.
 */
const CHANGING =
  /[^\0-&(-_a-\x7f\u0430-\u0438\u043a-\u044f\u0627\u0628\u062a-\u063a\u0641-\u0648\u064a\u0900-\u0928\u092a-\u0930\u0932\u0933\u0935-\u0957\u0e01-\u0e32\u0e34-\u0e4e\u4e00-\u9fff]+/g;

/**
 * Apostrophes and what is typed for them; the marks of Latin, Greek and Cyrillic; tatweel, Arabic
 * vowel signs and hamza; invisible controls. No other marks: without its own Hindi is another text.
 */
const DROPPED =
  /['`\xb4\u02b9-\u02bf\u2018-\u201b\u2032\u0300-\u036f\u0640\u064b-\u065f\u0670\p{Cf}]/gu;

const PUNCTUATION = /[^\p{L}\p{M}\p{N}]/gu;

/** Letters that no Unicode decomposition reaches, each followed by what people type for it. */
const LETTERS = new Map(
  '\u0142l \u0111d \xf8o \xe6ae \u0153oe \xdfss \u0131i \u03c2\u03c3 \u0671\u0627 \u0649\u064a \u06cc\u064a \u0629\u0647 \u06c1\u0647 \u06a9\u0643'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');

const known = new Map<string, string>();

function foldRun(run: string): string {
  let folded = known.get(run);
  if (folded === undefined) {
    folded = run
      .replace(DROPPED, '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(DROPPED, '')
      .replace(PUNCTUATION, ' ')
      .replace(LETTER, (letter) => LETTERS.get(letter) ?? '');
    if (known.size > 4000) known.clear();
    known.set(run, folded);
  }
  return folded;
}

/**
 * Text as it is compared: without regard to case, accents, kinds of apostrophe, and spellings of
 * one Arabic letter. ASCII punctuation stays where it is, other punctuation becomes a space;
 * a word boundary is thus one look at the character before (see `match.ts`).
 *
 * Folding a text equals folding its characters, each with its combining marks, one by one:
 * `highlight.ts` relies on that.
 */
export function casefold(text: string): string {
  return text.toLowerCase().replace(CHANGING, foldRun);
}
