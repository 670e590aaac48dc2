import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { DEMO, feedOf, NAMES } from './support/demo.js';
import { listScreen } from './support/list-screen.js';
import { cardNames, visibleText } from './support/on-page.js';
import { block, publish, render, shortcode } from './support/posts.js';

const FEED = '/index.php?rest_route=/partner-directory/v1/feed';
/** Earlier versions that are kept. */
const VERSIONS = 20;

const named = (...names) => JSON.stringify(feedOf(names.map((name) => ({ name }))));

export function list({ site, browser }) {
  const feed = (options) => fetch(`${site.url}${FEED}`, options);
  const keep = (text) => site.php('return PartnerDirectory\\keep_list( $given );', text);
  const forgetList = () => site.php('PartnerDirectory\\delete_list();');

  describe('the list that WordPress keeps', () => {
    let page;
    let screen;

    it('is not there at first, and says so', async () => {
      const response = await feed();
      assert.equal(response.status, 404);
      assert.match((await response.json()).message, /no list yet/);
      page = await browser.loggedIn('editor');
      screen = listScreen(page, site.url);
      await screen.open();
      assert.match(await visibleText(page, '.wrap'), /There is no list yet/);
      assert.equal(JSON.parse(await screen.text()).version, '1.0');
    });

    it('is refused where it is not JSON, with the place, and nothing that was written is lost', async () => {
      const slip = '{\n  "organizations": [\n    { "name": "Éa" },\n  ]\n}';
      await screen.save(slip);
      assert.match(await screen.alert(), /Not saved\. Line 3, column 21: Delete this comma/);
      assert.equal(await screen.text(), slip);
      assert.equal((await feed()).status, 404);
      await screen.save('{"greeting": "Hello"}');
      assert.match(await screen.alert(), /JSON, but not a list of organisations/);
    });

    it('is saved by an editor, and everybody can read it to the letter', async () => {
      const text = JSON.stringify(
        feedOf([
          { name: 'A <b>bold</b> & “quoted” \\ 日本 🏫 <script>x</script>', _own: '\u0000' },
        ]),
        undefined,
        2,
      );
      await screen.save(text);
      assert.match(await visibleText(page, '.notice-success'), /The list is saved/);
      assert.equal(await (await feed()).text(), text);
      assert.equal(await screen.text(), text);
    });

    it('is saved by nobody, as in an hourly import, to the letter', async () => {
      const text = named('<a href="x" onclick="y">Link</a> &amp; [gallery]');
      assert.equal(await keep(text), '');
      assert.equal(await (await feed()).text(), text);
    });

    it('is sent as JSON that any website may read, and browsers keep for a minute', async () => {
      const { status, headers } = await feed({ headers: { origin: 'https://other.example' } });
      assert.equal(status, 200);
      assert.match(headers.get('content-type'), /^application\/json/);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('access-control-allow-credentials'), null);
      assert.equal(headers.get('cache-control'), 'public, max-age=60');
    });

    it('is not sent again to who has it', async () => {
      const etag = (await feed()).headers.get('etag');
      assert.match(etag, /^"[\da-f]{32}"$/);
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, etag.replace(/"$/, '-gzip"')]) {
        const response = await feed({ headers: { 'if-none-match': known } });
        assert.equal(response.status, 304, known);
        assert.equal(await response.text(), '');
        assert.equal(response.headers.get('etag'), etag);
      }
      assert.equal((await feed({ headers: { 'if-none-match': '"other"' } })).status, 200);
      const head = await feed({ method: 'HEAD' });
      assert.deepEqual([head.status, head.headers.get('etag')], [200, etag]);
      await keep(named('Another'));
      assert.equal((await feed({ headers: { 'if-none-match': etag } })).status, 200);
    });

    it('comes from a file, without JavaScript as well', async () => {
      const file = join(site.root, 'chosen.json');
      await writeFile(file, `\uFEFF${JSON.stringify(DEMO)}`);
      await page.setJavaScriptEnabled(false);
      await screen.open();
      await screen.saveFile(file);
      await page.setJavaScriptEnabled(true);
      assert.match(await visibleText(page, '.notice-success'), /The list is saved/);
      assert.deepEqual(await (await feed()).json(), DEMO);
    });

    it('says what is wrong with a file in another encoding', async () => {
      const file = join(site.root, 'chosen.json');
      await writeFile(
        file,
        Buffer.from('{"organizations": [{"name": "Ysgol T\u0177"}]}', 'utf16le'),
      );
      await screen.saveFile(file);
      assert.match(await screen.alert(), /UTF-8/);
      await writeFile(file, Buffer.from('{"organizations": [{"name": "\u00C9cole"}]}', 'latin1'));
      await screen.saveFile(file);
      assert.match(await screen.alert(), /Windows-1252\. Save it as UTF-8/);
    });

    it('is what blocks and shortcodes show that name no other', async () => {
      const { url } = await publish(site, block({}));
      const visitor = await browser.visitor();
      await visitor.goto(url);
      assert.deepEqual(await cardNames(visitor, 9), NAMES);
      const plain = await browser.visitor({ javaScript: false });
      await plain.goto(url);
      assert.deepEqual(
        await plain.$$eval('partner-directory h5', (names) =>
          names.map((each) => each.textContent),
        ),
        NAMES,
      );
      const [own, other] = await render(site, [
        shortcode({}),
        shortcode({ src: '/partners.json' }),
      ]);
      assert.match(
        own,
        /<partner-directory src="\/index\.php\?rest_route=\/partner-directory\/v1\/feed">/,
      );
      assert.match(other, /<partner-directory src="\/partners\.json">/);
    });

    it('makes the fallback without a request of the site to itself', async () => {
      await keep(named('Read at once'));
      const { html, requests } = await site.php(
        `$requests = array();
         add_filter( 'pre_http_request', function ( $answer, $options, $url ) use ( &$requests ) {
           $requests[] = $url;
           return new WP_Error( 'none' );
         }, 10, 3 );
         $html = do_shortcode( '[partner_directory]' );
         return compact( 'html', 'requests' );`,
      );
      assert.match(html, /Read at once/);
      assert.deepEqual(requests, []);
    });

    it('is not overwritten by somebody who has an older one before them', async () => {
      await screen.open();
      await keep(named('Saved meanwhile'));
      await screen.save(named('Too late'));
      assert.match(await screen.alert(), /Somebody else has saved the list/);
      assert.equal(await (await feed()).text(), named('Saved meanwhile'));
    });

    it(`has its last ${VERSIONS} versions, and one of them can be made the list again`, async () => {
      await forgetList();
      for (let n = 1; n <= VERSIONS + 3; n += 1) await keep(named(`Version ${n}`));
      await screen.open();
      assert.equal((await screen.versions()).length, VERSIONS);
      assert.match((await screen.versions())[0], /\d{4}/);
      await screen.restore(VERSIONS - 1);
      assert.match(await visibleText(page, '.notice-success'), /earlier version/);
      assert.equal(await (await feed()).text(), named('Version 3'));
      await screen.restore(0);
      assert.equal(await (await feed()).text(), named(`Version ${VERSIONS + 3}`));
    });

    it('can be deleted, and pages then show the list of the settings', async () => {
      await site.php('update_option( "partner_directory_src", "/partners.json" );');
      await screen.delete();
      assert.match(await visibleText(page, '.notice-success'), /The list is deleted/);
      assert.equal((await feed()).status, 404);
      assert.match(
        (await render(site, [shortcode({})]))[0],
        /<partner-directory src="\/partners\.json">/,
      );
      await site.php('delete_option( "partner_directory_src" );');
    });
  });

  describe('the list that WordPress keeps, for an author', () => {
    it('cannot be opened or saved', async () => {
      const page = await browser.loggedIn('author');
      const response = await page.goto(`${site.url}/wp-admin/admin.php?page=partner-directory`);
      assert.equal(response.status(), 403);
      const send = (nonce) =>
        page.evaluate(
          async (path, isKnown) => {
            const answer = await fetch('/wp-admin/admin-ajax.php?action=rest-nonce');
            const headers = isKnown ? { 'X-WP-Nonce': await answer.text() } : {};
            const body = '{"organizations": []}';
            return (await fetch(path, { method: 'POST', body, headers })).status;
          },
          FEED,
          nonce,
        );
      assert.equal(await send(true), 403);
      assert.equal(await send(false), 401);
      assert.equal((await feed()).status, 404);
    });

    it('cannot be saved by a form without a nonce either, whoever is logged in', async () => {
      const page = await browser.loggedIn('admin');
      await page.goto(`${site.url}/wp-admin/admin.php?page=partner-directory`);
      const status = await page.evaluate(async () => {
        const body = new URLSearchParams({
          what: 'save',
          list: '{"organizations": []}',
          version: '',
        });
        return (await fetch(location.href, { method: 'POST', body })).status;
      });
      assert.equal(status, 403);
      assert.equal((await feed()).status, 404);
    });
  });

  describe('the list that WordPress keeps, in the frame of an editor', () => {
    const EDITOR = `<!doctype html><title>Editor</title><script>
      const list = window.parent.partnerDirectoryList;
      const run = (work) => work.then((value) => ({ value }), (error) => ({ error: error.message }));
      window.load = () => run(list.load());
      window.save = (text) => run(list.save(text));
    </script>`;
    let frame;
    let page;

    it('is loaded and saved', async (test) => {
      test.after(() => Promise.all([forgetList(), site.restorePlugin()]));
      const path = join(site.pluginFolder, 'editor.html');
      await writeFile(path, EDITOR);
      page = await browser.loggedIn('editor');
      await page.goto(`${site.url}/wp-admin/admin.php?page=partner-directory`);
      const element = await page.waitForSelector('iframe.partner-directory-editor');
      assert.match(await element.evaluate(({ src }) => src), /#wordpress$/);
      frame = await element.contentFrame();
      await frame.waitForFunction(() => window.load && window.parent.partnerDirectoryList);
      const load = () => frame.evaluate(() => window.load());
      const save = (text) => frame.evaluate((given) => window.save(given), text);

      assert.deepEqual(await load(), { value: '' });
      assert.deepEqual(await save(named('From the frame')), {});
      assert.deepEqual(await load(), { value: named('From the frame') });
      assert.match((await save('{"organizations": [}')).error, /^Line 1, column 20: /);
      await keep(named('Meanwhile'));
      assert.match((await save(named('Late'))).error, /Somebody else/);
      assert.deepEqual(await load(), { value: named('Meanwhile') });
      assert.deepEqual(await save(named('In time')), {});
      assert.equal(await (await feed()).text(), named('In time'));
    });
  });

  describe('the list that WordPress keeps, in the editor itself', () => {
    let page;
    let frame;
    const names = async () => (await (await feed()).json()).organizations.map(({ name }) => name);
    const press = (label) =>
      frame.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent.trim() === wanted).click();
      }, label);
    const says = (text) =>
      frame.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

    async function openList(fragment = '') {
      // A new document, also where only the fragment differs.
      await page.goto('about:blank');
      await page.goto(`${site.url}/wp-admin/admin.php?page=partner-directory${fragment}`);
      const element = await page.waitForSelector('iframe.partner-directory-editor');
      frame = await element.contentFrame();
      await frame.waitForSelector('list-editor main');
    }

    /** Writes in the field with a label, as a keeper does. */
    async function write(label, text) {
      const field = await frame.evaluateHandle(
        (wanted) =>
          [...document.querySelectorAll('label')].find(
            ({ textContent }) => textContent.trim() === wanted,
          ).control,
        label,
      );
      await field.evaluate((input) => input.select());
      await field.type(text);
      await field.evaluate((input) => input.blur());
    }

    it('is changed and saved, and everybody sees it', async (test) => {
      test.after(forgetList);
      await keep(named('Acorn Trust', 'Oak Links'));
      page = await browser.loggedIn('editor');
      await openList();
      await says('Acorn Trust');
      assert.equal(await frame.$eval('html', ({ lang }) => lang), 'en-GB');
      await write('Name', 'Acorn Foundation');
      await press('Save the list');
      await says('Your website shows the list as it is now.');
      assert.deepEqual(await names(), ['Acorn Foundation', 'Oak Links']);

      await write('Name', 'Acorn Society');
      await press('Save the list');
      await frame.waitForFunction(() =>
        document.body.innerText.includes('Nothing has changed since you opened or saved it.'),
      );
      assert.deepEqual(await names(), ['Acorn Society', 'Oak Links']);

      const screen = listScreen(page, site.url);
      await screen.open();
      assert.equal((await screen.versions()).length, 2);
      await screen.restore(0);
      assert.deepEqual(await names(), ['Acorn Foundation', 'Oak Links']);
    });

    it('is not replaced where somebody else has saved meanwhile', async (test) => {
      test.after(forgetList);
      await keep(named('Acorn Trust'));
      await openList();
      await says('Acorn Trust');
      await keep(named('Meanwhile'));
      await write('Name', 'Late');
      await press('Save the list');
      await says('It could not be saved. Somebody else');
      assert.deepEqual(await names(), ['Meanwhile']);
      // The browser keeps what is not saved, for the next time.
      await openList();
      await says('You have unsaved work');
      await press('Forget it');
      await says('Meanwhile');
    });

    it('meets a correction that somebody has sent', async (test) => {
      test.after(forgetList);
      await keep(JSON.stringify(feedOf([{ id: 'acorn', name: 'Acorn Trust' }])));
      const step = (op, path, value) => ({ op, path: `/organizations/0${path}`, value });
      const correction = [
        step('test', '/id', 'acorn'),
        step('test', '/name', 'Acorn Trust'),
        step('replace', '/name', 'Acorn Society'),
      ];
      const code = deflateRawSync(JSON.stringify(correction)).toString('base64url');
      await openList(`#correction=${code}`);
      await says('Somebody suggests a correction for Acorn Trust');
      await press('Accept');
      await press('Save the list');
      await says('Your website shows the list as it is now.');
      assert.deepEqual(await names(), ['Acorn Society']);
    });
  });
}
