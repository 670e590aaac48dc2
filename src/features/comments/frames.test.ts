import { expect } from '@open-wc/testing';
import { elsewhere, fixtureUrl } from '../../../test/support/fixture-server.js';

/** What a page in a frame has of comments. */
interface Seen {
  readonly toggles: number;
  readonly away: string | null;
  readonly target: string | null;
}

/** A page with a directory whose comments are in the WordPress of the page's own origin. */
const PAGE = `<!doctype html><html lang="en"><title>Partners</title><body><script type="module">
  import '/.cache/build/src/define.js';
  import '/.cache/build/src/features/comments/comments.js';
  const feed = {
    version: '1.0', language: 'en', title: 'Partners', home_page_url: location.origin + '/partners',
    organizations: [{ id: 'alpha', name: 'Alpha Links' }],
    community: { comments: { mode: 'wordpress', url: location.origin + '/wp-json/', post: 12 } },
  };
  const directory = document.createElement('partner-directory');
  directory.feed = feed;
  document.body.append(directory);
  await directory.updateComplete;
  const root = directory.shadowRoot;
  const away = root.querySelector('a[part=comments-link]');
  const isOut = away && !away.closest('.comments');
  parent.postMessage({
    toggles: root.querySelectorAll('[part=comments-toggle]').length,
    away: isOut ? away.href : null,
    target: isOut ? away.target : null,
  }, '*');
</script>`;

const url = fixtureUrl({ body: PAGE, type: 'text/html' });

/** What a page at this URL says once it is in a frame. */
async function framed(src: string): Promise<Seen> {
  const frame = document.createElement('iframe');
  const seen = new Promise<Seen>((resolve) => {
    addEventListener('message', function onMessage({ source, data }) {
      if (source !== frame.contentWindow || !('toggles' in data)) return;
      removeEventListener('message', onMessage);
      resolve(data);
    });
  });
  frame.src = src;
  document.body.append(frame);
  try {
    return await seen;
  } finally {
    frame.remove();
  }
}

describe('comments in a frame', () => {
  it('are there where the page around is of the same origin', async () => {
    expect(await framed(url)).to.deep.equal({ toggles: 1, away: null, target: null });
  });

  it('are a link out of the frame where the page around is of another origin', async () => {
    const other = elsewhere(url);
    expect(await framed(other)).to.deep.equal({
      toggles: 0,
      away: `${new URL(other).origin}/partners`,
      target: '_top',
    });
  });
});
