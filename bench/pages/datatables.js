import { DataTable } from 'datatables.net-dt';
import { categoryFilter } from './category-filter.js';
import { columns, fetchFeed, markSearchable, searched, toRows } from './feed.js';

const feed = await fetchFeed();
const table = new DataTable('#table', {
  data: toRows(feed),
  pageLength: 20,
  deferRender: true,
  ordering: false,
  language: { info: '_TOTAL_ organisations', infoEmpty: '0 organisations', infoFiltered: '' },
  columns: columns.map(([data, title]) => ({
    data,
    title,
    searchable: searched.includes(data),
    render: DataTable.render.text(),
  })),
  initComplete: markSearchable,
});

document.querySelector('#app').prepend(
  categoryFilter(feed.categories, (ticked) => {
    table
      .column(columns.findIndex(([key]) => key === 'categories'))
      .search((text) => ticked.length === 0 || ticked.some((name) => text.includes(name)))
      .draw();
  }),
);
