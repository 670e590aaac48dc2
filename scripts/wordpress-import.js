import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { commonjs, licences } from './rollup.keeper.js';
import { entry } from './rollup-plugins.js';

const KEEPER = './.cache/build/src/keeper';
/** What the import screen needs from the keeper's core. */
const CODE = `
  export { decodeText } from '${KEEPER}/files/encoding.js';
  export { readCsv } from '${KEEPER}/files/csv.js';
  export { EMPTY_FEED, importSheets } from '${KEEPER}/import-feed.js';
  export { ORGANIZATION_FIELDS } from '${KEEPER}/fields/fields.js';
`;

/**
 * Bundles the keeper's core as a script for wp-admin, so that a sheet is read there in the same way
 * as everywhere else.
 *
 * @param {string} folder where it goes, with the licences of what is in it.
 */
export async function writeImport(folder) {
  const bundle = await rollup({
    input: 'keeper-import',
    treeshake: { moduleSideEffects: false },
    plugins: [
      entry('keeper-import', CODE),
      nodeResolve({ browser: true }),
      commonjs({ include: /\/papaparse\// }),
      licences('LICENSES.txt'),
    ],
  });
  await bundle.write({
    dir: folder,
    format: 'iife',
    name: 'partnerDirectoryKeeper',
    entryFileNames: 'keeper-import.js',
  });
  await bundle.close();
}
