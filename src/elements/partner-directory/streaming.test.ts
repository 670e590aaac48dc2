import { expect } from '@open-wc/testing';
import { recordConsole } from '../../../test/support/console.js';
import { checkbox, choose, filtersOf } from '../../../test/support/filters.js';
import { feedOf, numbered } from '../../../test/support/feeds.js';
import { ask, fixtureUrl, newKey } from '../../../test/support/fixture-server.js';
import { called, focusedOn } from '../../../test/support/focus.js';
import {
  cards,
  directoryOf,
  mount,
  names,
  outcome,
  part,
  parts,
  says,
  search,
  searchBox,
  settled,
  statusOf,
  until,
} from '../../../test/support/page.js';
import type { DirectoryErrorEvent, DirectoryLoadEvent } from '../../controllers/events.js';
import type { PartnerDirectory } from './partner-directory.js';

const STILL_LOADING = /more are still loading/;
const INCOMPLETE = /incomplete/;
const CUT = /too long to show here in full/;

/** How many organisations of about 300 bytes are well over what a browser reads at once. */
const BIG = 3000;

const tag = (src: string, attributes = '') =>
  `<partner-directory src='${src}' ${attributes}></partner-directory>`;

/** An address at which a feed of so many organisations comes in two halves. */
const halves = (key: string, options: Readonly<Record<string, string>> = {}) =>
  fixtureUrl({ organizations: `${BIG}`, key, end: 'halves', ...options });

/** A directory with the first half of its feed on screen. */
async function halfLoaded(src: string, attributes = ''): Promise<PartnerDirectory> {
  const directory = mount<PartnerDirectory>(tag(src, attributes));
  await says(directory, STILL_LOADING);
  await settled(directory);
  return directory;
}

/** Lets the rest of a feed come. */
async function letGo(directory: PartnerDirectory, key: string): Promise<Event> {
  const done = outcome(directory);
  await ask('go', key);
  return done;
}

