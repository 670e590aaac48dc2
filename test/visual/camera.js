import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launch } from 'puppeteer-core';
import { CHROME_FLAGS } from '../runner/browsers.js';
import { findChrome } from '../runner/find-chrome.js';
import { MODES, MOST_HEIGHT, PAGE_MODES, PAGES, THEME_MODES, THEMED_STATES } from './pictures.js';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {Map<string, Buffer | Error>} Pictures PNGs by name, or why there is none
 *
 * @typedef {object} Stage what page.js gives its page
 * @property {string[]} names
 * @property {(name: string) => Promise<void>} show
 * @property {(isRtl: boolean) => Promise<void>} turn
 * @property {(href?: string) => Promise<void>} dress
 * @property {() => Promise<void>} still
 */

/** Nothing may look another way from one run to the next. */
const STEADY = [
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];
/** The name of both servers: pages show where their links lead. */
const HOST = 'pictures.localhost';
const ORIGIN = `http://${HOST}`;
/** Milliseconds for which the page with the states may load: the machine may be busy. */
const PATIENCE = 120_000;
/** How many browsers take the pictures of one tree. */
const BROWSERS = 2;

/**
 * @param {Page} page
 * @param {string} mode
 */
async function enter(page, mode) {
  const { width, scheme } = MODES[mode] ?? { width: 1280, scheme: 'light' };
  await page.setViewport({ width, height: MOST_HEIGHT });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/**
 * @param {Page} page
 * @param {number} height
 */
async function shoot(page, height) {
  const { width } = page.viewport() ?? { width: 1280 };
  const clip = { x: 0, y: 0, width, height: Math.max(1, Math.min(Math.ceil(height), MOST_HEIGHT)) };
  return Buffer.from(
    await page.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true }),
  );
}

/** @param {Page} page */
const heightOf = (page) =>
  page.evaluate(() => document.body.getBoundingClientRect().bottom + scrollY + 16);

/** @param {unknown} error */
const asError = (error) => (error instanceof Error ? error : new Error(String(error)));

/**
 * One state in these circumstances, dressed in a theme or not.
 *
 * @param {Page} page
 * @param {Pictures} pictures
 * @param {{ state: string, modes: readonly string[], theme?: string, prefix: string }} what
 */
async function takeState(page, pictures, { state, modes, theme, prefix }) {
  try {
    await enter(page, 'light 1280');
    await page.evaluate(
      async (name, href) => {
        const { visual } = /** @type {{ visual: Stage }} */ (/** @type {unknown} */ (globalThis));
        await visual.dress(href);
        await visual.show(name);
      },
      state,
      theme,
    );
    for (const mode of modes) {
      await enter(page, mode);
      await page.evaluate(async (isRtl) => {
        const { visual } = /** @type {{ visual: Stage }} */ (/** @type {unknown} */ (globalThis));
        await visual.turn(isRtl);
        await visual.still();
      }, Boolean(MODES[mode]?.rtl));
      pictures.set(`${prefix}/${state}/${mode}`, await shoot(page, await heightOf(page)));
    }
  } catch (error) {
    for (const mode of modes) pictures.set(`${prefix}/${state}/${mode}`, asError(error));
  }
}

/**
 * One page of the documentation or the demo in these circumstances.
 *
 * @param {Page} page
 * @param {Pictures} pictures
 * @param {string} path
 */
