import { basename } from 'node:path';
import { cpuOf, memoryOf, serve } from './command.js';

/** `serve` with the list in its memory. */
export async function memory(file) {
  const { pid, ask, stop } = await serve(basename(file, '.json'), file);
  return { keeps: true, ask, stop, cpuSeconds: () => cpuOf(pid), memory: () => memoryOf(pid) };
}
