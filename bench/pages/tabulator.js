import {
  FilterModule,
  FormatModule,
  InteractionModule,
  PageModule,
  Tabulator,
} from 'tabulator-tables';
import { categoryFilter, inCategories } from './category-filter.js';
import { columns, fetchFeed, markSearchable, searched, toRows } from './feed.js';

Tabulator.registerModule([FilterModule, FormatModule, InteractionModule, PageModule]);

const search = document.querySelector('#search');
const status = document.querySelector('#status');
let ticked = [];

const feed = await fetchFeed();
const table = new Tabulator('#table', {
  data: toRows(feed),
  columns: columns.map(([field, title]) => ({ field, title })),
  layout: 'fitColumns',
  pagination: true,
  paginationSize: 20,
});

function find() {
  const query = search.value.trim();
  const anyColumn = searched.map((field) => ({ field, type: 'like', value: query }));
  table.setFilter(query === '' ? [] : [anyColumn]);
  if (ticked.length > 0) table.addFilter((row) => inCategories(row, ticked));
}

function count(rows) {
  status.textContent = `${rows} organisations`;
}

table.on('tableBuilt', () => {
  count(feed.organizations.length);
  markSearchable();
});
table.on('dataFiltered', (filters, rows) => count(rows.length));
search.addEventListener('input', find);
search.before(
  categoryFilter(feed.categories, (names) => {
    ticked = names;
    find();
  }),
);
