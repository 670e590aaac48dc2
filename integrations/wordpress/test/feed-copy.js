import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { copies, forget, report } from './support/copies.js';
import { feedOf } from './support/demo.js';
import { render, shortcode } from './support/posts.js';

/** Lets a quarter of an hour, or more, pass for the copies that the site has. */
const pass = (site, seconds) =>
  site.php(
    `global $wpdb;
     $names = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '\\_transient\\_partner\\_directory\\_copy%'" );
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
    /** Has the site wait for lists as long as it waits for real, about. */
    const hurry = async (test) => {
      await site.php(`return update_option( 'test_timeout', 3 );`);
      test.after(() => site.php(`return delete_option( 'test_timeout' );`));
    };
    const works = () => feeds.answer('/copied.json', { body: feedOf([{ name: 'First' }]) });

    it('is fetched once in a quarter of an hour', async () => {
      works();
      assert.match(await page(), /First/);
      assert.match(await page(), /First/);
      assert.equal(feeds.requests('/copied.json').length, 1);
      await pass(site, 16 * MINUTE);
      feeds.answer('/copied.json', { body: feedOf([{ name: 'Second' }]) });
      assert.match(await page(), /Second/);
      assert.equal(feeds.requests('/copied.json').length, 2);
    });

    it('stays where its server fails, which is tried again after five minutes', async () => {
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
        '/large.json': [{ body: `[${' '.repeat(2 ** 24)}]` }, /too large/],
        '/loop.json': [
          { status: 302, headers: { location: `${feeds.url}/loop.json` } },
          /could not reach/,
        ],
        '/bom.json': [{ body: `\uFEFF${JSON.stringify(feedOf([{ name: 'Marked' }]))}` }, /^$/],
        '/bare.json': [{ body: [{ name: 'Bare' }] }, /^$/],
      };
      await forget(site, 'limit');
      let last;
      for (const [path, [answer, sentence]] of Object.entries(wrong)) {
        last = await report(site, feeds.answer(path, answer));
        assert.match(last.problem, sentence, `${path}: ${last.problem}`);
      }
      assert.deepEqual(last.organizations, [{ id: 'bare', name: 'Bare' }]);
    });

    it('is not waited for without end', async (test) => {
      await hurry(test);
      await forget(site, 'limit');
      const { problem } = await report(site, feeds.answer('/drip.json', { isDripping: true }));
      assert.match(problem, /could not reach/);
    });

    it('is unpacked no further than it may be large', async () => {
      const headers = { 'content-encoding': 'gzip' };
      const good = JSON.stringify(feedOf([{ name: 'Packed' }]));
      await forget(site, 'limit');
      const packed = await report(
        site,
        feeds.answer('/packed.json', { headers, body: gzipSync(good) }),
      );
      assert.equal(packed.organizations[0].name, 'Packed');
      const body = gzipSync(Buffer.alloc(2 ** 27), { level: 1 });
      const bomb = await report(site, feeds.answer('/bomb.json', { headers, body }));
      assert.ok(bomb.problem);
      assert.ok(bomb.peak < 2 ** 26, `${bomb.peak} bytes of memory`);
    });

    it('is not kept of a small file that would take all memory', async () => {
      await forget(site, 'limit');
      const body = `{"organizations": [${'[1],'.repeat(2 ** 21)} 1]}`;
      const heavy = await report(site, feeds.answer('/heavy.json', { body }));
      assert.match(heavy.problem, /too large/);
      assert.ok(heavy.peak < 2 ** 27, `${heavy.peak} bytes of memory`);
    });

    it('has all of a text but the half of a character that is in it', async () => {
      const body =
        '{"organizations": [{"name": "A\\uD83C B\\ud83c\\udf0d \\uDf0dC \\\\ud83c"}, {"name": "Whole"}]}';
      const src = feeds.answer('/half.json', { body });
      const [html] = await render(site, [shortcode({ src })]);
      assert.deepEqual(
        [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, name]) => name),
        ['A B\u{1F30D} C \\ud83c', 'Whole'],
      );
    });

    it('is cut where a list is very long, and visitors and authors are told', async () => {
      await forget(site, 'limit');
      const organizations = Array.from({ length: 20_100 }, (_, n) => ({
        id: `o${n}`,
        name: `Number ${n}`,
        description: 'It works with schools in many places. '.repeat(4),
      }));
      const src = feeds.answer('/long.json', { body: feedOf(organizations) });
      const { problem, organizations: known } = await report(site, src);
      assert.match(problem, /very long/);
      assert.equal(known[0].name, 'Number 0');
      const [html] = await render(site, [shortcode({ src, only_ids: 'o7' })]);
      assert.match(html, /<h3>Number 7<\/h3>.*The list was cut/);
      const sizes = (await copies(site)).map(({ size }) => size);
      assert.ok(Math.max(...sizes) < 3 * 2 ** 20 + 1024, `${Math.max(...sizes)} bytes`);
    });

    it('has at most a thousand items of a list', async () => {
      const phones = Array.from({ length: 1001 }, (_, n) => `01234 ${100_000 + n}`);
      const src = feeds.answer('/phones.json', { body: feedOf([{ name: 'Many', phones }]) });
      const [html] = await render(site, [shortcode({ src })]);
      assert.equal(html.match(/href="tel:/g).length, 1000);
      assert.match(html, /The list was cut/);
    });

    it('is one, however the URL of the list is spelled', async () => {
      const body = feedOf([{ name: 'Once' }]);
      feeds.answer('/once.json', { body });
      await forget(site, 'copy');
      const spellings = ['/once.json', '/once.json#a', '/once.json#b'].map(
        (path) => feeds.url + path,
      );
      const pages = await render(
        site,
        [...spellings, spellings[0].replace('http:', 'HTTP:')].map((src) => shortcode({ src })),
      );
      for (const html of pages) assert.match(html, /Once/);
      assert.equal(feeds.requests('/once.json').length, 1);
      assert.equal((await copies(site)).length, 1);
      const own = [`${site.url}/partners.json`, '/partners.json'];
      await render(
        site,
        own.map((src) => shortcode({ src })),
      );
      assert.equal((await copies(site)).length, 2);
    });

    it('makes a page wait for slow lists no longer than for one', async (test) => {
      await hurry(test);
      const slow = ['/slow-1.json', '/slow-2.json', '/slow-3.json'];
      for (const path of slow) feeds.answer(path, { isDripping: true });
      await render(site, [slow.map((path) => shortcode({ src: feeds.url + path })).join('\n')]);
      assert.deepEqual(
        slow.map((path) => feeds.requests(path).length),
        [1, 0, 0],
      );
    });

    it('is never fetched from inside the server’s own network', async () => {
      feeds.answer('/inside.json', { body: feedOf([{ name: 'Inside' }]) });
      const inside = [
        `http://localhost:${feeds.port}/inside.json`,
        'http://10.0.0.1/inside.json',
        'http://192.168.1.1/inside.json',
      ];
      await forget(site, 'limit');
      for (const src of inside) {
        assert.match((await report(site, src)).problem, /could not reach/, src);
      }
      const redirected = feeds.answer('/redirect.json', {
        status: 302,
        headers: { location: inside[0] },
      });
      assert.match((await report(site, redirected)).problem, /could not reach/);
      assert.equal(feeds.requests('/inside.json').length, 0);
    });

    it('is never fetched from where a cloud keeps its secrets', async () => {
      const secrets = 'http://169.254.169.254/latest/meta-data/';
      const redirected = feeds.answer('/cloud.json', {
        status: 302,
        headers: { location: secrets },
      });
      const asked = await site.php(
        `$asked = array();
         add_action( 'requests-requests.before_request', function ( $url ) use ( &$asked ) { $asked[] = $url; } );
         foreach ( $given as $url ) {
           PartnerDirectory\\request_feed( PartnerDirectory\\feed_url( $url ) );
         }
         return $asked;`,
        [secrets, 'http://100.100.100.200/', 'http://0.0.0.0/', 'http://224.0.0.1/', redirected],
      );
      assert.deepEqual(asked, [redirected]);
    });
  });
}
