import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where a version stands, and how it is written there.
 *
 * @type {Readonly<Record<string, (text: string, from: string, to: string) => string>>}
 */
const STAMPED = {
  'package.json': (text, from, to) => text.replace(`"version": "${from}"`, `"version": "${to}"`),
  // Once for the project and once for its entry among the packages, which are the first two.
  'package-lock.json': (text, from, to) =>
    text
      .replace(`"version": "${from}"`, `"version": "${to}"`)
      .replace(`"version": "${from}"`, `"version": "${to}"`),
  'src/version.ts': (text, from, to) => text.replace(`'${from}'`, `'${to}'`),
  'README.md': (text, from, to) => text.replaceAll(from, to),
};

/**
 * The files that have another text with this version, by path.
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
