import { inspect } from 'node:util';

/**
 * A reporter of Node's own test runner: each test on a line, whatever was printed, what failed and
 * why, once more at the end, and `N passed, N failed` as the very last line.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} source
 */
export default async function* summary(source) {
  /** @type {string[]} */
  const names = [];
  /** @type {string[]} */
  const failures = [];
  let passed = 0;
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:start') names.splice(data.nesting, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    const name = [...names.slice(0, data.nesting), data.name].join(' ');
    const line = `${name} (${(data.details.duration_ms / 1000).toFixed(1)} s)\n`;
    if (type === 'test:pass') {
      passed += 1;
      yield `✓ ${line}`;
    } else {
      const { cause } = data.details.error;
      const failure = `✗ ${line}${cause instanceof Error ? cause.stack : inspect(data.details.error)}\n`;
      failures.push(failure);
      yield failure;
    }
  }
  if (failures.length) yield `\nFailed:\n${failures.join('')}`;
  yield `${passed} passed, ${failures.length} failed\n`;
}
