import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { feedOf } from './support/demo.js';
import { render, shortcode } from './support/posts.js';

/** What the editor is told of a feed at each of some addresses: asked anew every time. */
const reports = (site, addresses) =>
  site.php(
    `wp_set_current_user( get_user_by( 'login', 'author' )->ID );
     return array_map( function ( $src ) {
       $request = new WP_REST_Request( 'GET', '/partner-directory/v1/feed' );
       $request->set_param( 'src', $src );
       return rest_do_request( $request )->get_data() + array( 'peak' => memory_get_peak_usage() );
     }, $given );`,
    addresses,
  );

/** Lets a quarter of an hour, or more, pass for the copies that the site has. */
const pass = (site, seconds) =>
  site.php(
    `global $wpdb;
     $names = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '\\_transient\\_partner\\_directory%'" );
     foreach ( $names as $name ) {
       $copy = get_option( $name );
       $copy['checked'] -= $given;
       $copy['read']    -= $given;
       update_option( $name, $copy );
     }
     return count( $names );`,
    seconds,
  );

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

export function feedCopies({ site, feeds }) {
  describe('the site’s copy of a feed', () => {
    const src = feeds.url + '/copied.json';
    const page = async () => (await render(site, [shortcode({ src, link: '/partners.html' })]))[0];
    const works = () => feeds.answer('/copied.json', { body: feedOf([{ name: 'First' }]) });

    it('is asked for once in a quarter of an hour', async () => {
      works();
      assert.match(await page(), /First/);
      assert.match(await page(), /First/);
      assert.equal(feeds.requests('/copied.json').length, 1);
      await pass(site, 16 * MINUTE);
      feeds.answer('/copied.json', { body: feedOf([{ name: 'Second' }]) });
      assert.match(await page(), /Second/);
      assert.equal(feeds.requests('/copied.json').length, 2);
    });

    it('stays where its server fails, which is asked again after five minutes', async () => {
      await pass(site, 16 * MINUTE);
      feeds.answer('/copied.json', { status: 503 });
      assert.match(await page(), /Second/);
      assert.match(await page(), /Second/);
      assert.equal(feeds.requests('/copied.json').length, 3);
      await pass(site, 6 * MINUTE);
      works();
      assert.match(await page(), /First/);
    });

    it('goes after a month of failures, or when it is withdrawn, and a link stays', async () => {
      const link =
        /<partner-directory [^>]*><p><a href="\/partners.html">Our partner organisations<\/a><\/p><\//;
      feeds.answer('/copied.json', { status: 500 });
      await pass(site, 31 * DAY);
      assert.match(await page(), link);
      works();
      await pass(site, 6 * MINUTE);
      assert.match(await page(), /First/);
      feeds.answer('/copied.json', { status: 410 });
      await pass(site, 16 * MINUTE);
      assert.match(await page(), link);
    });

    it('is a link to the feed itself where an author gave no other', async () => {
      const [html] = await render(site, [shortcode({ src: `${feeds.url}/nothing.json` })]);
      assert.ok(
        html.includes(
          `><p><a href="${feeds.url}/nothing.json">Our partner organisations</a></p></`,
        ),
      );
    });

    it('tells an author why there is none', async () => {
      const wrong = {
        '/missing.json': [{ status: 404 }, /answered with an error/],
        '/page.json': [{ body: '<!doctype html><title>Welcome</title>' }, /not JSON/],
        '/latin-1.json': [
          { body: Buffer.from('{"title": "caf\xe9"}', 'latin1') },
          /not JSON in UTF-8/,
        ],
        '/scalar.json': [{ body: '12' }, /not a list of organisations/],
        '/other.json': [{ body: '{"hello": 1}' }, /not a list of organisations/],
        '/newer.json': [{ body: feedOf([], { version: '2.0' }) }, /newer form/],
        '/large.json': [{ body: `[${' '.repeat(2 ** 21)}]` }, /too large/],
        '/loop.json': [
          { status: 302, headers: { location: `${feeds.url}/loop.json` } },
          /could not reach/,
        ],
        '/drip.json': [{ isDripping: true }, /could not reach/],
        '/bom.json': [{ body: `\uFEFF${JSON.stringify(feedOf([{ name: 'Marked' }]))}` }, /^$/],
        '/bare.json': [{ body: [{ name: 'Bare' }] }, /^$/],
      };
      for (const [path, [answer]] of Object.entries(wrong)) feeds.answer(path, answer);
      const problems = await reports(
        site,
        Object.keys(wrong).map((path) => feeds.url + path),
      );
      Object.entries(wrong).forEach(([path, [, sentence]], index) => {
        assert.match(problems[index].problem, sentence, `${path}: ${problems[index].problem}`);
      });
      assert.deepEqual(problems.at(-1).organizations, [{ id: 'bare', name: 'Bare' }]);
    });

    it('is unpacked no further than it may be large', async () => {
      const headers = { 'content-encoding': 'gzip' };
      const good = JSON.stringify(feedOf([{ name: 'Packed' }]));
      feeds.answer('/packed.json', { headers, body: gzipSync(good) });
      feeds.answer('/bomb.json', { headers, body: gzipSync(Buffer.alloc(2 ** 27), { level: 1 }) });
      const [packed, bomb] = await reports(site, [
        `${feeds.url}/packed.json`,
        `${feeds.url}/bomb.json`,
      ]);
      assert.equal(packed.organizations[0].name, 'Packed');
      assert.ok(bomb.problem);
      assert.ok(bomb.peak < 2 ** 26, `${bomb.peak} bytes of memory`);
    });

    it('is never asked for inside the server’s own network', async () => {
      feeds.answer('/inside.json', { body: feedOf([{ name: 'Inside' }]) });
      const inside = [
        `http://localhost:${feeds.port}/inside.json`,
        `http://[::1]:${feeds.port}/inside.json`,
        `http://127.0.0.1.:${feeds.port}/inside.json`,
        'http://10.0.0.1/inside.json',
        'http://192.168.1.1/inside.json',
      ];
      for (const { problem } of await reports(site, inside))
        assert.match(problem, /could not reach/);
      assert.equal(feeds.requests('/inside.json').length, 0);
      const redirected = feeds.answer('/redirect.json', {
        status: 302,
        headers: { location: inside[0] },
      });
      const [{ problem }] = await reports(site, [redirected]);
      assert.match(problem, /could not reach/);
      assert.equal(feeds.requests('/inside.json').length, 0);
    });
  });
}
