import { expect } from '@open-wc/testing';
import {
  ask,
  elsewhere,
  fixtureUrl,
  newKey,
  untilOpen,
} from '../../../test/support/fixture-server.js';
import type { ParsedFeed } from '../model.js';
import { FeedError } from '../feed-error.js';
import { loadFeed, type LoadOptions } from './load-feed.js';

const FEED = '{"version":"1.0","title":"Øne 学校","language":"en","organizations":[]}';

type FixtureOptions = Record<string, string>;
const fixture = (options: FixtureOptions = {}) =>
  fixtureUrl({ ...('base64' in options ? {} : { body: FEED }), ...options });
const base64 = (...bytes: number[]) => btoa(String.fromCharCode(...bytes));

const load = (src: string, options: LoadOptions = {}): Promise<ParsedFeed> =>
  loadFeed(src, { base: document.baseURI, protocol: location.protocol, ...options });

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('was read'),
    (reason: unknown) => reason,
  );

async function failure(src: string, options?: LoadOptions): Promise<FeedError> {
  const error = await reasonOf(load(src, options));
  if (!(error instanceof FeedError)) throw error;
  return error;
}

describe('loadFeed', () => {
  it('reads a feed relative to its base', async () => {
    const src = fixture().replace('/fixtures/', '');
    const { feed } = await loadFeed(src, { base: `${location.origin}/fixtures/page.html` });
    expect(feed.title).to.equal('Øne 学校');
  });

  it('reads a feed of another origin that sends Access-Control-Allow-Origin', async () => {
    expect((await load(elsewhere(fixture()))).feed.title).to.equal('Øne 学校');
  });

  it('accepts a byte-order mark', async () => {
    expect((await load(fixture({ body: `\u{feff}${FEED}` }))).feed.title).to.equal('Øne 学校');
  });

  it('follows a redirect within its host', async () => {
    expect((await load(fixture({ redirect: fixture() }))).feed.title).to.equal('Øne 学校');
  });

  it('asks once more, past any cache, where it is told that nothing is new (304)', async () => {
    const key = newKey();
    const { feed } = await load(fixture({ key, status: '304,200' }));
    expect(feed.title).to.equal('Øne 学校');
    const [, again] = await ask('requests', key);
    expect(again).not.to.have.any.keys('if-none-match', 'if-modified-since');
    expect((await failure(fixture({ key: newKey(), status: '304' }))).message).to.include('304');
  });

  it('knows when the server gave it, else when it came', async () => {
    const date = 'Mon, 05 Jan 2026 10:00:00 GMT';
    expect((await load(fixture({ header: `date: ${date}` }))).date).to.equal(date);
    const { date: arrived = '' } = await load(elsewhere(fixture()));
    expect(Date.now() - Date.parse(arrived)).to.be.within(0, 60_000);
  });

  it('sends neither cookie nor referrer', async () => {
    const key = newKey();
    document.cookie = 'secret=1; path=/';
    await load(fixture({ key }));
    document.cookie = 'secret=; path=/; max-age=0';
    const [headers] = await ask('requests', key);
    expect(headers).to.include.keys('host').and.not.have.any.keys('cookie', 'referer');
  });

  describe('refuses before any request', () => {
    const cases: [src: string, protocol: string, says: string][] = [
      ['http://', 'http:', 'is not an http(s) URL'],
      ['//example.org:99999/', 'http:', 'is not an http(s) URL'],
      ['data:application/json,{}', 'http:', 'is not an http(s) URL'],
      ['javascript:alert(1)', 'http:', 'is not an http(s) URL'],
      ['http://example.org/feed.json', 'https:', 'Serve it over https.'],
      ['file:///partners.json', 'file:', 'Open the page from a web server.'],
    ];
    for (const [src, protocol, says] of cases) {
      it(`${src} on ${protocol}`, async () => {
        const error = await failure(src, { protocol });
        expect(error.reason).to.equal('bad-src');
        expect(error.message).to.include(says);
      });
    }
  });

  describe('says why there is no feed, and what to do:', () => {
    const cases: [name: string, options: FixtureOptions, reason: string, says: string][] = [
      ...[400, 401, 403, 404, 410, 418, 429, 451, 500, 502, 503, 504].map(
        (status): (typeof cases)[number] => [
          `${status}`,
          { status: `${status}` },
          'http',
          `status ${status}. Check src.`,
        ],
      ),
      ['a redirect that never ends', { redirect: 'self' }, 'network', 'no readable answer'],
      ['a log-in page', { body: '\n<!doctype html>' }, 'not-json', 'HTML, not JSON. Check src.'],
      ['a comma too many', { body: '{"version":"1.0",}' }, 'not-json', 'not JSON ('],
      ['no bytes', { body: '' }, 'not-json', 'not JSON ('],
      ['204', { status: '204' }, 'not-json', 'not JSON ('],
      ['Latin-1', { base64: base64(0x22, 0xe9, 0x22) }, 'not-json', 'Save it as UTF-8.'],
      ['UTF-16', { base64: base64(0xff, 0xfe, 0x5b, 0, 0x5d, 0) }, 'not-json', 'Save it as UTF-8.'],
      ['a cut character', { base64: base64(0x22, 0xe5, 0xad) }, 'not-json', 'Save it as UTF-8.'],
      ['a cut body', { end: 'cut' }, 'network', 'no readable answer'],
      [
        'a redirect to another host',
        { redirect: elsewhere(fixture()) },
        'bad-src',
        'redirects to another host. Use http://',
      ],
      [
        'a redirect to another host without CORS',
        { redirect: elsewhere(fixture({ cors: 'no' })) },
        'network',
        'Access-Control-Allow-Origin',
      ],
    ];
    // WebKit does not say where, and Chromium in some cases by what is around it.
    if (!navigator.userAgent.includes('AppleWebKit') || navigator.userAgent.includes('Chrome')) {
      it('a slip in a long list: where it is, as the browser says it', async () => {
        const records = Array.from({ length: 100 }, (_, n) => `{"id":"a${n}","name":"A"}`);
        const body = `{"version":"1.0","organizations":[\n${records.join(',\n')},]\n}`;
        const { message } = await failure(fixture({ body }));
        expect(message).to.match(/not JSON \(.*(?:line 101 column 2\d|"A"\},\]).*\)\. Fix it/s);
      });
    }

    for (const [name, options, reason, says] of cases) {
      it(`${name} is ${reason}`, async () => {
        const src = fixture(options);
        const error = await failure(src);
        expect(error.reason).to.equal(reason);
        expect(error.message).to.include(new URL(src, document.baseURI).href).and.include(says);
      });
    }

    for (const body of ['null', '"feed"', '1']) {
      it(`${body} is wrong-shape`, async () => {
        expect((await failure(fixture({ body }))).reason).to.equal('wrong-shape');
      });
    }

    it('an unknown major version', async () => {
      const body = FEED.replace('1.0', '7.0');
      expect((await failure(fixture({ body }))).reason).to.equal('unknown-version');
    });

    it('no Access-Control-Allow-Origin', async () => {
      const error = await failure(elsewhere(fixture({ cors: 'no' })));
      expect(error.reason).to.equal('network');
      expect(error.message).to.include('Access-Control-Allow-Origin');
    });

    it('a redirect from https: to http:', async () => {
      const answer = Object.defineProperty(new Response(FEED), 'url', {
        value: 'http://example.org/feed.json',
      });
      const error = await failure('https://example.org/feed.json', { fetch: async () => answer });
      expect(error.reason).to.equal('bad-src');
      expect(error.message).to.include('Serve it over https.');
    });

    it('a closed port', async () => {
      expect((await failure('http://localhost:1/feed.json')).reason).to.equal('network');
    });

    // WebKitGTK hands over what came before such a fault as if it were the whole body.
    for (const fault of ['end=cutchunked', 'encoding=broken']) {
      it(fault, async () => {
        const { reason } = await failure(`${fixture()}&${fault}`);
        expect(reason).to.be.oneOf(['network', 'not-json']);
      });
    }
  });

  describe('has one deadline for headers and body:', () => {
    for (const end of ['hang', 'drip']) {
      it(end, async () => {
        const error = await failure(fixture({ end }), { deadline: 150 });
        expect(error.reason).to.equal('timeout');
        expect(error.message).to.include('150 ms');
      });
    }
  });

  it('has the deadline anew for every MiB of the body', async () => {
    const { setTimeout: original } = window;
    const deadline = 7654;
    let timers = 0;
    window.setTimeout = ((act: () => void, delay?: number) => {
      if (delay === deadline) timers += 1;
      return original(act, delay);
    }) as typeof setTimeout;
    try {
      await failure(`/fixtures/feed.json?size=${3.5 * 2 ** 20}`, { deadline });
    } finally {
      window.setTimeout = original;
    }
    // At the start, and with each chunk that fills one.
    expect(timers).to.be.within(2, 4);
  });

  describe('stops at the size cap', () => {
    it('when a body never ends, and closes the connection', async () => {
      const key = newKey();
      const src = fixture({ key, body: ' '.repeat(1000), end: 'endless' });
      expect((await failure(src, { maxBytes: 5000 })).reason).to.equal('too-large');
      await untilOpen(key, 0);
    });

    it('when 64 MiB come packed in 64 kB', async () => {
      const src = fixtureUrl({ encoding: 'gzip', size: `${2 ** 26}` });
      expect((await failure(src)).reason).to.equal('too-large');
    });

    it('but not before it', async () => {
      const src = fixture();
      const { length } = new TextEncoder().encode(FEED);
      expect((await load(src, { maxBytes: length })).feed.title).to.equal('Øne 学校');
      expect((await failure(src, { maxBytes: length - 1 })).reason).to.equal('too-large');
    });
  });

  describe('when its caller aborts', () => {
    const reason = new Error('changed my mind');

    it('beforehand, rejects with the reason and asks for nothing', async () => {
      const key = newKey();
      const signal = AbortSignal.abort(reason);
      expect(await reasonOf(load(fixture({ key }), { signal }))).to.equal(reason);
      expect(await ask('count', key)).to.equal(0);
    });

    for (const end of ['hang', 'drip']) {
      it(`during a ${end}, rejects with the reason and closes the connection`, async () => {
        const key = newKey();
        const caller = new AbortController();
        const rejection = reasonOf(load(fixture({ key, end }), { signal: caller.signal }));
        await untilOpen(key);
        caller.abort(reason);
        expect(await rejection).to.equal(reason);
        await untilOpen(key, 0);
      });
    }

    it('without a reason, rejects with an AbortError', async () => {
      const caller = new AbortController();
      const rejection = reasonOf(load(fixture({ end: 'hang' }), { signal: caller.signal }));
      caller.abort();
      expect(await rejection).to.have.property('name', 'AbortError');
    });
  });
});
