import { unwatchFile, watchFile } from 'node:fs';
import { basename } from 'node:path';
import type { SearchEngine } from './engine.js';

/** Milliseconds between two looks at a file. Asked for, not told: it works on every file system. */
const EVERY = 1000;

export interface WatchedList {
  readonly name: string;
  readonly engine: SearchEngine;
  /** Reads the file again, whether it has changed or not. */
  reload(): Promise<void>;
  stop(): void;
}

/** The name of a list in URLs: that of its file. */
export const nameOfList = (path: string): string =>
  basename(path)
    .replace(/\.json$/i, '')
    .replace(/[^\w.-]+/g, '-');

/**
 * A list from a file, which is read again when it changes. Until the new one is ready, and where it
 * cannot be read, the list before it answers.
 *
 * @param open makes an engine of the file.
 * @param onReload told how it went, with what was wrong.
 * @throws what `open` throws, the first time.
 */
export async function watchedList(
  path: string,
  open: (path: string) => Promise<SearchEngine>,
  onReload: (error?: unknown) => void,
): Promise<WatchedList> {
  let engine = await open(path);
  /** One after another: the file may change again while it is read. */
  let last = Promise.resolve();
  const replace = async () => {
    try {
      engine = await open(path);
      onReload();
    } catch (error) {
      onReload(error);
    }
  };
  const reload = () => (last = last.then(replace));
  watchFile(path, { interval: EVERY, persistent: false }, (now, before) => {
    // A file that is about to be replaced is not there for a moment.
    if (now.ino && (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino)) void reload();
  });
  return {
    name: nameOfList(path),
    get engine() {
      return engine;
    },
    reload,
    stop: () => unwatchFile(path),
  };
}
