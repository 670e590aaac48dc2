import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

const RELEASE = resolve('scripts/release.js');

const json = (value: unknown) => JSON.stringify(value, null, 2);
const manifest = (...parts: string[]) =>
  json({
    modules: [
      { declarations: [{ tagName: 'org-card', cssParts: parts.map((name) => ({ name })) }] },
    ],
  });

/** A package as small as a release can be made of. */
const FILES: Readonly<Record<string, string>> = {
  '.gitignore': '.cache/\n',
  'package.json': json({
    name: 'partner-directory',
    version: '0.1.0',
    type: 'module',
    repository: { type: 'git', url: 'git+https://github.com/example/directory.git' },
    files: ['dist'],
    exports: { '.': './dist/index.js' },
    scripts: {
      build: 'node build.js',
      size: 'node build.js',
      check: 'node check.js',
      'build:wordpress': 'node plugin.js',
    },
  }),
  'package-lock.json': json({
    name: 'partner-directory',
    version: '0.1.0',
    packages: { '': { version: '0.1.0' }, other: { version: '0.1.0' } },
  }),
  'README.md': '# Read\n\nVersion 0.1.0.\n',
  'CHANGELOG.md':
    '# Changelog\n\n## Unreleased\n\n### Added\n\n- [Cards](docs/cards.md), as [HTML](https://html.example).\n',
  'src/version.ts': "export const VERSION = '0.1.0';\n",
  'build.js': `import { readFileSync, writeFileSync } from 'node:fs';
writeFileSync('dist/partner-directory.js', readFileSync('src/version.ts'));\n`,
  'check.js': '',
  'plugin.js': `import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('.cache/wordpress', { recursive: true });
writeFileSync('.cache/wordpress/partner-directory.zip', 'zip');\n`,
  'dist/partner-directory.js': '',
  'dist/index.js': 'export const parseFeed = () => undefined;\n',
  'dist/custom-elements.json': manifest('name', 'copy'),
  'dist/controllers/events.d.ts':
    'export declare class OrgContactEvent {\n    readonly org: x;\n}\n',
  'dist/feed.schema.json': json({ properties: { title: {} } }),
  'dist/integrity.json': json({ 'partner-directory.js': 'sha384-x' }),
  'dist/node/cli.js':
    "console.log(process.argv.includes('render') ? '  --lang TAG' : '  render  writes');\n",
};

