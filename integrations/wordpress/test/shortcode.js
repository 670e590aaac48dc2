import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedOf, NAMES } from './support/demo.js';
import { cardNames, partText, visibleText } from './support/on-page.js';
import { block, publish, render, shortcode } from './support/posts.js';

const SRC = '/partners.json';

/**
 * Of each directory of a page, what it says and what its fallback does: headings with their levels,
 * links, and of each organisation its names and description.
 */
const saidTwice = (page) =>
  page.evaluate(() => {
    const words = (text) => text.replace(/\s+/g, '');
    const isHeading = (element) => /^h\d$/.test(element.localName);
    function* within(root) {
      for (const element of root.children) {
        yield element;
        yield* within(element.shadowRoot ?? element);
      }
    }
    const outline = (root) => ({
      headings: [...within(root)]
        .filter(isHeading)
        .map(({ localName, textContent }) => `${localName} ${textContent.trim()}`),
      // A link to the organisation itself is for pages that can show it alone.
      links: [...within(root)].flatMap(({ href, part }) =>
        part?.contains('link') ? [] : (href ?? []),
      ),
    });
    return [...document.querySelectorAll('partner-directory')].map((directory) => {
      const cards = [...directory.shadowRoot.querySelectorAll('org-card')].map(({ shadowRoot }) => {
        const texts = ['name', 'alternate-name', 'description']
          .map((part) => shadowRoot.querySelector(`[part=${part}]`)?.cloneNode(true))
          .filter(Boolean);
        for (const text of texts) text.querySelector('[part=more]')?.remove();
        return words(texts.map(({ textContent }) => textContent).join(''));
      });
      const [fallback] = directory.children;
      const items = [...fallback.querySelectorAll(':scope > ul > li')]
        .filter(({ firstElementChild }) => firstElementChild && isHeading(firstElementChild))
        .map((item) => {
          const copy = item.cloneNode(true);
          const contacts = [...copy.querySelectorAll('li')].filter(({ innerText }) =>
            /^(Telephone|E-mail|Website|Address): /.test(innerText),
          );
          for (const contact of contacts) contact.remove();
          return words(copy.textContent);
        });
      return [
        { ...outline(directory.shadowRoot), organizations: cards },
        { ...outline(fallback), organizations: items },
      ];
    });
  });

