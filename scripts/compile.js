import { spawn, spawnSync } from 'node:child_process';

const TSC = ['--no-install', 'tsc'];

/** Compiles the sources and the tests, and says what is wrong with them. Returns whether nothing is. */
export const compile = () => spawnSync('npx', TSC, { stdio: 'inherit' }).status === 0;

/**
 * Compiles what changes, until this process ends.
 *
 * @param {'inherit' | 'ignore'} stdio what becomes of what the compiler says
 */
export function compileOnChange(stdio) {
  // It leads a group of its own, so that all that it starts ends with it.
  const watcher = spawn('npx', [...TSC, '--watch', '--preserveWatchOutput'], {
    stdio,
    detached: true,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit());
  process.once('exit', () => watcher.pid && process.kill(-watcher.pid));
}
