import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const packageOf = (id) => /^\0?(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id) ?? [];

/** Packages that are big have a file each, loaded by the command that needs it. */
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
const chunkOf = (id) =>
  PARTS[packageOf(id)[2]] ?? (/\/src\/(?:feed|i18n|keeper|search)\//.test(id) ? 'core' : undefined);

/** Writes the licences of all packages of which something is in the bundle. */
function licences(fileName) {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const folders = new Set(
        Object.values(bundle)
          .flatMap(({ modules = {} }) => Object.entries(modules))
          .flatMap(([id, { renderedLength }]) => (renderedLength && packageOf(id)[1]) || []),
      );
      const source = [...folders].map(licenceOf).sort().join('\n\n');
      this.emitFile({ type: 'asset', fileName, source: `${source}\n` });
    },
  };
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = [folder, dirname(folder)]
    .flatMap((each) => (existsSync(each) ? readdirSync(each).map((path) => join(each, path)) : []))
    .find((path) => /\/licen[cs]e(?:\.(?:md|txt))?$/i.test(path));
  if (!file) throw new Error(`${folder} has no licence.`);
  return `${name} ${version} (${license})\n\n${readFileSync(file, 'utf8').trim()}`;
}

/** Minifies what other people wrote; what we wrote stays as people can read it. */
function minifyParts() {
  const { renderChunk, ...plugin } = terser({ compress: false, format: { comments: false } });
  return {
    ...plugin,
    renderChunk(code, chunk, options, meta) {
      return chunk.moduleIds.every((id) => packageOf(id)[2] || id.startsWith('\0'))
        ? renderChunk.call(this, code, chunk, options, meta)
        : null;
    },
  };
}

/**
 * The command, with everything that it needs besides Node inside its own files: who installs the
 * package for the elements installs none of it. `render` stays a module of its own beside it.
 */
export const keeperCommand = (build, dist) => ({
  input: { cli: `${build}/node/cli.js` },
  external: (id) => /^node:|\/render\.js$/.test(id),
  plugins: [
    resolve({ exportConditions: ['node'], preferBuiltins: true }),
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
