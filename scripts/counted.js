import { spawn } from 'node:child_process';

/** @typedef {{name: string; passed: number; failed: number; seconds: number; output: string}} Counted */

/** How many of the last lines of a failed command are repeated. */
const AGAIN = 60;

const COUNTS = /(\d+) passed, (\d+) failed\s*$/;

/**
 * Runs a command and returns the counts in its last line, `N passed, N failed`. Without such a line
 * it counts as one that passed or failed. One that fails has at least one failure.
 *
 * @param {string} name
 * @param {[command: string, ...args: string[]]} line
 * @param {(chunk: string) => unknown} write receives its output
 * @returns {Promise<Counted>}
 */
export function counted(name, [command, ...args], write) {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let stdout = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
      if (stream === child.stdout) stdout += chunk;
      write(chunk);
    });
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const [, passed, failed] = COUNTS.exec(stdout) ?? [];
      resolve({
        name,
        passed: Number(passed ?? !code),
        failed: Math.max(Number(failed ?? 0), code ? 1 : 0),
        seconds: (performance.now() - start) / 1000,
        output,
      });
    });
  });
}

/**
 * Prints how each failed command ended and, alone in the last line, how many passed and failed in
 * total. Exits with 1 if any failed.
 *
 * @param {readonly Counted[]} results
 */
export function sumUp(results) {
  const failures = results.filter((result) => result.failed);
  for (const { name, output } of failures) {
    console.log(`\n> ${name} ended so:\n${output.trimEnd().split('\n').slice(-AGAIN).join('\n')}`);
  }
  const bad = failures.map(({ name }) => name);
  console.log(bad.length ? `\nFailed: ${bad.join(', ')}` : '\nEverything passed.');
  const passed = results.reduce((total, result) => total + result.passed, 0);
  const failed = results.reduce((total, result) => total + result.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
