import { fixtureSync } from '@open-wc/testing';
import { feedOf, numbered } from './feeds.js';
import { choose, filtersOf } from './filters.js';
import { ask, feedUrl, fixtureUrl, newKey } from './fixture-server.js';
import {
  cards,
  mount,
  mountWith,
  outcome,
  part,
  parts,
  says,
  search,
  settled,
  tipsIn,
  until,
  type OurElement,
} from './page.js';
import { show, withPictures } from './picture.js';
import { stub } from './stub.js';
import { PartnerDirectory } from '../../src/elements/partner-directory/partner-directory.js';
import '../../src/i18n/locales/ar.js';

const LONG = `${'It pairs schools of two countries and helps with the first letters. '.repeat(8)}End.`;

/** A feed with everything in it that has a place on screen. */
export const RICH = feedOf(
  [
    {
      id: 'rich',
      name: 'Rich in ways to reach it',
      alternate_name: 'RIWTRI',
      alert: 'Moving house in May.',
      status: 'temporarily closed',
      description: LONG,
      category_ids: ['finding'],
      countries: ['GB', 'FR'],
      email: 'info@example.org',
      website: 'https://example.org/',
      additional_websites: [{ url: 'https://blog.example.org/', label: 'Blog' }],
      phones: [{ number: '01460 55449', extension: '3', description: 'Office' }],
      contacts: [
        { name: 'Ann Lee', title: 'Head', email: 'ann@example.org' },
        { name: 'Bo Lee', title: 'Chair' },
      ],
      locations: [{ name: 'Main', addresses: [{ address_1: '1 High St', city: 'Cardiff' }] }],
      assured_date: '2026-01-01',
    },
    { id: 'plain', name: 'Plain', description: 'Little to say.', category_ids: ['advice'] },
    ...numbered(30).map((org, n) => ({ ...org, offers: [`offer ${n}`], phases: ['primary'] })),
  ],
  {
    updated: '2026-03-01',
    page: {
      title: 'Partners',
      summary: 'In short.',
      image: { src: 'https://example.org/a.png', alt: 'A class' },
      resources_heading: 'Resources',
      resources_intro: 'See below.',
    },
    tips: {
      heading: 'Think first',
      items: [{ title: 'Go slowly', text: 'Write letters. Then meet. Then travel.' }, 'Ask.'],
    },
    categories: [
      { id: 'finding', name: 'Finding' },
      { id: 'advice', name: 'Advice' },
    ],
    community: {
      login_url: 'https://example.org/login',
      register_url: 'https://example.org/register',
      comments: { mode: 'link', url: 'https://example.org/comments', login_required: true },
      share: true,
    },
  },
);

/** With advice for those who choose a category. */
const ADVISED = {
  ...RICH,
  tips: {
    heading: 'Before you start',
    items: [{ id: 'one', text: 'Ask twice.', applies_to: { category_ids: ['advice'] } }],
  },
};
const PICTURED = { name: 'Aid for Schools', logo: 'https://example.org/logo.png' };

/** Markup in a column of this width; its element, as it is from the start. */
function column<T extends OurElement>(markup: string, width: string): T {
  const wrapper = fixtureSync<HTMLElement>(`<div>${markup}</div>`);
  wrapper.style.inlineSize = width;
  return wrapper.firstElementChild as T;
}

const directory = (src: string, attributes = '', width = '40em') =>
  column<PartnerDirectory>(
    `<partner-directory src='${src}' ${attributes}><p>Plain page</p></partner-directory>`,
    width,
  );

/** A directory of which the first half of its feed is on screen. */
async function partial(key: string): Promise<PartnerDirectory> {
  const src = fixtureUrl({ organizations: '3000', key, end: 'half' });
  const element = directory(src, 'page-size="3"');
  await says(element, /still loading/);
  await settled(element);
  return element;
}

async function ready<T extends OurElement>(element: T): Promise<T> {
  await outcome(element);
  if (element instanceof PartnerDirectory) await filtersOf(element);
  return element;
}

