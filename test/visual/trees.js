import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a picture can depend on. Words of the documentation are not among it. */
const DRAWN = ['dist', 'demo', 'docs/_assets', 'docs/_includes', 'scripts', 'test/visual'];
/** What pictures of the elements alone depend on: files that are committed, so nothing is built. */
const ELEMENTS = ['dist/partner-directory.js', 'dist/locales/ar.js'];
const THEMES = 'demo/themes';
const ELEVENTY = 'node_modules/@11ty/eleventy/cmd.cjs';

/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim();

/** @param {string[]} args */
function attempt(...args) {
  try {
    return git(...args);
  } catch {
    return undefined;
  }
}

/**
 * The commit to compare with: the one named, else where this branch left what has landed, else the
 * commit before. Nothing where Git does not have it, as in a copy without history.
 *
 * @param {string} [named]
 */
export function baseCommit(named) {
  const commitOf = (/** @type {string} */ name) =>
    attempt('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  if (named) return commitOf(named);
  const left = attempt('merge-base', 'HEAD', 'origin/HEAD');
  return left && left !== commitOf('HEAD') ? left : commitOf('HEAD~1');
}

/**
 * @param {string} base
 * @param {string[]} paths
 */
const isOtherwise = (base, ...paths) =>
  attempt('diff', '--quiet', base, '--', ...paths) === undefined;

/**
 * Whether anything that is drawn is another than it was there.
 *
 * @param {string} base
 */
export const isDrawnOtherwise = (base) => isOtherwise(base, ...DRAWN);

/**
 * How the names of the pictures of elements begin that can be others than they were there.
 *
 * @param {string} base
 */
export const touchedSince = (base) => [
  ...(isOtherwise(base, ...ELEMENTS) ? ['state/'] : []),
  ...(isOtherwise(base, THEMES) ? ['theme/'] : []),
];

/**
 * A file as it was in a commit; nothing where it was not there.
 *
 * @param {string} commit
 * @param {string} path
 */
export const fileAt = (commit, path) => attempt('show', `${commit}:${path}`);

/** @param {string} folder */
function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Copies what documentation says, without how it looks: pages are compared with the same words.
 *
 * @param {string} folder
 */
function putWords(folder) {
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.md$|^_data\/.*\.json$/.test(name) && !name.startsWith('_site'))
    .map((name) => join('docs', name));
  const atRoot = readdirSync('.').filter((name) => name.endsWith('.md'));
  const figures = ['scripts/size.json', 'bench/results'].filter((path) => existsSync(path));
  rmSync(join(folder, 'docs/_data'), { recursive: true, force: true });
  for (const path of [...pages, ...atRoot, ...figures]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(path, join(folder, path), { recursive: true });
  }
}

/** @param {string} folder */
function buildSite(folder) {
  execFileSync(process.execPath, [join(process.cwd(), ELEVENTY), '--config=scripts/site.js'], {
    cwd: folder,
    stdio: 'pipe',
  });
}

/**
 * @param {string} commit
 * @param {string} folder
 * @param {string[]} paths all of the commit's where none is given
 */
function unpack(commit, folder, ...paths) {
  emptied(folder);
  const archive = `${folder}.tar`;
  git('archive', '--format=tar', `--output=${archive}`, commit, ...paths);
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  rmSync(archive);
}

/**
 * The elements of a commit and the themes, without the site.
 *
 * @param {string} commit
 * @param {string} folder
 */
export const plantElements = (commit, folder) => unpack(commit, folder, 'dist', THEMES);

/**
 * The elements that are here now and the themes, without the site.
 *
 * @param {string} folder
 * @param {string} dist
 */
export function plantHeadElements(folder, dist) {
  emptied(folder);
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  cpSync(THEMES, join(folder, THEMES), { recursive: true });
}

/**
 * The files of a commit, with the site that it makes of today's words.
 *
 * @param {string} commit
 * @param {string} folder
 */
export function plantCommit(commit, folder) {
  unpack(commit, folder);
  putWords(folder);
  buildSite(folder);
}

/**
 * The files that are here now, with their site.
 *
 * @param {string} folder
 * @param {string} dist
 */
export function plantHead(folder, dist) {
  emptied(folder);
  for (const path of ['demo', 'scripts', 'docs/_assets', 'docs/_includes']) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  for (const name of readdirSync('docs').filter((each) => each.endsWith('.njk'))) {
    cpSync(join('docs', name), join(folder, 'docs', name));
  }
  cpSync('package.json', join(folder, 'package.json'));
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  putWords(folder);
  buildSite(folder);
}
