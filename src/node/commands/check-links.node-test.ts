import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { JsonObject } from '../../keeper/json.js';
import type { Observation } from '../../keeper/links/observation.js';
import { checkLinks } from './check-links.js';

const folder = mkdtempSync(join(tmpdir(), 'partner-directory-'));
after(() => rmSync(folder, { recursive: true }));

const A = 'https://a.example/';
const B = 'https://b.example/';
const DAY = 86_400_000;

let count = 0;
/** A list, a clock, and what is seen at its links. */
function scene(seen: Record<string, Partial<Observation>>) {
  count += 1;
  const path = join(folder, `${count}.json`);
  const organizations = [
    { id: 'a', name: 'Alpha Links', website: A },
    { id: 'b', name: 'Beta Links', website: B, _own: true },
  ];
  writeFileSync(
    path,
    JSON.stringify({ version: '1.0', title: 'T', language: 'en', organizations }),
  );
  let time = Date.parse('2026-03-01T12:00:00Z');
  const asked: string[] = [];
  return {
    path,
    asked,
    seen,
    pass: (days: number) => {
      time += days * DAY;
    },
    run: (args: readonly string[] = [], isOnline = () => Promise.resolve(true)) =>
      checkLinks([path, '--json', ...args], {
        now: () => new Date(time).toISOString(),
        isOnline,
        observer: {
          observe(url) {
            asked.push(url);
            return Promise.resolve({ url, hops: [], end: 'answer', status: 200, ...seen[url] });
          },
        },
      }),
    checks: () => {
      const feed = JSON.parse(readFileSync(path, 'utf8')) as { organizations: JsonObject[] };
      return feed.organizations.map(({ checks }) =>
        Array.isArray(checks)
          ? checks.map(({ state, checked }: JsonObject) => `${state} ${checked}`).join()
          : 'none',
      );
    },
  };
}

describe('partner-directory check-links', () => {
  it('writes what it found into the list, and nothing else', async () => {
    const { run, checks, path } = scene({ [B]: { hops: [{ status: 301, to: `${B}new` }] } });
    assert.equal(await run(), 0);
    assert.deepEqual(checks(), ['ok 2026-03-01', 'moved 2026-03-01']);
    assert.match(readFileSync(path, 'utf8'), /"_own": true/);
  });

  it('takes a link for gone only when it is missing twice, a week apart', async () => {
    const { run, checks, pass, seen } = scene({ [A]: { status: 404 } });
    assert.equal(await run(), 0);
    assert.deepEqual(checks(), ['none', 'ok 2026-03-01']);
    pass(3);
    assert.equal(await run(), 0);
    assert.deepEqual(checks(), ['none', 'ok 2026-03-04']);
    pass(4);
    assert.equal(await run(), 1);
    assert.deepEqual(checks(), ['gone 2026-03-08', 'ok 2026-03-08']);
    // It is back: the week begins anew.
    seen[A] = {};
    pass(1);
    assert.equal(await run(), 0);
    seen[A] = { status: 404 };
    pass(1);
    assert.equal(await run(), 0);
    assert.deepEqual(checks(), ['ok 2026-03-09', 'ok 2026-03-10']);
  });

  it('changes nothing where it cannot tell', async () => {
    const { run, checks, pass, seen } = scene({});
    await run();
    seen[A] = { status: 403 };
    pass(8);
    assert.equal(await run(), 0);
    assert.deepEqual(checks(), ['ok 2026-03-01', 'ok 2026-03-09']);
  });

  it('suspects, and leaves the word to a person', async () => {
    const { run, checks, pass } = scene({ [A]: { html: '<title>Best casino</title>' } });
    assert.equal(await run(), 1);
    assert.deepEqual(checks(), ['none', 'ok 2026-03-01']);
    pass(1);
    assert.equal(await run(['--confirm', A]), 0);
    assert.deepEqual(checks(), ['hijacked 2026-03-02', 'ok 2026-03-02']);
    pass(30);
    assert.equal(await run(), 0);
    assert.equal(checks()[0], 'hijacked 2026-03-02');
    await run(['--reinstate', A]);
    assert.equal(checks()[0], 'none');
  });

  it('goes on where it was interrupted', async () => {
    const { run, asked, path, pass } = scene({});
    const entry = { url: A, state: 'ok', checked: '2026-03-01T11:00:00Z', message: 'It is there.' };
    writeFileSync(`${path}.links.jsonl`, `${JSON.stringify(entry)}\n{"url": "${B}", "sta`);
    await run();
    assert.deepEqual(asked, [B]);
    pass(1);
    await run();
    assert.deepEqual(asked.sort(), [A, B, B].sort());
  });

  it('writes nothing down where there is no network', async () => {
    const { run, checks, seen, pass } = scene({ [A]: { end: 'no-host' }, [B]: { end: 'no-host' } });
    const offline = () => Promise.resolve(false);
    await assert.rejects(run([], offline), /Is this computer online\?/);
    pass(8);
    await assert.rejects(run([], offline), /Is this computer online\?/);
    assert.deepEqual(checks(), ['none', 'none']);
    seen[B] = {};
    assert.equal(await run([], offline), 0);
    pass(8);
    assert.equal(await run([], offline), 1);
    assert.match(checks()[0] ?? '', /^gone/);
  });

  it('refuses what it cannot do, with a sentence', async () => {
    const { path, run } = scene({});
    await assert.rejects(checkLinks([]), /check-links takes one feed/);
    await assert.rejects(checkLinks(['none.json']), /there is no such file/);
    await assert.rejects(checkLinks([path, '--fresh', 'x']), /--fresh should be a number/);
    await assert.rejects(run(['--confirm', 'https://c.example/']), /is not a link in/);
  });
});
