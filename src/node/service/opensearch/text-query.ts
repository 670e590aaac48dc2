import { phraseOf, type Term, termsOf, withSpaces } from '../../../search/query.js';
import { abbreviations } from '../../../search/spellings.js';
import { wordsOf } from '../../../search/text-search.js';
import { spaced } from './document.js';

type Clause = Readonly<Record<string, unknown>>;

/** What of a text is looked for, and by which words that is marked. */
export interface TextQuery {
  /** All of these must hold. */
  readonly must: readonly Clause[];
  /** These say how well a match answers, beside what `must` says. */
  readonly should: readonly Clause[];
  readonly terms: readonly Term[];
  readonly words: readonly string[];
}

const FIELDS = ['names', 'alternates', 'places', 'descriptions'] as const;

const escaped = (text: string): string => text.replace(/[\\*?]/g, '\\$&');

/** A pattern in a field. */
const has = (field: string, pattern: string): Clause => ({
  wildcard: { [field]: { value: `*${pattern}*` } },
});
const any = (queries: readonly Clause[]): Clause => ({
  bool: { should: queries, minimum_should_match: 1 },
});
const worth = (boost: number, filter: Clause): Clause => ({ constant_score: { filter, boost } });

/** How a word begins another, or is one: `st ` is meant as a whole. */
const start = (word: string): string =>
  word.endsWith(' ') ? ` ${escaped(word.trimEnd())} ` : ` ${escaped(word)}`;

/** The clauses of one word: the ranks of a page's own search (see `rank`), the other way around. */
function termQuery({ word, others, way }: Term): Clause {
  const inside = escaped(word);
  const other = others.map((spelling) => ({
    bool: {
      must: spelling.map((each) =>
        any([...FIELDS, 'labels'].map((field) => has(field, start(each)))),
      ),
    },
  }));
  return {
    dis_max: {
      queries: [
        worth(9, has('names', ` ${escaped(word.trimEnd())} `)),
        ...FIELDS.map((field, place) => worth(8 - place, has(field, start(word)))),
        worth(6, has('labels', start(word))),
        ...FIELDS.map((field, place) => worth(4 - place, has(field, inside))),
        worth(2, has('labels', inside)),
        worth(4.5, has('spelled', start(word))),
        ...(other.length ? [worth(4.5, any(other))] : []),
        ...(way ? [worth(0, has('ways', escaped(way)))] : []),
      ],
    },
  };
}

/** What a text asks for; nothing where it has no words. */
export function textQuery(text: string, isWelsh: boolean): TextQuery | undefined {
  const terms = termsOf(text, isWelsh, abbreviations());
  if (!terms.length) return undefined;
  const phrase = escaped(spaced(phraseOf(text)).trim());
  return {
    must: terms.map(termQuery),
    should: [worth(0.3, has('names', `| ${phrase}`)), worth(0.3, has('names', `| ${phrase} |`))],
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
