import { expect } from '@open-wc/testing';
import { recordConsole } from '../../../test/support/console.js';
import { FACETED, feedOf, numbered } from '../../../test/support/feeds.js';
import {
  ask,
  elsewhere,
  feedUrl,
  fixtureUrl,
  newKey,
  untilCount,
  untilOpen,
} from '../../../test/support/fixture-server.js';
import { checkboxes } from '../../../test/support/filters.js';
import {
  cards,
  directoryOf,
  focused,
  mount,
  names,
  part,
  parts,
  says,
  search,
  searchBox,
  settled,
  statusOf,
  typeAtOnce,
  until,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { screenText } from '../../../test/support/screen.js';
import { directoryOver, serviceOf } from '../../../test/support/search-service.js';
import type { PartnerDirectory } from '../../elements/partner-directory/partner-directory.js';

const ALL = ['École Sans Frontières', 'Link Ethiopia', 'Children’s Villages', 'Zebra Trust'];

/** An answer with nothing but what is given. */
const answerOf = (
  fields: object,
  organizations: readonly object[] = [{ id: 'a', name: 'Alpha' }],
) => ({
  ...feedOf(organizations as Record<string, unknown>[]),
  categories: [],
  total: organizations.length,
  outOf: 10,
  near: 0,
  groups: [],
  words: [],
  orders: ['category', 'relevance', 'name'],
  ...fields,
});

/** A directory whose service answers as the fixture server is told to. */
function directoryWith(
  body: unknown,
  options: Readonly<Record<string, string>> = {},
  feed: Readonly<Record<string, unknown>> = feedOf([]),
) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const searchUrl = new URL(fixtureUrl({ body: text, ...options }), location.href).href;
  return directoryOf(feedUrl({ ...feed, search_url: searchUrl }), 'search-service');
}

const isBusy = (directory: Element) => !!directory.shadowRoot?.querySelector('.root[aria-busy]');
const questions = (asked: readonly URLSearchParams[]) => asked.map((one) => one.get('q') ?? '');

