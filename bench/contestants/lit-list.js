export const litList = {
  id: 'lit-list',
  title: 'Lit list',
  styles: [],
  body: '<div id="app"></div>',
  selectors: {
    search: '#search',
    card: 'list-card',
    count: '#status',
    filter: 'fieldset input',
    more: '#more',
  },
};
