import { promisify } from 'node:util';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';

const folder = import.meta.dirname;
const [, , ...entries] = process.argv;

const bundlers = {
  vite: (input, outDir) =>
    vite({
      root: folder,
      logLevel: 'error',
      build: {
        outDir,
        emptyOutDir: false,
        modulePreload: false,
        rolldownOptions: { input, output: { entryFileNames: '[name].js' } },
      },
    }),
  webpack: async (path, out) => {
    const name = path.replace(/.*\/|\.js$/g, '');
    const stats = await promisify(webpack)({
      mode: 'production',
      entry: { [name]: path },
      output: { path: out },
    });
    if (stats.hasErrors()) throw new Error(stats.toString());
  },
  esbuild: (path, outdir) =>
    esbuild({ entryPoints: [path], outdir, bundle: true, minify: true, format: 'esm' }),
};

for (const [name, bundle] of Object.entries(bundlers)) {
  for (const entry of entries) await bundle(`${folder}/${entry}.js`, `${folder}/out/${name}`);
}
