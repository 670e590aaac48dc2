import { expect } from '@open-wc/testing';
import '../../define.js';
import { commented, commentedFeed, memory } from '../../../test/support/comments.js';
import { directoryOf, parts, until } from '../../../test/support/page.js';
import { screenText } from '../../../test/support/screen.js';

interface Asked {
  readonly path: string;
  readonly credentials: RequestCredentials | undefined;
}

/** What a page asks for, with stand-ins for the answers of a WordPress. */
function record(): { asked: Asked[]; restore: () => void } {
  const asked: Asked[] = [];
  const { fetch: real } = window;
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : `${input}`, location.href);
    const { credentials } = input instanceof Request ? input : (init ?? {});
    asked.push({ path: url.pathname, credentials });
    if (!url.pathname.startsWith('/wp')) return real(input, init);
    const body = url.pathname.endsWith('/wp/v2/comments') ? [] : { nonce_url: '/wp-admin/nonce' };
    return Response.json(body, { headers: { 'x-wp-total': '0', 'x-wp-totalpages': '0' } });
  };
  return { asked, restore: () => (window.fetch = real) };
}

const WORDPRESS = (url: string) =>
  commentedFeed({ community: { comments: { mode: 'wordpress', url, post: 12 } } });

describe('cookies', () => {
  it('go with the comments of the page’s own WordPress, and never with the feed', async () => {
    const { asked, restore } = record();
    const directory = await directoryOf(WORDPRESS(`${location.origin}/wp-json/`));
    parts(directory, 'comments').at(-1)?.scrollIntoView();
    await until(directory, () => {
      const [account] = parts(directory, 'comments-account');
      return account && /please log in/.test(screenText(account));
    });
    await until(directory, () => /No comments yet/.test(screenText(directory)));
    restore();
    const feed = asked.filter(({ path }) => path.startsWith('/fixtures/'));
    const others = asked.filter(({ path }) => !path.startsWith('/fixtures/'));
    expect(feed.map(({ credentials }) => credentials)).to.deep.equal(['omit']);
    expect(others.map(({ path }) => path.slice(0, 4))).to.include('/wp-');
    for (const { path, credentials } of others) expect(credentials, path).to.equal('include');
  });

  it('go nowhere where the comments are on another website, or come by an adapter', async () => {
    const { asked, restore } = record();
    await directoryOf(WORDPRESS('https://school.example/wp-json/'));
    await commented(memory('Cat'));
    restore();
    for (const { path, credentials } of asked) expect(credentials, path).to.equal('omit');
  });
});
