import { expect } from '@open-wc/testing';
import { recordConsole } from '../../../test/support/console.js';
import { FACETED, feedOf, numbered } from '../../../test/support/feeds.js';
import { feedUrl, hasHttpCache } from '../../../test/support/fixture-server.js';
import { checkboxes } from '../../../test/support/filters.js';
import {
  cards,
  mount,
  names,
  part,
  parts,
  says,
  search,
  searchBox,
  settled,
  statusOf,
  until,
} from '../../../test/support/page.js';
import { soonFetchedAgain } from '../../../test/support/retries.js';
import { screenText } from '../../../test/support/screen.js';
import { directoryOver, headOf, serviceOf } from '../../../test/support/search-service.js';
import { stub } from '../../../test/support/stub.js';
import type { PartnerDirectory } from '../../elements/partner-directory/partner-directory.js';

const UNAVAILABLE = 'The list of organisations could not be reached.';
/** Behind the sentence about what is on screen. */
const OLDER = / The list of organisations could not be reached\. This .* out of date\.$/;

/** Whether the browser looks only into its HTTP cache where it should: WebKit asks the network. */
let hasCache = false;

/** A network that a browser has or has not, of which only the search service is told. */
function network() {
  let isOnline = true;
  const asked: string[] = [];
  const { fetch } = window;
  const isFromCache = (init?: RequestInit) => init?.cache === 'only-if-cached';
  const other = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.pathname.endsWith('/search')) {
      const isLocal = hasCache && isFromCache(init);
      if (!isFromCache(init)) asked.push(url.searchParams.get('q') ?? '');
      if (!isOnline && !isLocal) return Promise.reject(new TypeError('Failed to fetch'));
    }
    return fetch.call(window, input, init);
  };
  stub(window, 'fetch', { value: other });
  stub(navigator, 'onLine', { get: () => isOnline });
  const turn = (on: boolean) => {
    isOnline = on;
    window.dispatchEvent(new Event(on ? 'online' : 'offline'));
  };
  return { asked, goOffline: () => turn(false), goOnline: () => turn(true) };
}

/** What is announced from now on. */
function announced(directory: Element): string[] {
  const told: string[] = [];
  const region = statusOf(directory) ?? expect.fail('no status');
  new MutationObserver(() => told.push(region.textContent)).observe(region, { childList: true });
  return told;
}

