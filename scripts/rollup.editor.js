import commonjsPlugin from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { licences } from './rollup.keeper.js';

/**
 * @typedef {import('rollup').Plugin} Plugin
 *
 * @typedef {import('rollup').RollupOptions} RollupOptions
 */

// Its types are those of a CommonJS module.
const commonjs = /** @type {typeof commonjsPlugin.default} */ (
  /** @type {unknown} */ (commonjsPlugin)
);

/** Where the scripts of the page are before they are put into it. */
export const EDITOR = '.cache/editor';

const IMPORT = "import('@e965/xlsx')";

/**
 * The page contains the reader of spreadsheets as text, and runs it when needed.
 *
 * @param {string} build
 * @returns {Plugin}
 */
const spreadsheetsInPage = (build) => ({
  name: 'spreadsheets-in-page',
  transform(code, id) {
    if (!id.endsWith('/keeper/files/spreadsheet.js')) return null;
    if (!code.includes(IMPORT)) throw new Error(`${id} has no ${IMPORT} any more.`);
    const loader = `${process.cwd()}/${build}/editor/files/load-spreadsheets.js`;
    const start = `import { loadSpreadsheets } from ${JSON.stringify(loader)};\n`;
    return { code: start + code.replace(IMPORT, 'loadSpreadsheets()'), map: null };
  },
});

/**
 * The two scripts of the editor's page, and the script that checks lists in other pages.
 *
 * @param {string} build
 * @param {string} dist
 * @param {(...plugins: Plugin[]) => Plugin[]} withLit
 * @param {Plugin} minify
 * @returns {RollupOptions[]}
 */
export const editorScripts = (build, dist, withLit, minify) => [
  {
    input: `${build}/editor/main.js`,
    plugins: [
      spreadsheetsInPage(build),
      ...withLit(commonjs({ include: /\/papaparse\//, ignore: ['stream'] })),
      minify,
      licences('LICENSES-editor.txt'),
    ],
    output: { file: `${EDITOR}/editor.js`, format: 'iife', inlineDynamicImports: true },
  },
  {
    input: '@e965/xlsx',
    plugins: [nodeResolve(), minify, licences('LICENSES-spreadsheets.txt')],
    output: {
      file: `${EDITOR}/spreadsheets.js`,
      format: 'iife',
      exports: 'named',
      // On `window`: the minifier would rename a variable.
      extend: true,
      name: 'partnerDirectorySpreadsheets',
    },
  },
  {
    input: `${build}/editor/check-list.js`,
    treeshake: { moduleSideEffects: false },
    plugins: [minify],
    output: { file: `${dist}/check-list.js`, format: 'es' },
  },
];
