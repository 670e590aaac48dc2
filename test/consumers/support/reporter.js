/** One line a test with its time, and `N passed, N failed` at the end. */
export default async function* reporter(events) {
  const counts = { pass: 0, fail: 0 };
  for await (const { type, data } of events) {
    const outcome = /^test:(pass|fail)$/.exec(type)?.[1];
    if (!outcome) continue;
    const { name, nesting, details } = data;
    const { duration_ms: time, error, type: kind } = details;
    if (kind !== 'suite' && error?.failureType !== 'subtestsFailed') counts[outcome]++;
    const mark = outcome === 'pass' ? '✔' : '✖';
    yield `${'  '.repeat(nesting)}${mark} ${name} (${(time / 1000).toFixed(1)} s)\n`;
    if (error && error.failureType !== 'subtestsFailed') yield `${error.cause?.stack ?? error}\n`;
  }
  yield `${counts.pass} passed, ${counts.fail} failed\n`;
}
