export const tabulator = {
  id: 'tabulator',
  title: 'Tabulator',
  styles: ['tabulator-tables/dist/css/tabulator.min.css'],
  body: `
    <input type="search" id="search" aria-label="Search">
    <p id="status" role="status"></p>
    <div id="table"></div>`,
  selectors: {
    search: '#search',
    card: '.tabulator-row',
    count: '#status',
    filter: 'fieldset input',
    more: '.tabulator-page[data-page=next]',
  },
};
