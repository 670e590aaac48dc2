/** Files that may fail because the machine was busy. More are a fault. */
const MOST = 6;

/** @typedef {import('./totals.js').Totals} Totals */

/**
 * Runs the files that failed once more, one after another and with no other tests beside them. One
 * that passes then is named as unsteady: a test in it waits for something that a busy machine does
 * late.
 *
 * @param {Totals} first what all files came to
 * @param {(engine: string, file: string) => Promise<Totals>} run runs a file in an engine
 * @returns {Promise<Pick<Totals, 'passed' | 'failed'>>} what they come to now
 */
export async function runAgain({ passed, failed, files }, run) {
  if (files.length > MOST) return { passed, failed };
  const unsteady = [];
  for (const each of files) {
    const { engine, file, names } = each;
    console.log(`\nOnce more, alone, in ${engine}: ${file}`);
    const again = await run(engine, file);
    passed += again.passed - each.passed;
    failed += again.failed - each.failed;
    if (!again.failed) unsteady.push(...names.map((name) => `${engine}: ${name}`));
  }
  if (unsteady.length) console.log(['\nUnsteady, passed alone:', ...unsteady].join('\n'));
  return { passed, failed };
}
