import { expect } from '@open-wc/testing';
import { feedOf, numbered } from '../../../test/support/feeds.js';
import { ask, feedUrl, newKey } from '../../../test/support/fixture-server.js';
import { hostPage, type Inside, names } from '../../../test/support/host-page.js';
import { waitUntil } from '../../../test/support/wait-until.js';

const DEFINE = new URL('../../define.js', import.meta.url).href;
const COUNT = 60;
const DOWN = 900;

/**
 * A page whose directory takes its feed from one address at first, and from another, which waits
 * under a key, when the page comes back.
 */
function pageWith(key: string): string {
  const feed = feedOf(numbered(COUNT));
  const [first, again] = [feedUrl(feed), feedUrl(feed, { key, end: 'held' })];
  return `<p id="head">Our school</p><partner-directory page-size="${COUNT}"></partner-directory><script>{
      const [{ type }] = performance.getEntriesByType('navigation');
      document.querySelector('partner-directory').src = type === 'navigate' ? ${JSON.stringify(first)} : ${JSON.stringify(again)};
    }</script><script type="module" src="${DEFINE}"></script>`;
}

const shown = (inside: Inside) =>
  waitUntil(() => names(inside).filter(Boolean).length === COUNT, 'the cards');

/** Reloads a page in a frame, and resolves when the browser says that it has loaded. */
async function reload(inside: Inside): Promise<void> {
  const frame = inside.frameElement ?? expect.fail('no frame');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  inside.location.reload();
  await loaded;
}

/**
 * Whether the browser brings the scroll of a frame back after a reload, where nothing is late. WebKit
 * does it now and then.
 */
async function bringsBack(): Promise<boolean> {
  if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) return false;
  const inside = await hostPage('<div style="block-size: 5000px">Our school</div>');
  inside.scrollTo(0, DOWN);
  await reload(inside);
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  return Math.abs(inside.scrollY - DOWN) < 2;
}

describe('a page with a <partner-directory> that is reloaded', () => {
  it('is where it was, though the list comes later than the page, if the browser does that for frames', async function () {
    if (!(await bringsBack())) this.skip();
    const key = newKey();
    const inside = await hostPage(pageWith(key));
    await shown(inside);
    inside.scrollTo(0, DOWN);
    await waitUntil(() => Math.abs(inside.scrollY - DOWN) < 2, 'the scroll');
    await reload(inside);
    await ask('go', key);
    await shown(inside);
    await waitUntil(() => Math.abs(inside.scrollY - DOWN) < 2, 'The scroll is not back.');
    const { height } = inside.document
      .querySelector('partner-directory')
      ?.getBoundingClientRect() ?? {
      height: 0,
    };
    expect(height).to.be.below(COUNT * 500);
  });

  it('is as high as it needs to be at its first load', async () => {
    const inside = await hostPage(pageWith(newKey()));
    expect(inside.document.documentElement.scrollHeight).to.be.below(COUNT * 500);
    await shown(inside);
  });
});
