import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer as createPlainServer } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, LookupFunction } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import { mannersOf } from './manners.js';
import { type Observer, observerOf } from './observe.js';

const pem = (name: string) => readFileSync(`test/certificates/${name}.pem`, 'utf8');
const PAGE = '<!doctype html><title>Ours</title><p>Welcome to Tŷ Gwyn';

/** Where names lead in these tests: no name leads out of this machine. */
const HOSTS: Readonly<Record<string, string>> = {
  'ours.example': '127.0.0.1',
  'www.ours.example': '127.0.0.1',
  'other.example': '127.0.0.1',
  'polite.example': '127.0.0.1',
  'stranger.example': '127.0.0.1',
  'inside.example': '10.0.0.1',
  'metadata.example': '169.254.169.254',
  'loopback.example': '127.0.0.2',
  'mapped.example': '::ffff:10.0.0.1',
};
const lookup: LookupFunction = (host, options, callback) => {
  const address = HOSTS[host];
  if (!address) {
    callback(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' }), '');
    return;
  }
  const family = address.includes(':') ? 6 : 4;
  if (options.all) callback(null, [{ address, family }]);
  else callback(null, address, family);
};

describe('what is seen at a URL', () => {
  const seen: string[] = [];
  let agent: string | undefined;
  let server: Server;
  const plain = createPlainServer((_request, response) => response.end('plain'));
  let port = 0;
  let observer: Observer;
  const at = (host: string, path = '/') => `https://${host}:${port}${path}`;

  before(async () => {
    server = createServer({ key: pem('server-key'), cert: pem('server') }, (request, response) => {
      const { url = '', headers } = request;
      agent = headers['user-agent'];
      seen.push(`${headers.host?.split(':')[0]}${url}`);
      const html = (body: string | Buffer, more = {}) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...more }).end(body);
      const to = (status: number, location: string) =>
        response.writeHead(status, { location }).end();
      const [, path = '', target = ''] = /^\/([\w-]*)\??(.*)$/.exec(url) ?? [];
      switch (path) {
        case '':
          return html(PAGE);
        case 'gzip':
          return html(gzipSync(PAGE), { 'content-encoding': 'gzip' });
        case 'br':
          return html(brotliCompressSync(PAGE), { 'content-encoding': 'br' });
        case 'bomb':
          return html(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' });
        case 'endless':
          response.writeHead(200, { 'content-type': 'text/html' });
          return fill();
        case 'hangs':
          return undefined;
        case 'breaks':
          response.writeHead(200, { 'content-length': '100' });
          response.write('x');
          return response.destroy();
        case 'latin':
          return html(Buffer.from('<p>Caf\xe9', 'latin1'), {
            'content-type': 'text/html; charset=iso-8859-1',
          });
        case 'pdf':
          return response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF casino');
        case 'loop':
          return to(302, '/loop');
        case 'chain':
          return to(302, `/chain?${Number(target || 0) + 1}`);
        case 'moved':
          return to(301, decodeURIComponent(target));
        case 'status':
          return response.writeHead(Number(target)).end();
        default:
          return response.writeHead(404).end();
      }

      function fill(): void {
        while (response.write('x'.repeat(65_536)));
        response.once('drain', fill);
      }
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    await new Promise<void>((resolve) => {
      plain.listen(0, '127.0.0.1', resolve);
    });
    port = (server.address() as AddressInfo).port;
    observer = observerOf({
      mayVisit: () => Promise.resolve(true),
      lookup,
      allowed: ['127.0.0.1'],
      ca: pem('authority'),
    });
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    plain.close();
  });

  it('is the page, however it is packed', async () => {
    for (const path of ['/', '/gzip', '/br']) {
      const { end, status, html } = await observer.observe(at('ours.example', path));
      assert.deepEqual([end, status, html], ['answer', 200, PAGE], path);
    }
    assert.equal((await observer.observe(at('ours.example', '/latin'))).html, '<p>Café');
    assert.equal((await observer.observe(at('ours.example', '/pdf'))).html, undefined);
  });

  it('is no more than the beginning of it', async () => {
    for (const path of ['/bomb', '/endless']) {
      const { end, html = '' } = await observer.observe(at('ours.example', path));
      assert.equal(end, 'answer');
      assert.equal(html.length, 300_000, path);
    }
  });

  it('says who looks', async () => {
    await observer.observe(at('ours.example'));
    assert.match(`${agent}`, /^partner-directory\/[\d.]+ \(\+https:/);
  });

  it('has every step of the way', async () => {
    const target = encodeURIComponent(at('other.example', '/status?403'));
    const { hops, end, status } = await observer.observe(at('ours.example', `/moved?${target}`));
    assert.deepEqual(hops, [{ status: 301, to: at('other.example', '/status?403') }]);
    assert.deepEqual([end, status], ['answer', 403]);
  });

  const ends: Readonly<Record<string, string>> = {
    '/loop': 'redirects',
    '/chain': 'redirects',
    '/moved?javascript:alert(1)': 'redirects',
    '/moved?https://user:pass@ours.example/': 'redirects',
    '/moved?file:///etc/passwd': 'redirects',
  };
  for (const [path, end] of Object.entries(ends)) {
    it(`is ${end}: ${path}`, async () => {
      assert.equal((await observer.observe(at('ours.example', path))).end, end);
    });
  }

  it('is nothing where no answer comes in time', async () => {
    const hasty = observerOf({
      mayVisit: () => Promise.resolve(true),
      lookup,
      allowed: ['127.0.0.1'],
      ca: pem('authority'),
      patience: 100,
    });
    const { end, why } = await hasty.observe(at('ours.example', '/hangs'));
    assert.deepEqual([end, why], ['unreachable', 'no answer in time']);
  });

  it('is no domain, a stranger’s certificate, or a closed door', async () => {
    assert.equal((await observer.observe(at('none.example'))).end, 'no-host');
    assert.equal((await observer.observe(at('stranger.example'))).end, 'certificate');
    assert.equal((await observer.observe('https://ours.example:1/')).end, 'unreachable');
    const trusting = observerOf({
      mayVisit: () => Promise.resolve(true),
      lookup,
      allowed: ['127.0.0.1'],
    });
    assert.equal((await trusting.observe(at('ours.example'))).end, 'certificate');
  });

  describe('never is in a private network', () => {
    const inside = () => [
      'https://inside.example/',
      'http://metadata.example/latest/meta-data/',
      'https://loopback.example/',
      'https://mapped.example/',
      'http://10.0.0.1/',
      'http://192.168.1.1/',
      'http://127.0.0.2/',
      'http://2130706434/',
      'http://0x7f.2/',
      'http://0.0.0.0/',
      'http://[::1]/',
      'http://[fd00::1]/',
      'http://[::ffff:10.0.0.1]/',
      'http://[64:ff9b::a00:1]/',
    ];

    it('at first', async () => {
      for (const url of inside()) assert.equal((await observer.observe(url)).end, 'private', url);
    });

    it('at the end of a redirect', async () => {
      for (const url of inside()) {
        const { hops, end } = await observer.observe(
          at('ours.example', `/moved?${encodeURIComponent(url)}`),
        );
        assert.deepEqual([hops.length, end], [1, 'private'], url);
      }
    });

    it('on this machine, unless it is allowed', async () => {
      const strict = observerOf({ mayVisit: () => Promise.resolve(true), lookup });
      const { port: own } = plain.address() as AddressInfo;
      assert.equal((await strict.observe(`http://127.0.0.1:${own}/`)).end, 'private');
      assert.equal((await strict.observe(`http://ours.example:${own}/`)).end, 'private');
      assert.equal((await observer.observe(`http://ours.example:${own}/`)).end, 'answer');
    });
  });

  it('is nothing where robots may not go, at any step of the way', async () => {
    const careful = observerOf({
      mayVisit: ({ hostname }) => Promise.resolve(hostname !== 'polite.example'),
      lookup,
      allowed: ['127.0.0.1'],
      ca: pem('authority'),
    });
    seen.length = 0;
    const target = encodeURIComponent(at('polite.example', '/'));
    const { end, hops } = await careful.observe(at('ours.example', `/moved?${target}`));
    assert.deepEqual([end, hops.length], ['robots', 1]);
    assert.deepEqual(
      seen.map((each) => each.split('/')[0]),
      ['ours.example'],
    );
  });
});

describe('manners', () => {
  /** A clock that moves when somebody waits. */
  function clock() {
    let now = 0;
    const waits: number[] = [];
    return {
      waits,
      now: () => now,
      wait: (milliseconds: number) => {
        waits.push(milliseconds);
        now += milliseconds;
        return Promise.resolve();
      },
    };
  }
  const answer =
    (status: number, text = '') =>
    () =>
      Promise.resolve({ status, text });

  it('ask a site for its rules once, and keep to them', async () => {
    let asked = 0;
    const mayVisit = mannersOf({
      ...clock(),
      fetchText: ({ href }) => {
        asked += 1;
        assert.equal(href, 'https://a.example/robots.txt');
        return Promise.resolve({ status: 200, text: 'User-agent: *\nDisallow: /private?x' });
      },
    });
    assert.equal(await mayVisit(new URL('https://a.example/private?x=1')), false);
    assert.equal(await mayVisit(new URL('https://a.example/private?y=1')), true);
    assert.equal(asked, 1);
  });

  it('take no rules for leave, and rules that cannot be had for none', async () => {
    const url = new URL('https://a.example/');
    assert.equal(await mannersOf({ ...clock(), fetchText: answer(404) })(url), true);
    assert.equal(await mannersOf({ ...clock(), fetchText: answer(503) })(url), false);
    const fetchText = () => Promise.resolve({ url: '', hops: [], end: 'no-host' as const });
    assert.equal(await mannersOf({ ...clock(), fetchText })(url), true);
  });

  it('leave a second between two requests to one host, and more where its owner says', async () => {
    const time = clock();
    const mayVisit = mannersOf({
      ...time,
      fetchText: answer(200, 'User-agent: *\nCrawl-delay: 3'),
    });
    await mayVisit(new URL('https://a.example/1'));
    await mayVisit(new URL('https://a.example/2'));
    await mayVisit(new URL('https://a.example/3'));
    assert.deepEqual(time.waits, [1000, 3000, 3000]);
    await mayVisit(new URL('https://b.example/1'));
    assert.equal(time.waits.length, 4);
  });
});
