import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesIn } from '../files.js';
import { notesOf } from './changelog.js';
import { isPrerelease, parsed } from './version.js';

const PLUGIN = '.cache/wordpress/partner-directory.zip';

/** @param {string} path */
const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/**
 * Makes the files of a release from what is built here: the package, the plugin, the script with
 * its hashes, and the folders to serve.
 *
 * @param {string} root
 * @returns where they are
 */
export function makeFiles(root) {
  const at = (/** @type {string} */ path) => join(root, path);
  const { name, version, repository } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const out = at(`.cache/release/${version}`);
  /** @param {string[]} args */
  const npm = (...args) =>
    execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });

  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  npm('pack', '--silent', '--pack-destination', relative(root, out) || '.');
  npm('run', '--silent', 'build:wordpress');
  cpSync(at(PLUGIN), join(out, `${name}-wordpress-${version}.zip`));
  for (const file of ['partner-directory.js', 'integrity.json']) {
    cpSync(at(`dist/${file}`), join(out, file));
  }
  // Notes are read on another page than the changelog: links to its files must be whole there.
  const home = `${repository?.url}`.replace(/^git\+|\.git$/g, '');
  const notes = notesOf(readFileSync(at('CHANGELOG.md'), 'utf8'), version);
  const linked = notes.replaceAll(/\]\((?!\w+:|#)/g, `](${home}/blob/v${version}/`);
  writeFileSync(join(out, 'notes.md'), `${linked}\n`);
  const hashes = filesIn([out]).map((path) => `${hashOf(path)}  ${relative(out, path)}\n`);
  writeFileSync(join(out, 'SHA256SUMS'), hashes.join(''));

  // `/v1/` gets no release candidate: pages that use it never chose one.
  const folders = isPrerelease(version) ? [version] : [version, `${parsed(version).numbers[0]}`];
  for (const folder of folders) {
    cpSync(at('dist'), join(out, 'folders', `v${folder}`), { recursive: true });
  }
  return out;
}

if (process.argv[1] === import.meta.filename) console.log(makeFiles(process.cwd()));
