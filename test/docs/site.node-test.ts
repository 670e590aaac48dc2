import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { AxeResults, RunOptions } from 'axe-core';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { ONLY_FAULTS } from '../support/only-faults.js';
import { filesOf } from './documentation.js';

interface FindChrome {
  findChrome(): Promise<{ executablePath: string; headless: boolean | 'shell'; args: string[] }>;
}

interface Browsers {
  readonly CHROME_FLAGS: readonly string[];
}

const OUT = '.cache/site-test';
const AXE = '/axe.min.js';
const OURS = 'partner-directory, org-card, linking-tips';
const SEARCH_BOX = 'form[role=search] input';
/** What can be another in a narrow window and in dark. */
const NARROW_RULES = ['color-contrast', 'scrollable-region-focusable', 'target-size'];
const NARROW = 320;
const WIDE = 1280;
/**
 * How many browsers look at pages at the same time. With several windows of one browser each page
 * would begin in a new process, which has nothing compiled.
 */
const LANES = 3;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** The site, and axe-core beside it. Nothing of them changes, so that browsers compile a script once. */
const server = createServer(async ({ url = '/' }, response) => {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  try {
    const body = await readFile(join(path === AXE ? 'node_modules/axe-core' : OUT, path));
    const type = TYPES[extname(path)] ?? 'image/png';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});

describe('The site in a browser', () => {
  let browsers: readonly Browser[] = [];
  let origin = '';
  let paths: readonly string[] = [];

  before(async () => {
    await promisify(execFile)('npx', ['eleventy', '--config=scripts/site.js', `--output=${OUT}`]);
    paths = filesOf(OUT, '.html').filter((path) => !/^(demo|dist)\//.test(path));
    server.listen(0);
    await once(server, 'listening');
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const runner = pathToFileURL('test/runner/').href;
    const { findChrome } = (await import(`${runner}find-chrome.js`)) as unknown as FindChrome;
    const { CHROME_FLAGS } = (await import(`${runner}browsers.js`)) as unknown as Browsers;
    const { executablePath, headless, args } = await findChrome();
    const start = () =>
      launch({
        executablePath,
        headless: headless === 'shell' ? 'shell' : true,
        args: [...CHROME_FLAGS, ...args],
      });
    browsers = await Promise.all(Array.from({ length: LANES }, start));
  });
  after(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    server.close();
  });

  const newPage = () => browsers[0]?.newPage() ?? assert.fail('No browser has been started.');

  /** What is wrong on all pages, each looked at in turn. */
  async function wrongOn(look: (page: Page, path: string) => Promise<readonly string[]>) {
    const waiting = [...paths];
    const wrong: string[] = [];
    const lane = async (browser: Browser) => {
      const page = await browser.newPage();
      for (let path = waiting.shift(); path; path = waiting.shift()) {
        const found = await look(page, path);
        wrong.push(...found.map((what) => `${path}: ${what}`));
      }
      await page.close();
    };
    await Promise.all(browsers.map(lane));
    return wrong;
  }

  const open = async (page: Page, path: string, width: number) => {
    await page.setViewport({ width, height: 900 });
    await page.goto(`${origin}/${path}`);
  };

  /** Resolves when every example has come into view, and every element on the page shows something. */
  const shown = async (page: Page) => {
    if (await page.$(SEARCH_BOX)) await page.focus(SEARCH_BOX);
    for (const example of await page.$$('.live')) {
      await example.scrollIntoView();
      await page.waitForFunction((box, ours) => box.querySelector(ours), {}, example, OURS);
    }
    await page.waitForFunction(
      (ours) =>
        [...document.querySelectorAll(ours)].every(({ shadowRoot }) =>
          shadowRoot?.querySelector('[part]'),
        ),
      {},
      OURS,
    );
  };

  /** What axe-core finds wrong on a page. Examples are left to the tests of what is in them. */
  async function violations(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
    await page.addScriptTag({ url: `${origin}${AXE}` });
    const all = JSON.stringify({ ...ONLY_FAULTS, ...options });
    // No more than is needed: what is right on a page is far longer.
    const found = (await page.evaluate(
      `axe.run({ exclude: ['.live'] }, ${all}).then(({ violations }) => violations)`,
    )) as AxeResults['violations'];
    return found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
  }

  it('has nothing that axe-core finds wrong, and prints no menu', async () => {
    const wrong = await wrongOn(async (page, path) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
      await open(page, path, WIDE);
      await shown(page);
      const found = await violations(page);
      await page.emulateMediaType('print');
      const printed = await page.evaluate(() =>
        ['main h1', 'nav.pages', '.skip'].filter((selector) =>
          document.querySelector(selector)?.checkVisibility(),
        ),
      );
      await page.emulateMediaType('screen');
      return printed.join() === 'main h1' ? found : [...found, `prints ${printed.join(', ')}`];
    });
    assert.ok(paths.length > 50, `${paths.length} pages`);
    assert.deepEqual(wrong, []);
  });

  it('lets an example wait until it comes into view, with its fallback in its place', async () => {
    const page = await newPage();
    await open(page, 'webmaster/paste.html', WIDE);
    const last = '.live:last-of-type';
    const before = await page.$eval(last, (box) => box.innerHTML.trim());
    await shown(page);
    const after = await page.$eval(last, (box) => box.firstElementChild?.localName);
    await page.close();
    assert.equal(before, '<a href="../demo/index.html">Things to think about</a>');
    assert.equal(after, 'linking-tips');
  });

  it('starts an example at its edge once somebody scrolls, so that nobody sees it empty', async () => {
    const page = await newPage();
    await open(page, 'webmaster/paste.html', WIDE);
    const last = '.live:last-of-type';
    await page.$eval(last, (box) =>
      scrollBy(0, box.getBoundingClientRect().top - innerHeight + 100),
    );
    await page.waitForSelector(`${last} linking-tips`);
    const top = await page.$eval(last, (box) => innerHeight - box.getBoundingClientRect().top);
    await page.close();
    assert.ok(top < 450, `${top} pixels of it are in view`);
  });

  it('searches its pages once somebody uses the box, and keeps what is searched for', async () => {
    const page = await newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await open(page, 'search.html', WIDE);
    const isFetched = () => requests.some((path) => path.endsWith('/pages.json'));
    const wasFetched = isFetched();
    await page.type(SEARCH_BOX, 'moodle');
    const answers = () =>
      page.waitForFunction(
        (ours) => {
          const cards =
            document.querySelector(ours)?.shadowRoot?.querySelectorAll('org-card') ?? [];
          return [...cards].some((card) => card.shadowRoot?.textContent?.includes('Moodle'));
        },
        {},
        OURS,
      );
    await answers();
    const { search } = new URL(page.url());
    await page.reload();
    await answers();
    const again = await page.$eval(SEARCH_BOX, (box) => (box as HTMLInputElement).value);
    await page.close();
    assert.deepEqual([wasFetched, isFetched()], [false, true]);
    assert.deepEqual([search, again], ['?q=moodle', 'moodle']);
  });

  it('fits into 320 pixels, and has enough contrast in dark', async () => {
    const wrong = await wrongOn(async (page, path) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await open(page, path, NARROW);
      await shown(page);
      const found = await violations(page, { runOnly: NARROW_RULES });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      return width > NARROW ? [...found, `${width} pixels wide`] : found;
    });
    assert.deepEqual(wrong, []);
  });

  it('says the same without JavaScript, and shows the fallback of examples', async () => {
    const wrong = await wrongOn(async (page, path) => {
      await page.setJavaScriptEnabled(false);
      await open(page, path, NARROW);
      return page.evaluate((ours) => {
        const empty = [...document.querySelectorAll<HTMLElement>(ours)].filter(
          ({ innerText }) => innerText.trim() === '',
        );
        const { innerText } = document.querySelector('main') ?? document.body;
        return [
          ...empty.map((element) => `no fallback in ${element.outerHTML}`),
          ...(innerText.length > 100 ? [] : [`it only says ${innerText}`]),
        ];
      }, OURS);
    });
    assert.deepEqual(wrong, []);
  });
});
