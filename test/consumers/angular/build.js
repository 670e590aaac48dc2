import { transformFileAsync } from '@babel/core';
import { build } from 'esbuild';

// What `ng build` does after the compiler: it links Angular's own packages, and bundles.
const linked = new Map();
const link = async (path) => {
  const options = { plugins: ['@angular/compiler-cli/linker/babel'], compact: false };
  return { contents: (await transformFileAsync(path, options)).code };
};
const linker = {
  name: 'angular-linker',
  setup({ onLoad }) {
    onLoad({ filter: /@angular.*\.mjs$/ }, ({ path }) => {
      if (!linked.has(path)) linked.set(path, link(path));
      return linked.get(path);
    });
  },
};
const common = {
  outdir: 'angular/bundle',
  bundle: true,
  format: 'esm',
  define: { ngDevMode: 'false' },
  plugins: [linker],
};

await Promise.all([
  build({ ...common, entryPoints: ['angular/out/main.js'], minify: true }),
  build({
    ...common,
    entryPoints: ['angular/out/server.js'],
    platform: 'node',
    external: ['partner-directory', 'xhr2'],
  }),
]);
