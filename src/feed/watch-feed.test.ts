import { expect } from '@open-wc/testing';
import { type FeedState, type FeedWatch, watchFeed, type WatchOptions } from './watch-feed.js';

const FEED = { version: '1.0', title: 'A feed', language: 'en', organizations: [] };

let count = 0;
const newKey = () => `watch-${Date.now()}-${(count += 1)}`;
const fixture = (options: Record<string, string>) =>
  `/fixtures/feed.json?${new URLSearchParams({ body: JSON.stringify(FEED), ...options })}`;
const ask = async (what: string, key: string) =>
  (await fetch(`/fixtures/${what}?key=${key}`)).json();
const task = () => new Promise((resolve) => setTimeout(resolve));

/** Watches and keeps every state; `reached` waits for a status. */
function watcher(src: string, options: WatchOptions = {}) {
  const states: FeedState[] = [];
  let heard = () => {};
  const watch: FeedWatch = watchFeed(src, { base: document.baseURI, ...options }, (state) => {
    states.push(state);
    heard();
  });
  watches.push(watch);
  return {
    ...watch,
    states,
    statuses: () => states.map(({ status }) => status),
    async reached(
      status: FeedState['status'],
      isMeant: (state: FeedState) => boolean = () => true,
    ): Promise<FeedState> {
      for (;;) {
        const last = states.at(-1);
        if (last?.status === status && isMeant(last)) return last;
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      }
    },
  };
}

let watches: FeedWatch[] = [];

