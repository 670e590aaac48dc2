import { existsSync } from 'node:fs';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { browserPool } from './browser-pool.js';
import { findChrome } from './find-chrome.js';
import { findWebKit, webkitGtkLauncher } from './webkitgtk-launcher.js';

/**
 * @typedef {import('./session.js').Launcher} Launcher
 * @typedef {{where: string; launch: () => Launcher}} Engine where it is, and a new browser of it
 */

// A test machine's network may be closed; a sandbox is not to be had as root or in most CI.
export const CHROME_FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A page that was left would be kept with its process, and the next begin in a new one.
  '--disable-back-forward-cache',
  // Pages of the browser's own address bar, which nobody sees.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];

/** No test asks Puppeteer for requests. Telling it of each would take as long as the requests. */
const UNTOLD = { networkEnabled: false, issuesEnabled: false };

const FIREFOX = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

const FIREFOX_PREFERENCES = {
  // A medium that cannot be emulated in a test, as it can in Chromium.
  'ui.prefersReducedMotion': 1,
  // Pages that were left are not kept, and no process is made ready for a page that may come.
  'browser.sessionhistory.max_total_viewers': 0,
  'dom.ipc.processPrelaunch.enabled': false,
};

/** @type {Record<string, () => Engine | undefined | Promise<Engine>>} */
const ENGINES = {
  async chromium() {
    const { executablePath, from, headless, args } = await findChrome();
    return {
      where: from === 'system' ? executablePath : from,
      launch: () =>
        chromeLauncher({
          launchOptions: {
            ...UNTOLD,
            executablePath,
            headless,
            args: [...CHROME_FLAGS, ...args],
          },
        }),
    };
  },
  firefox() {
    const executablePath = FIREFOX.find((path) => path && existsSync(path));
    if (!executablePath) return undefined;
    return {
      where: executablePath,
      launch: () =>
        chromeLauncher({
          puppeteer: puppeteerCore,
          launchOptions: {
            ...UNTOLD,
            browser: 'firefox',
            executablePath,
            headless: true,
            extraPrefsFirefox: FIREFOX_PREFERENCES,
          },
        }),
    };
  },
  webkit() {
    const where = findWebKit();
    return where === undefined ? undefined : { where, launch: () => webkitGtkLauncher(where) };
  },
};

/**
 * The engines to test in, each as two browsers that share the files: all that the machine has,
 * always with Chromium. BROWSERS=chromium,firefox names them instead, and a missing one is then an
 * error.
 */
export async function browsers() {
  const required = process.env.BROWSERS?.split(',');
  const launchers = [];
  for (const name of required ?? Object.keys(ENGINES)) {
    const engine = await ENGINES[name]?.();
    if (engine) {
      console.log(`${name}: ${engine.where}`);
      launchers.push(browserPool(engine.launch(), engine.launch()));
    } else if (required) {
      throw new Error(`BROWSERS asks for ${name}, which this machine does not have.`);
    }
  }
  return launchers;
}
