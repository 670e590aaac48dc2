import { join, relative } from 'node:path';
import { pagesWithTables } from './api-tables.js';
import { build } from './build.js';
import { filesIn, readIfThere } from './files.js';

const FRESH = '.cache/dist';

/** @param {string} dist */
const namesIn = (dist) => filesIn([dist]).map((path) => relative(dist, path));

build(FRESH);
const stale = [...new Set([...namesIn('dist'), ...namesIn(FRESH)])]
  .filter((path) => readIfThere(join('dist', path)) !== readIfThere(join(FRESH, path)))
  .map((path) => `dist/${path}`);
for (const [path, page] of await pagesWithTables(`${FRESH}/custom-elements.json`)) {
  if (page !== readIfThere(path)) stale.push(path);
}
if (stale.length) {
  console.error(`Not what the sources make: ${stale.join(', ')}. Run: npm run build`);
  process.exit(1);
}
console.log('dist and the tables of the documentation are what the sources make.');
