import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));
const cache = new URL('.cache/', import.meta.url);

async function rolledUp() {
  process.chdir(root);
  await promisify(execFile)('npx', ['--no-install', 'tsc']);
  const [{ rollup }, { default: configurations }] = await Promise.all([
    import('rollup'),
    import('../rollup.config.js'),
  ]);
  const { output, plugins, ...input } = configurations.find((one) =>
    one.output.file?.endsWith('/partner-directory.js'),
  );
  // Lit itself comes minified, as the build edits it.
  const kept = plugins.filter(({ renderChunk }) => renderChunk === undefined);
  const bundle = await rollup({ ...input, plugins: kept });
  const { output: chunks } = await bundle.generate({ ...output, sourcemap: true });
  await bundle.close();
  return { ...chunks[0], folder: dirname(output.file) };
}

/**
 * Builds ours by the project's own Rollup configuration, but unminified, into `.cache/profile.js`.
 * `moduleAt` tells which module the code at a line and column (from 0) of it comes from; none for
 * the function that is around them all.
 */
export async function buildForProfile() {
  const { code, map, folder } = await rolledUp();
  const built = new URL('profile.js', cache);
  await mkdir(cache, { recursive: true });
  await writeFile(built, code);
  const places = new SourceMap(map);
  return {
    built,
    moduleAt(line, column) {
      const { originalSource } = places.findEntry(line, column);
      if (originalSource === undefined) return undefined;
      return join(folder, originalSource)
        .replace(/^node_modules\//, '')
        .replace(/^\.cache\/build\/(.*)js$/, '$1ts');
    },
  };
}
