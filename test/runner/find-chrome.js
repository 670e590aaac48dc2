import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Launcher } from 'chrome-launcher';
import { shippedChrome } from './shipped-chrome.js';

/**
 * Chromium's relatives, which chrome-launcher does not look for.
 *
 * @type {Partial<Record<NodeJS.Platform, string[]>>}
 */
const RELATIVES = {
  darwin: ['Chromium', 'Microsoft Edge', 'Brave Browser'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: [process.env['ProgramFiles(x86)'], process.env.ProgramFiles]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
};

/**
 * The Chromium to test in: the one named by CHROME_PATH, else the machine's own, else the one that
 * an npm package holds (Linux x64), so that a bare machine can run the tests too.
 * SKIP_SYSTEM_CHROME=1 passes over the machine's own.
 *
 * @returns {Promise<{
 *   executablePath: string;
 *   from: string;
 *   headless: boolean | 'shell';
 *   args: string[];
 * }>}
 */
export async function findChrome() {
  const own = process.env.CHROME_PATH ?? installed();
  if (own) return { executablePath: own, from: 'system', headless: true, args: [] };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, from } = await shippedChrome();
    return { executablePath, from, headless: 'shell', args: ['--no-zygote'] };
  }
  throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH.');
}

function installed() {
  if (process.env.SKIP_SYSTEM_CHROME) return undefined;
  try {
    const [first] = Launcher.getInstallations();
    if (first) return first;
  } catch {
    // chrome-launcher throws where it finds none.
  }
  return RELATIVES[process.platform]?.find((path) => existsSync(path));
}
