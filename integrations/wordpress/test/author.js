import assert from 'node:assert/strict';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { feedOf, NAMES } from './support/demo.js';
import { Editor } from './support/editor.js';
import { cardNames, partText, visibleText } from './support/on-page.js';

export function author({ site, browser, feeds }) {
  describe('an author, who may not write any HTML', () => {
    let editor;
    let post;

    it('adds the block, gives the URL of the list, and sees it', async () => {
      const page = await browser.loggedIn('author');
      editor = await Editor.open(page, site.url, 'Our partners');
      await editor.insert('Partner directory');
      await editor.giveUrl('/partners.json');
      assert.deepEqual(await cardNames(editor.canvas, 9), NAMES);
    });

    it('sees at once what a setting changes', async () => {
      await editor.toggle('Advice');
      await editor.canvas.waitForFunction(() => {
        const { shadowRoot } = document.querySelector('partner-directory');
        return shadowRoot?.querySelector('org-card') && !shadowRoot.querySelector('linking-tips');
      });
      assert.deepEqual(await cardNames(editor.canvas, 9), NAMES);
    });

    it('is told in words that a list can’t be reached, and tries again once it can', async () => {
      await editor.setText('URL of the list', `${feeds.url}/later.json`);
      const message = await editor.message(/answered with an error/);
      feeds.answer('/later.json', {
        headers: { 'access-control-allow-origin': '*' },
        body: feedOf([{ name: 'Late but there' }]),
      });
      await editor.press('Try again');
      assert.deepEqual(await cardNames(editor.canvas, 1), ['Late but there']);
      assert.match(message, /not found/);
    });

    it('is told that visitors’ browsers may not read a list', async () => {
      feeds.answer('/no-cors.json', { body: feedOf([{ name: 'Hidden' }]) });
      await editor.setText('URL of the list', `${feeds.url}/no-cors.json`);
      assert.match(await editor.message(/browsers can’t/), /Access-Control-Allow-Origin/);
    });

    it('is told that a URL is none', async () => {
      await editor.setText('URL of the list', 'javascript:alert(1)');
      assert.match(await editor.message(/must begin/), /https:\/\//);
      await editor.setText('URL of the list', '/partners.json');
      assert.deepEqual(await cardNames(editor.canvas, 9), NAMES);
    });

    it('adds one organisation, chosen by its name', async () => {
      await editor.insert('Partner organisation');
      await editor.giveUrl('/partners.json');
      await editor.giveOrganization('link-ethiopia');
      assert.equal(await partText(editor.canvas, 'org-card[org-id]', 'name'), 'Link Ethiopia');
    });

    it('adds the advice alone', async () => {
      await editor.insert('Linking tips');
      await editor.giveUrl('/partners.json');
      assert.equal(
        await partText(editor.canvas, 'linking-tips', 'heading'),
        'Things to think about',
      );
    });

    it('publishes, and a visitor has all three', async () => {
      post = await editor.publish();
      const visitor = await browser.visitor();
      await visitor.goto(post);
      assert.deepEqual(await cardNames(visitor, 9), NAMES);
      assert.equal(await partText(visitor, 'org-card', 'name'), 'Link Ethiopia');
      assert.equal(await partText(visitor, 'linking-tips', 'heading'), 'Things to think about');
      assert.equal(await visitor.$('.partner-directory-notice'), null);
    });

    it('gives a visitor without JavaScript the same as plain lists', async () => {
      const visitor = await browser.visitor({ javaScript: false });
      await visitor.goto(post);
      assert.deepEqual(
        await visitor.$$eval('partner-directory h5', (names) =>
          names.map((name) => name.textContent),
        ),
        NAMES,
      );
      assert.match(await visibleText(visitor, 'partner-directory'), /Telephone: 020 7620 0735/);
      assert.match(await visibleText(visitor, 'org-card'), /^Link Ethiopia/);
      assert.match(await visibleText(visitor, 'linking-tips'), /^Things to think about/);
    });

    it('has the script from the plugin, and a changed one does not run', async (test) => {
      test.after(() => site.restorePlugin());
      await appendFile(join(site.pluginFolder, 'partner-directory.js'), '\n// Changed.');
      const visitor = await browser.visitor();
      await visitor.goto(post);
      const { src, integrity } = await visitor.$eval('#partner-directory-js', (script) => ({
        src: script.src,
        integrity: script.integrity,
      }));
      assert.match(src, new RegExp(`^${site.url}/.*/partner-directory\\.js\\?ver=\\d`));
      assert.match(integrity, /^sha384-/);
      assert.equal(
        await visitor.evaluate(() => customElements.get('partner-directory')),
        undefined,
      );
      assert.match(await visibleText(visitor, 'partner-directory'), /Achievers International/);
    });
  });
}