/** Every state that a visitor can meet, by name; each gives the element that is in it. */
export const STATES: Readonly<Record<string, () => Promise<OurElement>>> = {
  async 'loading for long'() {
    const element = directory(feedUrl(RICH, { key: newKey(), end: 'hang' }));
    await until(element, () => parts(element, 'skeleton').length);
    return element;
  },
  loaded: () => ready(directory(feedUrl(RICH), 'page-size="2"')),
  'loaded, wide': () => ready(directory(feedUrl(RICH), '', '80em')),
  'loaded, very narrow': () => ready(directory(feedUrl(RICH), '', '15em')),
  'with a tip that applies': () => ready(directory(feedUrl(ADVISED), 'category="advice"')),
  async filtered() {
    const element = await ready(directory(feedUrl(RICH), '', '80em'));
    await choose(element, ['Category', 'Advice'], ['Category', 'Finding']);
    return element;
  },
  async 'with its filters unfolded'() {
    const element = await ready(directory(feedUrl(RICH)));
    part(element, 'filters-toggle').click();
    await settled(element);
    return element;
  },
  async expanded() {
    const element = await ready(directory(feedUrl(RICH), 'page-size="2"', '20em'));
    const inner = [...cards(element), tipsIn(element) ?? element];
    for (const each of inner) for (const button of parts(each, 'more')) button.click();
    for (const each of inner) await settled(each);
    return element;
  },
  async 'just copied'() {
    stub(navigator, 'share', { value: undefined });
    stub(navigator, 'clipboard', { value: { writeText: async () => undefined } });
    const element = await ready(directory(feedUrl(RICH), 'page-size="2"'));
    const [card = element] = cards(element);
    part(card, 'copy').click();
    part(element, 'share').click();
    await until(card, () => parts(card, 'copied').length);
    await until(element, () => parts(element, 'copied').length);
    return element;
  },
  async 'without a match'() {
    const element = await ready(directory(feedUrl(RICH)));
    await search(element, 'zzqqzz');
    await says(element, /zzqqzz/);
    return element;
  },
  async 'with nearest matches'() {
    const element = await ready(directory(feedUrl(RICH)));
    await search(element, 'litle');
    await until(element, () => parts(element, 'nearest-heading').length);
    await says(element, /litle/);
    return element;
  },
  empty: () => ready(directory(feedUrl(feedOf([])))),
  async failed() {
    const element = await ready(directory(fixtureUrl({ status: '404' })));
    await says(element, /not available/);
    return element;
  },
  partial: () => partial(newKey()),
  async 'partial, and broken off'() {
    const key = newKey();
    const element = await partial(key);
    const done = outcome(element);
    await ask('go', key);
    await done;
    await says(element, /incomplete/);
    return element;
  },
  async stale() {
    const element = await ready(directory(feedUrl(RICH, { key: newKey(), status: '200,404' })));
    const next = outcome(element);
    element.reload();
    await next;
    await says(element, /not available/);
    return element;
  },
  async 'in Welsh'() {
    const element = directory(feedUrl(RICH));
    Object.assign(element.parentElement ?? element, { lang: 'cy' });
    return ready(element);
  },
  'a card alone': () =>
    ready(column(`<org-card src='${feedUrl(RICH)}' org-id="rich" folds></org-card>`, '30em')),
  async 'a card alone, unfolded and copied from'() {
    stub(navigator, 'clipboard', { value: { writeText: async () => undefined } });
    const card = await ready(
      column<OurElement>(
        `<org-card src='${feedUrl(RICH)}' org-id="rich" folds></org-card>`,
        '30em',
      ),
    );
    part(card, 'more').click();
    part(card, 'copy').click();
    await until(card, () => parts(card, 'copied').length && parts(card, 'open').length);
    return card;
  },
  async 'a card with a logo'() {
    const card = await withPictures(() => mountWith('org-card', { org: PICTURED }));
    await show(part(card, 'logo') as HTMLImageElement, 40, 20);
    return card;
  },
  async 'loaded, with a logo'() {
    const element = await withPictures(() =>
      mountWith('partner-directory', { feed: feedOf([PICTURED]) }),
    );
    for (const card of cards(element)) await show(part(card, 'logo') as HTMLImageElement, 40, 20);
    return element;
  },
  'a card without its organisation': () =>
    ready(column(`<org-card src='${feedUrl(RICH)}' org-id="nobody"></org-card>`, '30em')),
  async 'a card that may be out of date'() {
    const src = feedUrl(RICH, { key: newKey(), status: '200,404' });
    const element = await ready(
      column<OurElement>(`<org-card src='${src}' org-id="rich"></org-card>`, '30em'),
    );
    const next = outcome(element);
    element.reload();
    await next;
    return element;
  },
  async 'a card loading for long'() {
    const src = feedUrl(RICH, { key: newKey(), end: 'hang' });
    const element = column<OurElement>(`<org-card src='${src}' org-id="rich"></org-card>`, '30em');
    await until(element, () => parts(element, 'loading').length);
    return element;
  },
  async 'tips loading for long'() {
    const src = feedUrl(RICH, { key: newKey(), end: 'hang' });
    const element = column<OurElement>(`<linking-tips src='${src}'></linking-tips>`, '30em');
    await until(element, () => parts(element, 'loading').length);
    return element;
  },
  'tips alone': () => ready(column(`<linking-tips src='${feedUrl(RICH)}'></linking-tips>`, '60em')),
  async 'tips alone, unfolded'() {
    const tips = await ready(
      column<OurElement>(`<linking-tips src='${feedUrl(RICH)}'></linking-tips>`, '18em'),
    );
    for (const button of parts(tips, 'more')) button.click();
    await settled(tips);
    return tips;
  },
  'tips in a narrow column': () =>
    ready(column(`<linking-tips src='${feedUrl(RICH)}'></linking-tips>`, '18em')),
  'tips that failed': () =>
    ready(mount(`<linking-tips src='${fixtureUrl({ status: '404' })}'></linking-tips>`)),
};
