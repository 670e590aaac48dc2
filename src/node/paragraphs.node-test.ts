import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { FULL_FEED } from '../../test/full-feed.js';
import { parseFeed } from '../feed/decode/parse-feed.js';
import { blockOf } from './block.js';
import { toPaste } from './pasted.js';

type Node = DefaultTreeAdapterMap['node'];

/** Elements before and behind which the classic editor of WordPress begins a new paragraph. */
const BLOCKS =
  '(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary)';

/** What that editor makes of a text (`wpautop` in its `formatting.php`). */
function withParagraphs(text: string): string {
  const kept = text.replace(/<script.*?<\/script>/gs, (script) => script.replaceAll('\n', '\0'));
  return `${kept}\n`
    .replace(/<br\s*\/?>\s*<br\s*\/?>/g, '\n\n')
    .replace(new RegExp(`(<${BLOCKS}[\\s/>])`, 'g'), '\n\n$1')
    .replace(new RegExp(`(</${BLOCKS}>)`, 'g'), '$1\n\n')
    .split(/\n\s*\n/)
    .filter((piece) => piece.trim())
    .map((piece) => `<p>${piece.trim()}</p>\n`)
    .join('')
    .replace(/<p>\s*<\/p>/g, '')
    .replace(new RegExp(`<p>\\s*(</?${BLOCKS}[^>]*>)\\s*</p>`, 'g'), '$1')
    .replace(/<p>(<li.+?)<\/p>/g, '$1')
    .replace(new RegExp(`<p>\\s*(</?${BLOCKS}[^>]*>)`, 'g'), '$1')
    .replace(new RegExp(`(</?${BLOCKS}[^>]*>)\\s*</p>`, 'g'), '$1')
    .replace(/(?<!<br \/>)\s*\n/g, '<br />\n')
    .replace(new RegExp(`(</?${BLOCKS}[^>]*>)\\s*<br />`, 'g'), '$1')
    .replace(/<br \/>(\s*<\/?(?:p|li|div|dl|dd|dt|th|pre|td|ul|ol)[^>]*>)/g, '$1')
    .replaceAll('\0', '\n');
}

function* elementsIn(node: Node): Generator<DefaultTreeAdapterMap['element']> {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if ('tagName' in child) yield child;
    yield* elementsIn(child);
  }
}

const namesIn = (node: Node) =>
  [...elementsIn(node)]
    .map(({ tagName }) => tagName)
    .filter((name) => /^(h\d|li|ul|dl)$/.test(name));

describe('what render has written, in an editor that adds paragraphs by itself', () => {
  const { feed } = parseFeed(FULL_FEED);
  for (const options of [{}, { 'json-ld': true }]) {
    it(`stays one whole list inside the element ${Object.keys(options).join()}`, () => {
      const written = toPaste(options, blockOf(feed, options));
      const page = `Here are our partners.\n\n<div><partner-directory src="/a.json">${written}</partner-directory></div>\n\nMore text.`;
      const tree = parseFragment(withParagraphs(page));
      const all = [...elementsIn(tree)];
      const directories = all.filter(({ tagName }) => tagName === 'partner-directory');
      assert.equal(directories.length, 1);
      const [directory = tree] = directories;
      const expected = namesIn(parseFragment(written));
      assert.ok(expected.length > 10);
      assert.deepEqual(namesIn(directory), expected);
      assert.deepEqual(namesIn(tree), expected);
      const more = all.find(
        (each) =>
          each.tagName === 'p' &&
          'value' in (each.childNodes[0] ?? {}) &&
          JSON.stringify((each.childNodes[0] as { value: string }).value).includes('More text'),
      );
      assert.ok(more && ![...elementsIn(directory)].includes(more));
    });
  }
});
