import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { after, describe, it } from 'node:test';
import { text } from 'node:stream/consumers';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { FACETED, feedOf, numbered } from '../../../test/support/feeds.js';
import { parseFeed } from '../../feed/decode/parse-feed.js';
import { memorySource } from '../../search/memory-source.js';
import type { ServiceAnswer } from '../../search/service-answer.js';
import { parametersOf } from '../../search/service-query.js';
import type { Query } from '../../search/source.js';
import { answerCache, sentOf } from './answer-cache.js';
import type { SearchEngine } from './engine.js';
import { type HandlerOptions, type RequestLine, serviceHandler } from './handler.js';
import { type Listening, listen } from './listen.js';
import { memoryEngine } from './memory-engine.js';
import { turns } from './turns.js';

const LARGE = feedOf(numbered(250), {
  categories: [{ id: 'c', name: 'Cats' }],
});
const running: Listening[] = [];
after(() => Promise.all(running.map((one) => one.stop())));

const engineOf = (feed: unknown) => memoryEngine(parseFeed(feed).feed);

/** A service of these lists, on a port of its own. */
async function serviceOf(
  feeds: Readonly<Record<string, unknown>>,
  options: Partial<HandlerOptions> = {},
) {
  const named = await Promise.all(
    Object.entries(feeds).map(
      async ([name, feed]) => [name, { name, engine: await engineOf(feed) }] as const,
    ),
  );
  const lists = new Map(named);
  const handler = serviceHandler({ lists, publicUrl: 'https://search.example', ...options });
  const listening = await listen(handler, 0, '127.0.0.1');
  running.push(listening);
  const get = (path: string, init: RequestInit = {}) => fetch(listening.url + path, init);
  const search = async (parameters = '', list = 'list'): Promise<ServiceAnswer> => {
    const response = await get(`/v1/${list}/search?${parameters}`);
    assert.equal(response.status, 200);
    return response.json() as Promise<ServiceAnswer>;
  };
  return { ...listening, lists, get, search };
}

const service = await serviceOf({ list: FACETED, large: LARGE });
const idsOf = ({ organizations }: ServiceAnswer) => organizations.map(({ id }) => id);

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const ajv = formats.default(new Ajv2020({ allErrors: true, strict: false }));
ajv.addSchema(read('src/feed/feed.schema.json'));
ajv.addSchema(read('docs/developer/search-service.openapi.json'), 'openapi');

/** What of a value is not as the OpenAPI file describes it. */
function faults(schema: string, value: unknown) {
  const validate = ajv.getSchema(`openapi#/components/schemas/${schema}`);
  assert.ok(validate, schema);
  validate(value);
  return validate.errors ?? [];
}

/** What a feed's own search finds, as a service tells it. */
function told(feed: unknown, query: Query) {
  const source = memorySource(parseFeed(feed).feed);
  let results = source.search(query);
  while (results.pending && source.step());
  results = source.search(query);
  const { total, outOf, nearTotal: near, words, facets, matches, near: nearest } = results;
  return {
    total,
    outOf,
    near,
    words,
    ids: (total ? matches : nearest).map(({ id }) => id),
    groups: results.groups.map(({ category, count }) =>
      category ? { category, count } : { count },
    ),
    facets: Object.fromEntries(
      [...facets].map(([facet, counts]) => [
        facet,
        [...counts].map(([value, count]) => ({ value, count })),
      ]),
    ),
  };
}

const QUERIES: readonly Query[] = [
  {},
  { text: 'ethiopia' },
  { text: 'univercity' },
  { text: 'nothing like it' },
  { text: 'senegal', language: 'en' },
  { text: 'reading & writing' },
  { filters: new Map([['category', new Set(['advice'])]]) },
  {
    text: 'e',
    filters: new Map([
      ['country', new Set(['GB', 'ET'])],
      ['phases', new Set(['secondary'])],
    ]),
  },
  { order: 'name' },
  { order: 'checked' },
  { restrict: { countries: new Set(['GB']) } },
  { restrict: { ids: new Set(['apart', 'ecole']) }, text: 'zebra' },
];

