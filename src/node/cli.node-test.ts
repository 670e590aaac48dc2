import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { text } from 'node:stream/consumers';
import { format } from 'prettier';
import { render } from './render.js';

const CLI = join(import.meta.dirname, 'cli.js');
const DEMO = 'demo/feed.json';
const folder = mkdtempSync(join(tmpdir(), 'partner-directory-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs the command, as a shell does. */
async function run(args: readonly string[], input = '') {
  const child = spawn(process.execPath, [CLI, ...args]);
  child.stdin.end(input);
  const ended = new Promise<number>((resolve) => {
    child.on('close', resolve);
  });
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, code };
}

/** A file of this test's own. */
function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const feedOf = (...names: string[]) =>
  JSON.stringify({
    version: '1.0',
    title: 'Partners',
    language: 'en',
    organizations: names.map((name) => ({ id: name, name })),
  });

describe('partner-directory', () => {
  it('says how it is used', async () => {
    const { code, out, err } = await run(['--help']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Usage: partner-directory COMMAND.*Exit codes: 0,.*2,/s);
    const commands = [...out.matchAll(/^ {2}([\w-]+) +\w/gm)].map(([, name = '']) => name);
    assert.ok(commands.length > 5);
    for (const name of commands) {
      const help = await run([name, '--help']);
      assert.deepEqual([help.code, help.err], [0, ''], name);
      assert.match(
        help.out,
        new RegExp(`^Usage: partner-directory ${name} .*Exit codes: 0,.*2,`, 's'),
      );
    }
    assert.equal((await run([])).code, 2);
  });

  it('refuses what it cannot do, with a sentence and code 2', async () => {
    const refused: [args: string[], sentence: RegExp][] = [
      [['rendre', DEMO], /there is no command rendre\. See --help\.\n$/],
      [['constructor'], /there is no command constructor\. See --help\.\n$/],
      [['render', DEMO, '--jsonld'], /Unknown option '--jsonld'.* See --help\.\n$/s],
      [['render', 'none.json'], /none\.json: there is no such file\.\n$/],
    ];
    for (const [args, sentence] of refused) {
      const { code, out, err } = await run(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^partner-directory: /);
      assert.match(err, sentence);
      assert.doesNotMatch(err, /\n {4}at /);
    }
  });

  const refused: [args: string[], sentence: RegExp][] = [
    [[], /takes one feed/],
    [[DEMO, DEMO], /takes one feed/],
    [[DEMO, '--lang', 'x_y'], /lang should be a language tag/],
    [[DEMO, '--heading-level', '7'], /heading-level should be a number from 1 to 6/],
    [[DEMO, '--stylesheet', 'a.css'], /--stylesheet is for --page/],
    [[DEMO, '--check', 'x.html', '--lang', 'cy'], /--check takes no other option/],
    [['README.md'], /README\.md: not JSON in UTF-8/],
    [['tsconfig.json'], /tsconfig\.json: No organisations, tips or page/],
  ];
  for (const [args, sentence] of refused) {
    it(`refuses to render ${args.join(' ')}`, async () => {
      await assert.rejects(render(args), sentence);
    });
  }
});

describe('partner-directory render', { concurrency: true }, () => {
  it('writes a fallback that says how it was made', async () => {
    const { code, out, err } = await run(['render', DEMO, '--lang', 'cy', '--json-ld']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(
      out,
      /^<div [^>]*lang="cy"[^>]*><!-- partner-directory render lang=cy json-ld -->\n {2}<(?:h2|ul)/,
    );
    assert.match(out, /\n<script type="application\/ld\+json">\n\{.*\}\n<\/script>\n/s);
    assert.match(out, /\n<!-- \/partner-directory --><\/div>\n$/);
  });

  it('is in the feed’s language unless another is asked for, and says where it has no words', async () => {
    const feed = feedOf('A').replace('"en"', '"cy"');
    assert.match((await run(['render', '-'], feed)).out, /lang="cy"/);
    const { out, err, code } = await run(['render', '-', '--lang', 'de'], feedOf('A'));
    assert.match(out, /lang="en"/);
    assert.equal(err, 'There are no words of ours in de: they are in English.\n');
    assert.equal(code, 0);
  });

  it('writes a whole page to a file', async () => {
    const output = join(folder, 'page.html');
    const args = ['render', DEMO, '--page', '--stylesheet', 'a.css?b&c', '--output', output];
    assert.deepEqual(await run(args), { code: 0, out: '', err: '' });
    const page = readFileSync(output, 'utf8');
    assert.match(
      page,
      /^<!doctype html>\n<html lang="en" dir="ltr">\n {2}<head>\n {4}<meta charset="utf-8">/,
    );
    assert.match(page, /<title>School links &amp; partnerships<\/title>/);
    assert.match(page, /<link rel="stylesheet" href="a\.css\?b&amp;c">/);
    assert.match(page, /<main>.*<h1>School links.*<h2>Things.*Link Ethiopia.*<\/main>/s);
    assert.equal((await run(['render', DEMO, '--check', output])).code, 0);
  });

  it('reports what had to be mended in the feed, and goes on', async () => {
    const feed = feedOf('A').replace(
      '"name":"A"',
      '"name":"A","website":"www.a.example ,","phones":[{"number":"ask"}]',
    );
    const { code, out, err } = await run(['render', '-'], feed);
    assert.equal(code, 0);
    assert.match(out, /href="https:\/\/www\.a\.example\/"/);
    assert.deepEqual(err.split('\n'), [
      '-: /organizations/0/website: "www.a.example ,", read as "https://www.a.example". Organisation 1 “A”: website should be a whole URL, such as https://example.org.',
      '-: /organizations/0/phones/0/number: "ask", read as "ask". Organisation 1 “A”: phones 1, number should be a telephone number that can be dialled.',
      '',
    ]);
  });

  it('reads a feed from a web address', async () => {
    const server = createServer((_, response) => response.end(feedOf('From afar'))).listen(0);
    const { port } = server.address() as AddressInfo;
    const [found, gone] = await Promise.all([
      run(['render', `http://localhost:${port}/feed.json`]),
      run(['render', 'http://localhost:1/feed.json']),
    ]);
    server.close();
    assert.match(found.out, /<h3>From afar<\/h3>/);
    assert.equal(gone.code, 2);
    assert.match(
      gone.err,
      /^partner-directory: http:\/\/localhost:1\/feed\.json: no readable answer/,
    );
  });
});

describe('partner-directory render --check', { concurrency: true }, () => {
  const before = file('before.json', feedOf('A', 'B'));
  const now = file('now.json', feedOf('A', 'C'));
  const paste = async (...options: string[]) =>
    `<p>Above</p>\n<partner-directory src="/now.json">\n${(await run(['render', before, ...options])).out}</partner-directory>\n`;

  it('is content with what would be written now, however an editor sets it', async () => {
    const page = file('good.html', (await paste()) + (await paste('--lang', 'cy', '--json-ld')));
    assert.deepEqual(await run(['render', before, '--check', page]), { code: 0, out: '', err: '' });
    const set = await format(readFileSync(page, 'utf8'), { parser: 'html', printWidth: 40 });
    const other = file('set.html', set);
    assert.notEqual(readFileSync(page, 'utf8'), set);
    assert.deepEqual(await run(['render', before, '--check', other]), {
      code: 0,
      out: '',
      err: '',
    });
  });

  it('fails where the feed says something else, and says what to do', async () => {
    const page = file('old.html', (await paste()) + (await paste('--no-intro', '--lang', 'cy')));
    const { code, out, err } = await run(['render', now, '--check', page, '--check', page]);
    assert.deepEqual([code, out], [1, '']);
    const once = [
      `${page}:3: out of date. Paste in its place what this writes:`,
      `  npx partner-directory render ${now}`,
      `${page}:17: out of date. Paste in its place what this writes:`,
      `  npx partner-directory render ${now} --no-intro --lang cy`,
    ];
    assert.deepEqual(err.split('\n'), [...once, ...once, '']);
  });

  it('fails where nothing was pasted, or what no version wrote', async () => {
    const empty = file('empty.html', '<partner-directory></partner-directory>');
    const odd = file(
      'odd.html',
      '<!-- partner-directory render sort=name -->\n<div></div>\n<!-- /partner-directory -->',
    );
    const { code, err } = await run(['render', now, '--check', empty, '--check', odd]);
    assert.equal(code, 1);
    assert.match(err, /empty\.html: nothing was pasted here\. Paste what this writes:\n {2}npx/);
    assert.match(err, /odd\.html:1: out of date\./);
  });

  it('is not misled by a feed that writes the comments itself', async () => {
    const feed = feedOf('A <!-- /partner-directory -->');
    const made = (await run(['render', '-'], feed)).out;
    const page = file('sly.html', made);
    assert.equal((await run(['render', '-', '--check', page], feed)).code, 0);
    assert.equal((await run(['render', now, '--check', page])).code, 1);
  });
});
