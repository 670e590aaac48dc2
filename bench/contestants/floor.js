export const floor = {
  id: 'floor',
  title: 'Vanilla floor',
  styles: [],
  body: `
    <input type="search" id="search" aria-label="Search">
    <fieldset id="filter"></fieldset>
    <p id="status" role="status"></p>
    <div id="list"></div>
    <button id="more">Show more</button>`,
  selectors: {
    search: '#search',
    card: 'article',
    count: '#status',
    filter: '#filter input',
    more: '#more',
  },
};
