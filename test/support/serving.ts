import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The command, as it is compiled. */
export const CLI = join(import.meta.dirname, '../../src/node/cli.js');

/** What was started, for who ends it after a test that failed. */
export const children = new Set<ChildProcess>();

/** A line of the log. */
export interface Line {
  readonly event: string;
  readonly [field: string]: unknown;
}

/** Starts `serve` on any free port. */
export async function serving(...args: readonly string[]) {
  const child = spawn(process.execPath, [CLI, 'serve', '--port', '0', ...args]);
  children.add(child);
  const lines: Line[] = [];
  const waiting = new Set<() => void>();
  createInterface(child.stdout).on('line', (line) => {
    lines.push(JSON.parse(line));
    for (const look of waiting) look();
  });
  /** The next line of an event that nobody has waited for yet. */
  let read = 0;
  const next = (event: string) =>
    new Promise<Line>((resolve) => {
      const look = () => {
        const place = lines.findIndex((line, index) => index >= read && line.event === event);
        const line = lines[place];
        if (!line) return;
        read = place + 1;
        waiting.delete(look);
        resolve(line);
      };
      waiting.add(look);
      look();
    });
  const { url } = await next('listening');
  const search = async (parameters = '', list = 'list') =>
    (await fetch(`${url}/v1/${list}/search?${parameters}`)).json();
  return { child, lines, next, search, url: `${url}` };
}
