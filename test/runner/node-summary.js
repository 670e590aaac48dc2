/**
 * A reporter of Node's own test runner: each test on a line, whatever was printed, why one failed,
 * and `N passed, N failed` as the very last line.
 */
export default async function* summary(source) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of source) {
    const isSuite = data.details?.type === 'suite';
    const seconds = `(${((data.details?.duration_ms ?? 0) / 1000).toFixed(1)} s)`;
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:start' && isSuite) yield `${data.name}\n`;
    if (type === 'test:pass' && !isSuite) {
      passed += 1;
      yield `  ✓ ${data.name} ${seconds}\n`;
    }
    if (type === 'test:fail') {
      failed += isSuite ? 0 : 1;
      const { error } = data.details;
      yield `  ✗ ${data.name} ${seconds}\n${error.cause?.stack ?? error.stack ?? error}\n`;
    }
  }
  yield `${passed} passed, ${failed} failed\n`;
}
