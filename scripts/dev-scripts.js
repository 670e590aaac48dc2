/** Where `npm run dev` puts what it builds. What it does not build comes from `dist`. */
export const OUT = '.cache/dev';

process.env.DIST = OUT;
const config = await import('../rollup.config.js');

/**
 * Whether a plugin of the published files is wanted here. Minifiers work on a whole chunk and take
 * seconds. Words are packed by importing them, and Node imports each file only once.
 *
 * @param {import('rollup').InputPluginOption} plugin
 */
const isWanted = (plugin) =>
  !(plugin && 'name' in plugin) ||
  plugin.name === 'load-from' ||
  !('renderChunk' in plugin || plugin.name === 'pack-locales');

/** The scripts of `dist`, as fast as they can be made. */
export const scripts = /** @type {import('rollup').RollupOptions[]} */ (config.default)
  .filter(({ output }) => output && 'file' in output && output.file?.startsWith(OUT))
  .map(({ plugins, ...options }) => ({
    ...options,
    plugins: [plugins].flat().filter(isWanted),
    treeshake: false,
  }));
