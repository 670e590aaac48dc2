import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { canvas } from './support/canvas.js';
import { DEMO, NAMES } from './support/demo.js';
import { publish, render, shortcode } from './support/posts.js';
import { run } from './support/processes.js';

const FENCED = /```html(?: live)?\n([^]*?)```/g;
const ELEMENT = /<(partner-directory|org-card|linking-tips)[\s>]/;
const LINK = /<a\b[^>]*\bhref="([^"]+)"[^>]*>([^<]+)<\/a>/g;
const SCRIPT_OR_ELEMENT = /<\/?(script|partner-directory|org-card|linking-tips)\b/i;

const PAGE = readFileSync('docs/webmaster/paste.md', 'utf8');

/** The documentation's own snippets that have a fallback. */
const SNIPPETS = [...PAGE.matchAll(FENCED)]
  .map(([, html]) => html)
  .filter((html) => ELEMENT.test(html) && html.includes('<a '));

const linksOf = (html) => [...html.matchAll(LINK)].map(([, href, text]) => `${text}: ${href}`);

const purify = async (texts) =>
  JSON.parse(
    await run('php', ['integrations/wordpress/test/site/purify.php'], {
      env: { ...process.env, GIVEN: JSON.stringify(texts) },
    }),
  );

/** Nothing that runs is left, and every link of a snippet is. */
function expectLinks(cleaned, snippet) {
  assert.doesNotMatch(cleaned, SCRIPT_OR_ELEMENT);
  assert.deepEqual(linksOf(cleaned), linksOf(snippet));
}

/** All that a pasted list says is left, with all its links but those that dial. */
function expectList(cleaned) {
  assert.doesNotMatch(cleaned, SCRIPT_OR_ELEMENT);
  const items = cleaned.split(/<h\d>/).slice(1);
  for (const { name, email, website, phones = [] } of DEMO.organizations) {
    const item = items.find(
      (each) => each.startsWith(name.replace("'", '&#039;')) || each.startsWith(name),
    );
    assert.ok(item, name);
    if (email) assert.ok(item.includes(`href="mailto:${email}"`), email);
    if (website) assert.ok(item.includes(`href="${new URL(website).href}"`), website);
    for (const { number } of phones) assert.ok(item.includes(number), number);
  }
}

export function cleaners({ site }) {
  describe('what cleaners leave of the pasted tag', () => {
    let list;

    it('is looked for in snippets of all three elements', async () => {
      for (const tag of ['partner-directory', 'org-card', 'linking-tips']) {
        assert.ok(
          SNIPPETS.some((snippet) => snippet.includes(`<${tag} `)),
          tag,
        );
      }
      [list] = await render(site, [shortcode({ src: '/partners.json' })]);
      assert.equal(NAMES.filter((name) => list.includes(name.split("'")[0])).length, 9);
    });

    for (const role of ['author', 'contributor']) {
      it(`is its links and lists in WordPress, for a user who is ${role}`, async () => {
        for (const snippet of SNIPPETS) {
          expectLinks((await publish(site, snippet, role)).content, snippet);
        }
        expectList((await publish(site, list, role)).content);
      });
    }

    it('is everything in WordPress, for an editor or administrator of a single site', async () => {
      for (const role of ['editor', 'admin']) {
        assert.equal((await publish(site, SNIPPETS[0], role)).content, SNIPPETS[0]);
      }
    });

    it('is its links in a comment of WordPress', async () => {
      const cleaned = await site.php(
        'return array_map( fn( $html ) => wp_unslash( wp_filter_kses( wp_slash( $html ) ) ), $given );',
        SNIPPETS,
      );
      SNIPPETS.forEach((snippet, n) => expectLinks(cleaned[n], snippet));
    });

    it('is its links and lists with HTML Purifier as Moodle has it', async () => {
      const [purified, ...cleaned] = await purify([list, ...SNIPPETS]);
      SNIPPETS.forEach((snippet, n) => expectLinks(cleaned[n], snippet));
      expectList(purified);
    });

    it('is its links and lists with the allow-list of Canvas', () => {
      for (const snippet of SNIPPETS) expectLinks(canvas(snippet), snippet);
      expectList(canvas(list));
    });
  });
}