describe('watchFeed', () => {
  afterEach(() => {
    for (const watch of watches) watch.release();
    watches = [];
  });

  it('says at once that it is loading, then that the feed is ready', async () => {
    const it = watcher(fixture({}));
    expect(it.statuses()).to.deep.equal(['loading']);
    const state = await it.reached('ready');
    expect(state.parsed?.feed.title).to.equal('A feed');
    expect(it.statuses()).to.deep.equal(['loading', 'ready']);
  });

  it('shares one request and one model among all who watch an address', async () => {
    const key = newKey();
    const src = fixture({ key, end: 'held' });
    const all = [watcher(src), watcher(`${src}#part`), watcher(new URL(src, location.href).href)];
    while (!(await ask('open', key)));
    await ask('go', key);
    const [first, ...others] = await Promise.all(all.map((it) => it.reached('ready')));
    for (const other of others) expect(other.parsed).to.equal(first?.parsed);
    const late = watcher(src);
    expect(late.states).to.deep.equal([first]);
    expect(await ask('count', key)).to.equal(1);
  });

  it('does not share between different limits', async () => {
    const src = fixture({});
    const small = watcher(src, { maxBytes: 10 });
    const usual = watcher(src);
    const state = await small.reached('failed');
    expect(state.status === 'failed' && state.error.reason).to.equal('too-large');
    await usual.reached('ready');
  });

  it('aborts when the last watcher lets go, and says nothing more', async () => {
    const key = newKey();
    const src = fixture({ key, end: 'hang' });
    const one = watcher(src);
    const two = watcher(src);
    while (!(await ask('open', key)));
    one.release();
    await task();
    expect(await ask('open', key)).to.equal(1);
    two.release();
    while (await ask('open', key));
    expect([...one.statuses(), ...two.statuses()]).to.deep.equal(['loading', 'loading']);
  });

  it('does not ask again for a watcher that comes back within the task', async () => {
    const key = newKey();
    const src = fixture({ key, end: 'held' });
    const before = watcher(src);
    while (!(await ask('open', key)));
    before.release();
    await Promise.resolve();
    const after = watcher(src);
    await task();
    await ask('go', key);
    await after.reached('ready');
    after.release();
    expect(watcher(src).statuses()).to.deep.equal(['ready']);
    expect(await ask('count', key)).to.equal(1);
  });

  it('asks afresh once everyone has gone', async () => {
    const key = newKey();
    const src = fixture({ key });
    const before = watcher(src);
    await before.reached('ready');
    before.release();
    await task();
    await watcher(src).reached('ready');
    expect(await ask('count', key)).to.equal(2);
  });

  it('keeps no failure: the next to watch asks again, for all', async () => {
    const key = newKey();
    const src = fixture({ key, status: '503,200' });
    const first = watcher(src);
    const state = await first.reached('failed');
    expect(state.status === 'failed' && state.error.reason).to.equal('http');
    await ask('go', key);
    const second = watcher(src);
    expect(second.statuses()).to.deep.equal(['loading']);
    const ready = await second.reached('ready');
    expect(first.statuses()).to.deep.equal(['loading', 'failed', 'loading', 'ready']);
    expect(first.states.at(-1)).to.equal(ready);
  });

  it('reloads for all, past the HTTP cache, with the old copy meanwhile', async () => {
    const key = newKey();
    const src = fixture({ key });
    const one = watcher(src);
    const two = watcher(src);
    const { parsed } = await two.reached('ready');
    one.reload();
    expect(two.states.at(-1)).to.deep.equal({ status: 'loading', parsed });
    const again = await two.reached('ready');
    expect(again.parsed).not.to.equal(parsed);
    expect(one.states).to.deep.equal(two.states);
    const [before, after] = await ask('requests', key);
    expect(before).not.to.have.property('cache-control');
    expect(after).to.have.property('cache-control', 'max-age=0');
  });

  it('heals by a reload from a listener', async () => {
    const key = newKey();
    const src = fixture({ key, status: '503,200' });
    const one = watcher(src);
    let retried = false;
    const impatient = watchFeed(src, { base: document.baseURI }, ({ status }) => {
      if (status !== 'failed' || retried) return;
      retried = true;
      impatient.reload();
    });
    watches.push(impatient);
    const other = watcher(src);
    await other.reached('ready');
    expect(one.statuses()).to.deep.equal(['loading', 'failed', 'loading', 'ready']);
  });

  it('obeys no reload after release', async () => {
    const key = newKey();
    const it = watcher(fixture({ key }));
    await it.reached('ready');
    it.release();
    it.reload();
    await task();
    expect(await ask('count', key)).to.equal(1);
    expect(it.statuses()).to.deep.equal(['loading', 'ready']);
  });

  it('fails softly on an address that is none', async () => {
    const it = watcher('http://');
    expect(it.statuses()).to.deep.equal(['loading']);
    const state = await it.reached('failed');
    expect(state.status === 'failed' && state.error.reason).to.equal('bad-src');
  });

  it('ends with the right feed through a hundred races', async () => {
    const titled = (title: string) =>
      fixture({ key: newKey(), body: JSON.stringify({ ...FEED, title }) });
    for (let round = 0; round < 100; round += 1) {
      const old = watcher(titled('old'));
      if (round % 3) await task();
      old.release();
      const heard = old.states.length;
      const fresh = watcher(titled('new'));
      const { parsed } = await fresh.reached('ready');
      expect(parsed?.feed.title).to.equal('new');
      expect(old.states).to.have.lengthOf(heard);
      fresh.release();
    }
  });

  describe('of a big feed', () => {
    const big = (options: Record<string, string>) =>
      `/fixtures/feed.json?${new URLSearchParams({ organizations: '2000', ...options })}`;

    it('shows what has come, then all of it', async () => {
      const key = newKey();
      const it = watcher(big({ key, end: 'halves' }));
      const { parsed } = await it.reached('loading', (state) => !!state.parsed);
      expect(parsed?.partial).to.equal(true);
      expect(parsed?.feed.organizations.length).to.be.within(20, 1000);
      const late = watcher(big({ key, end: 'halves' }));
      expect(late.states[0]?.parsed?.feed.organizations).to.equal(parsed?.feed.organizations);
      await ask('go', key);
      const ready = await it.reached('ready');
      expect(ready.parsed?.partial).to.equal(undefined);
      expect(ready.parsed?.feed.organizations).to.have.lengthOf(2000);
    });

    it('keeps what has come of one that breaks off, until a reload', async () => {
      const key = newKey();
      const it = watcher(big({ key, end: 'half,whole' }));
      await it.reached('loading', (state) => !!state.parsed);
      await ask('go', key);
      const state = await it.reached('failed');
      expect(state.status === 'failed' && state.error.reason).to.equal('network');
      expect(state.parsed?.partial).to.equal(true);
      const { length } = state.parsed?.feed.organizations ?? [];
      expect(length).to.be.within(20, 1000);
      it.reload();
      expect(it.states.at(-1)).to.deep.equal({ status: 'loading', parsed: state.parsed });
      const before = it.states.length;
      const ready = await it.reached('ready');
      expect(ready.parsed?.feed.organizations).to.have.lengthOf(2000);
      for (const { parsed } of it.states.slice(before)) {
        expect(parsed?.feed.organizations.length).to.be.greaterThan(length ?? 0);
      }
    });

    it('keeps a whole one if a reload breaks off', async () => {
      const it = watcher(big({ key: newKey(), end: 'whole,cut' }));
      const { parsed } = await it.reached('ready');
      it.reload();
      const state = await it.reached('failed');
      expect(state.parsed).to.equal(parsed);
    });

    it('says nothing more of it after the last watcher has let go', async () => {
      const key = newKey();
      const it = watcher(big({ key, end: 'halves' }));
      await it.reached('loading', (state) => !!state.parsed);
      it.release();
      const heard = it.states.length;
      while (await ask('open', key));
      expect(it.states).to.have.lengthOf(heard);
    });

    it('is cut where it has too many organisations', async () => {
      const { parsed } = await watcher(big({}), { maxRecords: 100 }).reached('ready');
      expect(parsed?.cut).to.equal(true);
      expect(parsed?.feed.organizations).to.have.lengthOf(100);
    });
  });
});
