import { expect } from '@open-wc/testing';
import { recordConsole } from '../../../test/support/console.js';
import { FACETED, feedOf, numbered } from '../../../test/support/feeds.js';
import {
  ask,
  feedUrl,
  fixtureUrl,
  newKey,
  untilCount,
  untilOpen,
} from '../../../test/support/fixture-server.js';
import {
  cards,
  directoryOf,
  mount,
  names,
  part,
  parts,
  says,
  search,
  searchBox,
  settled,
  typeAtOnce,
  until,
} from '../../../test/support/page.js';
import { directoryOver, headOf, serviceOf } from '../../../test/support/search-service.js';
import { enter, go } from '../../../test/support/visitor.js';
import type { PartnerDirectory } from '../../elements/partner-directory/partner-directory.js';

const ANSWER = {
  ...feedOf([{ id: 'a', name: 'Alpha' }]),
  categories: [],
  total: 1,
  outOf: 10,
  near: 0,
  groups: [],
  words: [],
  orders: ['category', 'relevance', 'name'],
};

/** A directory whose service answers as the fixture server is told to. */
function directoryWith(options: Readonly<Record<string, string>>): Promise<PartnerDirectory> {
  const path = fixtureUrl({ body: JSON.stringify(ANSWER), ...options });
  const searchUrl = new URL(path, location.href).href;
  return directoryOf(feedUrl(headOf(feedOf([]), searchUrl)), 'search-service');
}

describe('Back and Forward with a search service', () => {
  it('show what was there before from memory, without a request', async () => {
    const directory = await directoryOver(FACETED, 'sync-url=d');
    const shown = [names(directory)];
    for (const text of ['ethiopia', 'advice']) {
      searchBox(directory).select();
      await enter(directory, text);
      shown.push(names(directory));
    }
    expect(shown.map(({ length }) => length)).to.deep.equal([4, 1, 2]);
    const before = (await directory.service.log()).length;
    await directory.service.hold();
    for (const [delta, place] of [
      [-1, 1],
      [-1, 0],
      [2, 2],
    ] as const) {
      await go(delta, directory);
      expect(names(directory)).to.deep.equal(shown[place]);
    }
    expect(await directory.service.log()).to.have.lengthOf(before);
  });
});

describe('a search service that does not answer', () => {
  beforeEach(() => void recordConsole());

  it('is waited for in words, with what the page had between the tags', async () => {
    const service = await serviceOf(FACETED);
    await service.hold();
    const directory = mount<PartnerDirectory>(
      `<partner-directory search-service src='${feedUrl(headOf(FACETED, service.searchUrl))}'>
        <a href="/partners.html">Our partners</a>
      </partner-directory>`,
    );
    await says(directory, /Loading/);
    expect(directory.querySelector('a')?.checkVisibility()).to.equal(true);
    await service.go();
    await says(directory, '4 organisations');
    expect(cards(directory)).to.have.lengthOf(4);
  });

  it('leaves what is there, and the next question is answered', async () => {
    const key = newKey();
    const directory = await directoryWith({ key, end: 'whole,hang,whole' });
    typeAtOnce(directory, 'first');
    await untilOpen(key, 1);
    expect(names(directory)).to.deep.equal(['Alpha']);
    await says(directory, '1 organisation');
    typeAtOnce(directory, 'second');
    await settled(directory);
    await says(directory, '1 of 10 matches “second”');
    await untilOpen(key, 0);
  });

  it('is asked again by itself when the browser is back online', async () => {
    const key = newKey();
    const directory = await directoryWith({ key, status: '200,404,200' });
    await search(directory, 'more');
    await says(directory, /not available at the moment/);
    expect(names(directory)).to.deep.equal(['Alpha']);
    window.dispatchEvent(new Event('online'));
    await says(directory, '1 of 10 matches “more”');
    expect(parts(directory, 'retry')).to.have.lengthOf(0);
    expect(await ask('count', key)).to.equal(3);
  });

  it('loses none of the pages that were there, and goes on from them', async () => {
    const key = newKey();
    const first = { ...ANSWER, ...feedOf(numbered(20)), total: 25, outOf: 25, next: '20' };
    const path = fixtureUrl({ key, body: JSON.stringify(first), status: '200,404,404,200' });
    const searchUrl = new URL(path, location.href).href;
    const directory = await directoryOf(
      feedUrl(headOf(feedOf([]), searchUrl)),
      'search-service page-size=10',
    );
    await until(directory, () => cards(directory).length === 10);
    part(directory, 'show-more').click();
    await until(directory, () => cards(directory).length === 20);
    part(directory, 'show-more').click();
    await untilCount(key, 2);
    await says(directory, /not available at the moment/);
    expect(cards(directory)).to.have.lengthOf(20);
    expect(part(directory, 'retry').checkVisibility()).to.equal(true);
  });
});
