import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Editor } from './support/editor.js';
import { cardNames } from './support/on-page.js';
import { block, publish, render, shortcode } from './support/posts.js';

const SRC = '/partners.json';

/** The scripts of features that a page loads, by the names of their files. */
const featuresOf = (page) =>
  page.$$eval('script[integrity]:not(#partner-directory-js)', (scripts) =>
    scripts.map(({ src }) => /([^/]*)\.js/.exec(src)?.[1]).sort(),
  );

/** The options of a directory's start tag that are not its feed. */
const optionsOf = (html) =>
  /<partner-directory src="[^"]*" ?([^>]*)>/.exec(html)?.[1]?.split(/ (?=[a-z])/) ?? [];

export function features({ site, browser }) {
  describe('features beside the list', () => {
    it('are facts where an author says nothing, and in posts that were saved before there was a choice', async () => {
      for (const content of [shortcode({ src: SRC }), block({ src: SRC, noTips: true })]) {
        const { url } = await publish(site, content);
        const visitor = await browser.visitor();
        await visitor.goto(url);
        await cardNames(visitor, 9);
        assert.deepEqual(await featuresOf(visitor), ['facts']);
      }
    });

    it('are those that a shortcode names, without facts where it says so', async () => {
      const { url } = await publish(
        site,
        shortcode({
          src: SRC,
          features: 'Map,nonsense  shortlist',
          remember: true,
          no_facts: true,
        }),
      );
      const visitor = await browser.visitor();
      await visitor.goto(url);
      assert.deepEqual(await featuresOf(visitor), ['map', 'shortlist']);
      assert.equal((await visitor.$$('partner-directory[remember][no-facts]')).length, 1);
    });

    it('are chosen in the block by ticking them, which says what visitors get, with their options', async () => {
      const page = await browser.loggedIn('author');
      const editor = await Editor.open(page, site.url, 'With features');
      await editor.insert('Partner directory');
      await editor.giveUrl(SRC);
      await cardNames(editor.canvas, 9);
      const all = await site.php(`return PartnerDirectory\\features();`);
      for (const [name, { label, help }] of Object.entries(all)) {
        assert.deepEqual(
          await editor.about(label),
          { isOn: name === 'facts', isLocked: name === 'comments', help },
          name,
        );
      }
      await editor.setText('Map that opens', 'https://maps.example/?q={address}');
      for (const label of ['Map of countries', 'Report a mistake', 'Shortlist']) {
        await editor.toggle(label);
      }
      await editor.toggle('Remember the shortlist on the visitor’s device');
      await editor.toggle('Map of countries');
      await editor.toggle('Advice below the list');
      const visitor = await browser.visitor();
      await visitor.goto(await editor.publish());
      await cardNames(visitor, 9);
      assert.deepEqual(await featuresOf(visitor), ['corrections', 'facts', 'shortlist']);
      const options = await visitor.$eval('partner-directory', ({ attributes }) =>
        Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
      );
      assert.deepEqual(options, {
        src: SRC,
        tips: 'after',
        remember: '',
        'map-url': 'https://maps.example/?q={address}',
      });
    });

    it('can all be left out in the block, and come again', async () => {
      const page = await browser.loggedIn('author');
      const editor = await Editor.open(page, site.url, 'Without features');
      await editor.insert('Partner directory');
      await editor.giveUrl(SRC);
      await cardNames(editor.canvas, 9);
      const saved = () => editor.content();
      await editor.toggle('Facts on cards');
      assert.match(await saved(), /"noFacts":true/);
      await editor.toggle('Search on the server that the list names');
      await editor.toggle('Plan a partnership');
      assert.match(await saved(), /"features":"planner"/);
      assert.match(await saved(), /"searchService":true/);
      for (const label of [
        'Search on the server that the list names',
        'Plan a partnership',
        'Facts on cards',
      ]) {
        await editor.toggle(label);
      }
      assert.doesNotMatch(await saved(), /features|noFacts|searchService/);
    });

    it('are what the shortcode has, whichever of the two an author uses', async () => {
      const given = { src: SRC, features: 'corrections, planner', remember: true, tips: 'after' };
      const [ofShortcode, ofBlock] = await render(site, [
        shortcode({ ...given, map_url: '/map?{address}', editor: '/keeper.html' }),
        block({ ...given, mapUrl: '/map?{address}', editor: '/keeper.html' }),
      ]);
      assert.deepEqual(optionsOf(ofBlock), optionsOf(ofShortcode));
      assert.deepEqual(optionsOf(ofShortcode).sort(), [
        'editor="/keeper.html"',
        'map-url="/map?{address}"',
        'remember',
        'tips="after"',
      ]);
    });

    it('lead corrections of the list in WordPress to the screen that changes it', async () => {
      const [html, other] = await site.php(
        `PartnerDirectory\\keep_list( $given['list'] );
         $html = array_map( 'do_shortcode', $given['contents'] );
         PartnerDirectory\\delete_list();
         return $html;`,
        {
          list: '{"version":"1.0","title":"Ours","language":"en","organizations":[{"id":"a","name":"A"}]}',
          contents: [
            shortcode({ features: 'corrections' }),
            shortcode({ src: SRC, features: 'corrections' }),
          ],
        },
      );
      assert.match(html, /editor="[^"]*\/wp-admin\/admin\.php\?page=partner-directory"/);
      assert.doesNotMatch(other, /editor=/);
    });
  });
}
