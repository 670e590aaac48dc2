import { existsSync } from 'node:fs';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findChrome } from './find-chrome.js';
import { findWebKit, webkitGtkLauncher } from './webkitgtk-launcher.js';

// A test machine's network may be closed; a sandbox is not to be had as root or in most CI.
export const CHROME_FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const ENGINES = {
  async chromium() {
    const { executablePath, from, headless, args } = await findChrome();
    return {
      where: from === 'system' ? executablePath : from,
      launcher: chromeLauncher({
        launchOptions: { executablePath, headless, args: [...CHROME_FLAGS, ...args] },
      }),
    };
  },
  async firefox() {
    const executablePath = [
      process.env.FIREFOX_PATH,
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ].find((path) => path && existsSync(path));
    return (
      executablePath && {
        where: executablePath,
        launcher: chromeLauncher({
          puppeteer: puppeteerCore,
          concurrency: 1,
          launchOptions: {
            browser: 'firefox',
            executablePath,
            headless: true,
            // A medium that cannot be emulated in a test, as it can in Chromium.
            extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
          },
        }),
      }
    );
  },
  async webkit() {
    const where = findWebKit();
    return where && { where, launcher: webkitGtkLauncher(where) };
  },
};

/**
 * The engines to test in: all that the machine has, always with Chromium. BROWSERS=chromium,firefox
 * names them instead, and a missing one is then an error.
 */
export async function browsers() {
  const required = process.env.BROWSERS?.split(',');
  const launchers = [];
  for (const name of required ?? Object.keys(ENGINES)) {
    const found = await ENGINES[name]?.();
    if (found) {
      console.log(`${name}: ${found.where}`);
      launchers.push(found.launcher);
    } else if (required) {
      throw new Error(`BROWSERS asks for ${name}, which this machine does not have.`);
    }
  }
  return launchers;
}
