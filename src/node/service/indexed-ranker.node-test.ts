import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FACETED, numbered } from '../../../test/support/feeds.js';
import { parseFeed } from '../../feed/decode/parse-feed.js';
import { casefold } from '../../search/casefold.js';
import { FIELD, NONE } from '../../search/match.js';
import { memorySource } from '../../search/memory-source.js';
import type { Term } from '../../search/query.js';
import { type Ranker, ranker } from '../../search/score.js';
import { indexedRanker } from './indexed-ranker.js';
import { type Postings, postingsOf } from './postings.js';

/** Numbers that look random, and are the same each time. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Few letters, so that words stand in one another, and all that may be between them. */
const PIECES =
  'a b ab ba aab bab 北 京 北京 ไทย สวัส ɓa é \u1112\u1161\u11a8 \u1100\u116d 7 1 - . _ \x7f'.split(
    ' ',
  );
const GAPS = [' ', ' ', '\n', '\n', '', '-', FIELD];

function textsOf(seed: number, count: number): readonly string[] {
  const next = chance(seed);
  const pick = (list: readonly string[]) => list[next(list.length)] ?? '';
  return Array.from({ length: count }, () => {
    let text = '';
    for (let left = next(14); left; left--) text += pick(GAPS) + pick(PIECES);
    return next(4) ? `\n${text}` : text;
  });
}

function termsOf(seed: number, count: number): readonly Term[] {
  const next = chance(seed);
  const word = () => {
    let made = '';
    for (let left = 1 + next(3); left; left--) made += PIECES[next(PIECES.length)] ?? '';
    return casefold(made) + (next(4) ? '' : ' ');
  };
  return Array.from({ length: count }, () => ({
    word: word(),
    others: Array.from({ length: next(3) }, () =>
      Array.from({ length: 1 + next(2) }, () => word()),
    ),
    way: '',
  }));
}

const noTurn = () => Promise.resolve();

describe('what a service finds words by', () => {
  it('tells the same as the texts themselves, of whatever texts and words', async () => {
    const texts = textsOf(1, 400);
    const indexed = indexedRanker(texts, await postingsOf(texts, noTurn));
    const all = new Uint32Array(texts.keys());
    for (const term of termsOf(2, 400)) {
      const [one, other] = [ranker(term, []), indexed(term, [])];
      const ranks = (rankOf: Ranker) => texts.map((text, record) => rankOf(record, text));
      assert.deepEqual(ranks(other), ranks(one), JSON.stringify(term));
      const left = new Set(other.among?.(all) ?? all);
      const lost = ranks(one).findIndex((rank, record) => rank < NONE && !left.has(record));
      assert.equal(lost, -1, JSON.stringify(term));
    }
  });

  it('finds nothing in no texts', async () => {
    const rankOf = indexedRanker([], await postingsOf([], noTurn));
    assert.deepEqual(
      rankOf({ word: 'word', others: [['other ']], way: '' }, []).among?.(new Uint32Array()),
      new Uint32Array(),
    );
  });

  it('gives the answers of a page: categories, countries, filters, restrictions and all', async () => {
    const feed = parseFeed({
      ...FACETED,
      organizations: [...FACETED.organizations, ...numbered(30)],
    }).feed;
    const made: { texts: readonly string[]; postings?: Postings } = { texts: [] };
    const source = memorySource(feed, ({ texts }) => {
      made.texts = texts;
      return (term, labels) => {
        assert.ok(made.postings);
        return indexedRanker(texts, made.postings)(term, labels);
      };
    });
    while (source.step());
    made.postings = await postingsOf(made.texts, noTurn);
    const page = memorySource(feed);
    const words =
      'ethiopia ecole reading,writing advice cyngor senegal villages univercity organisation,2 kingdom o or 3 xyzzy';
    for (const text of words.split(' ').map((word) => word.replace(',', ' '))) {
      for (const query of [
        { text },
        { text, filters: new Map([['country', new Set(['GB'])]] as const) },
        { text, restrict: { categories: new Set(['advice']) } },
        { text, language: 'cy', order: 'name' } as const,
      ]) {
        assert.deepEqual(source.search(query), page.search(query), JSON.stringify(query));
      }
    }
  });
});
