import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { partnerDirectory } from './contestants/partner-directory.js';

const cache = new URL('.cache/', import.meta.url);
const file = 'dist/partner-directory.js';

async function git(...args) {
  const { stdout } = await promisify(execFile)('git', args, {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    encoding: 'buffer',
    maxBuffer: 2 ** 26,
  });
  return stdout;
}

async function committed(commit) {
  const name = (await git('rev-parse', '--short', `${commit}^{commit}`)).toString().trim();
  const built = new URL(`ours@${name}.js`, cache);
  await mkdir(cache, { recursive: true });
  await writeFile(built, await git('show', `${name}:${file}`));
  return { name, built };
}

/**
 * Other builds of ours as contestants beside it, called `ours@…`: of commits the file that each has in
 * `dist`, and files by their paths (from where the command was given).
 */
export async function contestantsOf({ commits, paths }) {
  const files = paths.map((path) => ({
    name: basename(path, '.js'),
    built: resolve(process.env.INIT_CWD ?? '', path),
  }));
  const builds = [...(await Promise.all(commits.map(committed))), ...files];
  return builds.map(({ name, built }, nth) => {
    if (builds.findIndex((other) => other.name === name) < nth) {
      throw new Error(`Two builds are called “${name}”.`);
    }
    return { ...partnerDirectory, id: `ours@${name}`, title: `ours@${name}`, built };
  });
}
