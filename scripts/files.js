import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files in some folders and their subfolders, sorted, by their paths from the project's root.
 *
 * @param {readonly string[]} folders
 * @param {string} [ending]
 */
export const filesIn = (folders, ending = '') =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  );

/**
 * The text of a file, or undefined if there is no such file.
 *
 * @param {string} path
 */
export function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
