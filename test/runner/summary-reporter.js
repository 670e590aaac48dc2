/**
 * Passed and failed tests by engine, then `N passed, N failed` over all of them as the very last
 * line. A file that does not load counts as one failure.
 */
export function summaryReporter() {
  const counts = new Map();
  const add = (name, passed, failed) => {
    const before = counts.get(name) ?? { passed: 0, failed: 0 };
    counts.set(name, { passed: before.passed + passed, failed: before.failed + failed });
  };
  process.once('exit', (code) => {
    const all = { passed: 0, failed: 0 };
    console.log();
    for (const [name, { passed, failed }] of counts) {
      console.log(`${name}: ${passed} passed, ${failed} failed`);
      all.passed += passed;
      all.failed += failed;
    }
    if (code && !all.failed) all.failed = 1;
    console.log(`${all.passed} passed, ${all.failed} failed`);
  });
  return {
    onTestRunFinished({ sessions }) {
      counts.clear();
      for (const { browser, testResults, errors } of sessions) {
        const tests = testResults ? [...testsOf(testResults)] : [];
        const run = tests.filter((test) => !test.skipped);
        const passed = run.filter((test) => test.passed).length;
        const failed = run.length - passed;
        add(browser.name, passed, failed || (errors.length ? 1 : 0));
      }
    },
  };
}

function* testsOf(suite) {
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsOf(inner);
}
