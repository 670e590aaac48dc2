const directory = document.getElementById('search');
const feed = await (await fetch('pages.json')).json();
for (const page of feed.organizations) page.website = new URL(page.path, location.href).href;
directory.query = new URLSearchParams(location.search).get('q') ?? '';
directory.feed = feed;

await import('../dist/partner-directory.js');
const { registerLocale } = await customElements.whenDefined('partner-directory');
registerLocale({
  tag: 'en',
  words: {
    search: 'Search these pages',
    organizations: { one: '{n} page', other: '{n} pages' },
  },
});
