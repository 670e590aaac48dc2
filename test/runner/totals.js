import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const FILE = '.cache/test-totals.json';

/**
 * A test file that failed in an engine: its name after the compiler, how many of its tests passed
 * and failed, and the names of those that failed.
 *
 * @typedef {{engine: string; file: string; passed: number; failed: number; names: string[]}} FailedFile
 */
/**
 * What a run of the tests in browsers came to.
 *
 * @typedef {{passed: number; failed: number; files: readonly FailedFile[]}} Totals
 */

/** @param {Totals} totals */
export const keepTotals = (totals) => writeFileSync(FILE, JSON.stringify(totals));

/**
 * What the last run came to, once: a run that ends early leaves none.
 *
 * @returns {Totals}
 */
export function takeTotals() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, files: [] };
  } finally {
    rmSync(FILE, { force: true });
  }
}

/**
 * The engine's name in BROWSERS, from what a browser calls itself.
 *
 * @param {string} browser such as `WebKit 2.50.6`
 */
export function engineOf(browser) {
  const name = browser.toLowerCase();
  return ['webkit', 'firefox'].find((each) => name.startsWith(each)) ?? 'chromium';
}
