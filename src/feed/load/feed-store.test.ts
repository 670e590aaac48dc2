import { expect } from '@open-wc/testing';
import {
  ask,
  feedUrl,
  fixtureUrl,
  hasHttpCache,
  newKey,
  untilCount,
  untilOpen,
} from '../../../test/support/fixture-server.js';
import { reasonOf, watcher } from '../../../test/support/watcher.js';
import { watchFeed } from './feed-store.js';

type Json = Readonly<Record<string, unknown>>;

const FEED = { version: '1.0', title: 'A feed', language: 'en', organizations: [] };

const fixture = (options: Readonly<Record<string, string>> = {}) => feedUrl(FEED, options);
const task = () => new Promise((resolve) => setTimeout(resolve));

describe('watchFeed', () => {
  it('says at once that it is loading, then that the feed is ready', async () => {
    const it = watcher(fixture());
    expect(it.statuses()).to.deep.equal(['loading']);
    const state = await it.reached('ready');
    expect(state.parsed?.feed.title).to.equal('A feed');
    expect(it.statuses()).to.deep.equal(['loading', 'ready']);
  });

  it('shares one request and one model among all who watch an address', async () => {
    const key = newKey();
    const src = fixture({ key, end: 'held' });
    const all = [watcher(src), watcher(`${src}#part`), watcher(new URL(src, location.href).href)];
    await untilOpen(key);
    await ask('go', key);
    const [first, ...others] = await Promise.all(all.map((it) => it.reached('ready')));
    for (const other of others) expect(other.parsed).to.equal(first?.parsed);
    const late = watcher(src);
    expect(late.states).to.deep.equal([first]);
    expect(await ask('count', key)).to.equal(1);
  });

  it('does not share between different limits', async () => {
    const src = fixture();
    const small = watcher(src, { maxBytes: 10 });
    const usual = watcher(src);
    const state = await small.reached('failed');
    expect(reasonOf(state)).to.equal('too-large');
    await usual.reached('ready');
  });

  it('aborts when the last watcher lets go, and says nothing more', async () => {
    const key = newKey();
    const src = fixture({ key, end: 'hang' });
    const one = watcher(src);
    const two = watcher(src);
    await untilOpen(key);
    one.release();
    await task();
    expect(await ask('open', key)).to.equal(1);
    two.release();
    await untilOpen(key, 0);
    expect([...one.statuses(), ...two.statuses()]).to.deep.equal(['loading', 'loading']);
  });

  it('does not ask again for a watcher that comes back within the task', async () => {
    const key = newKey();
    const src = fixture({ key, end: 'held' });
    const before = watcher(src);
    await untilOpen(key);
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
    const src = fixture({ key, status: '404,200' });
    const first = watcher(src);
    const state = await first.reached('failed');
    expect(reasonOf(state)).to.equal('http');
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
    const src = fixture({ key, status: '404,200' });
    const one = watcher(src);
    let retried = false;
    const impatient = watchFeed(src, { base: document.baseURI }, ({ status }) => {
      if (status !== 'failed' || retried) return;
      retried = true;
      impatient.reload();
    });
    const other = watcher(src);
    await other.reached('ready');
    impatient.release();
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
    expect(reasonOf(state)).to.equal('bad-src');
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

  describe('tries again by itself', () => {
    for (const [name, options, reason] of [
      ['503', { status: '503' }, 'http'],
      ['429', { status: '429' }, 'http'],
      ['a timeout', { end: 'hang' }, 'timeout'],
      ['a body that breaks off', { end: 'cut' }, 'network'],
    ] as const) {
      it(`twice after ${name}, and says only what came of it`, async () => {
        const key = newKey();
        const deadline = reason === 'timeout' ? 200 : undefined;
        const it = watcher(fixture({ key, ...options }), { deadline });
        const state = await it.reached('failed');
        expect(reasonOf(state)).to.equal(reason);
        expect(it.statuses()).to.deep.equal(['loading', 'failed']);
        expect(it.waits).to.have.lengthOf(2);
        // An engine that has no HTTP cache asks the server for what is only to come from there.
        const more = reason === 'http' || (await hasHttpCache()) ? 0 : 1;
        expect(await ask('count', key)).to.equal(3 + more);
      });
    }

    it('after a refused connection', async () => {
      const it = watcher('http://localhost:1/feed.json');
      await it.reached('failed');
      expect(it.waits).to.have.lengthOf(2);
    });

    it('until the feed is there, past the HTTP cache', async () => {
      const key = newKey();
      const it = watcher(fixture({ key, status: '503,429,200' }));
      await it.reached('ready');
      expect(it.statuses()).to.deep.equal(['loading', 'ready']);
      const asked = await ask('requests', key);
      expect(asked.map((headers: Json) => headers['cache-control'])).to.deep.equal([
        undefined,
        'max-age=0',
        'max-age=0',
      ]);
    });

    for (const [name, options] of Object.entries<Record<string, string>>({
      '404': { status: '404' },
      '410': { status: '410' },
      'what is no JSON': { body: '{' },
      'what is no feed': { body: '1' },
      'another version': { body: '{"version":"2.0"}' },
      'a busy server that wants more time': { status: '503', header: 'retry-after: 60' },
    })) {
      it(`not after ${name}`, async () => {
        const key = newKey();
        const it = watcher(fixture({ key, ...options }));
        await it.reached('failed');
        expect(it.waits).to.deep.equal([]);
        expect(await ask('count', key)).to.equal(1);
      });
    }

    it('when the server wants it', async () => {
      const key = newKey();
      const it = watcher(fixture({ key, status: '503,200', header: 'retry-after: 2' }));
      await it.reached('ready');
      expect(it.waits).to.have.lengthOf(1);
      expect(it.waits[0]).to.be.within(2000, 3000);
    });

    it('not once the last watcher has let go', async () => {
      const key = newKey();
      const it = watcher(fixture({ key, status: '503' }), {
        async wait() {
          it.release();
          await task();
        },
      });
      await untilCount(key, 1);
      await untilOpen(key, 0);
      await task();
      expect(await ask('count', key)).to.equal(1);
      expect(it.statuses()).to.deep.equal(['loading']);
    });

    it('but a reload does not wait for that', async () => {
      const key = newKey();
      let endWait = () => {};
      const it = watcher(fixture({ key, status: '503,200' }), {
        wait: () =>
          new Promise<void>((resolve) => {
            endWait = resolve;
            it.reload();
          }),
      });
      await it.reached('ready');
      endWait();
      await task();
      expect(await ask('count', key)).to.equal(2);
      expect(it.statuses()).to.deep.equal(['loading', 'loading', 'ready']);
    });
  });

  describe('once the browser is back online', () => {
    const backOnline = () => window.dispatchEvent(new Event('online'));

    it('asks again, for all, after a failure and never else', async () => {
      const key = newKey();
      const it = watcher(fixture({ key, status: '404,404,200' }));
      backOnline();
      for (const count of [1, 2]) {
        await it.reached('failed');
        expect(await ask('count', key)).to.equal(count);
        backOnline();
        expect(it.statuses().at(-1)).to.equal('loading');
        backOnline();
      }
      await it.reached('ready');
      backOnline();
      expect(it.statuses().at(-1)).to.equal('ready');
      expect(await ask('count', key)).to.equal(3);
    });

    it('not for an address that is none, nor for nobody', async () => {
      const key = newKey();
      const wrong = watcher('http://');
      const gone = watcher(fixture({ key, status: '404' }));
      await wrong.reached('failed');
      await gone.reached('failed');
      gone.release();
      await task();
      backOnline();
      expect(wrong.statuses()).to.deep.equal(['loading', 'failed']);
      expect(await ask('count', key)).to.equal(1);
    });
  });

  describe('of a big feed', () => {
    const big = (options: Record<string, string>) =>
      fixtureUrl({ organizations: '2000', ...options });

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
      expect(reasonOf(state)).to.equal('network');
      expect(state.parsed?.partial).to.equal(true);
      const { length } = state.parsed?.feed.organizations ?? [];
      expect(length).to.be.within(20, 1000);
      expect(await ask('count', key)).to.equal(1);
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
      const state = await it.reached('stale');
      expect(state.parsed).to.equal(parsed);
    });

    it('says nothing more of it after the last watcher has let go', async () => {
      const key = newKey();
      const it = watcher(big({ key, end: 'halves' }));
      await it.reached('loading', (state) => !!state.parsed);
      it.release();
      const heard = it.states.length;
      await untilOpen(key, 0);
      expect(it.states).to.have.lengthOf(heard);
    });

    it('is cut where it has too many organisations', async () => {
      const { parsed } = await watcher(big({}), { maxRecords: 100 }).reached('ready');
      expect(parsed?.cut).to.equal(true);
      expect(parsed?.feed.organizations).to.have.lengthOf(100);
    });
  });
});
