import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedOf } from './support/demo.js';
import { block, render, shortcode } from './support/posts.js';

/** What page builders, widgets and themes do with what a shortcode or block has made, as PHP. */
const HABITS = {
  'as it is': '$html',
  'automatic paragraphs': 'wpautop( "Before.\\n\\n$html\\n\\nAfter." )',
  'automatic paragraphs, twice': 'wpautop( wpautop( "Before.\\n\\n$html\\n\\nAfter." ) )',
  'automatic paragraphs around a sentence': 'wpautop( "Before $html After." )',
  'automatic paragraphs without a blank line': 'wpautop( "Before\\n$html\\nAfter." )',
  'other quotes and automatic paragraphs':
    'wpautop( wptexturize( "Before.\\n\\n$html\\n\\nAfter." ) )',
};

const TEXTS = {
  name: 'A "name" --\n\non two lines',
  alternate_name: 'Another\nname',
  alert: 'Closed.\n\nFor now -- until May.',
  description: 'First.\nStill first.\n\n- one\n- two\n\nLast.',
  phones: [{ number: '01234 567890', description: 'office\n\nand shop' }],
};

export function paragraphs({ site, browser, feeds }) {
  describe('what adds paragraphs to a page', () => {
    let page;

    /** What a browser reads: each element of the fallback with its text, and what it finds outside. */
    const outline = async (html) => {
      page ??= await browser.visitor();
      return page.evaluate((given) => {
        const { body } = new DOMParser().parseFromString(given, 'text/html');
        const element = body.querySelector('partner-directory');
        const inside = [...element.querySelectorAll('*')]
          .filter((each) => each.textContent.trim())
          .map(({ localName, textContent }) => `${localName}: ${textContent.replace(/\s+/g, '')}`);
        element.remove();
        const outside = body.textContent.replace(/\s+/g, ' ').trim();
        return { inside, outside };
      }, html);
    };

    for (const [kind, make] of Object.entries({ block, shortcode })) {
      it(`leaves the list inside the element, once and whole: a ${kind}`, async () => {
        const src = feeds.answer('/paragraphs.json', {
          body: feedOf([TEXTS, { name: 'Next' }], {
            page: { title: 'Partners', summary: 'One.\n\nTwo.', resources_heading: 'Here' },
            tips: { heading: 'Think', items: [{ title: 'Why', text: 'This.\n\nThat.' }] },
          }),
        });
        const [html] = await render(site, [make({ src })]);
        const expected = await outline(html.trim());
        assert.ok(expected.inside.includes('h4: Next'));
        assert.equal(expected.outside, '');
        for (const [habit, code] of Object.entries(HABITS)) {
          const found = await outline(
            await site.php(`$html = $given; return ${code};`, html.trim()),
          );
          assert.deepEqual(found.inside, expected.inside, habit);
          assert.match(found.outside, /^(Before\.? After\.)?$/, habit);
        }
      });
    }
  });
}
