export const listJs = {
  id: 'list-js',
  title: 'list.js',
  styles: [],
  body: `
    <div id="app">
      <input type="search" class="search" aria-label="Search">
      <p id="status" role="status"></p>
      <ul class="list"></ul>
      <button id="more">Show more</button>
    </div>`,
  selectors: {
    search: '.search',
    card: '.list > li',
    count: '#status',
    filter: 'fieldset input',
    more: '#more',
  },
};
