import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { feedOf, numbered } from '../../../test/support/feeds.js';

const BUILD = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'partner-directory-index-'));
after(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'list.json');
writeFileSync(file, JSON.stringify(feedOf(numbered(1))));

/** Runs the command of a folder. */
function run(cli: string, ...args: readonly string[]) {
  return new Promise<{ out: string; err: string; code: number }>((resolve) => {
    execFile(process.execPath, [cli, 'index', ...args], (error, out, err) =>
      resolve({ out, err, code: Number(error?.code ?? 0) }),
    );
  });
}

describe('partner-directory index', () => {
  const cli = join(BUILD, 'node/cli.js');

  it('says what it needs', async () => {
    const cases: readonly (readonly [args: readonly string[], says: RegExp])[] = [
      [[], /index takes one feed/],
      [[file, file], /index takes one feed/],
      [[file], /index needs --node/],
      [[join(folder, 'none.json'), '--node', 'http://127.0.0.1:9'], /there is no such file/],
    ];
    for (const [args, says] of cases) {
      const { err, code } = await run(cli, ...args);
      assert.equal(code, 2);
      assert.match(err, says);
    }
    assert.match((await run(cli, '--help')).out, /^Usage: partner-directory index/);
  });

  it('says what to install where the engine’s client is not there', async () => {
    const elsewhere = join(folder, 'package');
    cpSync(BUILD, elsewhere, { recursive: true });
    writeFileSync(join(elsewhere, 'package.json'), '{"type":"module"}');
    const node = ['--node', 'http://127.0.0.1:9'];
    const { err, code } = await run(join(elsewhere, 'node/cli.js'), file, ...node);
    assert.equal(code, 2);
    assert.match(err, /npm install @opensearch-project\/opensearch/);
  });
});
