import { readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import { intro, litInScript } from './scripts/lit-in-script.js';
import { separate } from './scripts/locales.js';
import { packLocales } from './scripts/pack-locales.js';
import { prepareTemplates } from './scripts/prepare-templates.js';
import { entry, letForConst, minifyTemplates, startWith } from './scripts/rollup-plugins.js';

/**
 * @typedef {import('rollup').Plugin} Plugin
 *
 * @typedef {import('rollup').RollupOptions} RollupOptions
 */

// Its types are those of a CommonJS module.
const terser = /** @type {typeof terserPlugin.default} */ (/** @type {unknown} */ (terserPlugin));

const BUILD = '.cache/build/src';
const DIST = process.env.DIST ?? 'dist';

// Texts first: gzip finds again what is at most 32 kB back, and all code comes after them.
const TEXTS = [
  ...readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.styles.ts'))
    .sort()
    .map((path) => `elements/${path.slice(0, -3)}`),
  'i18n/locales/en',
  'i18n/locales/cy',
].map((path) => `${BUILD}/${path}.js`);

/** @param {{ ascii_only?: boolean }} [format] */
const minified = (format) =>
  terser({
    ecma: 2022,
    toplevel: true,
    compress: { passes: 3 },
    format: { comments: false, ...format },
  });

/** @param {Plugin[]} plugins */
const withLit = (...plugins) => [
  packLocales(),
  minifyTemplates(),
  ...plugins,
  nodeResolve({ exportConditions: ['production'] }),
  letForConst(),
  // A classic script is read in the encoding of the page around it.
  minified({ ascii_only: true }),
];

/** @type {RollupOptions[]} */
const locales = separate.map((tag) => ({
  input: `${BUILD}/i18n/locales/${tag}.js`,
  plugins: [packLocales(), minified()],
  output: { file: `${DIST}/locales/${tag}.js`, format: 'es' },
}));

/** @type {RollupOptions[]} */
const framePage = ['embed', 'embed-host'].map((name) => ({
  input: `${BUILD}/embed/${name}.js`,
  // Of a module, such as the one that loads feeds, only what is used.
  treeshake: { moduleSideEffects: false },
  plugins: [minified({ ascii_only: true })],
  output: { file: `${DIST}/${name}.js`, format: 'iife' },
}));

/** @type {RollupOptions[]} */
export default [
  {
    input: [`${BUILD}/index.js`, `${BUILD}/define.js`, `${BUILD}/node/cli.js`],
    external: /^(lit|@lit|node:)\b/,
    plugins: [packLocales(), minifyTemplates()],
    output: { dir: DIST, format: 'es', preserveModules: true, preserveModulesRoot: BUILD },
  },
  {
    input: `${BUILD}/define.js`,
    plugins: withLit(startWith(TEXTS), litInScript(), prepareTemplates()),
    // An IIFE works as a module and as a classic script, and leaves nothing on `window`.
    output: { file: `${DIST}/partner-directory.js`, format: 'iife', intro },
  },
  ...locales,
  ...framePage,
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
