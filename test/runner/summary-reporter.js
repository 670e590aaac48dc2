import { relative } from 'node:path';
import { engineOf, keepTotals } from './totals.js';

/** Files whose tests took longest that are named. */
const SLOWEST = 8;

/**
 * The slowest files, the tests that failed, passed and failed tests by engine, then
 * `N passed, N failed` over all of them as the very last line. A file that does not load counts as
 * one failure.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function summaryReporter() {
  /** @type {Map<string, {passed: number; failed: number}>} */
  const counts = new Map();
  /** @type {[seconds: number, browser: string, file: string][]} */
  let times = [];
  /** @type {import('./totals.js').FailedFile[]} */
  let files = [];
  /**
   * @param {string} name
   * @param {number} passed
   * @param {number} failed
   */
  const add = (name, passed, failed) => {
    const before = counts.get(name) ?? { passed: 0, failed: 0 };
    counts.set(name, { passed: before.passed + passed, failed: before.failed + failed });
  };
  process.once('exit', (code) => {
    const all = { passed: 0, failed: 0 };
    console.log('\nSlowest:');
    for (const [seconds, name, file] of times.sort(([a], [b]) => b - a).slice(0, SLOWEST)) {
      console.log(`${seconds.toFixed(1)} s in ${name}: ${file}`);
    }
    if (files.length) console.log('\nFailed:');
    for (const { engine, names } of files) {
      for (const name of names) console.log(`${engine}: ${name}`);
    }
    console.log();
    for (const [name, { passed, failed }] of counts) {
      console.log(`${name}: ${passed} passed, ${failed} failed`);
      all.passed += passed;
      all.failed += failed;
    }
    if (code && !all.failed) all.failed = 1;
    keepTotals({ ...all, files });
    console.log(`${all.passed} passed, ${all.failed} failed`);
  });
  return {
    onTestRunFinished({ sessions }) {
      counts.clear();
      times = [];
      files = [];
      for (const { browser, testFile, testResults, errors } of sessions) {
        const tests = testResults ? [...testsOf(testResults)] : [];
        const time = tests.reduce((sum, { duration = 0 }) => sum + duration, 0);
        times.push([time / 1000, browser.name, relative('.cache/build', testFile)]);
        const run = tests.filter((test) => !test.skipped);
        const passed = run.filter((test) => test.passed).length;
        const file = relative('.', testFile);
        const source = relative('.cache/build', file);
        const names = run.filter((test) => !test.passed).map(({ name }) => `${source}: ${name}`);
        if (!names.length && errors.length) names.push(`${source}: it does not load`);
        const failed = names.length;
        add(browser.name, passed, failed);
        if (failed) files.push({ engine: engineOf(browser.name), file, passed, failed, names });
      }
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @returns {Generator<import('@web/test-runner').TestResult>}
 */
function* testsOf(suite) {
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsOf(inner);
}