async function takePage(page, pictures, path) {
  for (const mode of PAGE_MODES) {
    const name = `site/${path}/${mode}`;
    try {
      await enter(page, mode);
      await page.goto(`${ORIGIN}/site/${path}`, { waitUntil: 'networkidle0' });
      await page.evaluate(async () => {
        const frame = () => new Promise(requestAnimationFrame);
        // An example waits until it is in view.
        for (const box of document.querySelectorAll('.live')) {
          box.scrollIntoView();
          while (!box.querySelector('partner-directory, org-card, linking-tips')) await frame();
        }
        scrollTo(0, 0);
        const directories = [...document.querySelectorAll('partner-directory, org-card')];
        await Promise.all(directories.map((each) => Reflect.get(each, 'updateComplete')));
        await document.fonts.ready;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
      pictures.set(name, await shoot(page, await heightOf(page)));
    } catch (error) {
      pictures.set(name, asError(error));
    }
  }
}

/** @param {string} tree */
async function serve(tree) {
  const site = join(tree, 'docs/_site');
  const server = fork('test/visual/server.js', {
    env: {
      ...process.env,
      DIST: join(tree, 'dist'),
      SITE: existsSync(site) ? site : tree,
      SUBJECT: 'dist',
    },
  });
  const [port] = await once(server, 'message');
  return { port, close: () => server.disconnect() };
}

/** @param {number} port */
async function openBrowser(port) {
  const { executablePath, headless, args } = await findChrome();
  // Pictures of other sites: none of them is fetched.
  const hosts = `--host-resolver-rules=MAP ${HOST} localhost:${port}, MAP * ~NOTFOUND`;
  return launch({
    executablePath,
    headless: headless === 'shell' ? 'shell' : true,
    args: [...CHROME_FLAGS, ...STEADY, hosts, ...args],
  });
}

/** @param {Page} page */
async function openStage(page) {
  await page.goto(`${ORIGIN}/test/visual/page.html`, { timeout: PATIENCE });
  await page.waitForFunction(() => 'visual' in globalThis, { timeout: PATIENCE });
  return page.evaluate(() => {
    const { visual } = /** @type {{ visual: Stage }} */ (/** @type {unknown} */ (globalThis));
    return visual.names;
  });
}

/**
 * Which pictures are taken.
 *
 * @typedef {object} Choice
 * @property {readonly string[]} only names, or the beginnings of names
 * @property {readonly string[]} [modes] of the states: all of them unless given
 */

/**
 * What has to be taken, one after another.
 *
 * @param {string} tree
 * @param {readonly string[]} names of the states
 * @param {Choice} choice
 * @returns {((page: Page, pictures: Pictures) => Promise<void>)[]}
 */
function tasksOf(tree, names, { only, modes = Object.keys(MODES) }) {
  const isWanted = (/** @type {string} */ name) =>
    only.some((from) => name.startsWith(from) || from.startsWith(name));
  const states = names.map((state) => ({ state, modes, prefix: 'state' }));
  const themed = readdirSync(join(tree, 'demo/themes')).flatMap((file) =>
    THEMED_STATES.map((state) => ({
      state,
      modes: THEME_MODES,
      prefix: `theme/${basename(file, '.css')}`,
      theme: `/site/demo/themes/${file}`,
    })),
  );
  return [
    ...[...states, ...themed]
      .filter(({ prefix, state }) => isWanted(`${prefix}/${state}/`))
      .map(
        (what) => (/** @type {Page} */ page, /** @type {Pictures} */ pictures) =>
          takeState(page, pictures, what),
      ),
    ...PAGES.filter((path) => isWanted(`site/${path}/`)).map(
      (path) => (/** @type {Page} */ page, /** @type {Pictures} */ pictures) =>
        takePage(page, pictures, path),
    ),
  ];
}

/**
 * All pictures of one tree. Browsers of their own share the work: each waits often.
 *
 * @param {string} tree
 * @param {Choice} choice
 * @returns {Promise<Pictures>}
 */
export async function takePictures(tree, choice) {
  const server = await serve(tree);
  const browsers = await Promise.all(
    Array.from({ length: BROWSERS }, () => openBrowser(server.port)),
  );
  /** @type {Pictures} */
  const pictures = new Map();
  try {
    const stages = await Promise.all(
      browsers.map(async (browser) => {
        const page = await browser.newPage();
        return { page, names: await openStage(page) };
      }),
    );
    const waiting = tasksOf(tree, stages[0]?.names ?? [], choice);
    await Promise.all(
      stages.map(async ({ page }) => {
        for (let task = waiting.shift(); task; task = waiting.shift()) await task(page, pictures);
      }),
    );
    return pictures;
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    server.close();
  }
}
