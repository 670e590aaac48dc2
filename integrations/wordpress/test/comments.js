import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { commentsOn, cookiesOf } from './support/comments.js';
import { visibleText } from './support/on-page.js';
import { publish, render, shortcode } from './support/posts.js';

const ORGANIZATION = 'Link Ethiopia';
const OTHER = 'British Council';

export function comments({ site, browser }) {
  describe('comments', () => {
    let url;
    let post;

    /** A page of somebody's who has logged in. */
    const pageOf = async (login, address = url) => {
      const page = await browser.visitor();
      if (login) await page.setCookie(...(await cookiesOf(site, login)));
      await page.goto(address);
      return page;
    };
    const opened = async (login, name = ORGANIZATION) => {
      const page = await pageOf(login);
      const there = commentsOn(page, name);
      await there.open();
      return { ...there, page };
    };
    /** A comment as WordPress would keep it. */
    const keep = (fields) =>
      site.php(
        `$id = wp_insert_comment( $given['fields'] + array( 'comment_post_ID' => $given['post'], 'comment_approved' => 1 ) );
         add_comment_meta( $id, 'partner_directory_organization', 'link-ethiopia' );
         return $id;`,
        { fields, post },
      );

    before(async () => {
      ({ url } = await publish(site, shortcode({ src: '/partners.json' })));
      await site.php(
        `foreach ( array( 'ann', 'ben' ) as $login ) {
           wp_insert_user( array( 'user_login' => $login, 'user_pass' => $login, 'user_email' => "$login@example.org", 'role' => 'subscriber', 'display_name' => ucfirst( $login ) ) );
         }
         return true;`,
      );
    });

    after(() => site.php(`return delete_option( 'partner_directory_comments' );`));

    it('are off until an administrator turns them on', async () => {
      const [html] = await render(site, [shortcode({ src: '/partners.json' })]);
      assert.doesNotMatch(html, /comments-url/);
      const page = await browser.loggedIn('admin');
      await page.goto(`${site.url}/wp-admin/options-discussion.php`);
      await page.click('#partner_directory_comments');
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      const [with_] = await render(site, [shortcode({ src: '/partners.json' })]);
      const [, found] = /comments-post="(\d+)"/.exec(with_) ?? [];
      assert.ok(found);
      post = Number(found);
      const [again] = await render(site, [shortcode({ src: '/partners.json' })]);
      assert.match(again, new RegExp(`comments-post="${post}"`));
      const [without] = await render(site, [
        shortcode({ src: '/partners.json', no_comments: true }),
      ]);
      assert.doesNotMatch(without, /comments-/);
    });

    it('are what the adapter promises, in a real browser', async () => {
      await cp('dist/comments/conformance.js', join(site.root, 'conformance.js'));
      const page = await browser.visitor();
      await page.goto(`${site.url}/wp-login.php`);
      await page.exposeFunction('become', async (who) => {
        await page.deleteCookie(...(await page.cookies()));
        if (who !== 'nobody') await page.setCookie(...(await cookiesOf(site, who)));
      });
      await page.exposeFunction('approve', (id) =>
        site.php(`return wp_set_comment_status( $given, 'approve' );`, Number(id)),
      );
      const root = await site.php('return rest_url();');
      const wrong = await page.evaluate(
        async (address, id) => {
          const { CONFORMANCE } = await import('/conformance.js');
          const { wordPressComments } =
            await import('/wp-content/plugins/partner-directory/comments/wordpress.js');
          const adapter = wordPressComments(address, `${id}`);
          const become = async (who) => {
            await window.become(who);
            await adapter.session();
          };
          const failures = CONFORMANCE.length > 9 ? [] : ['too few tests'];
          for (const { name, run } of CONFORMANCE) {
            try {
              await run({ adapter, become, approve: window.approve });
            } catch (error) {
              failures.push(`${name}: ${error.message}`);
            }
          }
          return failures;
        },
        root,
        post,
      );
      assert.deepEqual(wrong, []);
    });

    it('begin with a visitor, who logs in, comes back, and writes one that awaits approval', async () => {
      const page = await pageOf();
      const asked = [];
      page.on('request', (request) => {
        if (/fetch|xhr/.test(request.resourceType())) asked.push(new URL(request.url()).hostname);
      });
      const there = commentsOn(page, ORGANIZATION);
      await there.open();
      await there.says(/To leave a comment, please log in/);
      const { href } = await there.logIn();
      await page.goto(href);
      await page.evaluate(() => {
        document.querySelector('#user_login').value = 'ann';
        document.querySelector('#user_pass').value = 'ann';
      });
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
      assert.equal(page.url(), `${url}#directory=link-ethiopia&comments=`);
      await there.says(/You are logged in as ⁨?Ann/);
      await there.write('We wrote letters for a year. 3 < 4 & <b>so on</b>');
      await there.send();
      await there.says(/Others see your comment once it is approved/);
      await there.says(/Awaiting approval/);
      await page.reload();
      await there.open();
      await there.says(/Awaiting approval/);
      assert.deepEqual(await there.bodies(), ['We wrote letters for a year. 3 < 4 & <b>so on</b>']);
      assert.deepEqual([...new Set(asked)], ['127.0.0.1']);
      const pictures = await page.evaluate(
        () => document.querySelector('partner-directory').shadowRoot.querySelectorAll('img').length,
      );
      assert.equal(pictures, 0);
    });

    it('are not shown to others before a moderator approves them in wp-admin', async () => {
      const visitor = await opened();
      await visitor.says(/No comments yet/);
      const page = await browser.loggedIn('editor');
      await page.goto(`${site.url}/wp-admin/edit-comments.php?comment_status=moderated`);
      assert.match(await visibleText(page, '#the-comment-list'), /link-ethiopia/);
      const approved = page.waitForResponse((answer) =>
        /action=dim-comment/.test(answer.request().postData() ?? ''),
      );
      await page.evaluate(() => {
        const rows = [...document.querySelectorAll('#the-comment-list tr')];
        const row = rows.find((each) => each.innerText.includes('We wrote letters'));
        row.querySelector('.approve a').click();
      });
      await approved;
      await visitor.page.reload();
      await visitor.open();
      assert.deepEqual(await visitor.bodies(), [
        'We wrote letters for a year. 3 < 4 & <b>so on</b>',
      ]);
    });

    it('come from nobody by WordPress’s own form, and stand in no feed and no widget of the site', async () => {
      const [status, feed, widget] = await site.php(
        `update_option( 'comment_registration', 0 );
         $answer = wp_remote_post( site_url( 'wp-comments-post.php' ), array( 'body' => array(
           'comment' => 'By the form', 'comment_post_ID' => $given, 'author' => 'X', 'email' => 'x@example.org',
         ) ) );
         $feed   = wp_remote_get( home_url( '?feed=comments-rss2' ) );
         ob_start();
         the_widget( 'WP_Widget_Recent_Comments' );
         return array( wp_remote_retrieve_response_code( $answer ), wp_remote_retrieve_body( $feed ), ob_get_clean() );`,
        post,
      );
      assert.equal(status, 401);
      assert.match(feed, /<rss/);
      assert.doesNotMatch(feed + widget, /We wrote letters|By the form/);
      const count = await site.php(
        `return get_comments( array( 'post_id' => $given, 'search' => 'By the form', 'status' => 'any', 'count' => true ) );`,
        post,
      );
      assert.equal(count, 0);
    });

    it('of two organisations do not mix', async () => {
      const other = await opened('', OTHER);
      await other.says(/No comments yet/);
    });

    it('by an author of the site are read by a moderator first, too; those of a moderator are not', async () => {
      const author = await opened('author');
      await author.write('By an author.');
      await author.send();
      await author.says(/By an author\.\s+Awaiting approval/);
      const editor = await opened('editor', OTHER);
      await editor.write('By a moderator.');
      await editor.send();
      await editor.says(/By a moderator\./);
      const visitor = await opened('', OTHER);
      assert.deepEqual(await visitor.bodies(), ['By a moderator.']);
    });

    it('are reported by who has logged in, and a moderator sees it', async () => {
      const ben = await opened('ben');
      await ben.press('comment-report');
      await ben.says(/A moderator will look/);
      const page = await browser.loggedIn('editor');
      await page.goto(`${site.url}/wp-admin/edit-comments.php`);
      assert.match(await visibleText(page, '#the-comment-list'), /Reported by 1/);
      const visitor = await opened();
      await visitor.press('comment-report');
      await visitor.says(/Please log in, then try again/);
    });

    it('may say the same of two organisations, and not twice of one', async () => {
      const same = 'Thank you & goodbye < or > later.';
      const ben = await opened('ben');
      await ben.write(same);
      await ben.send();
      await ben.says(/later\.\s+Awaiting approval/);
      await ben.write(same);
      await ben.send();
      await ben.says(/This website did not accept that/);
      const other = await opened('ben', OTHER);
      await other.write(same);
      await other.send();
      await other.says(/later\.\s+Awaiting approval/);
      const count = await site.php(
        `return get_comments( array( 'post_id' => $given, 'search' => 'goodbye', 'status' => 'hold', 'count' => true ) );`,
        post,
      );
      assert.equal(count, 2);
    });

    it('know who is there on a page from a cache', async () => {
      const visitor = await browser.visitor();
      const html = await (await visitor.goto(url)).text();
      const page = await browser.visitor();
      await page.setCookie(...(await cookiesOf(site, 'ann')));
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        request.isNavigationRequest()
          ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
          : request.continue(),
      );
      await page.goto(url);
      const there = commentsOn(page, ORGANIZATION);
      await there.open();
      await there.says(/You are logged in as ⁨?Ann/);
      await there.write('From a page of yesterday.');
      await there.send();
      await there.says(/yesterday\.\s+Awaiting approval/);
    });

    it('lose no text where a session ends, and go on in place in a new one', async () => {
      const ann = await opened('ann');
      await ann.write('A long thought');
      await ann.page.deleteCookie(...(await ann.page.cookies()));
      await ann.send();
      await ann.says(/Please log in, then try again/);
      assert.equal((await ann.written()).text, 'A long thought');
      assert.equal((await ann.logIn()).target, '_blank');
      await ann.page.setCookie(...(await cookiesOf(site, 'ann')));
      await ann.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await ann.says(/You are logged in as ⁨?Ann/);
      await ann.send();
      await ann.says(/A long thought\s+Awaiting approval/);
    });

    it('go on with a new nonce where one has expired', async () => {
      const ann = await opened('ann');
      await ann.page.deleteCookie(...(await ann.page.cookies()));
      await ann.page.setCookie(...(await cookiesOf(site, 'ann')));
      await ann.write('With an old nonce');
      await ann.send();
      await ann.says(/With an old nonce\s+Awaiting approval/);
    });

    it('say that it was too fast, and keep the text', async (test) => {
      const ben = await opened('ben');
      await ben.write('The first of two');
      await ben.send();
      await ben.says(/first of two\s+Awaiting approval/);
      await site.php(`return update_option( 'test_flood', 1 );`);
      test.after(() => site.php(`return delete_option( 'test_flood' );`));
      await ben.write('The second of two');
      await ben.send();
      await ben.says(/That was too fast/);
      assert.equal((await ben.written()).text, 'The second of two');
    });

    it('that are switched off meanwhile are closed, and the text stays', async (test) => {
      const ben = await opened('ben');
      await ben.write('Too late');
      await site.php(`return delete_option( 'partner_directory_comments' );`);
      test.after(() => site.php(`return update_option( 'partner_directory_comments', '1' );`));
      await ben.send();
      await ben.says(/Comments are closed/);
      assert.equal((await ben.written()).text, 'Too late');
    });

    it('are deleted by their author, whatever WordPress lets a subscriber do', async () => {
      const id = await keep({
        comment_content: 'To be taken back.',
        comment_author: 'Ben',
        user_id: await site.php(`return get_user_by( 'login', 'ben' )->ID;`),
      });
      const ben = await opened('ben');
      await ben.press('comment-remove');
      await ben.press('comment-remove');
      await ben.says(/Your comment is deleted/);
      assert.equal(await site.php('return get_comment( $given );', id), null);
    });

    it('by moderators are text, whatever they put into them', async () => {
      await keep({
        comment_content: '<b>Bold</b> &lt;script&gt;1&lt;/script&gt; https://example.org',
        comment_author: 'M',
      });
      const visitor = await opened();
      const bodies = await visitor.bodies();
      assert.ok(bodies.includes('Bold <script>1</script> https://example.org'), bodies.join());
    });

    it('are deleted when they are as old as an administrator wants', async () => {
      const old = await keep({
        comment_content: 'Old',
        comment_date_gmt: '2020-01-01 00:00:00',
        comment_date: '2020-01-01 00:00:00',
      });
      const [isThere, left, next] = await site.php(
        `do_action( 'partner_directory_expire_comments' );
         $is_there = (bool) get_comment( $given );
         update_option( 'partner_directory_comments_days', 365 );
         PartnerDirectory\\schedule_comments();
         do_action( 'partner_directory_expire_comments' );
         return array( $is_there, get_comment( $given ), (bool) wp_next_scheduled( 'partner_directory_expire_comments' ) );`,
        old,
      );
      assert.deepEqual([isThere, left, next], [true, null, true]);
    });

    it('are in what WordPress exports of a person, and gone after it erased them', async () => {
      const [exported, erased, left] = await site.php(
        `$of     = apply_filters( 'wp_privacy_personal_data_exporters', array() )['partner-directory'];
         $by     = apply_filters( 'wp_privacy_personal_data_erasers', array() )['partner-directory'];
         $export = call_user_func( $of['callback'], 'ann@example.org', 1 );
         $erased = call_user_func( $by['callback'], 'ann@example.org', 1 );
         $left   = get_comments( array( 'author_email' => 'ann@example.org', 'count' => true ) );
         return array( wp_json_encode( $export ), $erased, $left );`,
      );
      assert.match(exported, /link-ethiopia.*We wrote letters for a year/);
      assert.deepEqual([erased.items_removed, erased.done, left], [true, true, 0]);
    });
  });
}
