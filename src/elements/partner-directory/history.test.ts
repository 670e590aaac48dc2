import { expect } from '@open-wc/testing';
import { recordConsole } from '../../../test/support/console.js';
import { FACETED, feedOf, numbered } from '../../../test/support/feeds.js';
import { checkbox, choose, unfolded } from '../../../test/support/filters.js';
import { called, focusedOn } from '../../../test/support/focus.js';
import { feedUrl, fixtureUrl } from '../../../test/support/fixture-server.js';
import { addressed, travel } from '../../../test/support/history.js';
import {
  cards,
  directoryOf,
  mount,
  names,
  outcome,
  part,
  search,
  searchBox,
  settled,
} from '../../../test/support/page.js';
import { enter, go, order, press, seen } from '../../../test/support/visitor.js';
import type { PartnerDirectory } from './partner-directory.js';
import { waitUntil } from '../../../test/support/wait-until.js';

const SRC = feedUrl(FACETED);
const MANY = feedUrl(feedOf(numbered(60)));
const ALL = 4;
const ZEBRA = 'Zebra Trust';

/** Goes back or forward, and waits until the browser, too, has scrolled. */
async function goAndLook(delta: number, directory: PartnerDirectory): Promise<void> {
  await go(delta, directory);
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

describe('Back and Forward with sync-url', () => {
  it('go through every choice that was made', async () => {
    const directory = await unfolded(SRC, 'sync-url page-size="1"');
    const states = [seen(directory)];
    const keep = () => states.push(seen(directory));
    await enter(directory, 'and');
    keep();
    await choose(directory, ['Category', 'Advice']);
    keep();
    await order(directory, 'name');
    keep();
    await press(directory, 'show-more');
    keep();
    await press(directory, 'clear');
    keep();
    for (const state of states.slice(0, -1).reverse()) {
      await go(-1, directory);
      expect(seen(directory)).to.deep.equal(state);
    }
    for (const state of states.slice(1)) {
      await go(1, directory);
      expect(seen(directory)).to.deep.equal(state);
    }
    await go(-5, directory);
    expect(seen(directory)).to.deep.equal(states[0]);
  });

  it('give and take pages, where nothing else was chosen', async () => {
    const directory = await directoryOf(MANY, 'sync-url');
    await press(directory, 'show-more');
    await press(directory, 'show-more');
    expect(cards(directory)).to.have.lengthOf(60);
    await go(-1, directory);
    expect(cards(directory)).to.have.lengthOf(40);
    await go(-1, directory);
    expect(cards(directory)).to.have.lengthOf(20);
    await go(2, directory);
    expect(cards(directory)).to.have.lengthOf(60);
  });

  it('come back to presets', async () => {
    const directory = await directoryOf(SRC, 'sync-url query="zebra"');
    await press(directory, 'clear');
    expect(names(directory)).to.have.lengthOf(ALL);
    await go(-1, directory);
    expect(names(directory)).to.deep.equal([ZEBRA]);
    expect(searchBox(directory).value).to.equal('zebra');
    await go(1, directory);
    expect(names(directory)).to.have.lengthOf(ALL);
  });

  it('start over with the pages of a search that comes next', async () => {
    const directory = await directoryOf(MANY, 'sync-url');
    await press(directory, 'show-more');
    await go(-1, directory);
    await go(1, directory);
    expect(cards(directory)).to.have.lengthOf(40);
    await search(directory, 'organisation');
    expect(cards(directory)).to.have.lengthOf(20);
  });

  it('bring the focus back to the checkbox', async () => {
    const directory = await unfolded(SRC, 'sync-url');
    const box = checkbox(directory, 'Country', 'Kingdom');
    box.focus();
    box.click();
    await settled(directory);
    part(directory, 'order-select').focus();
    await order(directory, 'name');
    await go(-1, directory);
    expect(focusedOn()).to.equal(called(part(directory, 'order-select')));
    await go(-1, directory);
    expect(focusedOn()).to.equal(called(checkbox(directory, 'Country', 'Kingdom')));
  });

  it('bring the focus back to Show more', async () => {
    const directory = await directoryOf(MANY, 'sync-url');
    await press(directory, 'show-more');
    expect(focusedOn()).to.equal('name Organisation 21');
    await go(-1, directory);
    expect(cards(directory)).to.have.lengthOf(20);
    expect(focusedOn()).to.equal('show-more Show more organisations');
  });

  it('bring the focus back to a token, and to Clear', async () => {
    const directory = await unfolded(SRC, 'sync-url');
    await choose(directory, ['Country', 'Ethiopia']);
    await press(directory, 'token');
    await go(-1, directory);
    expect(focusedOn()).to.equal('token Remove filter: Country, Ethiopia');
    await press(directory, 'clear');
    await go(-1, directory);
    expect(focusedOn()).to.equal('clear Clear search and filters');
  });

  it('take no focus that is outside', async () => {
    const directory = await unfolded(SRC, 'sync-url');
    const outside = mount<HTMLInputElement>('<input aria-label="Outside">');
    checkbox(directory, 'Country', 'Ethiopia').click();
    await settled(directory);
    outside.focus();
    addressed('x=1', { mine: 1 });
    history.pushState(null, '', '#away');
    await go(-1, directory);
    expect(focusedOn()).to.equal('input Outside');
  });

  it('bring the scroll back, also far down among cards that come back with it', async () => {
    const directory = await directoryOf(MANY, 'sync-url');
    await press(directory, 'show-more');
    await press(directory, 'show-more');
    const down = document.documentElement.scrollHeight - innerHeight - 100;
    scrollTo(0, down);
    await search(directory, 'organisation 7');
    searchBox(directory).dispatchEvent(new Event('change'));
    scrollTo(0, 40);
    expect(cards(directory)).to.have.lengthOf(6);
    await goAndLook(-1, directory);
    expect(cards(directory)).to.have.lengthOf(60);
    await waitUntil(() => Math.abs(scrollY - down) <= 2, 'The scroll is not brought back.');
    expect(scrollY).to.be.closeTo(down, 2);
  });

  it('do no harm while the feed loads, nor after it failed', async () => {
    recordConsole();
    const directory = await directoryOf(fixtureUrl({ status: '404' }), 'sync-url');
    history.pushState(null, '', '?directory.q=zebra');
    await go(-1, directory);
    const done = outcome(directory);
    directory.src = SRC;
    await go(1, directory);
    await done;
    expect(names(directory)).to.deep.equal([ZEBRA]);
  });

  it('do nothing to a directory that is off the page', async () => {
    const directory = await directoryOf(SRC, 'sync-url');
    await choose(directory, ['Country', 'Ethiopia']);
    directory.remove();
    await travel(-1);
    await directory.updateComplete;
    expect(directory.filters.get('country')).to.deep.equal(new Set(['ET']));
  });
});
