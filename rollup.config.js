import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import { featureModules, features, loadedByFeatures } from './scripts/features.js';
import { lateExpressions } from './scripts/late-expressions.js';
import { intro, litInScript } from './scripts/lit-in-script.js';
import { separate } from './scripts/locales.js';
import { editorScripts } from './scripts/rollup.editor.js';
import { keeperCommand } from './scripts/rollup.keeper.js';
import { packLocales } from './scripts/pack-locales.js';
import { prepareTemplates } from './scripts/prepare-templates.js';
import { renameLocals } from './scripts/rename-locals.js';
import {
  arrowsForFunctions,
  backticks,
  entry,
  inOrder,
  letForConst,
  loadFrom,
  minifyStyles,
  minifyTemplates,
  startLine,
} from './scripts/rollup-plugins.js';

/**
 * @typedef {import('rollup').Plugin} Plugin
 *
 * @typedef {import('rollup').RollupOptions} RollupOptions
 */

// Its types are those of a CommonJS module.
const terser = /** @type {typeof terserPlugin.default} */ (/** @type {unknown} */ (terserPlugin));

const BUILD = '.cache/build/src';
const DIST = process.env.DIST ?? 'dist';

/**
 * A first line by which Chromium compiles all functions beside the main thread while the script is
 * on its way: nearly all of them are called before the first card is there. A comment elsewhere.
 */
const FIRST_LINE = '//# allFunctionsCalledOnLoad';

/** @param {{ compress?: object, format?: { ascii_only?: boolean, inline_script?: boolean } }} [options] */
export const minified = ({ compress, format } = {}) =>
  terser({
    ecma: 2022,
    toplevel: true,
    // No function of ours is called by `new`, or asked how many arguments it has.
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, ...compress },
    format: { comments: false, ...format },
  });

// A classic script is read in the encoding of the page around it.
const ASCII = { format: { ascii_only: true } };

/** @param {Plugin[]} plugins */
const withLit = (...plugins) => [
  packLocales(),
  minifyTemplates(),
  ...plugins,
  nodeResolve({ exportConditions: ['production'] }),
  letForConst(),
];

/**
 * The one file, as it is before it is minified.
 *
 * @type {() => RollupOptions & { plugins: Plugin[], output: import('rollup').OutputOptions }}
 */
export const oneFile = () => ({
  input: `${BUILD}/define.js`,
  plugins: withLit(
    inOrder(),
    litInScript(),
    prepareTemplates(),
    lateExpressions(),
    arrowsForFunctions(),
  ),
  // An IIFE works as a module and as a classic script, and leaves nothing on `window`.
  output: { file: `${DIST}/partner-directory.js`, format: 'iife', intro },
});

const file = oneFile();

/** Inside a page, where a script must not seem to end. */
const INLINE = { format: { ascii_only: true, inline_script: true } };

/** Of a page of 800 kB further passes take longer than they save. */
const QUICKLY = { compress: { passes: 1 } };

/** @type {RollupOptions[]} */
const locales = separate.map((tag) => ({
  input: `${BUILD}/i18n/locales/${tag}.js`,
  plugins: [packLocales(), minified()],
  output: { file: `${DIST}/locales/${tag}.js`, format: 'es' },
}));

/** @type {RollupOptions[]} */
const featureScripts = features.map((name) => ({
  input: `${BUILD}/features/${name}/${name}.js`,
  treeshake: { moduleSideEffects: false },
  external: loadedByFeatures.map((path) => resolve(`${BUILD}/features/${path}.js`)),
  plugins: [
    packLocales(),
    minifyStyles(),
    loadFrom(name),
    lateExpressions(),
    letForConst(),
    minified(ASCII),
    renameLocals(),
  ],
  output: { file: `${DIST}/${name}.js`, format: 'iife' },
}));

/** @type {RollupOptions[]} */
const besideFeatures = [...loadedByFeatures, ...featureModules].map((path) => ({
  input: `${BUILD}/features/${path}.js`,
  plugins: [minified()],
  output: { file: `${DIST}/${path}.js`, format: 'es' },
}));

/** @type {RollupOptions[]} */
const framePage = ['embed', 'embed-host'].map((name) => ({
  input: `${BUILD}/embed/${name}.js`,
  // Of a module, such as the one that loads feeds, only what is used.
  treeshake: { moduleSideEffects: false },
  plugins: [minified(ASCII)],
  output: { file: `${DIST}/${name}.js`, format: 'iife' },
}));

/** @type {RollupOptions[]} */
export default [
  {
    input: [`${BUILD}/index.js`, `${BUILD}/define.js`, `${BUILD}/node/render.js`],
    external: /^(lit|@lit|node:)\b/,
    plugins: [packLocales(), minifyTemplates()],
    output: { dir: DIST, format: 'es', preserveModules: true, preserveModulesRoot: BUILD },
  },
  keeperCommand(BUILD, DIST),
  {
    ...file,
    plugins: [...file.plugins, minified(ASCII), backticks(), renameLocals(), startLine(FIRST_LINE)],
  },
  ...editorScripts(BUILD, DIST, withLit, minified({ ...INLINE, ...QUICKLY })),
  ...locales,
  ...framePage,
  ...featureScripts,
  ...besideFeatures,
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
      minified(ASCII),
    ],
    output: { file: '.cache/tips-only.js', format: 'es' },
  },
];
