import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { editorPage } from './editor-page.js';
import { featureModules } from './features.js';
import { filesIn } from './files.js';
import { integrityOf } from './integrity.js';
import { separate } from './locales.js';

const BUILD = '.cache/build/src';

/**
 * Runs a command of node_modules, and ends this process if it fails.
 *
 * @param {string} dist
 * @param {string} command
 * @param {...string} args
 */
function run(dist, command, ...args) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', command, ...args], {
    env: { ...process.env, DIST: dist },
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(stdout + stderr);
  process.exit(1);
}

/**
 * Types are beside their modules. A script without exports has the types of tags and events.
 *
 * @param {string} dist
 */
function declarations(dist) {
  for (const source of filesIn(['src'], '.ts')) {
    const path = relative('src', source);
    if (/[.-]test\.ts$/.test(path) || /^(editor|embed|keeper|node)\b/.test(path)) continue;
    const isWritten = path.endsWith('.d.ts');
    const types = isWritten ? path : path.replace(/ts$/, 'd.ts');
    mkdirSync(dirname(join(dist, types)), { recursive: true });
    cpSync(join(isWritten ? 'src' : BUILD, types), join(dist, types));
  }
  for (const script of ['define', 'partner-directory']) {
    writeFileSync(join(dist, `${script}.d.ts`), "import './index.js';\n");
  }
  for (const tag of separate) {
    const types = `export { default } from '../i18n/locales/${tag}.js';\n`;
    writeFileSync(join(dist, `locales/${tag}.d.ts`), types);
  }
}

/**
 * Types of the modules beside features.
 *
 * @param {string} dist
 */
function featureTypes(dist) {
  for (const path of featureModules) {
    writeFileSync(join(dist, `${path}.d.ts`), `export * from '../features/${path}.js';\n`);
  }
}

/**
 * The files beside the script of the frame page.
 *
 * @param {string} dist
 */
function framePage(dist) {
  for (const file of ['embed.html', 'embed.css']) {
    cpSync(join('src/embed', file), join(dist, file));
  }
  cpSync('demo/themes', join(dist, 'themes'), { recursive: true });
}

/**
 * Makes everything that is published, in a folder that it empties first.
 *
 * @param {string} dist
 * @returns the hash of the one-file script
 */
export function build(dist) {
  run(dist, 'tsc');
  rmSync(dist, { recursive: true, force: true });
  run(dist, 'rollup', '--config', '--silent');
  // As npm sets it when a checkout is installed, so that installing changes nothing.
  chmodSync(join(dist, 'node/cli.js'), 0o755);
  declarations(dist);
  cpSync('src/feed/feed.schema.json', join(dist, 'feed.schema.json'));
  cpSync('node_modules/lit/LICENSE', join(dist, 'LICENSE-lit.txt'));
  featureTypes(dist);
  framePage(dist);
  editorPage(dist);
  const integrity = integrityOf(dist);
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  run(dist, 'custom-elements-manifest', 'analyze', '--config', 'scripts/manifest.config.js');
  return integrity['partner-directory.js'];
}

const [, main, dist] = process.argv;
if (main === import.meta.filename && dist)
  console.log(`${dist}/partner-directory.js: ${build(dist)}`);
