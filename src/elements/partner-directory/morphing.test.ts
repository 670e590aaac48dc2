import { expect } from '@open-wc/testing';
import { Idiomorph } from 'idiomorph';
import { feedOf, numbered } from '../../../test/support/feeds.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import {
  focused,
  mount,
  names,
  outcome,
  part,
  says,
  search,
  searchBox,
  settled,
  statusOf,
  until,
} from '../../../test/support/page.js';
import type { PartnerDirectory } from './partner-directory.js';
import { waitUntil } from '../../../test/support/wait-until.js';

const TAG = `<partner-directory src='${feedUrl(feedOf(numbered(3)))}'>`;
const FALLBACK = '<a href="/partners.html">Our partners</a>';
const TORN = '<div class="partner-directory-fallback"><h2>Partners</h2></div>';

/** A page as its server sends it, once its directory has loaded. */
async function page(body: string): Promise<{ main: HTMLElement; directory: PartnerDirectory }> {
  const main = mount<HTMLElement>(`<main>${body}</main>`);
  const directory = main.querySelector<PartnerDirectory>('partner-directory');
  await outcome(directory ?? expect.fail('no directory'));
  return { main, directory: directory ?? expect.fail('no directory') };
}

describe('a <partner-directory> in a page that idiomorph refreshes', () => {
  const body = `<h1>Partners</h1>${TAG}${FALLBACK}</partner-directory>`;

  it('stays as the visitor has it, with the search and the focus', async () => {
    const { main, directory } = await page(body);
    searchBox(directory).focus();
    await search(directory, '2');
    const shown = names(directory);
    expect(shown).to.have.lengthOf(1);
    Idiomorph.morph(main, body.replace('Partners', 'Our partners'), { morphStyle: 'innerHTML' });
    await settled(directory);
    expect(main.querySelector('h1')?.textContent).to.equal('Our partners');
    expect(main.querySelector('partner-directory') === directory).to.equal(true);
    expect(names(directory)).to.deep.equal(shown);
    expect(searchBox(directory).value).to.equal('2');
    expect(focused() === searchBox(directory)).to.equal(true);
  });

  it('has its status again before anybody does anything, and the next one is said', async () => {
    const { main, directory } = await page(body);
    const status = await says(directory, '3 organisations');
    Idiomorph.morph(main, body, { morphStyle: 'innerHTML' });
    await until(directory, () => status.isConnected);
    expect(statusOf(directory) === status).to.equal(true);
    expect(status.textContent).to.equal('3 organisations');
    await search(directory, '2');
    await says(directory, '1 of 3 matches “2”');
  });

  it('has a status again where the page makes something of its own of the old one', async () => {
    const { main, directory } = await page(body);
    const status = await says(directory, '3 organisations');
    const more = `<h1>Partners</h1>${TAG}${FALLBACK}<div>By post, too.</div></partner-directory>`;
    Idiomorph.morph(main, more, { morphStyle: 'innerHTML' });
    expect(status.slot).to.equal('');
    await says(directory, '3 organisations');
    expect(statusOf(directory)?.getAttribute('role')).to.equal('status');
    expect(status.textContent).to.equal('By post, too.');
    await search(directory, '2');
    await says(directory, '1 of 3 matches “2”');
  });

  it('has its sentence again where the page empties its status', async () => {
    const { directory } = await page(body);
    const status = await says(directory, '3 organisations');
    status.replaceChildren();
    await says(directory, '3 organisations');
    expect(statusOf(directory) === status).to.equal(true);
  });

  it('keeps a translation of its status that a browser puts there', async () => {
    const { directory } = await page(body);
    const status = await says(directory, '3 organisations');
    status.innerHTML = '<font>3 Organisationen</font>';
    await settled(directory);
    expect(status.textContent).to.equal('3 Organisationen');
  });

  for (const name of ['role', 'slot']) {
    it(`has a status again where the old one has lost its ${name}`, async () => {
      const { directory } = await page(body);
      const status = await says(directory, '3 organisations');
      status.removeAttribute(name);
      await until(directory, () => directory.querySelector('[role=status][slot=status]'));
      await says(directory, '3 organisations');
      await search(directory, '2');
      await says(directory, '1 of 3 matches “2”');
      expect(directory.querySelectorAll('[slot=status]')).to.have.lengthOf(1);
    });
  }

  it('shows a new feed where the server sends another address', async () => {
    const { main, directory } = await page(body);
    const other = feedUrl(feedOf(numbered(2)));
    const done = outcome(directory);
    Idiomorph.morph(main, `<partner-directory src='${other}'>${FALLBACK}</partner-directory>`, {
      morphStyle: 'innerHTML',
    });
    await done;
    const [now] = main.querySelectorAll('partner-directory');
    expect(names(now ?? directory)).to.have.lengthOf(2);
    expect(part(now ?? directory, 'search-input').isConnected).to.equal(true);
  });

  for (const [where, torn] of [
    ['behind its paragraph', `<p>${TAG}\n</p>${TORN}<p></partner-directory></p>`],
    ['behind it', `${TAG}</partner-directory>${TORN}`],
  ] as const) {
    it(`does not show its list a second time, where the fallback was torn out ${where}`, async () => {
      const { main, directory } = await page(torn);
      const fallback = () => main.querySelector('.partner-directory-fallback');
      expect(fallback()?.checkVisibility()).to.equal(false);
      Idiomorph.morph(main, torn, { morphStyle: 'innerHTML' });
      await waitUntil(() => !fallback()?.checkVisibility(), 'The fallback is shown.');
      expect(names(directory)).to.have.lengthOf(3);
    });
  }
});
