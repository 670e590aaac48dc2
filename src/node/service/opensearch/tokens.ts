import { FIELD, INSIDE, NONE, OTHER, SHORT, rank } from '../../../search/match.js';
import { BETWEEN, joined, learnSpellings, type Spellings } from '../../../search/spellings.js';

/**
 * Organisations are indexed by tokens: a rank (see `rank`) as one character, and behind it letters
 * that a word of theirs has. So what somebody types is looked up instead of looked for, and how well
 * it answers stands in the index.
 */
export const token = (rank: number, letters: string): string => `${CODES[rank]}${letters}`;
const CODES = '0123456789abcd';

/** Letters for which an organisation has a token of just these, wherever they stand together. */
export const FEW = 3;
/** Letters of the longest token, but for a whole line. */
export const LONGEST = 32;
const LONGEST_LINE = 200;
/** Stands for a space in a token, which no word has. */
export const SPACE = '_';
/** As in `rank`: of letters that stand all over a text only the first few places are looked at. */
const PLACES = 4;

/** Letters before and behind which another word may be: those of scripts without spaces. */
const UNSPACED = /[\u0e00-\u0eff\u2e80-\uffff]/;
/** The second half of a letter. */
const LOW = /[\udc00-\udfff]/;
/** Names with an ampersand inside them. */
const WITH_AND = /\w+(?:&\w+)+/g;
/** Single letters with spaces between them. */
const APART =
  /(?<![^\s!-/:-@[-`{-~])[^\s!-/:-@[-`{-~](?: [^\s!-/:-@[-`{-~])+(?![^\s!-/:-@[-`{-~])/g;
/** Short words with "and" between them. */
const WITH_SPACES = /(?<![^\s!-/:-@[-`{-~])(?:\w (?:&|and) \w+|\w+ (?:&|and) \w(?!\w))/g;

/** Letters, and the best rank of each. */
type Ranks = Map<string, number>;

/** What can be looked up of a text. */
export interface Ranked {
  /** Letters that stand together, up to `FEW` of them: each once, so what many have is read once. */
  readonly parts: Ranks;
  /** Words from each of their letters on, up to `LONGEST` letters; short ones only as a whole. */
  readonly tails: Ranks;
  /** Other spellings of words of a name that have the same letters: as good as these, as wholes. */
  readonly wholes: Set<string>;
}

const learn = (ranks: Ranks, letters: string, rank: number): void => {
  if (rank < (ranks.get(letters) ?? NONE)) ranks.set(letters, rank);
};

/** Calls for each short beginning of letters, but for what would end within a letter. */
function eachPart(letters: string, see: (part: string) => void): void {
  for (let end = 1; end <= FEW && end <= letters.length; end++) {
    if (!LOW.test(letters[end] ?? '')) see(letters.slice(0, end));
  }
}

/** Calls for each place of a folded text from which on it is looked up, in their order. */
function eachPlace(
  folded: string,
  see: (rest: string, field: number, starts: boolean) => void,
): void {
  folded.split(FIELD).forEach((text, place) => {
    for (const word of [...text.split(BETWEEN), ...(text.match(WITH_AND) ?? [])]) {
      for (let at = 0; at < word.length; at++) {
        const starts = at === 0 || UNSPACED.test(word[at - 1] ?? '');
        if (!LOW.test(word[at] ?? '')) see(word.slice(at), place + 1, starts);
      }
    }
  });
}

/**
 * Ranks what stands in a folded text.
 *
 * @param text the same before it was folded: it tells how others may spell its words.
 */
export function ranked(folded: string, text: string): Ranked {
  const parts: Ranks = new Map();
  const tails: Ranks = new Map();
  const wholes = new Set<string>();
  /** How often letters were seen that have begun no word yet. */
  const seen = new Map<string, number>();
  eachPlace(folded, (rest, field, starts) => {
    eachPart(rest, (part) => {
      const known = parts.get(part) ?? NONE;
      if (known <= INSIDE) return;
      const times = (seen.get(part) ?? 0) + 1;
      seen.set(part, times);
      const next = rest[part.length];
      const isWhole = next === undefined || UNSPACED.test(next);
      if (starts && (part.length >= SHORT || times <= PLACES)) {
        parts.set(part, field === 1 && isWhole ? 0 : field);
      } else if (known === NONE) parts.set(part, field + INSIDE);
    });
    const tail = rest.slice(0, LONGEST);
    if (starts || tail.length > FEW) learn(tails, tail, starts ? field : field + INSIDE);
  });
  for (const [tail, known] of tails) {
    if (tail.length < SHORT) {
      const whole = rank(folded, tail, true);
      if (whole === NONE) tails.delete(tail);
    } else if (known === 1) tails.set(tail, rank(folded, tail, false) && 1);
  }
  folded.split(FIELD).forEach((field, place) => {
    for (const run of field.match(APART) ?? []) {
      const letters = run.replaceAll(' ', SPACE);
      for (let at = 0; at < letters.length; at += 2) {
        const rest = letters.slice(at, at + LONGEST);
        for (let end = 3; end <= rest.length; end += 2) learn(tails, rest.slice(0, end), place + 1);
      }
    }
    for (const run of field.match(WITH_SPACES) ?? []) {
      // One letter is also looked up with the sign beside it, apart from the other word.
      for (const letters of [run, ...(run.match(/& \w$|^\w &/g) ?? [])]) {
        learn(tails, letters.replaceAll(' ', SPACE).slice(0, LONGEST), place + 1);
      }
    }
  });
  const spellings: Spellings = new Map();
  learnSpellings(spellings, text, folded);
  for (const [word, others] of spellings) {
    const found = rank(folded, word.trimEnd(), false);
    if (found >= OTHER) continue;
    learnBeginnings({ parts, tails }, others, found + OTHER);
    for (const other of others) if (!found && other === joined(word)) wholes.add(other);
    // `Y.M.C.A.` and `Y. M. C. A.` are also looked up with a space between each two letters.
    const letters = word.replaceAll(/[.\s]/g, '');
    const spaced = [...letters].join(SPACE);
    if (/^\w(?:\.\s?\w)+\s?$/.test(word)) learn(tails, spaced, found ? found + OTHER : 1);
  }
  return { parts, tails, wholes };
}

function learnBeginnings(
  { parts, tails }: Omit<Ranked, 'wholes'>,
  words: readonly string[],
  rank: number,
) {
  for (const word of words) {
    eachPart(word, (part) => learn(parts, part, rank));
    learn(tails, word.slice(0, LONGEST), rank);
  }
}

/** Adds what stands in other texts: its ranks count so much more, and none is a name. */
export function addRanks(to: Ranked, from: Ranked, more: number): void {
  for (const kind of ['parts', 'tails'] as const) {
    for (const [letters, rank] of from[kind]) learn(to[kind], letters, (rank || 1) + more);
  }
}

/** A phrase in one token. */
const inOne = (phrase: string): string => phrase.replace(/\s+/g, SPACE);
/** A token of how a line begins, and one of a line as a whole. */
export const beginning = (phrase: string): string => `^${inOne(phrase.slice(0, LONGEST))}`;
export const wholeLine = (phrase: string): string => `$${inOne(phrase.slice(0, LONGEST_LINE))}`;

/**
 * The tokens of an organisation, with spaces between them.
 *
 * @param lines folded, each of which is also looked up as a whole.
 */
export function tokensOf({ parts, tails, wholes }: Ranked, lines: readonly string[]) {
  // Put together piece by piece: there are some hundreds of them, a million times.
  let short = '';
  let long = '';
  for (const [letters, rank] of parts) short += `${token(rank, letters)} `;
  for (const [letters, rank] of tails) {
    // A whole word of a name also begins with fewer letters.
    if (!rank) long += `${token(1, letters)} `;
    long += `${token(rank, letters)} `;
  }
  for (const word of wholes) long += `${token(0, word.slice(0, LONGEST))} `;
  for (const line of lines) {
    eachPart(line, (part) => (short += `${beginning(part)} `));
    long += `${beginning(line)} ${wholeLine(line)} `;
  }
  return { parts: short, tails: long };
}
