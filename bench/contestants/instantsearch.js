export const instantsearch = {
  id: 'instantsearch',
  title: 'InstantSearch + MiniSearch',
  styles: [],
  body: `
    <div id="search"></div>
    <div id="filter"></div>
    <div id="status"></div>
    <div id="list"></div>`,
  selectors: {
    search: '.ais-SearchBox-input',
    card: '.ais-InfiniteHits-item',
    count: '.ais-Stats-text',
    filter: '.ais-RefinementList-checkbox',
    more: '.ais-InfiniteHits-loadMore',
  },
};
