import { expect } from '@open-wc/testing';
import { type DemoPage, fill, page, violationsOf } from './support/demo-page.js';
import { waitUntil } from './support/wait-until.js';

const root = ({ contentDocument }: DemoPage) =>
  contentDocument.querySelector('partner-directory')?.shadowRoot;

/** Something in the directory of a page of the demo, once it is there. */
async function there(frame: DemoPage, find: (root: ShadowRoot) => Element | undefined | null) {
  let found: Element | undefined | null;
  await waitUntil(() => {
    const shadow = root(frame);
    return (found = shadow && find(shadow));
  });
  return found as HTMLElement;
}

const link = (text: string) => (shadow: ShadowRoot) =>
  [...shadow.querySelectorAll<HTMLAnchorElement>('[part=community-link]')].find(
    (each) => each.textContent === text,
  );

/** Follows a link inside a frame, as a press on it would. */
async function follow(frame: DemoPage, href: string) {
  const isThere = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = href;
  await isThere;
}

async function submit(frame: DemoPage, name: string) {
  const isBack = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  fill(frame.contentDocument, 'name', name);
  frame.contentDocument.querySelector('form')?.requestSubmit();
  await isBack;
}

describe('a visitor of the demo', () => {
  it('registers, comes back, writes, is the moderator, and sees it published', async function () {
    this.timeout(60_000);
    sessionStorage.clear();
    const frame = await page('school.html');
    const register = (await there(frame, link('Register'))) as HTMLAnchorElement;
    await waitUntil(
      () =>
        (link('Register')(root(frame) as ShadowRoot)?.href ?? '').includes('/demo/register.html'),
      'its own page',
    );
    expect(register.textContent).to.equal('Register');
    await follow(frame, link('Register')(root(frame) as ShadowRoot)?.href ?? '');
    expect(await violationsOf(frame)).to.deep.equal([]);
    await submit(frame, 'Ms Jones');
    expect(frame.contentWindow?.location.pathname).to.equal('/demo/school.html');

    const toggle = await there(frame, (shadow) => shadow.querySelector('[part=comments-toggle]'));
    toggle.click();
    const box = (await there(frame, (shadow) => {
      const found = shadow.querySelector<HTMLElement>('details [part=comments-box]');
      return found?.checkVisibility() ? found : undefined;
    })) as HTMLTextAreaElement;
    box.value = 'Our class loved it.';
    box.closest('form')?.requestSubmit();
    await there(frame, (shadow) => {
      const state = shadow.querySelector('[part=comment-state]');
      return state?.textContent === 'Awaiting approval' ? state : undefined;
    });

    await follow(frame, '/demo/moderate.html');
    expect(await violationsOf(frame)).to.deep.equal([]);
    const approve = [...frame.contentDocument.querySelectorAll('button')].find(
      (each) => each.textContent === 'Approve',
    );
    approve?.click();

    await follow(frame, '/demo/logout.html?return=school.html');
    await waitUntil(() => frame.contentWindow?.location.pathname.endsWith('/school.html'), '');
    const again = await there(frame, (shadow) => shadow.querySelector('[part=comments-toggle]'));
    again.click();
    const text = await there(frame, (shadow) =>
      shadow.querySelector('details [part=comment-text]'),
    );
    expect(text.textContent).to.equal('Our class loved it.');
    frame.remove();
    sessionStorage.clear();
  });
});
