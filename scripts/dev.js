import { existsSync } from 'node:fs';
import { watch } from 'rollup';
import { compile, compileOnChange } from './compile.js';
import { serve } from './serve.js';

/** Where what is built here lies. What is not built here comes from `dist`. */
const OUT = '.cache/dev';

process.env.DIST = OUT;
const config = await import('../rollup.config.js');

/**
 * Whether a plugin of the published files is wanted here. Minifiers, which work on a whole chunk,
 * take seconds; words are packed by importing them, which Node does once for each file.
 *
 * @param {import('rollup').InputPluginOption} plugin
 */
const isWanted = (plugin) =>
  !(plugin && 'name' in plugin && ('renderChunk' in plugin || plugin.name === 'pack-locales'));

/** The scripts of `dist`, as fast as they can be made. */
const scripts = /** @type {import('rollup').RollupOptions[]} */ (config.default).flatMap(
  ({ input, plugins, output }) =>
    output && 'file' in output && output.file?.startsWith(OUT)
      ? { input, output, plugins: [plugins].flat().filter(isWanted), treeshake: false }
      : [],
);

/** Bundles again whatever the compiler has changed. */
function bundle() {
  watch(scripts.map((options) => ({ ...options, watch: { clearScreen: false } }))).on(
    'event',
    async (event) => {
      if (event.code === 'ERROR') console.error(`${event.error}`);
      if (event.code !== 'BUNDLE_END') return;
      console.log(`Bundled ${event.input} in ${event.duration} ms`);
      await event.result.close();
    },
  );
}

compile();
compileOnChange('inherit');
bundle();
await serve({
  watch: true,
  middleware: [
    (ctx, next) => {
      const path = ctx.path.replace(/^\/dist\//, `/${OUT}/`);
      if (existsSync(`.${path}`)) ctx.path = path;
      return next();
    },
  ],
});
