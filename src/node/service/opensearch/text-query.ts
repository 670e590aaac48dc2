import { NONE, OTHER } from '../../../search/match.js';
import { phraseOf, type Spelling, type Term, termsOf, withSpaces } from '../../../search/query.js';
import { abbreviations, joined } from '../../../search/spellings.js';
import { wordsOf } from '../../../search/text-search.js';
import { any, type Clause } from './asking.js';
import { beginning, FEW, LONGEST, SPACE, token, wholeLine } from './tokens.js';

/** What of a text is looked for, and by which words that is marked. */
export interface TextQuery {
  /** All of these must hold. */
  readonly must: readonly Clause[];
  /** These say how well a match answers, beside what `must` says. */
  readonly should: readonly Clause[];
  readonly terms: readonly Term[];
  readonly words: readonly string[];
}

/** The ranks that another spelling can have, and those of a word as it was typed. */
const STARTS = [0, 1, 2, 3, 4] as const;
const RANKS = Array.from({ length: NONE }, (_, rank) => rank);

const worth = (boost: number, filter: Clause): Clause => ({ constant_score: { filter, boost } });

/** What is found with this rank: the less it is, the more that is worth. */
const ranking = (rank: number, filter: Clause): Clause => worth(NONE - rank, filter);

/** Pieces of a word that is longer than any token, each of which must stand somewhere. */
function piecesOf(word: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = LONGEST; start < word.length; start += LONGEST) {
    pieces.push(word.slice(Math.min(start, word.length - LONGEST), start + LONGEST));
  }
  return pieces;
}

/** Who has a word with a rank: as it begins, or with a space behind it as a whole. */
function has(word: string, rank: number): Clause {
  const letters = word.trimEnd().replaceAll(' ', SPACE);
  const first = letters.slice(0, LONGEST);
  const isWhole = word.endsWith(' ');
  if (isWhole || rank === 0) {
    // Names have each of their words, of whatever length, with the rank of a beginning.
    const ranked = token(isWhole && rank === 0 ? 1 : rank, first);
    return { term: { [!isWhole && letters.length <= FEW ? 'parts' : 'tails']: ranked } };
  }
  if (letters.length <= FEW && !letters.includes(SPACE)) {
    return { term: { parts: token(rank, letters) } };
  }
  const begins = { prefix: { tails: token(rank, first) } };
  const pieces = piecesOf(letters).map((piece) => ({
    terms: { tails: RANKS.map((each) => token(each, piece)) },
  }));
  return pieces.length ? { bool: { filter: [begins, ...pieces] } } : begins;
}

/** Who has another spelling of a word: all its words, of which the worst rank counts (`otherRank`). */
function otherQueries(spelling: Spelling, word: string): readonly Clause[] {
  const [first = ''] = spelling;
  const isSame = joined(first) === joined(word);
  return STARTS.map((worst) => {
    const ranks = spelling.length > 1 ? STARTS.slice(0, worst + 1) : [worst];
    const filter = spelling.map((word) => any(ranks.map((rank) => has(word, rank))));
    return ranking(isSame && !worst ? 0 : worst + OTHER, { bool: { filter } });
  });
}

/** Who has a word in any way, and how well. */
function termQuery({ word, others, way }: Term): Clause {
  return {
    dis_max: {
      queries: [
        ...RANKS.map((rank) => ranking(rank, has(word, rank))),
        ...others.flatMap((other) => otherQueries(other, word)),
        ...(way ? [worth(0, wayQuery(way))] : []),
      ],
    },
  };
}

const wayQuery = (way: string): Clause => ({
  wildcard: { ways: { value: `*${way.replace(/[\\*?]/g, '\\$&')}*` } },
});

/**
 * Who has all words in names and a line that begins with the phrase, or is it, such as a name: a
 * little more than others.
 */
function phraseQueries(phrase: string, terms: readonly Term[]): readonly Clause[] {
  const begins = beginning(phrase);
  const named = terms.map(({ word }) => any([has(word, 0), has(word, 1)]));
  return [
    phrase.length <= FEW ? { term: { parts: begins } } : { prefix: { tails: begins } },
    { term: { tails: wholeLine(phrase) } },
  ].map((query) => worth(0.3, { bool: { filter: [query, ...named] } }));
}

/**
 * Two letters that stand for an umlaut. Other texts of the list are not known here, so that a name
 * which lost its dots, `Muller`, is found by `mueller` as a whole word only.
 */
const AS_TWO = /([aou])e|(a)a/g;
const SHORTEST = 5;

/** The words of a text, with their spellings without umlauts. */
const termsIn = (text: string, isWelsh: boolean): readonly Term[] =>
  termsOf(text, isWelsh, abbreviations()).map((term) => {
    const plain = term.word.length < SHORTEST ? term.word : term.word.replace(AS_TWO, '$1$2');
    return plain === term.word ? term : { ...term, others: [...term.others, [`${plain} `]] };
  });

/** What a text asks for; nothing where it has no words. */
export function textQuery(text: string, isWelsh: boolean): TextQuery | undefined {
  const terms = termsIn(text, isWelsh);
  if (!terms.length) return undefined;
  return {
    must: terms.map(termQuery),
    should: phraseQueries(phraseOf(text), terms),
    terms,
    words: wordsOf(terms),
  };
}

/** The same text with spaces, where its script has none; nothing where that changes nothing. */
export function dividedQuery(text: string, isWelsh: boolean): TextQuery | undefined {
  const divided = withSpaces(text);
  return divided === text ? undefined : textQuery(divided, isWelsh);
}

/** Organisations that have words near to those of a text. */
export const nearQuery = ({ terms }: TextQuery): Clause =>
  any(
    terms.map(({ word }) => ({
      match: { words: { query: word, fuzziness: 'AUTO:4,6', max_expansions: 16 } },
    })),
  );
