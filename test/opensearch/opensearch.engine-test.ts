import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { parseFeed } from '../../src/feed/decode/parse-feed.js';
import type { Feed } from '../../src/feed/model.js';
import { memoryEngine } from '../../src/node/service/memory-engine.js';
import { clientOf } from '../../src/node/service/opensearch/client.js';
import { indexList } from '../../src/node/service/opensearch/index-list.js';
import { openSearchEngine } from '../../src/node/service/opensearch/opensearch-engine.js';
import type { Question } from '../../src/node/service/question.js';
import { differences, QUERIES, question, randomFeed, told } from '../support/engine-questions.js';
import { FACETED } from '../support/feeds.js';
import { serving } from '../support/serving.js';
import { type Cluster, startCluster } from './cluster.js';
import { testCommands } from './commands.js';

describe('OpenSearch', () => {
  let cluster: Cluster;
  before(async () => {
    cluster = await startCluster(2);
  });
  after(() => cluster?.stop());

  const both = async (name: string, feed: Feed, perShard?: number) => {
    const client = await clientOf(cluster.urls[0] ?? '', 60_000);
    await indexList(client, name, feed, undefined, perShard);
    return [await memoryEngine(feed), await openSearchEngine(client, name)] as const;
  };

  for (const [name, feed, perShard] of [
    ['faceted', parseFeed(FACETED).feed, undefined],
    ['random-1', randomFeed(1, 300), undefined],
    ['random-2, which has two shards', randomFeed(2, 300), 150],
  ] as const) {
    it(`finds the same in the same order, with the same counts, as a page does in ${name}`, async () => {
      const [memory, engine] = await both(name.replace(/,.*/, ''), feed, perShard);
      assert.deepEqual(await differences(memory, engine), []);
    });
  }

  it('goes on page after page, each organisation once', async () => {
    const feed = randomFeed(3, 250);
    const [, engine] = await both('pages', feed, 150);
    for (const given of [
      {},
      { text: 'school' },
      { order: 'name' },
      { order: 'checked' },
    ] as Partial<Question>[]) {
      const ids: string[] = [];
      let after: string | undefined;
      let total = 0;
      do {
        const { results, next } = await engine.find(question({ ...given, limit: 40, after }));
        ids.push(...results.matches.map(({ id }) => id));
        total = results.total;
        after = next;
      } while (after !== undefined);
      assert.equal(ids.length, total);
      assert.equal(new Set(ids).size, total);
    }
    await assert.rejects(async () => engine.find(question({ after: 'abc' })), { status: 400 });
  });

  it('takes the place of the list before from one moment to the next', async () => {
    const client = await clientOf(cluster.urls[0] ?? '', 60_000);
    await indexList(client, 'changing', randomFeed(4, 50));
    const old = await openSearchEngine(client, 'changing');
    const name = await indexList(client, 'changing', randomFeed(4, 60));
    const now = await openSearchEngine(client, 'changing');
    assert.equal(now.index, name);
    assert.notEqual(now.index, old.index);
    assert.equal((await told(now, {})).total, 60);
    const { body } = await client.indices.get({ index: 'partner-directory-changing-*' });
    assert.deepEqual(Object.keys(body), [name]);
    // The same again changes nothing.
    assert.equal(await indexList(client, 'changing', randomFeed(4, 60)), name);
    assert.equal((await told(now, {})).total, 60);
  });

  it('says what to do where a list is not there', async () => {
    const client = await clientOf(cluster.urls[0] ?? '', 60_000);
    await assert.rejects(
      () => openSearchEngine(client, 'none'),
      /no list none\. Run: partner-directory index/,
    );
  });

  it('says what to do where another version has indexed a list, which it cannot search', async () => {
    const client = await clientOf(cluster.urls[0] ?? '', 60_000);
    const index = await indexList(client, 'older', randomFeed(7, 10));
    const { body } = await client.indices.getMapping({ index });
    const { _meta: meta } = (body[index] as { mappings: { _meta?: object } }).mappings;
    await client.indices.putMapping({ index, body: { _meta: { ...meta, format: 1 } } });
    await assert.rejects(
      () => openSearchEngine(client, 'older'),
      /older was indexed by another version\. Run: partner-directory index older\.json/,
    );
  });

  testCommands(() => cluster);

  // The last one: from here on a node is lost.
  it('answers the same where one of two machines is lost, and says so where it was the only one known', async () => {
    const feed = randomFeed(5, 200);
    const [memory] = await both('lossy', feed, 100);
    const client = await clientOf(cluster.urls[0] ?? '', 60_000);
    await client.cluster.health({ index: 'partner-directory-lossy', wait_for_status: 'green' });
    const engine = await openSearchEngine(client, 'lossy');
    const node = ['--engine', 'opensearch', '--node', cluster.urls[1] ?? ''];
    const { child, search, url } = await serving('lossy', ...node);
    const kept = await search('q=school', 'lossy');
    await cluster.stopNode(1);
    for (const given of QUERIES.slice(0, 8)) {
      const [one, other] = [await told(memory, given), await told(engine, given)];
      assert.equal(other.total, one.total);
      assert.equal(other.outOf, one.outOf);
    }
    const response = await fetch(`${url}/v1/lossy/search?q=another`);
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '2');
    assert.match(`${response.headers.get('content-type')}`, /^application\/problem\+json/);
    assert.deepEqual(await search('q=school', 'lossy'), kept);
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    await closed;
  });
});
