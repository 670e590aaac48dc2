import 'partner-directory/define.js';
import { parseFeed, type Filters, type FeedErrorReason } from 'partner-directory';
import pl from 'partner-directory/locales/pl.js';

const directory = document.createElement('partner-directory');
const card = document.querySelector('org-card');
const panel = document.querySelector('linking-tips');

const filters: Filters = new Map([['country', new Set(['ET'])]]);
directory.filters = filters;
directory.pageSize = 9;
directory.addEventListener('directory-load', ({ feed, problems }) => {
  console.log(feed.organizations.length, problems.length);
});
directory.addEventListener('directory-error', ({ error }) => {
  const reason: FeedErrorReason = error.reason;
  console.log(reason);
});
document.body.addEventListener('org-contact', ({ org, kind }) => console.log(org.name, kind));
panel?.reload();
if (card) card.org = parseFeed({}).feed.organizations[0];
console.log(pl.tag);

// @ts-expect-error: no text
directory.pageSize = '9';
// @ts-expect-error: there is no such facet
directory.filters = new Map([['colour', new Set(['red'])]]);
// @ts-expect-error: can only be read
directory.results = undefined;
// @ts-expect-error: a card has no pages
console.log(card?.pageSize);
// @ts-expect-error: is of a load, not of a filter
directory.addEventListener('directory-filter', ({ problems }) => console.log(problems));
// @ts-expect-error: there is no such reason
directory.addEventListener('directory-error', ({ error }) => error.reason === 'tired');