describe('a directory with a search service', () => {
  beforeEach(() => void recordConsole());

  it('asks nothing where the tag does not want it, whatever the feed says', async () => {
    const service = await serviceOf(FACETED);
    const directory = await directoryOf(feedUrl({ ...FACETED, search_url: service.searchUrl }));
    await search(directory, 'ethiopia');
    expect(names(directory)).to.deep.equal(['Link Ethiopia']);
    expect(await service.log()).to.deep.equal([]);
  });

  it('finds in the feed where that names no service', async () => {
    const directory = await directoryOf(feedUrl(FACETED), 'search-service');
    await search(directory, 'ethiopia');
    expect(names(directory)).to.deep.equal(['Link Ethiopia']);
  });

  it('sends what is asked, as sync-url writes it, and nothing else', async () => {
    const { service } = await directoryOver(FACETED, 'page-size=2 only-country=gb,et');
    expect((await service.log()).map(String)).to.deep.equal([
      'lang=en&only-country=ET&only-country=GB&limit=2',
    ]);
  });

  it('shows what came first until what is asked for is there, and says which it is', async () => {
    const directory = await directoryOver(FACETED);
    const { service } = directory;
    await service.hold();
    typeAtOnce(directory, 'ethiopia');
    await service.untilAsked(2);
    expect(names(directory)).to.deep.equal(ALL);
    expect(isBusy(directory)).to.equal(true);
    expect(searchBox(directory).value).to.equal('ethiopia');
    expect(statusOf(directory)?.textContent).to.equal('4 organisations');
    const [list] = parts(directory, 'list');
    await until(directory, () => list && getComputedStyle(list).transitionDelay === '0.2s');
    await service.go();
    await settled(directory);
    expect(names(directory)).to.deep.equal(['Link Ethiopia']);
    expect(isBusy(directory)).to.equal(false);
    await says(directory, '1 of 4 matches “ethiopia”');
  });

  it('announces a choice once, when its answer is there', async () => {
    const directory = await directoryOver(FACETED);
    const { service } = directory;
    const heard: string[] = [];
    const region = statusOf(directory) ?? expect.fail('no status');
    new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
    await service.hold();
    checkboxes(directory)
      .find((box) => box.ariaLabel?.startsWith('United Kingdom'))
      ?.click();
    await service.untilAsked(2);
    expect(heard).to.deep.equal([]);
    await service.go();
    await settled(directory);
    await says(directory, '2 of 4 match');
    expect(heard).to.deep.equal(['2 of 4 match']);
  });

  it('sends the first letter at once, and of what is typed right after only the last', async () => {
    const directory = await directoryOver(FACETED);
    for (const text of ['e', 'et', 'eth', 'ethi']) typeAtOnce(directory, text);
    await settled(directory);
    expect(directory.results?.total).to.equal(1);
    const asked = questions(await directory.service.log());
    expect(asked[0]).to.equal('');
    expect(asked.at(-1)).to.equal('ethi');
    // The first is not waited for, and may be on its way before it is dropped.
    expect(asked.slice(1, -1).filter((text) => text !== 'e')).to.deep.equal([]);
  });

  it('drops a request that nobody waits for any more, and never shows its answer', async () => {
    const key = newKey();
    const body = JSON.stringify(answerOf({}));
    const options = { body, key, end: 'whole,held,whole' };
    const searchUrl = new URL(fixtureUrl(options), location.href).href;
    const directory = await directoryOf(
      feedUrl({ ...feedOf([]), search_url: searchUrl }),
      'search-service',
    );
    typeAtOnce(directory, 'first');
    await untilCount(key, 2);
    await untilOpen(key, 1);
    typeAtOnce(directory, 'second');
    await settled(directory);
    await untilOpen(key, 0);
    await says(directory, '1 of 10 matches “second”');
  });

  it('tells the page of the last of what was typed, once', async () => {
    const directory = await directoryOver(FACETED);
    const told: [string, number][] = [];
    directory.addEventListener('directory-filter', ({ query, total }) => told.push([query, total]));
    for (const text of ['e', 'et', 'ethiopia']) typeAtOnce(directory, text);
    await settled(directory);
    await settled(directory);
    expect(told).to.deep.equal([['ethiopia', 1]]);
  });

  it('has what was there before at once, without a request', async () => {
    const directory = await directoryOver(FACETED);
    await search(directory, 'ethiopia');
    const before = (await directory.service.log()).length;
    await directory.service.hold();
    typeAtOnce(directory, '');
    await directory.updateComplete;
    expect(names(directory)).to.deep.equal(ALL);
    expect(await directory.service.log()).to.have.lengthOf(before);
  });

  it('fetches the next page when the button for it is in view, and not before', async () => {
    const directory = await directoryOver(feedOf(numbered(200)), 'page-size=40');
    const { service } = directory;
    expect(await service.log()).to.have.lengthOf(1);
    part(directory, 'show-more').scrollIntoView();
    const [, second] = await service.untilAsked(2);
    expect(second?.get('after')).to.equal('40');
    expect(isBusy(directory)).to.equal(false);
    expect(cards(directory)).to.have.lengthOf(40);
  });

  it('keeps the page where it is, and the focus, while more comes', async () => {
    const directory = await directoryOver(feedOf(numbered(200)), 'page-size=40');
    const { service } = directory;
    await service.hold();
    const more = part(directory, 'show-more');
    more.focus();
    more.click();
    await service.untilAsked(2);
    expectSame(focused(), more);
    expect(cards(directory)).to.have.lengthOf(40);
    await service.go();
    await settled(directory);
    await until(directory, () => cards(directory).length === 80);
    await until(directory, () => directory.shadowRoot?.activeElement === cards(directory)[40]);
  });

  it('shows the first organisations of the feed until the answer is there', async () => {
    const service = await serviceOf(feedOf(numbered(70)));
    await service.hold();
    const feed = { ...feedOf(numbered(5)), search_url: service.searchUrl };
    const directory = mount<PartnerDirectory>(
      `<partner-directory search-service src='${feedUrl(feed)}'></partner-directory>`,
    );
    await until(directory, () => cards(directory).length === 5);
    await says(directory, /The first organisations are here/);
    await service.go();
    await until(directory, () => cards(directory).length === 20);
    await says(directory, '70 organisations. 20 of 70 shown');
  });

  it('takes along the state of a shared URL', async () => {
    const before = location.href;
    const url = new URL(before);
    url.searchParams.set('d.q', 'organisation');
    url.searchParams.set('d.pages', '3');
    history.replaceState(null, '', url);
    try {
      const directory = await directoryOver(feedOf(numbered(150)), 'sync-url=d page-size=30');
      expect(cards(directory)).to.have.lengthOf(90);
      expect((await directory.service.log()).map(String)).to.deep.equal([
        'q=organisation&lang=en&limit=90',
      ]);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('lets go of everything when it leaves the page', async () => {
    const key = newKey();
    const searchUrl = new URL(
      fixtureUrl({ key, body: JSON.stringify(answerOf({})), end: 'whole,held' }),
      location.href,
    ).href;
    const directory = await directoryOf(
      feedUrl({ ...feedOf([]), search_url: searchUrl }),
      'search-service',
    );
    typeAtOnce(directory, 'more');
    await untilOpen(key, 1);
    directory.remove();
    await untilOpen(key, 0);
    expect(await ask('count', key)).to.equal(2);
  });

  it('sends no cookie and no referrer, to another origin neither', async () => {
    const key = newKey();
    document.cookie = 'visitor=1; path=/';
    const path = fixtureUrl({ key, body: JSON.stringify(answerOf({})) });
    for (const searchUrl of [new URL(path, location.href).href, elsewhere(path)]) {
      const directory = await directoryOf(
        feedUrl({ ...feedOf([]), search_url: searchUrl }),
        'search-service',
      );
      expect(names(directory)).to.deep.equal(['Alpha']);
    }
    document.cookie = 'visitor=; max-age=0; path=/';
    const asked = await ask('requests', key);
    expect(asked).to.have.lengthOf(2);
    for (const headers of asked) {
      expect(headers).not.to.have.any.keys('cookie', 'referer', 'authorization');
    }
  });
});

describe('a search service that fails', () => {
  beforeEach(() => void recordConsole());

  it('leaves the last good answer, says what it answers, and can be asked again', async () => {
    const key = newKey();
    const directory = await directoryWith(answerOf({}), { key, status: '200,404,404,200' });
    await search(directory, 'more');
    expect(names(directory)).to.deep.equal(['Alpha']);
    await says(
      directory,
      /^1 organisation\. The list of organisations is not available at the moment\. This copy of .* may be out of date\.$/,
    );
    const retry = part(directory, 'retry');
    retry.focus();
    retry.click();
    await settled(directory);
    await untilCount(key, 3);
    expectSame(focused(), part(directory, 'retry'));
    part(directory, 'retry').click();
    await settled(directory);
    await says(directory, '1 of 10 matches “more”');
    expect(parts(directory, 'retry')).to.have.lengthOf(0);
    expect(focused(), 'the focus').not.to.equal(document.body);
  });

  it('leaves the fallback where it has never answered, with a sentence and a way to try again', async () => {
    const directory = await directoryWith('', { status: '404' });
    await says(directory, 'The list of organisations is not available at the moment.');
    expect(cards(directory)).to.have.lengthOf(0);
    expect(part(directory, 'retry').checkVisibility()).to.equal(true);
  });

  it('leaves the first organisations of the feed where it has them', async () => {
    const directory = await directoryWith('', { status: '404' }, feedOf(numbered(3)));
    await says(directory, /incomplete/);
    expect(cards(directory)).to.have.lengthOf(3);
    await search(directory, 'organisation 2');
    expect(searchBox(directory).value).to.equal('organisation 2');
    expect(names(directory)).to.deep.equal(['Organisation 2']);
  });

  it('is waited out where the fault may pass', async () => {
    const key = newKey();
    const directory = await directoryWith(answerOf({}), { key, status: '503,200' });
    expect(names(directory)).to.deep.equal(['Alpha']);
    expect(await ask('count', key)).to.equal(2);
    await says(directory, '1 organisation');
  });

  it('that says nothing is new (304) where there is no copy is asked once more for all of it', async () => {
    const key = newKey();
    const directory = await directoryWith(answerOf({}), { key, status: '304,200' });
    expect(names(directory)).to.deep.equal(['Alpha']);
    expect(await ask('count', key)).to.equal(2);
    await says(directory, '1 organisation');
  });

  const liars: [what: string, body: unknown, options: Record<string, string>, says: RegExp][] = [
    ['HTML', '<!doctype html><title>Log in</title>', { type: 'text/html' }, /could not be read/],
    ['half an answer', '{"version":"1.0","total":3,', {}, /could not be read/],
    ['a feed that is no answer', feedOf(numbered(2)), {}, /not a list of organisations/],
    ['nothing but a number', '1', {}, /not a list of organisations/],
    ['10 MB', answerOf({ pad: 'x'.repeat(10) }), { size: `${10 * 2 ** 20}` }, /./],
    ['another major version', { ...answerOf({}), version: '2.0' }, {}, /newer form/],
    [
      'a redirect to another host',
      '',
      { redirect: elsewhere('/fixtures/feed.json') },
      /not been set up/,
    ],
  ];
  for (const [what, body, options, sentence] of liars) {
    it(`with ${what} is told of as a feed would be`, async () => {
      const { size } = options;
      const directory = size
        ? await directoryOf(
            feedUrl({
              ...feedOf([]),
              search_url: new URL(fixtureUrl({ size }), location.href).href,
            }),
            'search-service',
          )
        : await directoryWith(body, options);
      const status = await says(directory, size ? /too large/ : sentence);
      expect(status.textContent).to.match(sentence);
      expect(cards(directory)).to.have.lengthOf(0);
      expect(part(directory, 'retry').checkVisibility()).to.equal(true);
    });
  }

  it('is believed no more than can be true', async () => {
    const two = [
      { id: 'a', name: 'Alpha' },
      { id: 'b', name: 'Beta' },
    ];
    const lies = {
      total: 1,
      outOf: -5,
      near: 'many',
      groups: [{ category: 'x', count: 99 }],
      words: ['', 'alpha', 7, 'x'.repeat(501)],
      orders: ['name', 'random', null],
      next: { page: 1 },
      facets: {
        country: [
          { value: 'GB', count: -1 },
          { value: 'ET', count: 1.5 },
          { value: '\u202efoo' },
          3,
        ],
        __proto__: [{ value: 'a', count: 1 }],
        offers: 'none',
      },
    };
    const directory = await directoryWith(answerOf(lies, two));
    expect(names(directory)).to.deep.equal(['Alpha', 'Beta']);
    await says(directory, '2 organisations');
    const { results } = directory;
    expect(results?.outOf).to.equal(2);
    expect(results?.groups).to.deep.equal([]);
    expect(results?.words).to.deep.equal(['alpha']);
    expect([...(results?.facets ?? [])].map(([facet, counts]) => [facet, ...counts])).to.deep.equal(
      [['country', ['GB', 0], ['ET', 0]]],
    );
    expect(parts(directory, 'show-more')).to.have.lengthOf(0);
  });

  it('cannot make a link that a feed could not, nor markup', async () => {
    const bad = {
      id: 'a',
      name: '<img src=x onerror=alert(1)>Alpha',
      website: 'javascript:alert(1)',
      email: 'a@example.org?cc=b@example.org',
    };
    const facets = {
      offers: [
        { value: '<b>a</b>', count: 1 },
        { value: 'b', count: 1 },
      ],
    };
    const directory = await directoryWith(answerOf({ facets }, [bad]));
    const links = cards(directory).flatMap((card) => [
      ...(card.shadowRoot?.querySelectorAll('a') ?? []),
    ]);
    for (const { href } of links) expect(href).to.match(/^(https?|mailto|tel):/);
    expect(directory.shadowRoot?.querySelector('img, b')).to.equal(null);
    expect(screenText(directory)).to.include('Alpha');
  });

  it('that promises more and gives the same again is not asked for ever', async () => {
    const key = newKey();
    const body = answerOf({ total: 100, next: 'more' });
    const directory = await directoryWith(body, { key });
    // It may be in view, and its page fetched, already.
    for (const button of parts(directory, 'show-more')) button.click();
    await until(directory, () => !parts(directory, 'show-more').length);
    expect(names(directory)).to.deep.equal(['Alpha']);
    await says(directory, /^1 organisation\b/);
    expect(await ask('count', key)).to.equal(2);
  });
});
