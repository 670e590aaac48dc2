import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { released, unreleased } from './release/changelog.js';
import { makeFiles } from './release/files.js';
import { stamped, writeAll } from './release/stamp.js';
import { changes, SURFACE, surfaceOf, untold } from './release/surface.js';
import { compareVersions, isPrerelease, neededStep } from './release/version.js';

const HELP = `npm run release -- VERSION [options]

Makes a release of what is committed here: checks, changelog, version, build, list of what is
promised, commit, tag, and the files to publish. Nothing leaves this machine.

  --dry-run      check, say what would be done, and change nothing
  --skip-check   do not run npm run check: it has passed for this commit elsewhere
  --help         show this`;

const root = process.cwd();
const at = (/** @type {string} */ path) => join(root, path);
const read = (/** @type {string} */ path) => readFileSync(at(path), 'utf8');

/** @param {string[]} args */
const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();

/** @param {string[]} args */
const npm = (...args) => execFileSync('npm', args, { cwd: root, stdio: 'inherit' });

/**
 * The reason why this cannot be released as it is.
 *
 * @param {string} from
 * @param {string} version
 */
async function obstacles(from, version) {
  const found = [];
  const notes = unreleased(read('CHANGELOG.md'));
  if (compareVersions(version, from) <= 0) found.push(`${version} is not newer than ${from}.`);
  const changed = git('status', '--porcelain');
  if (changed) {
    const paths = changed.split('\n').map((line) => line.trim().replace(/^\S+ +/, ''));
    found.push(`There are changes that are not committed: ${paths.join(', ')}.`);
  }
  if (git('tag', '--list', `v${version}`)) found.push(`There is a tag v${version} already.`);
  if (!notes) found.push('CHANGELOG.md says nothing under “Unreleased”.');
  if (!JSON.parse(read('package.json')).repository?.url) {
    found.push(
      'package.json has no “repository” with a “url”. Write the URL of the public one there: npm proves with it ' +
        'where the package was built. See docs/maintainer/releasing.md.',
    );
  }
  if (existsSync(at(SURFACE))) {
    const before = JSON.parse(read(SURFACE));
    const since = changes(before, await surfaceOf(root));
    const needed = neededStep(before.version, version, since);
    if (needed) {
      const names = (since.removed.length ? since.removed : since.added).slice(0, 5).join(', ');
      found.push(
        `What has changed since ${before.version} needs a new ${needed} version: ${names}.`,
      );
    }
    for (const name of untold(since.removed, notes)) {
      found.push(`CHANGELOG.md does not say what a host must do without “${name}”.`);
    }
  }
  return found;
}

/** @param {string} version @param {string} files */
const next = (version, files) => `
Version ${version} is committed and tagged here. Its files are in ${files}.

1. Look at the commit (git show) and at the files.
2. git push --follow-tags. The workflow “Release” makes the files again, publishes the package with
   npm publish --provenance${isPrerelease(version) ? ' --tag next' : ''}, and attaches the rest to the release.
3. Serve the folders of ${files}/folders. One that has been served never changes.

Not right? git tag -d v${version} && git reset --hard HEAD~1`;

/** @param {string} from @param {string} version */
const plan = (from, version) => `${version} can be released. These would change:
  CHANGELOG.md, README.md, package.json, package-lock.json, src/version.ts: ${from} becomes ${version}
  dist, scripts/size.json, the tables of the documentation: npm run build
  ${SURFACE}: what the release promises
Then a commit, the tag v${version}, and .cache/release/${version} with its files.`;

/** @param {string} from @param {string} version */
async function make(from, version) {
  const date = new Date().toISOString().slice(0, 10);
  const changelog = released(read('CHANGELOG.md'), version, date);
  writeAll(root, { ...stamped(root, from, version), 'CHANGELOG.md': changelog });
  npm('run', '--silent', 'build');
  npm('run', '--silent', 'size', 'write', `Version ${version}.`);
  writeFileSync(at(SURFACE), `${JSON.stringify(await surfaceOf(root), null, 2)}\n`);
  git('add', '--all');
  git('commit', '--quiet', '--message', `Release ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', `Version ${version}`);
  console.log(next(version, makeFiles(root)));
}

async function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      'skip-check': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [version] = positionals;
  if (values.help || !version) return console.log(HELP);
  const { version: from } = JSON.parse(read('package.json'));
  const found = await obstacles(from, version);
  if (found.length) throw new Error(found.join('\n'));
  if (values['dry-run']) return console.log(plan(from, version));
  if (!values['skip-check']) npm('run', '--silent', 'check');
  return make(from, version);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
