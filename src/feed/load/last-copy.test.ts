import { expect } from '@open-wc/testing';
import { recordConsole } from '../../../test/support/console.js';
import {
  ask,
  elsewhere,
  feedUrl,
  fixtureUrl,
  hasHttpCache,
  newKey,
} from '../../../test/support/fixture-server.js';
import { stub } from '../../../test/support/stub.js';
import { reasonOf, watcher } from '../../../test/support/watcher.js';
import { loadFeed } from './load-feed.js';

type Options = Readonly<Record<string, string>>;

const FEED = { version: '1.0', title: 'Once good', language: 'en', organizations: [] };
const BUILD = '1.2.3';
const DAY = 24 * 60 * 60 * 1000;

/** The URL of a feed with these answers, one after another. */
const goodOnce = (options: Options = {}) => feedUrl(FEED, { key: newKey(), ...options });
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toUTCString();
const absolute = (src: string) => new URL(src, document.baseURI).href;
const inStorage = (src: string) => caches.match(absolute(src));

/** Has a feed loaded once, for this build, until the copy of it is kept. */
async function visit(src: string, keepFor = BUILD): Promise<Response> {
  await loadOnce(src, keepFor);
  for (;;) {
    const copy = await inStorage(src);
    if (copy) return copy;
  }
}

/** Has a feed loaded once, and lets go of it. */
async function loadOnce(src: string, keepFor?: string) {
  const before = watcher(src, { keepFor });
  await before.reached('ready');
  before.release();
  await new Promise((resolve) => setTimeout(resolve));
}

