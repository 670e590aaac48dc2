import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import commonjsPlugin from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';

/**
 * @typedef {import('rollup').Plugin} Plugin
 *
 * @typedef {import('rollup').RollupOptions} RollupOptions
 */

// Their types are those of CommonJS modules.
const terser = /** @type {typeof terserPlugin.default} */ (/** @type {unknown} */ (terserPlugin));
export const commonjs = /** @type {typeof commonjsPlugin.default} */ (
  /** @type {unknown} */ (commonjsPlugin)
);

/**
 * The package that a module belongs to: its folder and its name.
 *
 * @param {string} id
 */
function packageOf(id) {
  const [, folder = '', name = ''] =
    /^\0?(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id) ?? [];
  return { folder, name };
}

/**
 * Large packages have a file each, loaded by the command that needs it.
 *
 * @type {Readonly<Record<string, string>>}
 */
const PARTS = {
  '@e965/xlsx': 'xlsx',
  'libphonenumber-js': 'phones',
  papaparse: 'files',
  fflate: 'files',
  'request-filtering-agent': 'links',
  'ipaddr.js': 'links',
  tldts: 'links',
  'tldts-core': 'links',
};

/** @param {string} id */
const chunkOf = (id) =>
  PARTS[packageOf(id).name] ??
  (id.endsWith('/keeper/phone-check.js') ? 'phones' : undefined) ??
  (/\/src\/(?:feed|i18n|keeper|search)\//.test(id) ? 'core' : undefined);

/**
 * Writes the licences of all packages that have code in the bundle.
 *
 * @param {string} fileName
 * @returns {Plugin}
 */
export function licences(fileName) {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const folders = new Set(
        Object.values(bundle).flatMap((chunk) =>
          chunk.type === 'chunk'
            ? Object.entries(chunk.modules)
                .filter(([, { renderedLength }]) => renderedLength)
                .map(([id]) => packageOf(id).folder)
            : [],
        ),
      );
      folders.delete('');
      const source = `${[...folders].map(licenceOf).sort().join('\n\n')}\n`;
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** @param {string} folder */
function licenceOf(folder) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = [folder, dirname(folder)]
    .flatMap((each) => readdirSync(each).map((name) => join(each, name)))
    .find((path) => /\/licen[cs]e(?:\.(?:md|txt))?$/i.test(path));
  if (!file) throw new Error(`${folder} has no licence.`);
  const { name, version, license } = about;
  return `${name} ${version} (${license})\n\n${readFileSync(file, 'utf8').trim()}`;
}

/**
 * Minifies other people's code. Our own stays readable.
 *
 * @returns {Plugin}
 */
function minifyParts() {
  const { renderChunk, ...plugin } = terser({ compress: false, format: { comments: false } });
  const minify = /** @type {Extract<typeof renderChunk, Function>} */ (renderChunk);
  return {
    ...plugin,
    renderChunk(code, chunk, ...others) {
      const isTheirs = chunk.moduleIds.every((id) => packageOf(id).name || id.startsWith('\0'));
      return isTheirs ? minify.call(this, code, chunk, ...others) : null;
    },
  };
}

/**
 * The command. Its files contain everything that it needs besides Node, so that people who install
 * the package for the elements install nothing else. `render` stays a module of its own beside it.
 *
 * @param {string} build
 * @param {string} dist
 * @returns {RollupOptions}
 */
export const keeperCommand = (build, dist) => ({
  input: { cli: `${build}/node/cli.js` },
  external: (id) => /^node:|^@opensearch-project\/|\/render\.js$/.test(id),
  plugins: [
    nodeResolve({ exportConditions: ['node'], preferBuiltins: true }),
    commonjs({ include: /\/(?:papaparse|ipaddr\.js)\// }),
    minifyParts(),
    licences('LICENSES.txt'),
  ],
  output: {
    dir: `${dist}/node`,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'keeper/[name].js',
    paths: (id) => (id.endsWith('/node/render.js') ? './render.js' : id),
    manualChunks: chunkOf,
  },
});
