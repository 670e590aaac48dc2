import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { createInterface } from 'node:readline';

export const cli = new URL(`../../${process.env.DIST ?? 'dist'}/node/cli.js`, import.meta.url)
  .pathname;

/** Seconds of CPU time that a process and what it has started took; of Linux only. */
export function cpuOf(...pids) {
  const ticks = pids.flatMap((pid) => {
    const [, fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    return fields.split(' ').slice(11, 15).map(Number);
  });
  return ticks.reduce((sum, each) => sum + each, 0) / 100;
}

/** Bytes of memory that processes have; what they share is counted once. */
export function memoryOf(...pids) {
  const sizes = pids.map((pid) => {
    const [, kibibytes] =
      /^Pss: +(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kibibytes) * 1024;
  });
  return sizes.reduce((sum, each) => sum + each, 0);
}

/** Starts `serve` for one list, and asks it. */
export async function serve(name, ...args) {
  const child = spawn(process.execPath, [cli, 'serve', ...args, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  const { url } = JSON.parse(await new Promise((resolve) => lines.once('line', resolve)));
  lines.on('line', () => undefined);
  const agent = new Agent({ keepAlive: true });
  return {
    pid: child.pid,
    ask(question) {
      const parameters = new URLSearchParams(
        Object.entries(question).flatMap(([key, value]) => [value].flat().map((one) => [key, one])),
      );
      return new Promise((resolve, reject) => {
        get(`${url}/v1/${name}/search?${parameters}`, { agent }, (response) => {
          response.on('end', resolve).resume();
          if (response.statusCode !== 200)
            reject(new Error(`${parameters}: ${response.statusCode}`));
        }).on('error', reject);
      });
    },
    stop() {
      agent.destroy();
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill();
      return ended;
    },
  };
}
