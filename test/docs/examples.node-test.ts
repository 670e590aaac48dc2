import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { ParserError } from 'parse5';
import type { ParsedFeed } from '../../src/feed/model.js';
import { elementsOf, examples, examplesIn, manifest } from './documentation.js';

const run = promisify(execFile);
const FOLDER = '.cache/docs-examples';

/** Attributes that any element may have. */
const GLOBAL = ['aria-label', 'class', 'id', 'lang', 'slot'];

describe('The examples of the documentation', () => {
  it('are in languages that this test knows', () => {
    const known = ['css', 'html', 'js', 'json', 'sh', 'svelte', 'text', 'ts', 'tsx', 'vue'];
    const unknown = examples.filter(({ info }) => !known.includes(info.split(' ')[0] ?? ''));
    assert.deepEqual(unknown, []);
  });

  it('compile, where they are JavaScript', async () => {
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    const scripts = examplesIn('js').map(
      ({ code }, n) => [`example-${n}.js`, `// @ts-check\n${code}`] as const,
    );
    const inHtml = examplesIn('html')
      .flatMap(({ code }) => [...code.matchAll(/<script[^>]*>\n([^]*?)<\/script>/g)])
      .map(([, code = ''], n) => [`inline-${n}.js`, code] as const);
    const options = {
      compilerOptions: {
        ...{ allowJs: true, noEmit: true, skipLibCheck: true, strict: false },
        ...{ target: 'es2022', module: 'nodenext', moduleDetection: 'force' },
        ...{ lib: ['es2023', 'dom', 'dom.iterable'], types: ['node'] },
      },
    };
    const files = [
      ...scripts,
      ...inHtml,
      ['elements.d.ts', "import 'partner-directory';\n"],
      ['tsconfig.json', JSON.stringify(options)],
    ] as const;
    for (const [name, text] of files) await writeFile(`${FOLDER}/${name}`, text);
    const failed = await run('npx', ['tsc', '--project', FOLDER]).catch((error) => error);
    assert.equal(failed.stdout, '');
  });

  it('are well-formed, where they are HTML, and use attributes that there are', () => {
    for (const { place, code } of examplesIn('html')) {
      const errors: ParserError[] = [];
      for (const { tagName, attrs } of elementsOf(code, errors)) {
        const known = manifest.find((element) => element.tagName === tagName);
        const names = known?.attributes.map(({ name }) => name);
        for (const { name } of attrs) {
          const isKnown = !names || names.includes(name) || GLOBAL.includes(name);
          assert.ok(isKnown, `${place}: ${tagName} has no ${name}`);
        }
      }
      assert.deepEqual(errors, [], place);
    }
  });

  it('use parts and custom properties that there are, where they are CSS', () => {
    const parts = manifest.flatMap(({ cssParts = [] }) =>
      cssParts.flatMap(({ name, description }) => [
        name,
        ...[...description.matchAll(/`([\w-]+)`/g)].map(([, part]) => part),
      ]),
    );
    const properties = manifest.flatMap(({ cssProperties = [] }) =>
      cssProperties.map(({ name }) => name),
    );
    for (const { place, code } of examplesIn('css')) {
      for (const [, names = ''] of code.matchAll(/::part\(([^)]*)\)/g)) {
        for (const name of names.split(' ')) assert.ok(parts.includes(name), `${place}: ${name}`);
      }
      for (const [name] of code.matchAll(/--directory-[\w-]+/g)) {
        assert.ok(properties.includes(name), `${place}: ${name}`);
      }
    }
  });

  it('are JSON, and feeds without a problem, where they say so', async () => {
    const { parseFeed } = (await import(pathToFileURL('dist/index.js').href)) as unknown as {
      parseFeed(json: unknown): ParsedFeed;
    };
    for (const { place, info, code } of examplesIn('json')) {
      const json: unknown = JSON.parse(code);
      if (info.endsWith(' feed')) assert.deepEqual(parseFeed(json).problems, [], place);
    }
  });

  it('run commands and options that there are', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Readonly<Record<string, string>>;
    };
    const { stdout: help } = await run('node', ['dist/node/cli.js', 'render', '--help']);
    for (const { place, code } of examplesIn('sh')) {
      for (const [, name = ''] of code.matchAll(/npm run ([\w:]+)/g)) {
        assert.ok(name in scripts, `${place}: npm run ${name}`);
      }
      for (const [, rest = ''] of code.matchAll(/npx partner-directory render(.*)$/gm)) {
        for (const [option] of rest.replace(/#.*/, '').matchAll(/--[\w-]+/g)) {
          assert.ok(help.includes(option), `${place}: ${option}`);
        }
      }
    }
  });
});
