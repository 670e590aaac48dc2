import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { linesOf } from './json-places.js';
import { JsonError, readJsonText } from './json-text.js';

const placesIn = (text: string) =>
  readJsonText(text).slips.map(({ line, column }) => `${line}:${column}`);

describe('JSON as people write it', () => {
  const texts: Readonly<Record<string, [text: string, value: unknown, slips: string[]]>> = {
    'a comma behind the last': ['{\n"a": [1, 2,],\n}', { a: [1, 2] }, ['2:11', '2:13']],
    'a comma too few': ['{"a": 1\n "b": 2}', { a: 1, b: 2 }, ['2:2']],
    'a comma too many': ['[1,, 2]', [1, 2], ['1:4']],
    'quotation marks of a word processor': ['{“a”: “b”}', { a: 'b' }, ['1:2', '1:7']],
    'one of them': ['{"a": "b”}', { a: 'b' }, ['1:9']],
    'single quotation marks': ["{'a': 'b'}", { a: 'b' }, ['1:2', '1:7']],
    'an apostrophe inside': [
      '{"a": "the council’s “list”",}',
      { a: 'the council’s “list”' },
      ['1:29'],
    ],
    comments: ['// ours\n{"a": 1, /* and */ "b": 2}', { a: 1, b: 2 }, ['1:1', '2:10']],
    'keys without quotation marks': ['{a: 1}', { a: 1 }, ['1:2']],
    'a line break inside a text': ['{"a": "b\nc"}', { a: 'b\nc' }, ['1:9']],
    'words of Python': ['{"a": True, "b": None}', { a: true, b: null }, ['1:7', '1:18']],
    'a number with a 0 in front': ['{"a": 0161}', { a: '0161' }, ['1:7']],
    'something behind the end': ['{"a": 1}}', { a: 1 }, ['1:9']],
    'a key like no other': ['{"__proto__": 1,}', JSON.parse('{"__proto__": 1}'), ['1:16']],
  };
  for (const [name, [text, value, slips]] of Object.entries(texts)) {
    it(`is read, and told of: ${name}`, () => {
      assert.deepEqual(readJsonText(text).value, value);
      assert.deepEqual(placesIn(text), slips);
    });
  }

  it('is left alone where it is right', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        assert.deepEqual(readJsonText(text), { value: JSON.parse(text), slips: [] });
      }),
    );
  });

  it('says where nothing can be guessed', () => {
    const at = (text: string) => {
      try {
        return readJsonText(text).value;
      } catch (error) {
        assert.ok(error instanceof JsonError);
        return error.message;
      }
    };
    assert.match(`${at('{"a": "b')}`, /^Line 1, column 7: This text is never closed/);
    assert.match(`${at('{\n"a": [1')}`, /^Line 2, column 6: This \[ is never closed/);
    assert.match(`${at('{"a": ?}')}`, /^Line 1, column 7: A value should stand here/);
    assert.match(`${at('['.repeat(100_000))}`, /too deep/);
    assert.match(`${at('')}`, /^Line 1, column 1:/);
  });
});

describe('a place in JSON', () => {
  const text =
    '{\n  "a": "x",\n  "list": [\n    { "b": 1 },\n    {\n      "c/d": [1,\n 2] }\n  ]\n}\n';
  const lines: Readonly<Record<string, number>> = {
    '': 1,
    '/a': 2,
    '/list': 3,
    '/list/0': 4,
    '/list/0/b': 4,
    '/list/1': 5,
    '/list/1/c~1d': 6,
    '/list/1/c~1d/1': 7,
    '/list/1/none': 5,
    '/none': 1,
  };
  for (const [pointer, line] of Object.entries(lines)) {
    it(`is on line ${line}: ${pointer || 'the whole'}`, () => {
      assert.equal(linesOf(text, [pointer]).get(pointer), line);
    });
  }
});
