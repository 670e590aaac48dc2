import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { feeds } from '../../../test/arbitrary-feed.js';
import { FULL_FEED } from '../../../test/full-feed.js';
import type { JsonObject } from '../../keeper/json.js';
import { problemsOf } from '../problems/problems.js';
import { repairOf } from '../problems/repairs.js';
import { CY } from '../words/cy.js';
import { EN } from '../words/en.js';
import { pathOf, pointerOf, valueAt, withoutEmpty, withValue } from './path.js';
import { Store } from './store.js';

const TODAY = '2026-03-01';
const FULL = FULL_FEED as unknown as JsonObject;

/** Every place in a document. */
function placesIn(value: unknown, before: readonly (string | number)[] = []) {
  const places: (readonly (string | number)[])[] = [before];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((each, index) => [index, each] as const)
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  for (const [step, inner] of entries) places.push(...placesIn(inner, [...before, step]));
  return places;
}

describe('a place in a document', () => {
  it('has what was put there, and everything else is as it was', () => {
    for (const path of placesIn(FULL)) {
      const made = withValue(FULL, path, 'new');
      assert.equal(valueAt(made, path), 'new');
      assert.equal(
        JSON.stringify(withValue(made, path, valueAt(FULL, path))),
        JSON.stringify(FULL),
      );
    }
  });

  it('can be written as a pointer, and read again', () => {
    for (const path of placesIn(FULL)) {
      assert.deepEqual(pathOf(FULL, pointerOf(path)), path);
    }
    assert.equal(pointerOf(['a/b', 0, 'c~d']), '/a~1b/0/c~0d');
  });

  it('is made where it is not there, and leaves nothing empty behind it', () => {
    const path = ['translations', 'cy', 'name'];
    const made = withValue({ id: 'a' }, path, 'Mesen');
    assert.deepEqual(made, { id: 'a', translations: { cy: { name: 'Mesen' } } });
    assert.deepEqual(withoutEmpty(withValue(made, path, undefined), path), { id: 'a' });
  });

  it('may be called as nobody should call it', () => {
    const made = withValue({}, ['__proto__', 'polluted'], 1);
    assert.deepEqual(Object.keys(made as object), ['__proto__']);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });
});

describe('the document of the editor', () => {
  it('is as before after as many steps back, and as after after as many forward', () => {
    fc.assert(
      fc.property(feeds, fc.array(fc.tuple(fc.nat(), fc.jsonValue())), (feed, edits) => {
        const store = new Store(feed);
        const seen = [store.document];
        for (const [nth, value] of edits) {
          const places = placesIn(store.document).filter(({ length }) => length);
          const path = places[nth % Math.max(1, places.length)] ?? ['title'];
          store.change([{ path, value }], 'edit');
          seen.push(store.document);
        }
        for (const document of seen.slice(0, -1).reverse()) {
          store.undo();
          assert.equal(store.document, document);
        }
        assert.equal(store.canUndo, false);
        for (const document of seen.slice(1)) {
          store.redo();
          assert.equal(store.document, document);
        }
        assert.equal(store.canRedo, false);
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });

  it('takes what is typed in one field as one step', () => {
    const store = new Store({ title: '' });
    for (const value of ['A', 'Ac', 'Aco']) store.change([{ path: ['title'], value }], 'typing');
    store.change([{ path: ['language'], value: 'e' }], 'typing');
    store.undo();
    assert.deepEqual(store.document, { title: 'Aco' });
    store.undo();
    assert.deepEqual(store.document, { title: '' });
  });
});

describe('the problems of a document', () => {
  it('are none of which a page sees none', () => {
    assert.deepEqual(
      problemsOf(FULL, TODAY).filter(({ severity }) => severity !== 'look'),
      [],
    );
  });

  it('each have a sentence in both languages', () => {
    const codes = Object.keys(EN.sentences);
    assert.deepEqual(Object.keys(CY.sentences), codes);
    for (const { sentences } of [EN, CY]) {
      for (const code of codes) assert.ok(sentences[code]?.({ read: 'x' }), code);
    }
  });

  it('go away with what a page makes of them', () => {
    fc.assert(
      fc.property(feeds, fc.nat(), fc.constantFrom(...SLIPS), (feed, nth, [key, value]) => {
        const records = feed['organizations'] as readonly JsonObject[];
        if (!records.length) return;
        const index = nth % records.length;
        let document = withValue(feed, ['organizations', index, key], value) as JsonObject;
        for (let times = 0; times < 50; times += 1) {
          const [problem] = problemsOf(document, TODAY).filter(
            ({ path, severity }) => severity === 'repaired' && path[1] === index,
          );
          if (!problem) return;
          const repair = repairOf(problem, document, EN, TODAY);
          for (const edit of repair?.patch ?? []) {
            document = withValue(document, edit.path, edit.value) as JsonObject;
          }
        }
        assert.fail(JSON.stringify(problemsOf(document, TODAY)));
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});

/** What keepers write. */
const SLIPS: readonly (readonly [string, unknown])[] = [
  ['website', 'www.example.org'],
  ['website', 'https://a.example and https://b.example'],
  ['email', 'office@example.org,'],
  ['phones', '020 7946 0018; 029 2018 0450'],
  ['tel', '020 7946 0018'],
  ['countries', ['Kenya', 'fr']],
  ['category', 'Something new'],
  ['description', '<b>Bold</b>'],
  ['languages', ['Welsh']],
];
