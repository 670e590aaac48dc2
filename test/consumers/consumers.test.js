import assert from 'node:assert/strict';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openBrowser } from './support/browser.js';
import { manifestCheck } from './support/manifest.js';
import { freshProject } from './support/project.js';

const ROOT = resolve(import.meta.dirname, '../..');
const TSC_7 = join(ROOT, 'node_modules/.bin/tsc');
const IN_ORDER = { concurrency: 1 };
const TAG = '<partner-directory src="/partners.json" page-size="20"';

const { folder, run, remove } = await freshProject();
const browser = await openBrowser(folder);
after(async () => {
  await browser.close();
  await remove();
});

const at = (path) => join(folder, path);
const read = (path) => readFile(at(path), 'utf8');
const write = (path, text) => writeFile(at(path), text);
const load = (path) => import(pathToFileURL(at(path)));

await copyFile(join(ROOT, 'demo/feed.json'), at('partners.json'));

/** A visitor sees nine organisations and searches; the page's own script hears of it. */
async function works(path) {
  const { page, complaints, leave } = await browser.open(path);
  const names = () =>
    page.$$eval('partner-directory >>> org-card >>> [part=name]', (all) =>
      all.map(({ textContent }) => textContent),
    );
  await page.waitForSelector('partner-directory >>> li:nth-of-type(3) org-card');
  assert.equal((await names()).length, 9);
  assert.ok(await page.$('partner-directory >>> linking-tips'), 'no-tips is not set');
  await page.locator('partner-directory >>> input[type=search]').fill('Ethiopia');
  await page.waitForSelector('output:not(:empty)');
  assert.deepEqual(await names(), ['Link Ethiopia']);
  assert.equal(await page.$eval('output', ({ textContent }) => textContent), '1');
  assert.deepEqual(complaints, []);
  await leave();
}

/**
 * A checker finds exactly the faults that a source has by intention: one on each line below a
 * comment that begins with “error:”. `pattern` finds the line of each in what the checker prints.
 */
async function refuses(source, pattern, ...command) {
  const output = await run(...command).then(assert.fail, ({ message }) => message);
  const found = [...output.matchAll(pattern)].map(([, line]) => Number(line));
  const lines = (await read(source)).split('\n');
  const intended = lines.flatMap((line, i) => (line.includes('<!-- error: ') ? [i + 2] : []));
  assert.ok(intended.length > 0);
  assert.deepEqual(found, intended, output);
}

function buildsAndShows(name, server) {
  it('builds', async () => {
    await run('vite', 'build', name, '--base', './', '--outDir', 'out');
    await run('vite', 'build', name, '--ssr', server, '--outDir', 'out-server');
  });

  it('shows the directory and hears its event', () => works(`${name}/out/index.html`));

  it('renders on a server, and goes on in the browser', async () => {
    const html = await (await load(`${name}/out-server/server.js`)).render();
    assert.ok(html.includes(TAG), html);
    const page = await read(`${name}/out/index.html`);
    const rendered = page.replace('<div id="app">', (start) => start + html);
    await write(`${name}/out/rendered.html`, rendered);
    await works(`${name}/out/rendered.html`);
  });
}

