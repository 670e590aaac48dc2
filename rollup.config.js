import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { intro, litInScript } from './scripts/lit-in-script.js';
import { separate } from './scripts/locales.js';
import { keeperCommand } from './scripts/rollup.keeper.js';
import { packLocales } from './scripts/pack-locales.js';
import { entry, minifyTemplates } from './scripts/rollup-plugins.js';

const BUILD = '.cache/build/src';
const DIST = process.env.DIST ?? 'dist';

const minified = (format) =>
  terser({
    ecma: 2022,
    toplevel: true,
    compress: { passes: 3 },
    format: { comments: false, ...format },
  });

const withLit = () => [
  packLocales(),
  minifyTemplates(),
  resolve({ exportConditions: ['production'] }),
  // A classic script is read in the encoding of the page around it.
  minified({ ascii_only: true }),
];

export default [
  {
    input: [`${BUILD}/index.js`, `${BUILD}/define.js`, `${BUILD}/node/render.js`],
    external: /^(lit|@lit|node:)\b/,
    plugins: [packLocales(), minifyTemplates()],
    output: { dir: DIST, format: 'es', preserveModules: true, preserveModulesRoot: BUILD },
  },
  keeperCommand(BUILD, DIST),
  {
    input: `${BUILD}/define.js`,
    plugins: [litInScript(), ...withLit()],
    // An IIFE works as a module and as a classic script, and leaves nothing on `window`.
    output: { file: `${DIST}/partner-directory.js`, format: 'iife', intro },
  },
  ...separate.map((tag) => ({
    input: `${BUILD}/i18n/locales/${tag}.js`,
    plugins: [packLocales(), minified()],
    output: { file: `${DIST}/locales/${tag}.js`, format: 'es' },
  })),
  ...['embed', 'embed-host'].map((name) => ({
    input: `${BUILD}/embed/${name}.js`,
    // Of a module, such as the one that loads feeds, only what is used.
    treeshake: { moduleSideEffects: false },
    plugins: [minified({ ascii_only: true })],
    output: { file: `${DIST}/${name}.js`, format: 'iife' },
  })),
  {
    // What a page pays that bundles the tips panel alone; only measured.
    input: 'tips-only',
    plugins: [
      entry(
        'tips-only',
        `import { LinkingTips } from './${BUILD}/elements/linking-tips/linking-tips.js';
        customElements.define('linking-tips', LinkingTips);`,
      ),
      ...withLit(),
    ],
    output: { file: '.cache/tips-only.js', format: 'es' },
  },
];
