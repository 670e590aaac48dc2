import instantsearch from 'instantsearch.js';
import {
  configure,
  infiniteHits,
  refinementList,
  searchBox,
  stats,
} from 'instantsearch.js/es/widgets';
import { columns, fetchFeed } from './feed.js';
import { memoryClient } from './memory-client.js';

const search = instantsearch({
  indexName: 'organisations',
  searchClient: memoryClient(await fetchFeed()),
});

search.addWidgets([
  configure({ hitsPerPage: 20 }),
  searchBox({ container: '#search' }),
  refinementList({ container: '#filter', attribute: 'categories', limit: 20 }),
  stats({
    container: '#status',
    templates: { text: ({ nbHits }, { html }) => html`${nbHits} organisations` },
  }),
  infiniteHits({
    container: '#list',
    templates: {
      item: (hit, { html }) => html`${columns.map(([key]) => html`<p>${hit[key]}</p>`)}`,
    },
  }),
]);
search.start();
