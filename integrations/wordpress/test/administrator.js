import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedOf } from './support/demo.js';
import { visibleText } from './support/on-page.js';
import { render, shortcode } from './support/posts.js';

const ZIP = '.cache/wordpress/partner-directory.zip';
const FIELD = '#partner_directory_src';

export function administrator({ site, browser, feeds }) {
  describe('an administrator', () => {
    let page;

    const save = async (url) => {
      await page.goto(`${site.url}/wp-admin/options-reading.php`);
      await page.$eval(FIELD, (field, value) => (field.value = value), url);
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      return page.$eval(FIELD, ({ value }) => value);
    };

    it('uploads the plugin and activates it', async () => {
      page = await browser.loggedIn('admin');
      await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
      const upload = await page.$('#pluginzip');
      await upload.uploadFile(ZIP);
      await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
      await Promise.all([page.waitForNavigation(), page.click('a[href*="action=activate"]')]);
      assert.match(await visibleText(page, '#message'), /Plugin activated/);
    });

    it('is told why a URL under Settings, Reading is none', async () => {
      assert.equal(await save('javascript:alert(1)'), '');
      assert.match(await visibleText(page, '.notice-error'), /must begin with https:\/\//);
    });

    it('is told at once what is wrong with the list at the URL that is saved', async (test) => {
      test.after(() => site.php('return delete_option( "partner_directory_src" );'));
      const page404 = `${feeds.url}/not-there.json`;
      assert.equal(await save(page404), page404);
      assert.match(await visibleText(page, '.notice-warning'), /its status was 404/);
      const web = feeds.answer('/web.json', { body: '<!doctype html><title>Welcome</title>' });
      assert.equal(await save(web), web);
      assert.match(await visibleText(page, '.notice-warning'), /not JSON/);
      await save(
        feeds.answer('/slip.json', { body: '{"organizations": [\n  {"name": “One”}\n]}' }),
      );
      assert.match(
        await visibleText(page, '.notice-warning'),
        /not JSON\. Line 2, column 12: Write straight quotation marks/,
      );
      await save(feeds.answer('/other.json', { body: { greeting: 'Hello' } }));
      assert.match(await visibleText(page, '.notice-warning'), /JSON, but not a list of organi/);
      await save(feeds.answer('/nameless.json', { body: { organizations: [{}, {}] } }));
      assert.match(await visibleText(page, '.notice-warning'), /None of the organisations/);
      await save(feeds.answer('/good.json', { body: feedOf([{ name: 'Good' }]) }));
      assert.equal(await page.$('.notice-warning, .notice-error'), null);
    });

    it('sets the list for pages that name no other', async (test) => {
      test.after(() => site.php('return delete_option( "partner_directory_src" );'));
      assert.equal(await save('/partners.json'), '/partners.json');
      const [html] = await render(site, [shortcode({ only_ids: 'ukowla' })]);
      assert.match(
        html,
        /<partner-directory src="\/partners.json" only-ids="ukowla"><div [^>]*><ul>.*?<\/ul><h2>/,
      );
    });
  });
}