describe('the last good copy of a feed', () => {
  describe('in the browser’s HTTP cache', () => {
    const stored = (options: Options) =>
      goodOnce({ header: 'cache-control: no-cache', ...options });
    const ETAG = '&header=etag:"1"';

    it('stands in where the server cannot be reached, dated', async () => {
      const src = stored({ end: 'whole,reset' }) + ETAG;
      await loadOnce(src);
      const it = watcher(src);
      if (await hasHttpCache()) {
        const state = await it.reached('stale');
        expect(state.parsed?.feed.title).to.equal('Once good');
        expect(Date.now() - Date.parse(state.parsed?.date ?? '')).to.be.below(60_000);
        expect(reasonOf(state)).to.equal('network');
        expect(it.statuses()).to.deep.equal(['loading', 'loading', 'stale']);
      } else expect((await it.reached('failed')).parsed).to.equal(undefined);
    });

    it('of another origin stands in while offline, undated, and never else', async () => {
      const src = elsewhere(stored({ end: 'whole,reset' }) + ETAG);
      await loadOnce(src);
      let online = true;
      const isOnline = () => online;
      expect((await watcher(src, { isOnline }).reached('failed')).parsed).to.equal(undefined);
      online = false;
      const it = watcher(src, { isOnline });
      if (await hasHttpCache()) {
        const { parsed } = await it.reached('stale');
        expect(parsed?.feed.title).to.equal('Once good');
        expect(parsed?.date).to.equal(undefined);
      } else expect((await it.reached('failed')).parsed).to.equal(undefined);
    });

    it('is not asked for where the server has answered', async () => {
      const key = newKey();
      const it = watcher(feedUrl(FEED, { key, status: '404' }));
      await it.reached('failed');
      expect(await ask('count', key)).to.equal(1);
    });
  });

  describe('in Cache Storage', () => {
    for (const [name, options] of Object.entries<Options>({
      'a status': { status: '200,404' },
      'a status that may pass': { status: '200,503' },
      'a body that breaks off': { end: 'whole,cut' },
    })) {
      it(`stands in after ${name}, dated`, async () => {
        const src = goodOnce(options);
        await visit(src);
        const it = watcher(src, { keepFor: BUILD });
        const state = await it.reached('stale');
        expect(state.parsed?.feed.title).to.equal('Once good');
        expect(Date.now() - Date.parse(state.parsed?.date ?? '')).to.be.below(60_000);
      });
    }

    it('stands in while the feed is asked for again, until that has come', async () => {
      const src = goodOnce({ status: '200,503,200' });
      await visit(src);
      const it = watcher(src, { keepFor: BUILD });
      await it.reached('ready');
      expect(it.statuses()).to.deep.equal(['loading', 'loading', 'ready']);
      expect(it.states.map(({ parsed }) => parsed?.feed.title)).to.deep.equal([
        undefined,
        'Once good',
        'Once good',
      ]);
    });

    it('is not given up for the first part of a feed that breaks off', async () => {
      const answers = { status: '200,503,200', end: 'whole,whole,cut' };
      const src = fixtureUrl({ organizations: '2000', key: newKey(), ...answers });
      await visit(src);
      const it = watcher(src, { keepFor: BUILD });
      await it.reached('stale');
      const [, ...shown] = it.states.map(({ parsed }) => parsed?.feed.organizations.length);
      expect(new Set(shown)).to.deep.equal(new Set([2000]));
    });

    it('is kept only where that is asked for', async () => {
      const src = goodOnce({ status: '200,404' });
      await loadOnce(src);
      await watcher(src, { keepFor: BUILD }).reached('failed');
      expect(await inStorage(src)).to.equal(undefined);
      const kept = goodOnce({ status: '200,404' });
      await visit(kept);
      expect((await watcher(kept).reached('failed')).parsed).to.equal(undefined);
    });

    it('is one for each address, the newest', async () => {
      const src = goodOnce();
      await visit(src);
      await visit(src, '1.2.4');
      const cache = await caches.open('partner-directory');
      expect(await cache.matchAll(absolute(src))).to.have.lengthOf(1);
    });

    it('of a list that was cut is none', async () => {
      const options = { base: document.baseURI, keepFor: BUILD, maxRecords: 5 };
      const cut = fixtureUrl({ organizations: '10', key: newKey() });
      expect((await loadFeed(cut, options)).cut).to.equal(true);
      await visit(goodOnce());
      expect(await inStorage(cut)).to.equal(undefined);
    });

    it('is of the same build', async () => {
      const src = goodOnce({ status: '200,404' });
      await visit(src);
      const it = watcher(src, { keepFor: '1.2.4' });
      expect((await it.reached('failed')).parsed).to.equal(undefined);
      expect(await inStorage(src)).to.equal(undefined);
    });

    describe('is not shown where', () => {
      const BODY = JSON.stringify(FEED);
      const headers = (date: string): HeadersInit => ({ date, 'made-for': `1.0 ${BUILD}` });
      const cases: Record<string, () => Response> = {
        'it is too old': () => new Response(BODY, { headers: headers(daysAgo(31)) }),
        'it is of days to come': () => new Response(BODY, { headers: headers(daysAgo(-400)) }),
        'its date is none': () => new Response(BODY, { headers: headers('yesterday') }),
        'it has no date': () => new Response(BODY, { headers: { 'made-for': `1.0 ${BUILD}` } }),
        'nobody says what made it': () => new Response(BODY, { headers: { date: daysAgo(1) } }),
        'it is of another contract': () =>
          new Response(BODY, { headers: { date: daysAgo(1), 'made-for': `2.0 ${BUILD}` } }),
        'it is cut': () => new Response(BODY.slice(0, -1), { headers: headers(daysAgo(1)) }),
        'it is markup': () => new Response('<!doctype html>', { headers: headers(daysAgo(1)) }),
        'it is no UTF-8': () =>
          new Response(Uint8Array.of(0x22, 0xe9, 0x22), { headers: headers(daysAgo(1)) }),
        'it is no feed': () => new Response('[null]', { headers: headers(daysAgo(1)) }),
        'it is of another version': () =>
          new Response('{"version":"2.0"}', { headers: headers(daysAgo(1)) }),
        'it is an error': () => new Response(BODY, { status: 500, headers: headers(daysAgo(1)) }),
      };
      for (const [name, copy] of Object.entries(cases)) {
        it(name, async () => {
          const lines = recordConsole();
          const src = goodOnce({ status: '404' });
          const cache = await caches.open('partner-directory');
          await cache.put(absolute(src), copy());
          const state = await watcher(src, { keepFor: BUILD }).reached('failed');
          expect(state.parsed).to.equal(undefined);
          expect(reasonOf(state)).to.equal('http');
          expect(lines).to.deep.equal([]);
        });
      }

      it('none of that holds, it is', async () => {
        const src = goodOnce({ status: '404' });
        const date = daysAgo(29);
        const cache = await caches.open('partner-directory');
        await cache.put(absolute(src), new Response(BODY, { headers: headers(date) }));
        const state = await watcher(src, { keepFor: BUILD }).reached('stale');
        expect(state.parsed?.date).to.equal(date);
      });
    });

    describe('does no harm where storage', () => {
      const denied = () => Promise.reject(new DOMException('No.', 'SecurityError'));
      const full = () => Promise.reject(new DOMException('Full.', 'QuotaExceededError'));
      const cases: Record<string, () => void> = {
        'is not there': () => stub(window, 'caches', { value: undefined }),
        'is denied': () =>
          stub(window, 'caches', {
            get() {
              throw new DOMException('No.', 'SecurityError');
            },
          }),
        'cannot be opened': () => stub(caches, 'open', { value: denied }),
        'is full': () => stub(Cache.prototype, 'put', { value: full }),
      };
      for (const [name, break_] of Object.entries(cases)) {
        it(name, async () => {
          const lines = recordConsole();
          const thrown: unknown[] = [];
          const on = (event: PromiseRejectionEvent) => thrown.push(event.reason);
          window.addEventListener('unhandledrejection', on);
          break_();
          const src = goodOnce({ status: '200,404,410' });
          await loadOnce(src, BUILD);
          const it = watcher(src, { keepFor: BUILD });
          expect(reasonOf(await it.reached('failed'))).to.equal('http');
          it.reload();
          await it.reached('failed');
          window.removeEventListener('unhandledrejection', on);
          expect(thrown).to.deep.equal([]);
          expect(lines).to.deep.equal([]);
        });
      }
    });
  });

  describe('of a feed that is gone for good (410)', () => {
    it('is never shown, and deleted', async () => {
      const src = goodOnce({ status: '200,410,404' });
      await visit(src);
      const it = watcher(src, { keepFor: BUILD });
      expect((await it.reached('failed')).parsed).to.equal(undefined);
      expect(await inStorage(src)).to.equal(undefined);
      it.reload();
      expect((await it.reached('failed')).parsed).to.equal(undefined);
    });

    it('goes off the screen, also after it was shown for a while', async () => {
      const it = watcher(goodOnce({ status: '200,503,410' }));
      await it.reached('ready');
      it.reload();
      expect((await it.reached('failed')).parsed).to.equal(undefined);
    });
  });
});