describe('npm run release', () => {
  let root = '';
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Change');
  };
  const release = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [RELEASE, ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };
  const surface = () => JSON.parse(read('test/surface.json')).names as string[];

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'release-'));
    for (const [path, text] of Object.entries(FILES)) write(path, text);
    mkdirSync(join(root, 'test'));
    git('init', '--quiet');
    git('config', 'user.name', 'Tester');
    git('config', 'user.email', 'tester@example.org');
    commit();
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('makes a commit, a tag and the files of a release candidate', () => {
    const { status, said } = release('1.0.0-rc.1');
    assert.equal(status, 0, said);
    assert.match(said, /npm publish --provenance --tag next/);
    assert.equal(git('status', '--porcelain'), '');
    assert.equal(git('describe'), 'v1.0.0-rc.1');
    assert.equal(git('log', '-1', '--format=%s'), 'Release 1.0.0-rc.1');
    for (const path of [
      'package.json',
      'src/version.ts',
      'README.md',
      'dist/partner-directory.js',
    ]) {
      assert.match(read(path), /1\.0\.0-rc\.1/, path);
      assert.doesNotMatch(read(path), /0\.1\.0/, path);
    }
    const { version, packages } = JSON.parse(read('package-lock.json'));
    assert.equal(version, '1.0.0-rc.1');
    assert.equal(packages[''].version, '1.0.0-rc.1');
    assert.equal(packages.other.version, '0.1.0');
    assert.match(
      read('CHANGELOG.md'),
      /## Unreleased\n\n## 1\.0\.0-rc\.1 - \d{4}-\d\d-\d\d\n\n### Added/,
    );
    const out = '.cache/release/1.0.0-rc.1';
    assert.equal(
      read(`${out}/notes.md`),
      '### Added\n\n- [Cards](https://github.com/example/directory/blob/v1.0.0-rc.1/docs/cards.md), ' +
        'as [HTML](https://html.example).\n',
    );
    for (const name of [
      'partner-directory-1.0.0-rc.1.tgz',
      'partner-directory-wordpress-1.0.0-rc.1.zip',
      'partner-directory.js',
      'integrity.json',
    ]) {
      assert.match(read(`${out}/SHA256SUMS`), new RegExp(`[0-9a-f]{64}  ${name}\n`));
      assert.ok(existsSync(join(root, out, name)), name);
    }
    assert.ok(existsSync(join(root, out, 'folders/v1.0.0-rc.1/partner-directory.js')));
    assert.ok(!existsSync(join(root, out, 'folders/v1')), 'nobody has chosen a candidate');
  });

  it('makes the folder of the major version too, for a version that is whole', () => {
    assert.equal(release('1.2.3').status, 0);
    const folders = join(root, '.cache/release/1.2.3/folders');
    assert.ok(existsSync(join(folders, 'v1/partner-directory.js')));
    assert.ok(existsSync(join(folders, 'v1.2.3/partner-directory.js')));
  });

  it('lists everything that it promises', () => {
    release('1.0.0');
    assert.deepEqual(surface(), [
      '<org-card> part copy',
      '<org-card> part name',
      'command render',
      'command render --lang',
      'event field OrgContactEvent.org',
      'export parseFeed',
      'feed field title',
      'package entry .',
      'script partner-directory.js',
    ]);
  });

  it('changes nothing in a dry run', () => {
    const { status, said } = release('1.0.0', '--dry-run');
    assert.equal(status, 0, said);
    assert.match(said, /0\.1\.0 becomes 1\.0\.0/);
    assert.equal(git('status', '--porcelain'), '');
    assert.equal(git('tag', '--list'), '');
  });

  it('refuses what is not ready, and says all that is wrong', () => {
    write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n## 0.0.1 - 2026-01-01\n\n- Old.\n');
    git('tag', 'v0.1.0');
    const { status, said } = release('0.1.0');
    assert.equal(status, 1);
    for (const why of [
      '0.1.0 is not newer than 0.1.0.',
      'There are changes that are not committed: CHANGELOG.md.',
      'There is a tag v0.1.0 already.',
      'CHANGELOG.md says nothing under “Unreleased”.',
    ]) {
      assert.ok(said.includes(why), said);
    }
  });

  it('refuses to release what npm could not publish, before anything is changed', () => {
    const { repository, ...rest } = JSON.parse(read('package.json'));
    assert.ok(repository);
    write('package.json', json(rest));
    commit();
    for (const args of [['1.0.0', '--dry-run'], ['1.0.0']]) {
      const { status, said } = release(...args);
      assert.equal(status, 1);
      assert.match(
        said,
        /package\.json has no “repository” with a “url”\. Write the URL of the public one there/,
      );
    }
    assert.equal(git('tag', '--list'), '');
    assert.equal(git('status', '--porcelain'), '');
  });

  it('refuses what is no version', () => {
    const { status, said } = release('1.0');
    assert.equal(status, 1);
    assert.match(said, /“1\.0” is not a version/);
  });

  it('stops where the checks fail, unless they passed elsewhere', () => {
    write('check.js', 'process.exit(1);\n');
    commit();
    assert.equal(release('1.0.0').status, 1);
    assert.equal(git('tag', '--list'), '');
    assert.equal(release('1.0.0', '--skip-check').status, 0);
  });

  it('asks for a major version and a note where something has gone', () => {
    release('1.0.0');
    write('dist/custom-elements.json', manifest('name'));
    write('CHANGELOG.md', read('CHANGELOG.md').replace('Unreleased\n', 'Unreleased\n\n- Less.\n'));
    commit();
    const minor = release('1.1.0');
    assert.match(minor.said, /since 1\.0\.0 needs a new major version: <org-card> part copy/);
    assert.match(minor.said, /does not say what a host must do without “<org-card> part copy”/);

    write('CHANGELOG.md', read('CHANGELOG.md').replace('Less.', 'Style no part `copy`.'));
    commit();
    const major = release('2.0.0');
    assert.equal(major.status, 0, major.said);
    assert.ok(!surface().includes('<org-card> part copy'));
  });

  it('asks for a minor version where something is new', () => {
    release('1.0.0');
    write('dist/custom-elements.json', manifest('name', 'copy', 'map'));
    write('CHANGELOG.md', read('CHANGELOG.md').replace('Unreleased\n', 'Unreleased\n\n- Map.\n'));
    commit();
    assert.match(release('1.0.1').said, /needs a new minor version: <org-card> part map/);
    assert.equal(release('1.1.0').status, 0);
  });
});