/** The URL of a feed of any size as the fixture server takes it: zipped, in the URL. */
async function zippedUrl(document: unknown, options: Readonly<Record<string, string>>) {
  const zipped = new Response(JSON.stringify(document)).body?.pipeThrough(
    new CompressionStream('gzip'),
  );
  const bytes = new Uint8Array(await new Response(zipped).arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return fixtureUrl({ base64, header: 'content-encoding: gzip', ...options });
}

const isBusy = (directory: Element) =>
  directory.shadowRoot?.querySelector('[aria-busy=true]') !== null;

describe('a <partner-directory> of a big feed, of which half has come,', () => {
  it('shows a page of cards, and says that more is loading', async () => {
    const key = newKey();
    const directory = await halfLoaded(halves(key));
    expect(names(directory)).to.deep.equal(
      Array.from({ length: 20 }, (_, n) => `Organisation ${n}`),
    );
    expect(part(directory, 'title').textContent.trim()).to.equal('A big feed');
    expect(statusOf(directory)?.textContent).not.to.match(/\d/);
    expect(await ask('open', key)).to.equal(1);
    await letGo(directory, key);
    await says(directory, /^3,000 organisations/);
    expect(cards(directory)).to.have.lengthOf(20);
    expect(await ask('count', key)).to.equal(1);
  });

  it('tells the page only of the whole', async () => {
    const key = newKey();
    const directory = mount<PartnerDirectory>(tag(halves(key)));
    const events: DirectoryLoadEvent[] = [];
    directory.addEventListener('directory-load', (event) => events.push(event));
    await says(directory, STILL_LOADING);
    await settled(directory);
    expect(events).to.deep.equal([]);
    await letGo(directory, key);
    expect(events).to.have.lengthOf(1);
    expect(events[0]?.feed.organizations).to.have.lengthOf(BIG);
  });

  it('is busy until the whole is there, and never again [criterion 22, WCAG 4.1.2, 4.1.3]', async () => {
    const key = newKey();
    const directory = mount<PartnerDirectory>(tag(halves(key)));
    const timeline: boolean[] = [];
    await directory.updateComplete;
    const root = directory.shadowRoot;
    const note = () => {
      const busy = isBusy(directory);
      if (busy !== timeline.at(-1)) timeline.push(busy);
    };
    note();
    const observer = new MutationObserver(note);
    if (root) observer.observe(root, { attributes: true, childList: true, subtree: true });
    await says(directory, STILL_LOADING);
    expect(isBusy(directory)).to.equal(true);
    await letGo(directory, key);
    observer.disconnect();
    expect(timeline).to.deep.equal([true, false]);
  });

  it('keeps the cards that are on screen when the rest comes', async () => {
    const key = newKey();
    const directory = await halfLoaded(halves(key));
    const before = cards(directory);
    const heading = before[0] && part(before[0], 'name');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
    await letGo(directory, key);
    expect(cards(directory).every((card, n) => card === before[n])).to.equal(true);
    expect(focusedOn()).to.equal('name Organisation 0');
  });

  it('ends as one that came at once', async () => {
    const key = newKey();
    const attributes = 'page-size="50"';
    const directory = await halfLoaded(halves(key), attributes);
    await letGo(directory, key);
    const atOnce = await directoryOf(fixtureUrl({ organizations: `${BIG}` }), attributes);
    expect(names(directory)).to.deep.equal(names(atOnce));
    expect(directory.results?.total).to.equal(BIG);
    expect(directory.results?.matches).to.deep.equal(atOnce.results?.matches);
    expect(statusOf(directory)?.textContent).to.equal(statusOf(atOnce)?.textContent);
    for (const each of [directory, atOnce]) await search(each, '299');
    expect(names(directory)).to.deep.equal(names(atOnce));
    expect(directory.results?.total).to.equal(atOnce.results?.total);
  });

  it('is heard of once while it loads, and once when it is whole', async () => {
    const key = newKey();
    const directory = await halfLoaded(halves(key));
    const status = statusOf(directory);
    const texts: string[] = [];
    const observer = new MutationObserver(([record]) =>
      texts.push(`${record?.target.textContent}`),
    );
    if (status) observer.observe(status, { childList: true, characterData: true, subtree: true });
    await letGo(directory, key);
    await says(directory, /^3,000 organisations/);
    observer.disconnect();
    expect(texts).to.have.lengthOf(1);
    expect(statusOf(directory) === status).to.equal(true);
  });

  it('can be searched, and then finds the rest without another key', async () => {
    const key = newKey();
    const directory = await halfLoaded(halves(key));
    const has99 = (count: number) =>
      Array.from({ length: count }, (_, n) => `${n}`).filter((n) => n.includes('99')).length;
    await search(directory, 'organisation 99');
    const early = directory.results?.total ?? 0;
    expect(early).to.be.within(has99(100), has99(BIG / 2));
    await says(directory, STILL_LOADING);
    searchBox(directory).focus();
    await letGo(directory, key);
    expect(directory.query).to.equal('organisation 99');
    expect(directory.results?.total).to.equal(has99(BIG));
    await says(directory, /^57 of 3,000 match “organisation 99”/);
    expect(focusedOn()).to.match(/search-input/);
  });

  it('can be searched for what has not come yet', async () => {
    const key = newKey();
    const directory = await halfLoaded(halves(key));
    await search(directory, 'organisation 2999');
    await settled(directory);
    expect(directory.results?.total).to.equal(0);
    await letGo(directory, key);
    expect(names(directory)).to.deep.equal(['Organisation 2999']);
    await says(directory, '1 of 3,000 matches “organisation 2999”');
  });

  it('shows further pages, and keeps them', async () => {
    const key = newKey();
    const directory = await halfLoaded(halves(key));
    part(directory, 'show-more').click();
    await until(directory, () => cards(directory).length === 40);
    await settled(directory);
    expect(focusedOn()).to.equal('name Organisation 20');
    await letGo(directory, key);
    expect(cards(directory)).to.have.lengthOf(40);
    expect(focusedOn()).to.equal('name Organisation 20');
    await says(directory, /\b40 of 3,000\b/);
  });

  it('goes on where it moves, and stops where it is taken away', async () => {
    const lines = recordConsole();
    const key = newKey();
    const directory = await halfLoaded(halves(key));
    mount<HTMLElement>('<div></div>').append(directory);
    await settled(directory);
    expect(cards(directory)).to.have.lengthOf(20);
    expect(await ask('count', key)).to.equal(1);
    await letGo(directory, key);
    await says(directory, /^3,000 organisations/);

    const other = newKey();
    const gone = await halfLoaded(halves(other));
    gone.remove();
    while ((await ask('open', other)) !== 0);
    expect(cards(gone)).to.have.lengthOf(20);
    expect(lines).to.deep.equal([]);
  });

  it('serves a second directory of the same src with what there is', async () => {
    const key = newKey();
    const first = await halfLoaded(halves(key));
    const second = mount<PartnerDirectory>(tag(halves(key), 'page-size="3"'));
    await until(second, () => cards(second).length === 3);
    await says(second, STILL_LOADING);
    const done = Promise.all([outcome(first), outcome(second)]);
    await ask('go', key);
    await done;
    await says(first, /^3,000 organisations/);
    await says(second, /^3,000 organisations/);
    expect(await ask('count', key)).to.equal(1);
  });
});

describe('a big feed with its organisations before the rest', () => {
  const WORDS = 'They pair schools of two countries and help with the first letters. '.repeat(12);
  const organizations = numbered(400).map((org, n) => ({
    ...org,
    description: WORDS,
    category_ids: [n % 2 ? 'odd' : 'even'],
    countries: [n % 3 ? 'GB' : 'FR'],
  }));
  const { version, title, language } = feedOf([]);
  const categories = [
    { id: 'odd', name: 'Odd ones' },
    { id: 'even', name: 'Even ones' },
  ];
  const headed = { version, title, language, organizations, categories };
  const headless = { organizations, categories, version, title, language };
  const inOrder = ['Organisation 2', 'Organisation 4', 'Organisation 6'];

  it('is on screen at once, and in its final order when the categories have come', async () => {
    const key = newKey();
    const src = await zippedUrl(headed, { key, end: 'halves' });
    const directory = await halfLoaded(src, 'page-size="3"');
    expect(names(directory)).to.deep.equal(numbered(3).map(({ name }) => name));
    expect(parts(directory, 'group-heading')).to.have.lengthOf(0);
    await letGo(directory, key);
    expect(names(directory)).to.deep.equal(inOrder);
    expect(part(directory, 'group-heading').textContent.trim()).to.equal('Odd ones');
    await says(directory, /^400 organisations\b/);
  });

  it('can be filtered while it loads, and stays so', async () => {
    const key = newKey();
    const src = await zippedUrl(headed, { key, end: 'halves' });
    const directory = mount<PartnerDirectory>(tag(src, 'page-size="3"'));
    await says(directory, STILL_LOADING);
    await filtersOf(directory);
    await choose(directory, ['Country', 'France']);
    expect(names(directory)).to.deep.equal([1, 4, 7].map((n) => `Organisation ${n}`));
    await letGo(directory, key);
    expect(directory.results?.total).to.equal(134);
    expect(names(directory)).to.deep.equal([4, 10, 16].map((n) => `Organisation ${n}`));
    expect(parts(directory, 'filter').map(called)).to.include.members([
      'filter Odd ones 67',
      'filter Even ones 67',
      'filter chosen France 134',
    ]);
    expect(checkbox(directory, 'Country', 'France').checked).to.equal(true);
    await says(directory, /^134 of 400 match\b/);
  });

  it('of an unknown version until its end, is shown at its end', async () => {
    const key = newKey();
    const src = await zippedUrl(headless, { key, end: 'halves' });
    const directory = mount<PartnerDirectory>(tag(src, 'page-size="3"'));
    await says(directory, 'Loading the organisations…');
    expect(cards(directory)).to.have.lengthOf(0);
    await letGo(directory, key);
    expect(names(directory)).to.deep.equal(inOrder);
    const atOnce = await directoryOf(await zippedUrl(headless, {}), 'page-size="3"');
    expect(names(atOnce)).to.deep.equal(inOrder);
  });
});

describe('a big feed that breaks off', () => {
  it('keeps its cards, says that they are not all, and comes whole with Retry [criterion 24, WCAG 1.4.1]', async () => {
    const lines = recordConsole();
    const key = newKey();
    const directory = await halfLoaded(halves(key, { end: 'half,whole' }));
    const broken = (await letGo(directory, key)) as DirectoryErrorEvent;
    expect(broken.type).to.equal('directory-error');
    expect(broken.error.reason).to.equal('network');
    await says(directory, INCOMPLETE);
    expect(cards(directory)).to.have.lengthOf(20);
    expect(isBusy(directory)).to.equal(false);
    expect(lines).to.have.lengthOf(1);

    const whole = outcome(directory);
    part(directory, 'retry').focus();
    part(directory, 'retry').click();
    await settled(directory);
    expect(cards(directory)).to.have.lengthOf(20);
    expect(document.activeElement === directory).to.equal(true);
    expect((await whole).type).to.equal('directory-load');
    await says(directory, /^3,000 organisations/);
    expect(parts(directory, 'retry')).to.have.lengthOf(0);
    expect(directory.results?.total).to.equal(BIG);
    expect(await ask('count', key)).to.equal(2);
  });

  it('keeps its cards too where Retry breaks off', async () => {
    recordConsole();
    const key = newKey();
    const directory = await halfLoaded(halves(key, { end: 'half' }));
    await letGo(directory, key);
    await search(directory, 'organisation 7');
    const found = names(directory);
    const again = outcome(directory);
    part(directory, 'retry').click();
    expect((await again).type).to.equal('directory-error');
    await says(directory, INCOMPLETE);
    expect(names(directory)).to.deep.equal(found);
    expect(parts(directory, 'retry')).to.have.lengthOf(1);
  });

  for (const end of ['cut', 'cutchunked']) {
    it(`shows nothing but whole organisations (${end})`, async () => {
      recordConsole();
      const src = fixtureUrl({ organizations: `${BIG}`, key: newKey(), end });
      const directory = mount<PartnerDirectory>(tag(src));
      const { type } = await outcome(directory);
      expect(type).to.equal('directory-error');
      expect(isBusy(directory)).to.equal(false);
      expect(parts(directory, 'retry')).to.have.lengthOf(1);
      // What an engine hands over of a body that breaks off at once is its own affair.
      if (cards(directory).length) await says(directory, INCOMPLETE);
      else await says(directory, /could not be (reached|read)/);
      for (const name of names(directory)) expect(name).to.match(/^Organisation \d+$/);
    });
  }

  it('says so in the language of the directory', async () => {
    recordConsole();
    const key = newKey();
    const directory = mount<PartnerDirectory>(tag(halves(key, { end: 'half' }), 'lang="cy"'));
    await until(directory, () => cards(directory).length);
    const before = statusOf(directory)?.textContent;
    await letGo(directory, key);
    await until(directory, () => statusOf(directory)?.textContent !== before);
    expect(statusOf(directory)?.textContent).not.to.match(INCOMPLETE);
    expect(statusOf(directory)?.textContent).not.to.equal('');
  });
});

describe('a feed over a cap', () => {
  const [few, many] = ['5', '40'];

  it('is cut at max-records, and says so', async () => {
    const src = fixtureUrl({ organizations: many });
    const directory = await directoryOf(src, `max-records="${few}"`);
    expect(cards(directory)).to.have.lengthOf(5);
    await says(directory, /^5 organisations\b/);
    await says(directory, CUT);
  });

  it('is whole where it has as many as max-records', async () => {
    const directory = await directoryOf(fixtureUrl({ organizations: few }), 'max-records="5"');
    expect(cards(directory)).to.have.lengthOf(5);
    await says(directory, '5 organisations');
  });

  it('is cut at max-records while it comes, however many come', async () => {
    const directory = await directoryOf(
      fixtureUrl({ organizations: `${BIG}` }),
      'max-records="1000" page-size="5"',
    );
    expect(directory.results?.total).to.equal(1000);
    await says(directory, /^1,000 organisations\b/);
    await says(directory, CUT);
    await search(directory, 'organisation 999');
    expect(names(directory)).to.deep.equal(['Organisation 999']);
    await says(directory, CUT);
  });

  it('is cut at max-bytes where organisations have come before', async () => {
    const src = fixtureUrl({ organizations: `${BIG}` });
    const directory = await directoryOf(src, 'max-bytes="400000"');
    expect(cards(directory)).to.have.lengthOf(20);
    const total = directory.results?.total ?? 0;
    expect(total).to.be.within(20, 1500);
    await says(directory, CUT);
    await says(directory, new RegExp(`^${total.toLocaleString('en')} organisations\\b`));
  });

  it('is refused at max-bytes where none has come before', async () => {
    recordConsole();
    const src = fixtureUrl({ organizations: many });
    const directory = await directoryOf(src, 'max-bytes="500"');
    expect(cards(directory)).to.have.lengthOf(0);
    await says(directory, /too large to show here/);
  });

  it('is asked for again where the cap changes', async () => {
    const src = fixtureUrl({ organizations: many });
    const directory = await directoryOf(src, 'max-records="5"');
    const done = outcome(directory);
    directory.setAttribute('max-records', '30');
    await done;
    await says(directory, /^30 organisations\b/);
    const whole = outcome(directory);
    directory.removeAttribute('max-records');
    await whole;
    await says(directory, /^40 organisations\b/);
  });

  for (const odd of ['0', '-1', 'x', '']) {
    it(`has the usual caps where they are “${odd}”`, async () => {
      const src = fixtureUrl({ organizations: many });
      const directory = await directoryOf(src, `max-records="${odd}" max-bytes="${odd}"`);
      expect(directory.results?.total).to.equal(40);
    });
  }
});

describe('a directory of thousands', () => {
  it('has cards only for what is shown: 20 of 10,000', async () => {
    const directory = await directoryOf(fixtureUrl({ organizations: '10000' }));
    expect(cards(directory)).to.have.lengthOf(20);
    expect(directory.results?.total).to.equal(10_000);
    await search(directory, 'organisation 9');
    expect(cards(directory)).to.have.lengthOf(20);
    expect(directory.results?.total).to.be.above(1000);
    await search(directory, 'organisation 9999');
    expect(names(directory)).to.deep.equal(['Organisation 9999']);
    await search(directory, '');
    expect(cards(directory)).to.have.lengthOf(20);
  });

  it('is cut after 20,000, and says so', async function () {
    this.timeout(60_000);
    const organizations = Array.from({ length: 20_001 }, () => ({ name: 'A' }));
    const directory = await directoryOf(await zippedUrl(feedOf(organizations), {}));
    expect(directory.results?.total).to.equal(20_000);
    expect(cards(directory)).to.have.lengthOf(20);
    await says(directory, CUT);
  });

  it('shows a thousand more at one press, and the focus is on the first of them', async function () {
    this.timeout(60_000);
    const src = fixtureUrl({ organizations: `${BIG}` });
    const directory = await directoryOf(src);
    directory.pageSize = 1000;
    await until(directory, () => cards(directory).length === 1000);
    part(directory, 'show-more').click();
    await until(directory, () => cards(directory).length === 2000);
    await settled(directory);
    expect(focusedOn()).to.equal('name Organisation 1000');
    expect(new Set(names(directory)).size).to.equal(2000);
    await says(directory, /\b2,000 of 3,000\b/);
  });
});
