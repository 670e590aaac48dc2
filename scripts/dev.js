import { existsSync } from 'node:fs';
import { watch } from 'rollup';
import { compile, compileOnChange } from './compile.js';
import { OUT, scripts } from './dev-scripts.js';
import { serve } from './serve.js';

/** Bundles again what the compiler has changed. */
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
