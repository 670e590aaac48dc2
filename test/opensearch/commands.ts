import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { parseFeed } from '../../src/feed/decode/parse-feed.js';
import { clientOf } from '../../src/node/service/opensearch/client.js';
import { indexList } from '../../src/node/service/opensearch/index-list.js';
import { feedOf, numbered } from '../support/feeds.js';
import { children, CLI, serving } from '../support/serving.js';
import type { Cluster } from './cluster.js';

const PATIENCE = 60_000;
const run = promisify(execFile);

/** Tests of the commands `index` and `serve`, against the nodes of a cluster that runs. */
export function testCommands(cluster: () => Cluster): void {
  describe('the commands', () => {
    const folder = mkdtempSync(join(tmpdir(), 'partner-directory-opensearch-'));
    after(() => {
      for (const child of children) child.kill('SIGKILL');
      rmSync(folder, { recursive: true });
    });
    const node = (place: number) => cluster().urls[place] ?? '';
    const write = (name: string, count: number) => {
      const file = join(folder, `${name}.json`);
      writeFileSync(file, JSON.stringify(feedOf(numbered(count))));
      return file;
    };
    const index = (file: string) => run(process.execPath, [CLI, 'index', file, '--node', node(0)]);

    it('index a list, serve it, and follow it to the next one without a restart', async () => {
      const { stdout } = await index(write('served', 30));
      assert.match(stdout, /^30 organisations are in partner-directory-served-[\da-f]{16}\.\n$/);
      const args = ['served', '--engine', 'opensearch', '--node', node(0)];
      const { child, next, search, url } = await serving(...args);
      const first = await search('q=organisation', 'served');
      assert.equal(first.total, 30);
      assert.equal(first.organizations.length, 20);
      const rest = await search(`q=organisation&after=${first.next}`, 'served');
      assert.equal(rest.organizations.length, 10);
      const head = await (await fetch(`${url}/v1/served/feed.json`)).json();
      assert.match(head.search_url, /\/v1\/served\/search$/);
      assert.equal((await fetch(`${url}/healthz`)).status, 200);
      assert.equal((await fetch(`${url}/v1/served/search?after=none`)).status, 400);

      await index(write('served', 31));
      assert.equal((await next('reload'))['level'], 'info');
      assert.equal((await search('q=organisation', 'served')).total, 31);
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      assert.deepEqual(await closed, [0, null]);
    });

    it('go on where an interrupted index was, and clear away what another list has left', async () => {
      const client = await clientOf(node(0), PATIENCE);
      const interrupted = async (count: number) => {
        const { feed } = parseFeed(feedOf(numbered(count)));
        const told: number[] = [];
        const stopAt = (done: number) => {
          told.push(done);
          if (done === 1000) throw new Error('interrupted');
        };
        await assert.rejects(() => indexList(client, 'resumed', feed, stopAt), /interrupted/);
        return { feed, told };
      };
      await interrupted(1500);
      const { feed } = await interrupted(1700);
      const told: number[] = [];
      await indexList(client, 'resumed', feed, (done) => told.push(done));
      // The last batch before is sent again, and none before that.
      assert.deepEqual(told, [1000, 1500, 1700]);
      const { body } = await client.indices.get({ index: 'partner-directory-resumed-*' });
      assert.equal(Object.keys(body).length, 1);
      const { stdout } = await index(write('resumed', 1700));
      assert.match(stdout, /^1700 organisations/);
      const args = ['resumed', '--engine', 'opensearch', '--node', node(0)];
      const { child, search } = await serving(...args);
      assert.equal((await search('', 'resumed')).total, 1700);
      child.kill('SIGTERM');
      await once(child, 'close');
    });

    it('say what to do where there is no such list, or no engine', async () => {
      const failing = (...args: readonly string[]) =>
        run(process.execPath, [CLI, ...args]).then(
          () => assert.fail('It should have failed.'),
          ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
        );
      const nowhere = 'http://127.0.0.1:9';
      const cases: readonly (readonly [args: readonly string[], says: RegExp])[] = [
        [
          ['serve', 'absent', '--engine', 'opensearch', '--node', node(0)],
          /no list absent\. Run: partner-directory index absent\.json/,
        ],
        [['index', write('one', 1), '--node', nowhere], /ECONNREFUSED/],
      ];
      for (const [args, says] of cases) {
        const { code, stderr } = await failing(...args);
        assert.equal(code, 2);
        assert.match(stderr, says);
        assert.doesNotMatch(stderr, /^ +at /m);
      }
    });
  });
}
