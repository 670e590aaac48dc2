import { FIELD, INSIDE, NONE } from '../../search/match.js';

/**
 * The first position of a word in a text, in one byte: lower is earlier. In the first field, the
 * names, each position has two numbers, and the even one is for a whole word. Then each further
 * field has two. The same numbers follow again for a word that has the letters only further on.
 */
const FIRST_FIELD = 100;
const LAST = 126;
/** Added if the letters do not begin the word. */
export const WITHIN = 128;
/** The code of a text without the letters. */
export const NOWHERE = 255;

/** The rank of each code: see `rank`. */
export const RANKS = Uint8Array.from({ length: NOWHERE + 1 }, (_, code) => {
  if (code === NOWHERE) return NONE;
  const place = code % WITHIN;
  const field = Math.max((place - FIRST_FIELD) >> 1, 1);
  if (code >= WITHIN) return INSIDE + field;
  return place < FIRST_FIELD && place % 2 === 0 ? 0 : field;
});

/** What separates words in a folded text: ASCII characters that are neither letters nor digits. */
const BETWEEN = /[\0-/:-`{-\x7f]+/;
/** Letters of scripts without spaces, before each of which a word may begin (see `startOf`). */
const UNSPACED = /[\u0e00-\u0eff\u2e80-\uffff]/;

const isBetween = (code: number): boolean =>
  code < 48 || (code > 57 && code < 97) || (code > 122 && code < 128);

/** An array of numbers that grows. */
function numbers<T extends Uint8Array | Uint32Array>(make: (length: number) => T) {
  let list = make(1024);
  let length = 0;
  return {
    push(number: number): void {
      if (length === list.length) {
        const longer = make(2 * length);
        longer.set(list);
        list = longer;
      }
      list[length++] = number;
    },
    get all(): T {
      return list.subarray(0, length) as T;
    },
  };
}

/** Calls a function for each word of a folded text, with the code of its position. */
function eachWord(text: string, see: (word: string, code: number) => void): void {
  let field = 1;
  let ordinal = 0;
  let start = -1;
  for (let place = 0; place <= text.length; place++) {
    const code = place < text.length ? text.charCodeAt(place) : 0;
    if (!isBetween(code)) {
      if (start < 0) start = place;
      continue;
    }
    if (start >= 0) {
      const inNames = Math.min(2 * ordinal++, FIRST_FIELD - 2);
      see(
        text.slice(start, place),
        field === 1 ? inNames : Math.min(FIRST_FIELD + 2 * field, LAST),
      );
      start = -1;
    }
    if (text[place] === FIELD) field++;
  }
}

/** The words of a list of texts, and which texts have each. */
export interface Postings {
  /** Letters without separators: the parts of them that can be found, the longest first. */
  partsOf(letters: string): readonly string[];
  /** The texts that have a word with the letters. */
  find(letters: string): Hits;
}

/** Where letters were found. */
export interface Hits {
  readonly records: Uint32Array;
  /**
   * For each of these, the code of the first word that begins with the letters, or else of the
   * first that has them.
   */
  readonly codes: Uint8Array;
}

/**
 * Reads the words of texts. It takes a second or two for a hundred thousand of them, in slices.
 *
 * @param turn gives other work its turn.
 */
export async function postingsOf(
  texts: readonly string[],
  turn: () => Promise<unknown>,
): Promise<Postings> {
  const known = new Map<string, number>();
  const words = numbers((length) => new Uint32Array(length));
  const records = numbers((length) => new Uint32Array(length));
  const places = numbers((length) => new Uint8Array(length));
  const counts: number[] = [];
  /** The last text in which each word was seen: later places in it are not the first. */
  const seen: number[] = [];
  for (let record = 0; record < texts.length; record++) {
    eachWord(texts[record] ?? '', (word, code) => {
      const number = known.get(word) ?? known.size;
      if (number === known.size) known.set(word, number);
      if (seen[number] === record) return;
      seen[number] = record;
      counts[number] = (counts[number] ?? 0) + 1;
      words.push(number);
      records.push(record);
      places.push(code);
    });
    if (record % 500 === 499) await turn();
  }

  // All records of the first word, then all of the next one.
  const starts = new Uint32Array(known.size + 1);
  counts.forEach((count, number) => (starts[number + 1] = (starts[number] ?? 0) + count));
  const next = starts.slice();
  const [of, by, where] = [words.all, records.all, places.all];
  const sortedRecords = new Uint32Array(of.length);
  const sortedPlaces = new Uint8Array(of.length);
  for (let posting = 0; posting < of.length; posting++) {
    const number = of[posting] ?? 0;
    const place = next[number] ?? 0;
    next[number] = place + 1;
    sortedRecords[place] = by[posting] ?? 0;
    sortedPlaces[place] = where[posting] ?? 0;
    if (posting % 1_000_000 === 999_999) await turn();
  }

  const list = [...known.keys()];
  /** All words, each after a line break, and the position where each begins. */
  const vocabulary = `\n${list.join('\n')}\n`;
  const begins = new Uint32Array(list.length);
  list.reduce((begin, word, number) => {
    begins[number] = begin;
    return begin + word.length + 1;
  }, 1);

  /** The number of the word at a position of the vocabulary. */
  const wordAt = (place: number): number => {
    let [low, high] = [0, begins.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((begins[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  /**
   * The first position at which letters begin a word in a text without spaces. -1 if there is none.
   */
  const startIn = (word: string, letters: string): number => {
    let start = word.indexOf(letters);
    while (start > 0 && !UNSPACED.test(word[start - 1] ?? '')) {
      start = word.indexOf(letters, start + 1);
    }
    return start;
  };

  /** The number that is added to the codes of a word that has the letters. */
  const codeOf = (word: string, letters: string): number => {
    const start = startIn(word, letters);
    if (start < 0) return WITHIN;
    const next = word[start + letters.length];
    return next === undefined || UNSPACED.test(next) ? 0 : 1;
  };

  // Made once, and reset after each use.
  const firsts = new Uint8Array(texts.length).fill(NOWHERE);
  const found = new Uint32Array(texts.length);
  return {
    partsOf: (letters) => letters.split(BETWEEN).sort((one, other) => other.length - one.length),
    find(letters) {
      let count = 0;
      let place = vocabulary.indexOf(letters);
      while (place >= 0) {
        const number = wordAt(place);
        const added = codeOf(list[number] ?? '', letters);
        for (let posting = starts[number] ?? 0; posting < (starts[number + 1] ?? 0); posting++) {
          const record = sortedRecords[posting] ?? 0;
          const code = (sortedPlaces[posting] ?? 0) + added;
          const before = firsts[record] ?? 0;
          if (before === NOWHERE) found[count++] = record;
          if (code < before) firsts[record] = code;
        }
        place = vocabulary.indexOf(letters, vocabulary.indexOf('\n', place));
      }
      const records = found.slice(0, count);
      const codes = new Uint8Array(count);
      for (let hit = 0; hit < count; hit++) {
        const record = records[hit] ?? 0;
        codes[hit] = firsts[record] ?? 0;
        firsts[record] = NOWHERE;
      }
      return { records, codes };
    },
  };
}
