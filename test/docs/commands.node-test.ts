import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../src/node/cli.js', import.meta.url));

describe('The page of commands', () => {
  it('has each command that the help has', () => {
    const help = execFileSync(process.execPath, [CLI, '--help'], { encoding: 'utf8' });
    const commands = [...help.matchAll(/^ {2}([a-z-]+) {2,}/gm)].map(([, name = '']) => name);
    assert.ok(commands.length > 5, help);
    const rows = readFileSync('docs/keeper/commands.md', 'utf8')
      .match(/^\| `.*/gm)
      ?.join('\n');
    assert.deepEqual(
      commands.filter((name) => !new RegExp(`\`${name}[\` ]`).test(rows ?? '')),
      [],
    );
  });
});