describe('The package in', { concurrency: 2 }, () => {
  describe('React', IN_ORDER, () => {
    it('type-checks', () => run('tsc', '--project', 'react'));

    buildsAndShows('react', 'server.tsx');

    it('goes on where the element has filled itself before', async () => {
      const page = await read('react/out/rendered.html');
      const late = page.replace(
        /<script .*src="(.+)".*<\/script>/,
        `<script type="module">
          import '/node_modules/partner-directory/dist/partner-directory.js';
          const directory = document.querySelector('partner-directory');
          await new Promise((done) => directory.addEventListener('directory-load', done));
          await import('$1');
        </script>`,
      );
      assert.notEqual(late, page);
      await write('react/out/late.html', late);
      await works('react/out/late.html');
    });
  });

  describe('Vue', IN_ORDER, () => {
    it('type-checks', () => run('vue-tsc', '--project', 'vue'));

    buildsAndShows('vue', 'server.ts');
  });

  describe('Svelte', IN_ORDER, () => {
    it('type-checks, but for what is wrong', () =>
      refuses(
        'svelte/Types.svelte',
        /ERROR "Types\.svelte" (\d+):/g,
        ...['svelte-check', '--workspace', 'svelte', '--tsconfig', 'tsconfig.json'],
        ...['--output', 'machine'],
      ));

    buildsAndShows('svelte', 'server.ts');
  });

  describe('Angular', IN_ORDER, () => {
    it('type-checks, but for what is wrong', () =>
      refuses(
        'angular/types.ts',
        /^types\.ts:(\d+):\d+ - error/gm,
        ...['ngc', '--project', 'angular/tsconfig.types.json'],
      ));

    it('builds', async () => {
      await run('ngc', '--project', 'angular');
      await run('node', 'angular/build.js');
    });

    it('shows the directory and hears its event', () => works('angular/index.html'));

    it('renders on a server, and goes on in the browser', async () => {
      const { render } = await load('angular/bundle/server.js');
      const html = await render(await read('angular/index.html'));
      assert.ok(html.includes(TAG), html);
      await write('angular/rendered.html', html);
      await works('angular/rendered.html');
    });
  });

  describe('a page without a framework', IN_ORDER, () => {
    it('type-checks', async () => {
      const manifest = await read('node_modules/partner-directory/dist/custom-elements.json');
      await write('plain/manifest.ts', manifestCheck(JSON.parse(manifest)));
      await run(TSC_7, '--project', 'plain');
    });

    it('builds with Vite, webpack and esbuild', () =>
      run('node', 'plain/build.js', 'client', 'tips', 'tips-of-index', 'unused'));

    for (const bundler of ['vite', 'webpack', 'esbuild']) {
      const bundle = (entry) => `plain/out/${bundler}/${entry}.js`;

      it(`shows the directory and hears its event: ${bundler}`, async () => {
        await write(
          `plain/${bundler}.html`,
          `<!doctype html><title>${bundler}</title><link rel="icon" href="data:," />
          ${TAG}></partner-directory><output></output>
          <script type="module" src="/${bundle('client')}"></script>`,
        );
        await works(`plain/${bundler}.html`);
      });

      it(`leaves out what is not used: ${bundler}`, async () => {
        const whole = await read(bundle('client'));
        for (const entry of ['tips', 'tips-of-index']) {
          const tips = await read(bundle(entry));
          // The search box, and the order of what is found.
          for (const word of ['search-input', 'Collator']) {
            assert.ok(whole.includes(word));
            assert.ok(!tips.includes(word), `${entry} has ${word}`);
          }
          assert.ok(tips.length < whole.length * 0.6, `${tips.length} of ${whole.length}`);
        }
        assert.equal(await read(bundle('unused')), '');
      });
    }
  });

  describe('Node', () => {
    it('has no script that cannot be imported but the one for browsers, and checks a feed', async () => {
      const { imported, organizations, globals } = JSON.parse(await run('node', 'plain/node.js'));
      assert.ok(imported.length >= 6, `${imported}`);
      assert.equal(organizations, 9);
      assert.deepEqual(globals, []);
    });
  });
});

describe('The documentation', () => {
  for (const path of [
    'react/App.tsx',
    'vue/vite.config.ts',
    'vue/App.vue',
    'svelte/App.svelte',
    'angular/app.ts',
  ]) {
    it(`shows ${path}`, async () => {
      const page = await readFile(join(ROOT, 'docs/developer/frameworks.md'), 'utf8');
      const source = await readFile(join(import.meta.dirname, path), 'utf8');
      assert.ok(page.includes(`\n\`\`\`${extname(path).slice(1)}\n${source}\`\`\`\n`));
    });
  }
});
