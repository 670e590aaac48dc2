import { datatables } from './datatables.js';
import { floor } from './floor.js';
import { gridjs } from './gridjs.js';
import { instantsearch } from './instantsearch.js';
import { listJs } from './list-js.js';
import { litList } from './lit-list.js';
import { partnerDirectory } from './partner-directory.js';
import { tabulator } from './tabulator.js';

/**
 * Everything that is measured; the floor comes first. Each has an `id` (of its page's folder and, for
 * all but ours, of its script in `pages/`), a `title`, the `styles` that it ships, the page's `body`, and
 * `selectors` for what a visitor uses: `search`, `card`, `count`, `filter` and `more`. They are looked
 * up in the shadow root of `host` where there is one; `count` always in the document.
 */
export const contestants = [
  floor,
  partnerDirectory,
  litList,
  listJs,
  tabulator,
  instantsearch,
  gridjs,
  datatables,
];
