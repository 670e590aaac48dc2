import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DEMO } from './support/demo.js';

/** Texts that are not JSON, and what is said of each. */
const SLIPS = [
  ['{"a": 1,}', 'Line 1, column 8: Delete this comma: nothing follows it.'],
  ['[1,\n 2,\n]', 'Line 2, column 3: Delete this comma: nothing follows it.'],
  ['{"a": 1\n "b": 2}', 'Line 2, column 2: A comma is missing before this.'],
  ['{"a" 1}', 'Line 1, column 6: A colon (:) is missing before this.'],
  ['{a: 1}', 'Line 1, column 2: A key in quotation marks should stand here.'],
  ['{"é": “x”}', 'Line 1, column 7: Write straight quotation marks (").'],
  ["['x']", 'Line 1, column 2: Write straight quotation marks (").'],
  ['[1] // the end', 'Line 1, column 5: JSON has no comments.'],
  ['[1] ]', 'Line 1, column 5: Nothing should follow the end of the list.'],
  ['["two\nlines"]', 'Line 1, column 2: This text is not closed on its line.'],
  [String.raw`["C:\Users"]`, 'Line 1, column 2: There is a backslash in this text'],
  ['{"a": [1, 2}', 'Line 1, column 12: A comma is missing before this.'],
  ['{\n"a": [1, 2', 'Line 2, column 6: This [ is never closed. Write a ].'],
  ['{"a": }', 'Line 1, column 7: A value should stand here'],
  ['[01]', 'Line 1, column 2: A value should stand here'],
  ['[None]', 'Line 1, column 2: A value should stand here'],
  ['', 'Line 1, column 1: A value should stand here'],
  ['name,email', 'Line 1, column 1: A value should stand here'],
];
const MARKS = ['', ',', '"', '{', '}', '[', ']', ':', '\\', '1', 'x', ' ', '\n'];

const isJson = (text) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

export function jsonSlips({ site }) {
  describe('a slip in JSON', () => {
    it('is told in words, with its line and column', async () => {
      const said = await site.php(
        `return array_map(
           fn( $text ) => PartnerDirectory\\slip_sentence( PartnerDirectory\\json_slip( $text ) ),
           $given
         );`,
        SLIPS.map(([text]) => text),
      );
      said.forEach((sentence, n) => {
        const [text, wanted] = SLIPS[n];
        assert.ok(sentence.startsWith(wanted), `${text}: ${sentence}`);
      });
    });

    it('is found wherever a browser finds one, and nowhere else', async () => {
      const text = JSON.stringify({ ...DEMO, odd: [-1.5e3, 0, true, null, '\\"\u2028', {}, []] });
      // Every letter of some of it, and then one letter in so many, is changed for each of some marks.
      const places = [...text].flatMap((_, at) => (at < 200 || at % 97 === 0 ? [at] : []));
      const texts = places.map(
        (at, n) => text.slice(0, at) + MARKS[n % MARKS.length] + text.slice(at + 1),
      );
      const found = await site.php(
        'return array_map( fn( $text ) => (bool) PartnerDirectory\\json_slip( $text ), $given );',
        texts,
      );
      assert.ok(texts.length > 250);
      found.forEach((isFound, n) => assert.equal(isFound, !isJson(texts[n]), texts[n]));
      assert.ok(found.includes(false));
    });

    it('is no more work to find than the size of the list allows', async () => {
      const work = (count) =>
        site.work('return PartnerDirectory\\json_slip( str_repeat( $given[0], $given[1] ) );', [
          '["\\u00e9", {"a": 1}, ',
          count,
        ]);
      const [few, many] = [await work(500), await work(4000)];
      assert.ok(many < few * 10, `${few} and ${many}`);
    });
  });
}
