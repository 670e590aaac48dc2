import { setImmediate as turn } from 'node:timers/promises';
import type { Feed } from '../../feed/model.js';
import { memorySource } from '../../search/memory-source.js';
import { ranker } from '../../search/score.js';
import type { Order } from '../../search/source.js';
import type { SearchEngine } from './engine.js';
import { indexedRanker } from './indexed-ranker.js';
import { languageLookup, languagesOf } from './languages.js';
import { postingsOf } from './postings.js';
import { badRequest } from './problem.js';
import { ORDERS, type Question } from './question.js';

/** The maximum depth of results: nobody pages further. */
const DEEPEST = 1_000_000;

/**
 * Searches in memory, with the same search as in a page. Everything it needs is prepared in
 * advance, so that no request waits for it.
 */
export async function memoryEngine(feed: Feed): Promise<SearchEngine> {
  let texts: readonly string[] = [];
  let byWords: typeof ranker = ranker;
  const source = memorySource(feed, (index) => {
    texts = index.texts;
    return (term, labels) => byWords(term, labels);
  });
  const hasDates = feed.organizations.some(({ assured_date }) => assured_date);
  const orders: readonly Order[] = ORDERS.filter((order) => order !== 'checked' || hasDates);
  // Otherwise names would be sorted, and kept, for every other language.
  const languageOf = languageLookup(feed);

  const search = (question: Question, limit: number) => {
    const query = { ...question, language: languageOf(question.language), limit };
    let results = source.search(query);
    while (results.pending && source.step());
    if (results.pending) results = source.search(query);
    return results;
  };

  /** Prepares everything that questions will need, and gives other work its turn in between. */
  const wake = async () => {
    while (source.step()) await turn();
    byWords = indexedRanker(texts, await postingsOf(texts, turn));
    for (const language of languagesOf(feed)) {
      // A text that nothing matches: for it, the words of all texts and the names of countries are
      // read.
      source.search({ text: 'zzzzqqqq', language, limit: 1 });
      while (source.step()) await turn();
      for (const order of ['name', 'checked'] as const) {
        source.search({ order, language, limit: 1 });
        while (source.step()) await turn();
      }
    }
  };
  await wake();

  return {
    feed,
    size: feed.organizations.length,
    find(question) {
      const start = startOf(question.after);
      const end = start + question.limit;
      const results = search(question, end);
      const { total, matches, near } = results;
      return {
        results: {
          total,
          outOf: results.outOf,
          matches: matches.slice(start),
          groups: results.groups,
          near: near.slice(start),
          nearTotal: results.nearTotal,
          words: results.words,
          get facets() {
            return results.facets;
          },
        },
        orders,
        next: end < total ? `${end}` : undefined,
      };
    },
  };
}

function startOf(after: string | undefined): number {
  if (after === undefined) return 0;
  const start = /^\d{1,7}$/.test(after) ? Number(after) : NaN;
  if (start <= DEEPEST) return start;
  throw badRequest('after should be what an answer called next.');
}
