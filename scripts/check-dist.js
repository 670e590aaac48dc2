import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build.js';
import { filesIn } from './files.js';
import { readmeWithTables } from './readme-tables.js';

const FRESH = '.cache/dist';

/** @param {string} path */
const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** @param {string} dist */
const namesIn = (dist) => filesIn([dist]).map((path) => relative(dist, path));

build(FRESH);
const stale = [...new Set([...namesIn('dist'), ...namesIn(FRESH)])]
  .filter((path) => read(join('dist', path)) !== read(join(FRESH, path)))
  .map((path) => `dist/${path}`);
if ((await readmeWithTables(`${FRESH}/custom-elements.json`)) !== read('README.md')) {
  stale.push('README.md');
}
if (stale.length) {
  console.error(`Not what the sources make: ${stale.join(', ')}. Run: npm run build`);
  process.exit(1);
}
console.log('dist and the tables of the README are what the sources make.');
