import { transformFileAsync } from '@babel/core';
import { build } from 'esbuild';

// What `ng build` does after the compiler: it links Angular's own packages, and bundles.
const linker = {
  name: 'angular-linker',
  setup({ onLoad }) {
    onLoad({ filter: /@angular.*\.mjs$/ }, async ({ path }) => {
      const options = { plugins: ['@angular/compiler-cli/linker/babel'], compact: false };
      const { code } = await transformFileAsync(path, options);
      return { contents: code };
    });
  },
};

await build({
  entryPoints: ['angular/out/main.js'],
  outfile: 'angular/out/bundle.js',
  bundle: true,
  format: 'esm',
  minify: true,
  define: { ngDevMode: 'false' },
  plugins: [linker],
});
