import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copies, forget, report } from './support/copies.js';
import { feedOf } from './support/demo.js';
import { block, render, shortcode } from './support/posts.js';

/** More than anybody may have fetched at once. */
const MANY = 25;

const range = (count) => Array.from({ length: count }, (_, n) => n);

/**
 * What the editor is told of a list, time and again, for each of some users: the status of each answer, the last
 * answer, and how often the list was fetched. As no server is waited for, no time passes.
 */
const reports = (site, src, logins) =>
  site.php(
    `$fetched = 0;
     add_filter( 'pre_http_request', function () use ( &$fetched ) {
       $fetched++;
       return array( 'response' => array( 'code' => 200 ), 'headers' => array(), 'body' => '[{"name": "Limited"}]' );
     } );
     foreach ( $given['logins'] as $n => $login ) {
       wp_set_current_user( get_user_by( 'login', $login )->ID );
       $request = new WP_REST_Request( 'GET', '/partner-directory/v1/report' );
       $request->set_param( 'src', $given['src'] . $n );
       $last       = rest_do_request( $request );
       $statuses[] = $last->get_status();
     }
     return array(
       'statuses' => $statuses,
       'fetched'  => $fetched,
       'message'  => $last->get_data()['message'] ?? '',
       'headers'  => $last->get_headers(),
     );`,
    { src, logins },
  );

export function limits({ site, feeds }) {
  const list = () => feeds.answer('/limited.json', { body: feedOf([{ name: 'Limited' }]) });

  describe('a contributor who has lists fetched very often', () => {
    it('is told to wait, and for how long, and nothing is fetched meanwhile', async () => {
      await forget(site, 'limit');
      const { statuses, fetched, message, headers } = await reports(
        site,
        `${list()}?n=`,
        range(MANY).map(() => 'contributor'),
      );
      assert.deepEqual(new Set(statuses.slice(0, 20)), new Set([200]));
      assert.equal(statuses.at(-1), 429);
      assert.equal(fetched, statuses.filter((status) => status === 200).length);
      assert.match(message, /Try again in a minute/);
      assert.match(headers['Retry-After'], /^[1-6]$/);
    });

    it('does not get further by previews, or by the server’s own view of a block', async () => {
      const urls = range(3).map((n) => `${list()}?view=${n}`);
      const pages = await render(
        site,
        [block({ src: urls[0] }), shortcode({ src: urls[1] })],
        'contributor',
      );
      for (const html of pages) assert.doesNotMatch(html, /Limited/);
      const status = await site.php(
        `wp_set_current_user( get_user_by( 'login', 'contributor' )->ID );
         $request = new WP_REST_Request( 'GET', '/wp/v2/block-renderer/partner-directory/directory' );
         $request->set_param( 'context', 'edit' );
         $request->set_param( 'attributes', array( 'src' => $given ) );
         return rest_do_request( $request )->get_status();`,
        urls[2],
      );
      assert.equal(status, 200);
      assert.deepEqual(feeds.requests('/limited.json'), []);
    });

    it('is in nobody else’s way', async () => {
      assert.equal((await report(site, list(), 'author')).status, 200);
      const src = `${list()}?for=visitors`;
      assert.match((await render(site, [shortcode({ src })]))[0], /Limited/);
    });

    it('may go on after a while', async () => {
      await forget(site, 'limit');
      assert.equal((await report(site, list(), 'contributor')).status, 200);
    });
  });

  describe('many users of one network', () => {
    it('are told to wait, too', async () => {
      await forget(site, 'limit');
      const logins = ['contributor', 'author', 'editor', 'admin'].flatMap((login) =>
        range(20).map(() => login),
      );
      const { statuses } = await reports(site, `${list()}?n=`, logins);
      assert.deepEqual(new Set(statuses.slice(0, 60)), new Set([200]));
      assert.equal(statuses.at(-1), 429);
      await forget(site, 'limit');
    });
  });

  describe('a contributor who tries very many lists', () => {
    it('leaves at most twenty copies, and none in place of one that visitors see', async () => {
      const seen = feeds.answer('/seen.json', { body: feedOf([{ name: 'Seen' }]) });
      await render(site, [shortcode({ src: seen })]);
      for (const _ of range(2)) {
        await reports(
          site,
          `${list()}?try=`,
          range(20).map(() => 'contributor'),
        );
        await forget(site, 'limit');
      }
      assert.equal((await copies(site)).length, 20);
      await render(site, [shortcode({ src: seen })]);
      assert.equal(feeds.requests('/seen.json').length, 1);
    });
  });
}