describe('a search service and a visitor who is offline', () => {
  before(async () => {
    hasCache = await hasHttpCache();
  });
  beforeEach(() => {
    recordConsole();
    soonFetchedAgain();
  });

  it('when the page opens: leaves the fallback, says so once, and begins when there is a network', async () => {
    const { goOffline, goOnline } = network();
    goOffline();
    const { searchUrl } = await serviceOf(FACETED);
    const directory = mount<PartnerDirectory>(
      `<partner-directory search-service src='${feedUrl(headOf(FACETED, searchUrl))}'>
        <a href="/partners.html">Our partners</a>
      </partner-directory>`,
    );
    await until(directory, () => statusOf(directory));
    const told = announced(directory);
    await says(directory, UNAVAILABLE);
    expect(cards(directory)).to.have.lengthOf(0);
    expect(directory.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(part(directory, 'retry').checkVisibility()).to.equal(true);
    expect(told.filter((text) => text === UNAVAILABLE)).to.have.lengthOf(1);
    goOnline();
    await says(directory, '4 organisations');
    expect(cards(directory)).to.have.lengthOf(4);
    expect(told.filter((text) => text === '4 organisations')).to.have.lengthOf(1);
    expect(parts(directory, 'retry')).to.have.lengthOf(0);
  });

  it('when the page opens: has what the browser still has of the answer, and says that it is older', async function () {
    if (!hasCache) this.skip();
    const { goOffline } = network();
    const before = await directoryOver(FACETED);
    const { searchUrl } = before.service;
    before.remove();
    // Until then its answer is there for others.
    await new Promise((resolve) => setTimeout(resolve));
    goOffline();
    const directory = mount<PartnerDirectory>(
      `<partner-directory search-service
        src='${feedUrl(headOf(FACETED, searchUrl))}'></partner-directory>`,
    );
    await says(directory, OLDER);
    expect(cards(directory)).to.have.lengthOf(4);
    expect(screenText(directory)).to.include('Link Ethiopia');
  });

  it('between two keys: keeps the last answer, says once what it answers, and forgets no letter', async () => {
    const { goOffline, goOnline } = network();
    const directory = await directoryOver(FACETED);
    await search(directory, 'ethi');
    await says(directory, '1 of 4 matches “ethi”');
    goOffline();
    const told = announced(directory);
    await search(directory, 'ethiopia');
    await says(directory, OLDER);
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.match(/^1 of 4 matches “ethi”\. /);
    expect(names(directory)).to.deep.equal(['Link Ethiopia']);
    expect(searchBox(directory).value).to.equal('ethiopia');
    expect(screenText(directory)).not.to.match(/fetch|TypeError|network/i);
    goOnline();
    await says(directory, '1 of 4 matches “ethiopia”');
    expect(told).to.have.lengthOf(2);
    expect(parts(directory, 'retry')).to.have.lengthOf(0);
  });

  it('who types on meanwhile: has only the last question asked when the network is back', async () => {
    const { asked, goOffline, goOnline } = network();
    const directory = await directoryOver(FACETED);
    goOffline();
    for (const text of ['a', 'ad', 'adv']) {
      await search(directory, text);
      await says(directory, OLDER);
    }
    const told = announced(directory);
    const before = asked.length;
    goOnline();
    await says(directory, '2 of 4 match “adv”');
    expect(asked.slice(before)).to.deep.equal(['adv']);
    expect(told).to.deep.equal(['2 of 4 match “adv”']);
  });

  it('is not told again what has not changed', async () => {
    const { goOffline } = network();
    const directory = await directoryOver(FACETED);
    goOffline();
    await search(directory, 'a');
    await says(directory, OLDER);
    const told = announced(directory);
    await search(directory, 'ad');
    await settled(directory);
    expect(told).to.have.lengthOf(0);
  });

  it('has what was there before, and no word of a fault with it', async () => {
    const { goOffline } = network();
    const directory = await directoryOver(FACETED);
    await search(directory, 'ethiopia');
    goOffline();
    await search(directory, 'zebra');
    await says(directory, OLDER);
    await search(directory, '');
    await says(directory, '4 organisations');
    expect(names(directory)).to.have.lengthOf(4);
    await search(directory, 'ethiopia');
    await says(directory, '1 of 4 matches “ethiopia”');
    expect(parts(directory, 'retry')).to.have.lengthOf(0);
  });

  it('can choose meanwhile, and sees what was chosen when the network is back', async () => {
    const { goOffline, goOnline } = network();
    const directory = await directoryOver(FACETED);
    goOffline();
    checkboxes(directory)
      .find((box) => box.ariaLabel?.startsWith('United Kingdom'))
      ?.click();
    await settled(directory);
    await says(directory, OLDER);
    expect(cards(directory)).to.have.lengthOf(4);
    goOnline();
    await says(directory, '2 of 4 match');
    expect(cards(directory)).to.have.lengthOf(2);
  });

  it('has the organisations that came before, and the next ones when the network is back', async () => {
    const { goOffline, goOnline } = network();
    const directory = await directoryOver(feedOf(numbered(70)), 'page-size=40');
    goOffline();
    part(directory, 'show-more').click();
    await says(directory, OLDER);
    expect(cards(directory)).to.have.lengthOf(40);
    goOnline();
    await until(directory, () => cards(directory).length === 70);
    await says(directory, /^70 organisations/);
  });

  it('presses “Try again” to no avail: hears that it failed again, and keeps the focus', async () => {
    const { goOffline, goOnline } = network();
    const directory = await directoryOver(FACETED);
    goOffline();
    await search(directory, 'ethiopia');
    await says(directory, OLDER);
    const told = announced(directory);
    part(directory, 'retry').focus();
    part(directory, 'retry').click();
    await settled(directory);
    await until(directory, () => told.some((text) => OLDER.test(text)));
    expect(directory.shadowRoot?.activeElement).to.equal(part(directory, 'retry'));
    goOnline();
    await says(directory, '1 of 4 matches “ethiopia”');
  });
});
