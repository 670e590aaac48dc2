import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import { correctionOf, decodeCorrection, encodeCorrection } from '../../feed/correction.js';

const CLI = join(import.meta.dirname, '../cli.js');
const folder = mkdtempSync(join(tmpdir(), 'partner-directory-'));
after(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], input = '') {
  const child = spawn(process.execPath, [CLI, 'apply', ...args]);
  child.stdin.end(input);
  const ended = new Promise<number>((resolve) => {
    child.on('close', resolve);
  });
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, code };
}

let files = 0;
function list(...organizations: readonly object[]): string {
  files += 1;
  const path = join(folder, `${files}.json`);
  writeFileSync(path, JSON.stringify({ version: '1.0', title: 'Ours', mine: 1, organizations }));
  return path;
}
const organizations = (path: string) => JSON.parse(readFileSync(path, 'utf8')).organizations;

const OLD = '020 7045 5500';
const NEW = '020 7045 5599';
const A = { id: 'a', name: 'A', phones: [{ number: OLD, type: 'voice' }] };
const B = { id: 'b', name: 'B' };
const link = async (before = OLD, path = '/phones/0/number') =>
  `https://keeper.example/editor.html#correction=${await encodeCorrection(
    correctionOf(0, 'a', { path, before, after: NEW }),
  )}`;

describe('partner-directory apply', { concurrency: true }, () => {
  it('shows a correction, and writes it only when it is accepted', async () => {
    const path = list(A, B);
    const shown = await run([await link(), '--to', path]);
    assert.equal(shown.code, 0);
    assert.equal(shown.out, `A\n  - ${OLD}\n  + ${NEW}\n`);
    assert.match(shown.err, /--accept/);
    assert.deepEqual(organizations(path), [A, B]);
    assert.equal((await run([await link(), '--to', path, '--accept'])).code, 0);
    assert.deepEqual(organizations(path), [{ ...A, phones: [{ number: NEW, type: 'voice' }] }, B]);
    assert.equal(JSON.parse(readFileSync(path, 'utf8')).mine, 1);
  });

  it('finds the organisation where it stands now, and the value as the keeper wrote it', async () => {
    const path = list(B, { id: 'a', name: 'A', phone: ` ${OLD}` });
    const message = `Dear keeper,\n${await link()}\nBye`;
    assert.equal((await run(['-', '--to', path, '--accept'], message)).code, 0);
    assert.deepEqual(organizations(path)[1], { id: 'a', name: 'A', phone: NEW });
  });

  it('says when the list has changed since, and leaves it as it is', async () => {
    const now = '01460 55449';
    const path = list({ ...A, phones: [{ number: now }] });
    const { out, code } = await run([await link(), '--to', path, '--accept']);
    assert.equal(code, 1);
    assert.match(out, /changed since. It says now: 01460 55449/);
    assert.deepEqual(organizations(path), [{ ...A, phones: [{ number: now }] }]);
    const done = await run([await link(), '--to', list({ ...A, phones: [{ number: NEW }] })]);
    assert.equal(done.code, 0);
    assert.match(done.out, /says so already/);
    const missing = await run([await link(), '--to', list(B)]);
    assert.equal(missing.code, 1);
    assert.match(missing.out, /no organisation a in the list/);
  });

  it('refuses what is no correction, whatever it is', async () => {
    const path = list(A);
    const before = readFileSync(path, 'utf8');
    const big = Buffer.from(new Uint8Array(10_000)).toString('base64url');
    for (const bad of ['x', 'correction=', '%%%', big, 'correction=eyJhIjoxfQ', 'é']) {
      const { code, err } = await run([bad, '--to', path, '--accept']);
      assert.equal(code, 2, bad);
      assert.match(err, /no correction in it/);
    }
    const forged = [
      [{ op: 'remove', path: '/organizations/0' }],
      correctionOf(0, 'a', { path: '/../title', before: 'Ours', after: 'x' }),
      correctionOf(0, 'a', { path: '/name', before: 'A', after: 'x'.repeat(6000) }),
    ];
    for (const each of forged) {
      const code = await encodeCorrection(each as never);
      await assert.rejects(decodeCorrection(code), RangeError);
    }
    const proto = correctionOf(0, 'a', { path: '/__proto__/name', before: 'A', after: 'x' });
    const { code } = await run([await encodeCorrection(proto), '--to', path]);
    assert.equal(code, 0, 'found where it is: by its value');
    assert.equal(readFileSync(path, 'utf8'), before);
  });

  it('says what it needs', async () => {
    assert.match((await run([])).err, /takes one correction/);
    assert.match((await run([await link()])).err, /--to FEED/);
    assert.match((await run(['--help'])).out, /Exit codes/);
  });
});
