import { spawn } from 'node:child_process';

/** @typedef {{name: string; passed: number; failed: number; seconds: number}} Counted */

const COUNTS = /(\d+) passed, (\d+) failed\s*$/;

/**
 * Runs a command and gives what it counted in its last line, `N passed, N failed`. Without such a
 * line it counts as one that passed or failed. One that fails has at least one failure.
 *
 * @param {string} name
 * @param {[command: string, ...args: string[]]} line
 * @param {(chunk: string) => unknown} write what becomes of its output
 * @returns {Promise<Counted>}
 */
export function counted(name, [command, ...args], write) {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      if (stream === child.stdout) output += chunk;
      write(chunk);
    });
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const [, passed, failed] = COUNTS.exec(output) ?? [];
      resolve({
        name,
        passed: Number(passed ?? !code),
        failed: Math.max(Number(failed ?? 0), code ? 1 : 0),
        seconds: (performance.now() - start) / 1000,
      });
    });
  });
}

/**
 * Says how many passed and failed in all, alone in the last line, and ends with 1 where any failed.
 *
 * @param {readonly Counted[]} results
 */
export function sumUp(results) {
  const bad = results.filter(({ failed }) => failed).map(({ name }) => name);
  console.log(bad.length ? `\nFailed: ${bad.join(', ')}` : '\nEverything passed.');
  const passed = results.reduce((total, result) => total + result.passed, 0);
  const failed = results.reduce((total, result) => total + result.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
