import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

interface Surface {
  readonly version: string;
  readonly names: readonly string[];
}

interface SurfaceFile {
  readonly SURFACE: string;
  surfaceOf(): Promise<Surface>;
  changes(before: Surface, now: Surface): { removed: readonly string[] };
  untold(removed: readonly string[], notes: string): readonly string[];
}

interface ChangelogFile {
  unreleased(changelog: string): string;
}

interface VersionFile {
  compareVersions(a: string, b: string): number;
}

const load = async (name: string): Promise<unknown> =>
  import(pathToFileURL(`scripts/release/${name}.js`).href);
const { SURFACE, surfaceOf, changes, untold } = (await load('surface')) as SurfaceFile;
const { unreleased } = (await load('changelog')) as ChangelogFile;
const { compareVersions } = (await load('version')) as VersionFile;

describe('What a version promises', () => {
  it('has everything that a host, a feed or a command line may use', async () => {
    const { names } = await surfaceOf();
    for (const name of [
      '<partner-directory> attribute page-size',
      '<partner-directory> property results',
      '<partner-directory> method reload',
      '<partner-directory> event directory-filter',
      '<partner-directory> slot no-match',
      '<org-card> part name',
      'custom property --directory-accent-color',
      'event field OrgContactEvent.org',
      'feed field organizations[].locations[].addresses[].city',
      'package entry ./define.js',
      'export registerLocale',
      'command render --check',
      'script locales/ar.js',
    ]) {
      assert.ok(names.includes(name), name);
    }
  });

  it('is kept, or the changelog says what a host must do', async () => {
    const last: Surface = existsSync(SURFACE)
      ? JSON.parse(readFileSync(SURFACE, 'utf8'))
      : { version: '', names: [] };
    const { removed } = changes(last, await surfaceOf());
    assert.deepEqual(untold(removed, unreleased(readFileSync('CHANGELOG.md', 'utf8'))), []);
  });
});

describe('Versions', () => {
  it('are ordered as Semantic Versioning has them', () => {
    const inOrder = [
      ...['0.9.0', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta.2'],
      ...['1.0.0-beta.11', '1.0.0-rc.1', '1.0.0', '1.0.10', '1.2.0', '10.0.0'],
    ];
    assert.deepEqual([...inOrder].reverse().sort(compareVersions), inOrder);
  });
});
