import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));
const cache = new URL('.cache/', import.meta.url);

/** Lit by its development files, whose names can be read, with what is only for development switched off. */
const readableLit = {
  name: 'readable-lit',
  async load(id) {
    const [before, within] = id.split(/(?<=\/node_modules\/(?:@lit\/[^/]+|lit[^/]*))\//);
    const readable = within && join(before, 'development', within);
    if (!readable || !existsSync(readable)) return null;
    const code = await readFile(readable, 'utf8');
    return { code: code.replace('const DEV_MODE = true', 'const DEV_MODE = false'), map: null };
  },
};

/** What minifies the finished chunk, and what edits texts of Lit's minified files (with `output.intro`). */
function isLeftOut(plugin) {
  return plugin.renderChunk !== undefined || plugin.name === 'lit-in-script';
}

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
  const kept = plugins.filter((plugin) => !isLeftOut(plugin));
  const bundle = await rollup({ ...input, plugins: [readableLit, ...kept] });
  const { output: chunks } = await bundle.generate({ ...output, intro: '', sourcemap: true });
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
