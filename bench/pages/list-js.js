import List from 'list.js';
import { categoryFilter, inCategories } from './category-filter.js';
import { columns, fetchFeed, markSearchable, searched, toRows } from './feed.js';

const pageSize = 20;
const app = document.querySelector('#app');
const status = document.querySelector('#status');
const more = document.querySelector('#more');

const feed = await fetchFeed();
const list = new List(
  app,
  {
    valueNames: columns.map(([key]) => key),
    searchColumns: searched,
    item: `<li>${columns.map(([key]) => `<p class="${key}"></p>`).join('')}</li>`,
    page: pageSize,
  },
  toRows(feed),
);

function count() {
  status.textContent = `${list.matchingItems.length} organisations`;
}

list.on('updated', count);
count();
app.prepend(
  categoryFilter(feed.categories, (ticked) => {
    list.filter((item) => inCategories(item.values(), ticked));
  }),
);
more.addEventListener('click', () => list.show(1, list.page + pageSize));
markSearchable();
