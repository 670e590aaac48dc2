export const gridjs = {
  id: 'gridjs',
  title: 'Grid.js',
  styles: ['gridjs/dist/theme/mermaid.min.css'],
  body: '<div id="app"></div>',
  selectors: {
    search: '.gridjs-search-input',
    card: '.gridjs-tbody .gridjs-tr:has(td + td)',
    count: '.gridjs-summary',
    filter: 'fieldset input',
    more: '.gridjs-pages button:last-child',
  },
};