export function shortcodes({ site, browser, feeds }) {
  describe('the shortcode', () => {
    it('has all three elements, with JavaScript and without', async () => {
      const { url } = await publish(
        site,
        [
          shortcode({ src: SRC }),
          shortcode({ src: SRC, view: 'card', org_id: 'ukowla' }),
          shortcode({ src: SRC, view: 'tips' }),
        ].join('\n\n'),
      );
      const visitor = await browser.visitor();
      await visitor.goto(url);
      assert.deepEqual(await cardNames(visitor, 9), NAMES);
      assert.equal(await partText(visitor, 'org-card', 'name'), 'UKOWLA');
      assert.equal(await partText(visitor, 'linking-tips', 'heading'), 'Things to think about');
      const plain = await browser.visitor({ javaScript: false });
      await plain.goto(url);
      // The theme has some headings in capitals.
      const text = (await visibleText(plain, 'partner-directory')).toUpperCase();
      for (const name of NAMES) assert.ok(text.includes(name.toUpperCase()), name);
      assert.match(await visibleText(plain, 'org-card'), /^UKOWLA/);
      assert.match(await visibleText(plain, 'linking-tips'), /on our doorstep/);
    });

    it('has the optional scripts that an author names, with their words and options', async () => {
      const { url } = await publish(
        site,
        shortcode({ src: SRC, features: 'Facts, nonsense map', no_facts: true, lang: 'fr' }),
      );
      const visitor = await browser.visitor();
      await visitor.goto(url);
      const files = await visitor.$$eval('script[integrity]', (scripts) =>
        scripts.map(({ src }) => /[^/]*\.js/.exec(src)?.[0]).sort(),
      );
      assert.deepEqual(files, ['facts.js', 'fr.js', 'map.js', 'partner-directory.js']);
      assert.deepEqual(await cardNames(visitor, 9), NAMES);
      await visitor.waitForFunction(
        () =>
          document
            .querySelector('partner-directory')
            ?.shadowRoot?.querySelector('[part=ways-toggle]')?.textContent === 'Plus',
      );
      assert.equal((await visitor.$$('partner-directory[no-facts]')).length, 1);
      const [plain, tips] = await render(site, [
        shortcode({ src: SRC }),
        shortcode({ src: SRC, view: 'tips', features: 'facts', remember: true }),
      ]);
      assert.doesNotMatch(plain, /facts/);
      assert.doesNotMatch(tips, /remember/);
    });

    it('keeps its fallback inside the element in the middle of a sentence', async () => {
      const { url } = await publish(
        site,
        `Before ${shortcode({ src: SRC, no_tips: true })} after.`,
      );
      const visitor = await browser.visitor();
      await visitor.goto(url);
      assert.deepEqual(await cardNames(visitor, 9), NAMES);
      assert.equal((await visitor.$$('partner-directory > div > ul > li > h5')).length, 9);
      const content = await visibleText(visitor, '.entry-content');
      assert.match(content, /^Before/);
      assert.match(content, /after\.$/);
      assert.doesNotMatch(content, /Telephone:/);
    });

    it('says the same in the fallback as in the element, whatever the options', async () => {
      const tree = feeds.answer('/tree.json', {
        headers: { 'access-control-allow-origin': '*' },
        body: feedOf(
          [
            { id: 'd', name: 'Anywhere', description: 'It\n\n- writes,\n- travels.' },
            { id: 'a', name: 'In Wales', category_ids: ['wales'], website: 'https://a.example' },
            {
              id: 'b',
              name: 'In Britain',
              category_ids: ['britain'],
              phones: [{ number: '01234 567890' }],
            },
            {
              id: 'c',
              name: `In ${'very '.repeat(80)}rural France`,
              alternate_name: 'Loin',
              category: 'FRANCE',
              email: 'c@example.org',
            },
            { id: 'e', name: 'On the moon', category: 'Space', website: 'https://пример.example/' },
          ],
          {
            categories: [
              { id: 'britain', name: 'Britain' },
              { id: 'wales', name: 'Wales', parent_id: 'britain' },
              { id: 'france', name: 'France' },
            ],
            community: {
              login_url: 'https://example.org/login',
              comments: { mode: 'link', url: 'https://example.org/comments' },
            },
          },
        ),
      });
      const options = [
        { src: SRC },
        { src: SRC, only_ids: 'ukowla, link-ethiopia' },
        { src: SRC, only_country: 'et', no_tips: true, no_intro: true },
        { src: tree, only_category: 'britain' },
        { src: tree, no_filters: 'true', heading_level: '3' },
      ];
      const { url } = await publish(site, options.map(shortcode).join('\n\n'));
      const visitor = await browser.visitor();
      await visitor.goto(url);
      await cardNames(visitor, 5);
      const directories = await saidTwice(visitor);
      assert.deepEqual(
        directories.map(([{ organizations }]) => organizations.length),
        [9, 2, 1, 2, 5],
      );
      for (const [element, fallback] of directories) assert.deepEqual(fallback, element);
    });

    it('gives a flag as an attribute without a value, and a number as a number', async () => {
      const [html] = await render(site, [
        shortcode({
          src: SRC,
          no_search: true,
          no_tips: 'no',
          page_size: '5 and more',
          max_bytes: '1e3',
          sync_url: true,
        }),
      ]);
      const [, given = ''] = /<partner-directory src="\/partners.json" ([^>]*)>/.exec(html) ?? [];
      assert.deepEqual(given.split(' ').sort(), ['max-bytes="1000"', 'no-search', 'sync-url']);
    });

    it('speaks Welsh where it is told to, and marks what is not', async () => {
      const src = feeds.answer('/cy.json', {
        body: feedOf([
          {
            name: 'Schools together',
            description: 'Only in English.',
            phones: [{ number: '01234 567890', extension: '12' }],
            translations: { cy: { name: 'Ysgolion ynghyd' } },
          },
        ]),
      });
      const [html] = await render(site, [shortcode({ src, lang: 'cy-GB' })]);
      assert.match(html, /<h3>Ysgolion ynghyd<\/h3>/);
      assert.match(html, /<p lang="en" dir="auto">Only in English\.<\/p>/);
      assert.match(
        html,
        /Ffôn: <a href="tel:01234567890;ext=12" rel="[^"]*">01234 567890<\/a> estyniad 12/,
      );
    });

    it('speaks Welsh with authors, too, in the page and in the editor', async () => {
      const { sentence, title, editor } = await site.php(
        `foreach ( array( 'plugin_locale', 'determine_locale', 'locale' ) as $hook ) {
           add_filter( $hook, fn() => 'cy' );
         }
         unload_textdomain( 'partner-directory' );
         PartnerDirectory\\load_translations();
         WP_Block_Type_Registry::get_instance()->unregister( 'partner-directory/directory' );
         PartnerDirectory\\register_block();
         $script = wp_scripts()->registered['partner-directory-directory-editor-script'];
         return array(
           'sentence' => PartnerDirectory\\problem_sentence( 'no-url' ),
           'title'    => WP_Block_Type_Registry::get_instance()->get_registered( 'partner-directory/directory' )->title,
           'editor'   => json_decode( load_script_textdomain( $script->handle, $script->textdomain, $script->translations_path ), true ),
         );`,
      );
      assert.equal(sentence, 'Rhowch URL y rhestr o sefydliadau, sef ffeil JSON.');
      assert.equal(title, 'Cyfeiriadur partneriaid');
      const texts = editor.locale_data['partner-directory'];
      assert.deepEqual(texts['Show the list'], ['Dangos y rhestr']);
    });

    it('speaks every further language of the elements, whose words come with the page', async () => {
      const { url } = await publish(site, shortcode({ src: SRC, lang: 'ar-EG' }));
      const visitor = await browser.visitor();
      await visitor.goto(url);
      await visitor.waitForFunction(() =>
        /^[\p{Script=Arabic} ]+$/u.test(
          document
            .querySelector('partner-directory')
            .shadowRoot?.querySelector('[part=search-label]')?.textContent,
        ),
      );
      const { src, type, integrity } = await visitor.$eval(
        '#partner-directory-ar-js',
        (script) => ({
          src: script.src,
          type: script.type,
          integrity: script.integrity,
        }),
      );
      assert.match(src, /\/locales\/ar\.js\?ver=/);
      assert.match(integrity, /^sha384-/);
      assert.equal(type, 'module');
      const html = await visitor.$eval('partner-directory', ({ innerHTML }) => innerHTML);
      assert.match(
        html,
        /^<div class="partner-directory-fallback" lang="ar" dir="rtl"><ul>.*?<\/ul><h2 lang="en/,
      );
      assert.match(html, /<li>\p{Script=Arabic}+[^:]*: <a /u);
      assert.equal((await visitor.$$('script[src*="/locales/"]')).length, 1);
    });

    it('searches on a server where an author wants that, by a script that other pages do not have', async () => {
      const wanted = await publish(site, shortcode({ src: SRC, search_service: true }));
      const other = await publish(site, shortcode({ src: SRC }));
      const visitor = await browser.visitor();
      await visitor.goto(wanted.url);
      const { src, integrity } = await visitor.$eval(
        '#partner-directory-search-service-js',
        (script) => ({ src: script.src, integrity: script.integrity }),
      );
      assert.match(src, /\/search-service\.js\?ver=/);
      assert.match(integrity, /^sha384-/);
      const isWanted = '#partner-directory-search-service-js, partner-directory[search-service]';
      assert.equal((await visitor.$$(isWanted)).length, 2);
      await visitor.goto(other.url);
      assert.equal((await visitor.$$(isWanted)).length, 0);
    });

    it('marks its words where the page’s language has none', async () => {
      const [html] = await render(site, [shortcode({ src: SRC, lang: 'de' })]);
      assert.match(html, /lang="de"><div class="partner-directory-fallback" lang="en" dir="ltr">/);
    });

    it('tells those who can edit the page what is wrong with it, and nobody else', async () => {
      const contents = [
        shortcode({ src: SRC, colour: 'red' }),
        shortcode({ src: SRC, view: 'card', org_id: 'nobody' }),
        shortcode({ src: 'partners.json' }),
        shortcode({}),
        shortcode({ src: SRC, view: 'cards' }),
        block({ src: SRC, view: 'tips', noTips: true }),
      ];
      const { url } = await publish(site, contents.join('\n'));
      const page = await browser.loggedIn('author');
      await page.goto(url);
      const notices = await page.$$eval('.partner-directory-notice', (all) =>
        all.map(({ innerText }) => innerText),
      );
      assert.equal(notices.length, 5);
      assert.match(notices[0], /no such option here: colour\./);
      assert.match(notices[1], /no organisation with that id/);
      assert.match(notices[2], /must begin with https/);
      assert.match(notices[3], /Give the URL/);
      assert.match(notices[4], /must be directory, card or tips/);
      assert.doesNotMatch(await (await fetch(url)).text(), /partner-directory-notice/);
    });
  });
}
