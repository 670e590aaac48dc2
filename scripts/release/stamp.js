import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the version is written, and how.
 *
 * @type {Readonly<Record<string, (text: string, from: string, to: string) => string>>}
 */
const STAMPED = {
  'package.json': (text, from, to) => text.replace(`"version": "${from}"`, `"version": "${to}"`),
  // The first two: one for the project, and one for its entry among the packages.
  'package-lock.json': (text, from, to) =>
    text
      .replace(`"version": "${from}"`, `"version": "${to}"`)
      .replace(`"version": "${from}"`, `"version": "${to}"`),
  'src/version.ts': (text, from, to) => text.replace(`'${from}'`, `'${to}'`),
  'README.md': (text, from, to) => text.replaceAll(from, to),
};

/**
 * The files that change with this version, by path, with their new text.
 *
 * @param {string} root
 * @param {string} from
 * @param {string} to
 */
export const stamped = (root, from, to) =>
  Object.fromEntries(
    Object.entries(STAMPED).map(([path, stamp]) => {
      const text = readFileSync(join(root, path), 'utf8');
      const put = stamp(text, from, to);
      if (put === text && path !== 'README.md')
        throw new Error(`${path} does not have version ${from}.`);
      return [path, put];
    }),
  );

/**
 * @param {string} root
 * @param {Readonly<Record<string, string>>} files
 */
export function writeAll(root, files) {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
}
