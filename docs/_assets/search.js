/**
 * The search of these pages. Until somebody uses the box, the page is a list of links, and neither
 * the elements nor the words of the pages are fetched.
 */
const box = document.getElementById('q');
const directory = document.getElementById('search');

async function load() {
  const feed = await (await fetch('pages.json')).json();
  for (const page of feed.organizations) page.website = new URL(page.path, location.href).href;
  // Before there are elements: without a feed one would complain.
  directory.feed = feed;
  await import('../dist/partner-directory.js');
  const { registerLocale } = customElements.get('partner-directory');
  registerLocale({
    tag: 'en',
    words: {
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
}

/** Keeps what is searched for in the page's URL. */
function keep() {
  const url = new URL(location);
  if (box.value) url.searchParams.set('q', box.value);
  else url.searchParams.delete('q');
  history.replaceState(null, '', url);
}

let loading;

async function find() {
  keep();
  await (loading ??= load());
  directory.query = box.value;
}

box.value = new URLSearchParams(location.search).get('q') ?? '';
if (box.value || document.activeElement === box) void find();
for (const type of ['focus', 'input']) box.addEventListener(type, find);
box.form.addEventListener('submit', (event) => event.preventDefault());
// A visitor has pressed “Clear” in the directory, for example.
directory.addEventListener('directory-filter', ({ query }) => {
  if (query === box.value) return;
  box.value = query;
  keep();
});
