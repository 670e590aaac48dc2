import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedOf } from './support/demo.js';
import { cardNames } from './support/on-page.js';
import { block, publish, render, shortcode } from './support/posts.js';

const HOSTILE = [
  '"><script>window.hacked = 1</script>',
  '\'><img src=x onerror="window.hacked = 1">',
  '" onmouseover="window.hacked = 1" x="',
  '" autofocus onfocus=window.hacked=1 tabindex=0 "',
  '</partner-directory><svg onload=window.hacked=1>',
  'javascript:window.hacked=1',
  '&quot;&gt;&lt;script&gt;window.hacked=1&lt;/script&gt;',
  '\\u0022\\u003e\\u003cscript\\u003ewindow.hacked=1',
  '[partner_directory src="/x.json"]',
  '--><script>window.hacked=1</script>',
];
const OPTIONS = [
  'src',
  'view',
  'link',
  'org-id',
  'query',
  'only-ids',
  'lang',
  'aria-label',
  'page-size',
];
const FOREIGN = [
  'onclick',
  'style',
  'id',
  'class',
  'slot',
  'is',
  'srcdoc',
  'innerHTML',
  'feed',
  'nonce',
];

const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const snakeCase = (name) => name.replaceAll('-', '_');

/** In a page: what its elements have that they should not. */
const injected = (page) =>
  page.evaluate((options) => {
    const known = new Set([...options, 'src', 'no-tips']);
    const elements = [...document.querySelectorAll('partner-directory, org-card, linking-tips')];
    const content = document.querySelector('.entry-content');
    return {
      count: elements.length,
      attributes: elements
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => !known.has(name)),
      elements: [...content.querySelectorAll('script, img, svg, iframe, object, style, [onclick]')]
        .length,
      links: [...content.querySelectorAll('a')]
        .map(({ protocol }) => protocol)
        .filter((protocol) => !/^(https?|mailto|tel):$/.test(protocol)),
      hacked: window.hacked ?? null,
    };
  }, OPTIONS);

export function safety({ site, browser, feeds }) {
  describe('a subscriber', () => {
    let page;
    const request = (route, options = {}) =>
      page.evaluate(
        async (path, given) => {
          const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
          const headers = { 'X-WP-Nonce': nonce, 'content-type': 'application/json' };
          const { status } = await fetch(`/index.php?rest_route=${path}`, { ...given, headers });
          return status;
        },
        route,
        options,
      );

    it('can neither publish a shortcode nor have the site ask for an address', async () => {
      page = await browser.loggedIn('subscriber');
      const body = { title: 'x', content: shortcode({ src: '/partners.json' }), status: 'publish' };
      const post = { method: 'POST', body: JSON.stringify(body) };
      assert.equal(await request('/wp/v2/posts', post), 403);
      assert.equal(await request('/partner-directory/v1/report&src=/partners.json'), 403);
      assert.equal(await request('/wp/v2/users/me'), 200);
    });

    it('gets nothing but text out of a comment', async () => {
      const { url } = await publish(site, 'A post with comments.');
      await page.goto(url);
      const text = `${shortcode({ src: '/partners.json' })}
        <partner-directory src="/partners.json" onclick="alert(1)">tag</partner-directory>
        ${block({ src: '/partners.json' })} end`;
      await page.type('#comment', text);
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      const comment = await page.$eval('.wp-block-comment-content', ({ innerText }) => innerText);
      assert.match(comment, /\[partner_directory src=.*tag.*end/s);
      assert.equal(await page.$('partner-directory'), null);
    });
  });

  describe('a contributor', () => {
    it('injects nothing through a value', async () => {
      const src = feeds.answer('/one.json', {
        headers: { 'access-control-allow-origin': '*' },
        body: feedOf([{ name: 'The only one' }]),
      });
      const contents = OPTIONS.flatMap((name) =>
        HOSTILE.flatMap((value) => [
          block({ src, [camelCase(name)]: value }),
          shortcode({ src, [snakeCase(name)]: value.replaceAll('"', '&#34;') }),
          `[partner_directory src=${src} ${snakeCase(name)}='${value.replaceAll("'", '')}']`,
        ]),
      );
      const { url } = await publish(site, contents.join('\n\n'), 'contributor');
      const visitor = await browser.visitor();
      await visitor.goto(url);
      await visitor.waitForFunction(() => customElements.get('partner-directory'));
      const found = await injected(visitor);
      assert.ok(found.count >= OPTIONS.length * HOSTILE.length, `${found.count} elements`);
      assert.deepEqual(found, {
        ...found,
        attributes: [],
        elements: 0,
        links: [],
        hacked: null,
      });
    });

    it('gives an element none but its own attributes', async () => {
      const values = Object.fromEntries(FOREIGN.map((name) => [name, 'window.hacked = 1']));
      const { url } = await publish(
        site,
        [
          block({ src: '/partners.json', noTips: true, ...values }),
          shortcode({ src: '/partners.json', no_tips: true, ...values }),
        ].join('\n\n'),
        'contributor',
      );
      const visitor = await browser.visitor();
      await visitor.goto(url);
      assert.equal((await cardNames(visitor, 9)).length, 9);
      assert.deepEqual(await injected(visitor), {
        count: 2,
        attributes: [],
        elements: 0,
        links: [],
        hacked: null,
      });
    });

    it('may use an address with several parameters, which WordPress saves as &amp;amp;', async () => {
      const src = `${feeds.url}/several.json?a=1&b=2`;
      for (const content of [block({ src, query: 'A & B' }), shortcode({ src, query: 'A & B' })]) {
        const saved = await publish(site, content, 'contributor');
        assert.match(saved.content, /a=1(&|\\u0026)amp;b=2/);
        const [html] = await render(site, [saved.content]);
        assert.match(html, /several\.json\?a=1&(#038|amp);b=2" query="A &amp; B"/);
      }
      assert.deepEqual(feeds.requests('/several.json'), ['/several.json?a=1&b=2']);
    });

    it('may only name http(s) addresses, and paths of the site', async () => {
      const refused = [
        'javascript:alert(1)',
        'data:application/json,[]',
        '//evil.example/x',
        '/\\\\evil.example',
        'file:///etc/passwd',
        'https://user@example.org/x',
        'x.json',
      ];
      const pages = await render(
        site,
        refused.map((src) => block({ src, link: src })),
      );
      for (const html of pages) assert.match(html, /<partner-directory><\/partner-directory>/);
    });
  });
}
