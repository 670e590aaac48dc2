import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import { feedOf, numbered } from '../../../test/support/feeds.js';
import { children, CLI, serving } from '../../../test/support/serving.js';

const folder = mkdtempSync(join(tmpdir(), 'partner-directory-serve-'));
after(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Runs the command until it ends. */
async function failing(...args: readonly string[]) {
  const child = spawn(process.execPath, [CLI, 'serve', ...args]);
  children.add(child);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { out, err, code };
}

const path = (name: string) => join(folder, name);
const write = (name: string, content: unknown) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(path(`${name}.new`), text);
  renameSync(path(`${name}.new`), path(name));
  return path(name);
};

describe('partner-directory serve', { concurrency: true }, () => {
  it('answers searches in the lists that it is given, by their names', async () => {
    const [one, other] = [
      write('one.json', feedOf(numbered(3))),
      write('my other.json', feedOf(numbered(5))),
    ];
    const { search, lines, url, child } = await serving(one, other);
    assert.equal((await search('q=organisation', 'one')).total, 3);
    assert.equal((await search('', 'my-other')).total, 5);
    const feed = await (await fetch(`${url}/v1/one/feed.json`)).json();
    assert.equal(feed.organizations.length, 3);
    child.kill('SIGTERM');
    await once(child, 'close');
    const said = JSON.stringify(lines);
    assert.match(said, /"path":"\/v1\/one\/search","status":200/);
    assert.doesNotMatch(said, /organisation"|q=/);
  });

  it('writes down what was searched for only where it is told to', async () => {
    const { search, next } = await serving(
      write('told.json', feedOf(numbered(1))),
      '--log-queries',
    );
    await search('q=something', 'told');
    assert.equal((await next('request'))['query'], 'q=something');
  });

  it('reads a list again that changes, and drops no request meanwhile', async () => {
    const file = write('list.json', feedOf(numbered(2000)));
    const { search, next } = await serving(file);
    const totals = new Set<number>();
    const visit = new AbortController();
    const visitors = [1, 2, 3].map(async (visitor) => {
      for (let n = 0; !visit.signal.aborted; n += 1) {
        totals.add((await search(`q=organisation&limit=${(n % 90) + visitor}`)).total);
      }
    });
    write('list.json', feedOf(numbered(2001)));
    assert.equal((await next('reload'))['level'], 'info');
    assert.equal((await search('q=organisation')).total, 2001);
    visit.abort();
    await Promise.all(visitors);
    assert.deepEqual(
      [...totals].filter((total) => total !== 2000 && total !== 2001),
      [],
    );
  });

  it('keeps the list that it has where the file cannot be read any more, and says so', async () => {
    const file = write('kept.json', feedOf(numbered(3)));
    const { search, next, url } = await serving(file);
    write('kept.json', '{"version":');
    const line = await next('reload');
    assert.equal(line['level'], 'error');
    assert.match(`${line['message']}`, /kept\.json: not JSON/);
    assert.equal((await search('', 'kept')).total, 3);
    assert.match(
      await (await fetch(`${url}/metrics`)).text(),
      /reloads_total\{result="failed"\} 1/,
    );
    write('kept.json', feedOf(numbered(4)));
    assert.equal((await next('reload'))['level'], 'info');
    assert.equal((await search('', 'kept')).total, 4);
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`ends the requests that it has on ${signal}, then itself`, async () => {
      // So many that they are read in several turns.
      const list = write(`${signal}.json`, feedOf(numbered(5000)));
      const { child, next, url } = await serving(list);
      // A connection that is kept open.
      const response = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
        get(`${url}/v1/${signal}/search`, { headers: { connection: 'keep-alive' } }, resolve).on(
          'error',
          reject,
        );
      });
      const closed = once(child, 'close');
      child.kill(signal);
      assert.match(await text(response), /"total":5000/);
      assert.equal((await next('stopping'))['signal'], signal);
      await next('stopped');
      assert.deepEqual(await closed, [0, null]);
    });
  }

  it('says what is wrong with what it is given', async () => {
    const good = write('good.json', feedOf(numbered(1)));
    const cases: readonly (readonly [args: readonly string[], says: RegExp])[] = [
      [[], /serve takes a feed/],
      [[path('none.json')], /none\.json: there is no such file/],
      [[write('bad.json', '[1')], /bad\.json: not JSON/],
      [[good, good], /Two feeds are called good/],
      [[good, '--port', '99999'], /--port should be a number from 0 to 65535/],
      [[good, '--max-age', 'long'], /--max-age/],
      [[good, '--unknown'], /--unknown/],
      [[good, '--engine', 'other'], /--engine should be memory or opensearch/],
      [[good, '--engine', 'opensearch'], /needs --node/],
      [[good, '--node', 'http://127.0.0.1:9'], /--node needs an engine/],
    ];
    for (const [args, says] of cases) {
      const { err, code } = await failing(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, says);
    }
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    assert.ok(address && typeof address === 'object');
    const { err, code } = await failing(good, '--port', `${address.port}`);
    taken.close();
    assert.equal(code, 2);
    assert.match(err, /EADDRINUSE|in use/);
    const help = await failing('--help');
    assert.equal(help.code, 0);
    assert.match(help.out, /^Usage: partner-directory serve/);
  });
});