describe('a search service', () => {
  for (const query of QUERIES) {
    const parameters = new URLSearchParams(parametersOf(query)).toString();
    it(`answers “${parameters}” as the search of a page does, in the form that it promises`, async () => {
      const answer = await service.search(parameters);
      assert.deepEqual(faults('Answer', answer), []);
      const { total, outOf, near, words, groups, facets } = answer;
      const found = { total, outOf, near, words, ids: idsOf(answer), groups, facets };
      assert.deepEqual(found, told(FACETED, query));
    });
  }

  it('gives page after page, each organisation once', async () => {
    const ids: string[] = [];
    let after = '';
    let requests = 0;
    do {
      const answer = await service.search(`limit=100${after && `&after=${after}`}`, 'large');
      assert.deepEqual(faults('Answer', answer), []);
      assert.equal(answer.total, 250);
      assert.equal('facets' in answer, !after);
      ids.push(...idsOf(answer));
      after = answer.next ?? '';
      requests += 1;
    } while (after);
    assert.equal(requests, 3);
    assert.equal(new Set(ids).size, 250);
    assert.deepEqual(idsOf(await service.search('', 'large')), ids.slice(0, 20));
  });

  it('gives a page the list without its organisations, but the first, and its own URL', async () => {
    const response = await service.get('/v1/large/feed.json');
    const feed = await response.json();
    assert.equal(feed.search_url, 'https://search.example/v1/large/search');
    assert.equal(feed.organizations.length, 20);
    assert.deepEqual(parseFeed(feed).problems, []);
    assert.equal(parseFeed(feed).feed.search_url, feed.search_url);
  });

  it('may be read by every page, and kept by every cache', async () => {
    const first = await service.get('/v1/list/search?q=ethiopia');
    assert.equal(first.headers.get('access-control-allow-origin'), '*');
    assert.equal(first.headers.get('set-cookie'), null);
    assert.match(first.headers.get('cache-control') ?? '', /^public, max-age=60\b/);
    assert.match(first.headers.get('content-type') ?? '', /^application\/json/);
    const etag = first.headers.get('etag') ?? '';
    const again = await service.get('/v1/list/search?q=ethiopia', {
      headers: { 'if-none-match': `W/${etag}, "other"` },
    });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
    assert.equal(again.headers.get('etag'), etag);
    const other = await service.get('/v1/list/search?q=zebra', {
      headers: { 'if-none-match': etag },
    });
    assert.equal(other.status, 200);
  });

  it('compresses for who can read it', async () => {
    const asked = (encoding: string) =>
      service.get('/v1/list/search', { headers: { 'accept-encoding': encoding } });
    assert.equal((await asked('br, gzip')).headers.get('content-encoding'), 'gzip');
    assert.equal((await asked('gzip;q=0')).headers.get('content-encoding'), null);
    assert.equal((await asked('identity')).headers.get('vary'), 'Accept-Encoding');
  });

  it('answers HEAD and a preflight, and no other method', async () => {
    const head = await service.get('/v1/list/search', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
    const preflight = await service.get('/v1/list/search', { method: 'OPTIONS' });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
    const post = await service.get('/v1/list/search', { method: 'POST', body: 'q=1' });
    assert.equal(post.status, 405);
    assert.equal(post.headers.get('allow'), 'GET, HEAD, OPTIONS');
  });

  const hostile: [path: string, status: number, says: RegExp][] = [
    ['/v1/list/search?colour=red', 400, /no parameter "colour"/],
    ['/v1/list/search?__proto__=1', 400, /no parameter/],
    ['/v1/list/search?q=a&q=b', 400, /q is given more than once/],
    ['/v1/list/search?limit=0', 400, /limit should be a number from 1 to 100/],
    ['/v1/list/search?limit=101', 400, /limit/],
    ['/v1/list/search?limit=1e9', 400, /limit/],
    ['/v1/list/search?order=random', 400, /order should be category/],
    ['/v1/list/search?order=__proto__', 400, /order/],
    ['/v1/list/search?lang=%00', 400, /lang/],
    ['/v1/list/search?after=-1', 400, /after/],
    ['/v1/list/search?after=9999999', 400, /after/],
    ['/v1/list/search?after=../../etc', 400, /after/],
    [`/v1/list/search?country=${'x'.repeat(501)}`, 400, /500 characters/],
    [
      `/v1/list/search?${Array.from({ length: 201 }, (_, n) => `country=${n}`).join('&')}`,
      400,
      /200 values/,
    ],
    [`/v1/list/search?q=${'x'.repeat(10_000)}`, 414, /8192/],
    ['/v1/other/search', 404, /nothing here/],
    ['/v1/constructor/search', 404, /nothing here/],
    ['/v1/list/../../etc/passwd', 404, /nothing here/],
    ['/', 404, /nothing here/],
  ];
  for (const [path, status, says] of hostile) {
    it(`refuses ${path.slice(0, 60)} with ${status} and a problem, never a stack`, async () => {
      const response = await service.get(path);
      assert.equal(response.status, status);
      assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      const problem = await response.json();
      assert.deepEqual(faults('Problem', problem), []);
      assert.equal(problem.status, status);
      assert.match(problem.detail, says);
      assert.doesNotMatch(JSON.stringify(problem), /\bat \S+ \(|node:|\.js:/);
    });
  }

  const odd = [
    `q=${encodeURIComponent('(a+)+$'.repeat(30))}`,
    `q=${'%'.repeat(50)}`,
    'q=%ff%fe%00',
    `q=${'a'.repeat(5000)}`,
    `q=${encodeURIComponent('é\u0301'.repeat(400))}`,
    'category=__proto__&category=constructor',
    'country=',
    'only-ids=%00',
    'lang=xx-yy-zz',
    'q=&order=&limit=&after=',
  ];
  for (const parameters of odd) {
    it(`answers ${parameters.slice(0, 50)} all the same`, async () => {
      const answer = await service.search(parameters);
      assert.deepEqual(faults('Answer', answer), []);
      assert.ok(answer.total <= answer.outOf);
    });
  }

  it('answers what is not HTTP, and headers without end, with a problem too', async () => {
    const { port } = new URL(service.url);
    const say = async (what: string) => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.end(what);
      return text(socket);
    };
    assert.match(await say('HELLO\r\n\r\n'), /^HTTP\/1\.1 400 [^]*problem\+json[^]*"status":400/);
    assert.match(
      await say(`GET /?${'x'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`),
      /^HTTP\/1\.1 431 [^]*"status":431/,
    );
  });

  it('tells nobody why it failed, but its own log', async () => {
    const secret = new Error('/secret/path: broken');
    const errors: unknown[] = [];
    const engine: SearchEngine = {
      feed: parseFeed(FACETED).feed,
      size: 4,
      find: () => Promise.reject(secret),
    };
    const lists = new Map([['list', { name: 'list', engine }]]);
    const broken = await serviceOf({}, { lists, onError: (error) => errors.push(error) });
    const response = await broken.get('/v1/list/search');
    assert.equal(response.status, 500);
    assert.doesNotMatch(await response.text(), /secret/);
    assert.deepEqual(errors, [secret]);
  });

  it('counts what it does, and keeps what was searched for to itself', async () => {
    const lines: RequestLine[] = [];
    const counted = await serviceOf({ list: FACETED }, { onRequest: (line) => lines.push(line) });
    await counted.search('q=ethiopia');
    await counted.search('q=ethiopia');
    await counted.get('/v1/list/search?nonsense=1');
    assert.deepEqual(
      lines.map(({ path, status, isCached }) => [path, status, isCached]),
      [
        ['/v1/list/search', 200, false],
        ['/v1/list/search', 200, true],
        ['/v1/list/search', 400, false],
      ],
    );
    const response = await counted.get('/metrics');
    assert.match(response.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
    const said = await response.text();
    assert.match(said, /^partner_directory_requests_total\{status="200"\} 2$/m);
    assert.match(said, /^partner_directory_requests_total\{status="400"\} 1$/m);
    assert.match(said, /^partner_directory_cached_answers_total 1$/m);
    assert.match(said, /^partner_directory_organizations\{list="list"\} 4$/m);
    assert.match(said, /^partner_directory_request_duration_seconds_count 3$/m);
    assert.doesNotMatch(said, /ethiopia/);
  });

  it('is healthy until it stops', async () => {
    let isReady = true;
    const one = await serviceOf({ list: FACETED }, { isReady: () => isReady });
    assert.equal((await one.get('/healthz')).status, 200);
    isReady = false;
    assert.equal((await one.get('/healthz')).status, 503);
  });

  it('answers from another list as soon as there is one, and forgets the answers of the old', async () => {
    const one = await serviceOf({ list: FACETED });
    assert.equal((await one.search('q=organisation')).total, 0);
    one.lists.set('list', { name: 'list', engine: await engineOf(LARGE) });
    assert.equal((await one.search('q=organisation')).total, 250);
  });

  it('tells who comes when too many wait to return in a moment', async () => {
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    const inner = await engineOf(FACETED);
    let asked = 0;
    const engine: SearchEngine = {
      ...inner,
      async find(question) {
        asked += 1;
        await held;
        return inner.find(question);
      },
    };
    const one = await serviceOf({}, { lists: new Map([['list', { name: 'list', engine }]]) });
    const answers = Array.from({ length: 400 }, (_, n) => one.get(`/v1/list/search?q=${n}`));
    go();
    const codes = (await Promise.all(answers)).map(({ status }) => status);
    assert.ok(codes.every((status) => status === 200 || status === 503));
    assert.equal(codes.filter((status) => status === 200).length, asked);
  });
});

describe('turns', () => {
  it('are one after another, and none for who has gone', async () => {
    const queue = turns();
    const had: string[] = [];
    const gone = new Set(['b']);
    const take = (name: string) => queue.take(() => gone.has(name)).then(() => had.push(name));
    void take('b');
    await Promise.all(['a', 'c', 'd'].map(take));
    assert.deepEqual(had, ['a', 'c', 'd']);
    assert.equal(queue.length, 0);
    await take('e');
    assert.deepEqual(had, ['a', 'c', 'd', 'e']);
  });

  it('are refused where too many wait', async () => {
    const queue = turns(1);
    const first = queue.take(() => false);
    assert.throws(() => queue.take(() => false), { status: 503 });
    await first;
    await queue.take(() => false);
  });
});

describe('the answers that a service keeps', () => {
  it('are those given last, up to a number of bytes', () => {
    const cache = answerCache(3000);
    for (const key of ['a', 'b', 'c']) cache.set(key, sentOf('x'.repeat(900)));
    cache.get('a');
    cache.set('d', sentOf('x'.repeat(900)));
    const kept = ['a', 'b', 'c', 'd'].filter((key) => cache.get(key));
    assert.deepEqual(kept, ['a', 'c', 'd']);
  });
});
