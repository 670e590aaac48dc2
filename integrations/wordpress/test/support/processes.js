import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const groups = new Set();

/** Runs a command to its end. Resolves to what it printed. */
export async function run(command, args, options = {}) {
  const { stdout } = await execute(command, args, { maxBuffer: 2 ** 26, ...options });
  return stdout;
}

/**
 * Starts a command that stays until `stopAll`, together with whatever it starts. Resolves once it
 * has printed `ready`.
 */
export function start(command, args, ready, options = {}) {
  const child = spawn(command, args, { detached: true, ...options });
  groups.add(child.pid);
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk) => {
      output += chunk;
      if (ready.test(output)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${command} ended:\n${output}`)));
  });
}

export function stopAll() {
  for (const group of groups) {
    groups.delete(group);
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
