import { spawn, spawnSync } from 'node:child_process';

const TSC = ['--no-install', 'tsc'];

/**
 * Compiles the sources and the tests, and prints what is wrong with them. Returns whether they are
 * free of errors.
 */
export const compile = () => spawnSync('npx', TSC, { stdio: 'inherit' }).status === 0;

/**
 * Compiles what changes, until this process ends.
 *
 * @param {'inherit' | 'ignore'} stdio where the compiler's output goes
 */
export function compileOnChange(stdio) {
  // It leads a process group, so that everything that it starts ends with it.
  const watcher = spawn('npx', [...TSC, '--watch', '--preserveWatchOutput'], {
    stdio,
    detached: true,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit());
  process.once('exit', () => watcher.pid && process.kill(-watcher.pid));
}
