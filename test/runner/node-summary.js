import { inspect } from 'node:util';

/**
 * A reporter of Node's own test runner: each test on a line, whatever was printed, why one failed,
 * and `N passed, N failed` as the very last line.
 */
export default async function* summary(source) {
  const names = [];
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of source) {
    const isSuite = data.details?.type === 'suite';
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:start') names.splice(data.nesting, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const name = [...names.slice(0, data.nesting), data.name].join(' ');
    const line = `${name} (${(data.details.duration_ms / 1000).toFixed(1)} s)\n`;
    if (type === 'test:pass' && !isSuite) {
      passed += 1;
      yield `✓ ${line}`;
    }
    if (type === 'test:fail' && !isSuite) {
      failed += 1;
      const { error } = data.details;
      yield `✗ ${line}${error.cause?.stack ?? inspect(error)}\n`;
    }
  }
  yield `${passed} passed, ${failed} failed\n`;
}
