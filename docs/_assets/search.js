const [feed] = await Promise.all([
  fetch('pages.json').then((answer) => answer.json()),
  import('../dist/partner-directory.js'),
]);
const { registerLocale } = await customElements.whenDefined('partner-directory');
registerLocale({
  tag: 'en',
  words: {
    search: 'Search these pages',
    organizations: { one: '{n} page', other: '{n} pages' },
    noMatch: 'No page matches these choices.',
    noMatchQuery: 'No page matches “{query}”.',
    otherOrganizations: 'Other pages',
    showMore: 'Show more pages',
    skip: 'Skip to the pages',
    website: 'Page',
    link: 'Link to this result',
  },
});

const directory = document.getElementById('search');
for (const page of feed.organizations) page.website = new URL(page.path, location.href).href;
directory.query = new URLSearchParams(location.search).get('q') ?? '';
directory.feed = feed;
