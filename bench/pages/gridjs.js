import { Grid } from 'gridjs';
import { categoryFilter, inCategories } from './category-filter.js';
import { columns, fetchFeed, markSearchable, searched, toRows } from './feed.js';

const feed = await fetchFeed();
const rows = toRows(feed);
const keys = columns.map(([key]) => key);
const grid = new Grid({
  data: rows,
  columns: columns.map(([id, name]) => ({ id, name })),
  search: { selector: (cell, row, column) => (searched.includes(keys[column]) ? cell : '') },
  pagination: { limit: 20 },
});

const app = document.querySelector('#app');
grid.config.pipeline.on('afterProcess', markSearchable);
grid.render(app);
app.before(
  categoryFilter(feed.categories, (ticked) => {
    grid.updateConfig({ data: rows.filter((row) => inCategories(row, ticked)) }).forceRender();
  }),
);
