import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { FACETED } from '../../../test/support/feeds.js';
import { choose, tokens, unfolded } from '../../../test/support/filters.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import { addressed, parameters } from '../../../test/support/history.js';
import { mount, mountWith, search, settled } from '../../../test/support/page.js';
import { enter, go, seen } from '../../../test/support/visitor.js';
import { FACETS } from '../../search/facets.js';

const SRC = feedUrl(FACETED);

describe('a host’s page with sync-url', () => {
  it('keeps its parameters, its hash and its state', async () => {
    const hosts = [
      ['a', '1'],
      ['a', '2'],
      ['é', 'ü ö+&='],
      ['flag', ''],
      ['directory', 'x'],
      ['directoryx.q', 'y'],
    ];
    addressed(new URLSearchParams(hosts).toString(), { page: 3 }, '#part');
    const directory = await unfolded(SRC, 'sync-url');
    const check = () => {
      expect(parameters().filter(([name]) => !name.startsWith('directory.'))).to.deep.equal(hosts);
      expect(location.hash).to.equal('#part');
      expect(history.state).to.include({ page: 3 });
    };
    await search(directory, 'zebra');
    check();
    await enter(directory, 's');
    check();
    await choose(directory, ['Country', 'Ethiopia']);
    check();
    await go(-1, directory);
    check();
    await go(1, directory);
    check();
  });

  it('keeps a state that is no plain object', async () => {
    for (const state of ['text', 7, [1, 2]]) {
      addressed('', state);
      const directory = await unfolded(SRC, 'sync-url');
      await choose(directory, ['Country', 'Ethiopia']);
      await go(-1, directory);
      expect(history.state).to.deep.equal(state);
      directory.remove();
    }
  });

  it('may change its own part of the address meanwhile', async () => {
    const directory = await unfolded(SRC, 'sync-url');
    await choose(directory, ['Country', 'Ethiopia']);
    const url = new URL(location.href);
    url.searchParams.set('tab', '2');
    url.hash = 'here';
    history.replaceState({ ...history.state, tab: 2 }, '', url);
    await choose(directory, ['Category', 'Finding']);
    const hosts = () => [new URLSearchParams(location.search).get('tab'), location.hash];
    expect(hosts()).to.deep.equal(['2', '#here']);
    await go(-1, directory);
    expect(hosts()).to.deep.equal(['2', '#here']);
    expect(tokens(directory)).to.deep.equal(['Remove filter: Country, Ethiopia']);
  });

  it('may follow a link within itself, which changes nothing in the directory', async () => {
    const directory = await unfolded(SRC, 'sync-url');
    await choose(directory, ['Country', 'Ethiopia']);
    const before = seen(directory);
    const link = mount<HTMLAnchorElement>('<a href="#below">Below</a>');
    const url = new URL(location.href);
    url.hash = 'below';
    link.href = url.href;
    const arrived = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    link.click();
    await arrived;
    await settled(directory);
    expect(seen(directory)).to.deep.equal(before);
    await choose(directory, ['Category', 'Finding']);
    expect(location.hash).to.equal('#below');
  });
});

describe('the address of any choice', () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 });
  const facets = FACETS.map(({ facet }) => facet);
  const filters = fc
    .dictionary(fc.constantFrom(...facets), fc.uniqueArray(text, { minLength: 1, maxLength: 4 }), {
      noNullPrototype: true,
    })
    .map(
      (chosen) =>
        new Map(
          facets.filter((facet) => chosen[facet]).map((each) => [each, new Set(chosen[each])]),
        ),
    );
  const orders = fc.constantFrom(undefined, 'category', 'relevance', 'name', 'checked');

  it('brings back the same choice', async () => {
    await fc.assert(
      fc.asyncProperty(text, filters, orders, async (query, chosen, sorted) => {
        const syncUrl = 'any';
        const first = await mountWith('partner-directory', { feed: FACETED, syncUrl });
        Object.assign(first, { filters: chosen, order: sorted });
        await search(first, `${query}x`);
        await search(first, query);
        first.remove();
        const second = await mountWith('partner-directory', { feed: FACETED, syncUrl });
        second.remove();
        expect(second.query).to.equal(first.query);
        expect(second.filters).to.deep.equal(chosen);
        expect(second.order).to.equal(sorted);
        expect(second.results?.matches).to.deep.equal(first.results?.matches);
      }),
      { numRuns: 25 },
    );
  });
});
