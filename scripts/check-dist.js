import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesWithTables } from './api-tables.js';
import { build } from './build.js';

const FRESH = '.cache/dist';

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

build(FRESH);
const stale = [...new Set([...filesIn('dist'), ...filesIn(FRESH)])]
  .filter((path) => read(join('dist', path)) !== read(join(FRESH, path)))
  .map((path) => `dist/${path}`);
for (const [path, page] of await pagesWithTables(`${FRESH}/custom-elements.json`)) {
  if (page !== read(path)) stale.push(path);
}
if (stale.length) {
  console.error(`Not what the sources make: ${stale.join(', ')}. Run: npm run build`);
  process.exit(1);
}
console.log('dist and the tables of the documentation are what the sources make.');
