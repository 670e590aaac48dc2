import { casefold } from './casefold.js';

/**
 * Stands between the fields of a record's folded text, which are in order of weight: names, each
 * after a line break; alternate names; places; descriptions.
 */
export const FIELD = '\0';

/** Added to the rank in the name of a record's category or country, which counts as a place. */
export const LABEL = 2;

/** Added to the number of the field where a word stands inside another, not at its start. */
export const INSIDE = 4;

/** What `rank` gives a text without the word. */
export const NONE = 9;

/**
 * Words shorter than this stand all over a text: only the first few places, which are in names,
 * are looked at.
 */
const SHORT = 3;
const FEW = 4;

/** Characters of a query that are read; the rest of a pasted page is not looked at. */
const LONGEST = 200;

/** What separates the words of a folded text: its other punctuation is spaces already. */
const BETWEEN = /[\0-/:-`{-\x7f]+/;

/** "&" in English and Welsh; of the sign itself nothing is left between two spaces. */
const AND = ['and', 'a', 'ac'];

/** The beginning of a query, folded: what names are compared with as a whole. */
export function phraseOf(query: string): string {
  return casefold(query.slice(0, LONGEST)).trim();
}

/**
 * The words of a folded query, each once. A word for "and" is left out where there are others, so
 * that what is written with "&" or with none is found too; so is the article "a".
 */
export function wordsOf(phrase: string): readonly string[] {
  const words = [...new Set(phrase.split(BETWEEN).filter(Boolean))];
  const telling = words.filter((word) => !AND.includes(word));
  return telling.length ? telling : words;
}

/**
 * Whether a word may start after this character: after ASCII punctuation and spaces, and anywhere
 * in scripts that are written without spaces (Thai, Lao; Han, kana).
 */
function opens(code: number): boolean {
  return code < 128
    ? code < 48 || (code > 57 && code < 97) || code > 122
    : code >> 8 === 0x0e || code > 0x2e7f;
}

/**
 * The first start of a word in a folded text among the places where it stands, from `place`, which
 * is one, on; -1 if it starts nowhere, or not at one of the first `most` places.
 */
export function startOf(text: string, word: string, place: number, most = Infinity): number {
  while (place > 0 && !opens(text.charCodeAt(place - 1))) {
    place = --most ? text.indexOf(word, place + 1) : -1;
  }
  return place;
}

/**
 * How well a folded text has a word, 0 best: 0 where a name begins with it; else the number of the
 * field of the first place where it starts, from 1, and `INSIDE` more where it stands only inside
 * others; `NONE` where it does not stand.
 *
 * @param end - where the first field ends, if that is known.
 */
export function rank(text: string, word: string, end = text.indexOf(FIELD)): number {
  const first = text.indexOf(word);
  if (first < 0) return NONE;
  const start = startOf(text, word, first, word.length < SHORT ? FEW : Infinity);
  const found = start < 0 ? first : start;
  let field = start < 0 ? INSIDE + 1 : 1;
  for (; end >= 0 && end < found; field++) end = text.indexOf(FIELD, end + 1);
  return field === 1 && text[found - 1] === '\n' ? 0 : field;
}
