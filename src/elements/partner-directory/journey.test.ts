import '../../../test/support/published.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { recordConsole } from '../../../test/support/console.js';
import { feedOf } from '../../../test/support/feeds.js';
import { checkboxes, filtersOf } from '../../../test/support/filters.js';
import { ask, feedUrl, fixtureUrl, newKey } from '../../../test/support/fixture-server.js';
import { focusedOn } from '../../../test/support/focus.js';
import {
  cards,
  mount,
  names,
  outcome,
  part,
  parts,
  says,
  searchBox,
  settled,
  statusOf,
  until,
} from '../../../test/support/page.js';
import type { OrgContactEvent } from '../../controllers/events.js';
import type { PartnerDirectory } from './partner-directory.js';

const LONG = `${'It pairs schools of two countries and helps with the first letters. '.repeat(6)}End.`;

const FEED = feedOf(
  ['Delta', 'Alpha', 'Echo', 'Bravo', 'Charlie'].map((name, n) => ({
    id: name,
    name,
    description: n ? 'Links schools.' : `Links schools. ${LONG}`,
    website: `https://${name.toLowerCase()}.example/`,
    category_ids: [n % 2 ? 'advice' : 'finding'],
    countries: [n < 3 ? 'GB' : 'FR'],
  })),
  {
    categories: [
      { id: 'finding', name: 'Finding' },
      { id: 'advice', name: 'Advice' },
    ],
    tips: { heading: 'Think first', items: ['Go slowly.'] },
    community: {
      login_url: 'https://example.org/login',
      comments: { mode: 'link', url: 'https://example.org/comments' },
    },
  },
);

/** The most stops that any of these pages has. */
const MANY = 60;

/** A directory between two inputs, with the focus in the one before. */
async function page(
  src = feedUrl(FEED),
  attributes = 'page-size="3"',
  whenMounted = async (_directory: PartnerDirectory) => {},
): Promise<PartnerDirectory> {
  const wrapper = mount<HTMLElement>(`<div style="inline-size: 30em">
    <input aria-label="before">
    <partner-directory src='${src}' ${attributes}></partner-directory>
    <input aria-label="after"></div>`);
  const directory = wrapper.querySelector('partner-directory') ?? expect.fail();
  const shown = outcome(directory);
  await whenMounted(directory);
  await shown;
  await filtersOf(directory);
  wrapper.querySelector('input')?.focus();
  return directory;
}

async function key(press: string, directory: PartnerDirectory): Promise<void> {
  await sendKeys({ press });
  await settled(directory);
}

async function shiftTab(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** Tabs on until the focus is on something so called, and gives every stop on the way to it. */
async function tabTo(wanted: string): Promise<string[]> {
  const stops: string[] = [];
  while (focusedOn() !== wanted) {
    await sendKeys({ press: 'Tab' });
    stops.push(focusedOn());
    if (stops.length > MANY || focusedOn().startsWith('body')) {
      throw new Error(`Tab does not lead to ${wanted}: ${stops.join(', ')}`);
    }
  }
  return stops;
}

/** Whether the focus is in the directory, on what it was or on what has taken its place. */
const isInside = (directory: Element) =>
  document.activeElement === directory && directory.shadowRoot?.activeElement !== null;

/** Unfolds the filters with the keyboard, from anywhere before them. */
async function unfold(directory: PartnerDirectory): Promise<void> {
  await tabTo('filters-toggle Filters');
  await key('Enter', directory);
}

describe('a visitor with nothing but a keyboard', () => {
  it('goes from the search through the list and out again [criterion 25, WCAG 2.1.1, 2.1.2]', async () => {
    const directory = await page();
    await tabTo('search-input Search organisations');
    await sendKeys({ type: 'links' });
    await sendKeys({ press: 'Enter' });
    await says(directory, /^5 of 5 match “links”/);
    expect(focusedOn()).to.equal('search-input Search organisations');

    await unfold(directory);
    expect(focusedOn()).to.equal('filters-toggle open Filters');
    await tabTo('filter-checkbox Finding, 3 organisations');
    await key(' ', directory);
    expect(names(directory)).to.deep.equal(['Delta', 'Echo', 'Charlie']);
    await says(directory, /^3 of 5 match “links”/);
    expect(focusedOn()).to.equal('filter-checkbox Finding, 3 organisations');

    await tabTo('token Remove filter: Category, Finding');
    await key('Enter', directory);
    expect(parts(directory, 'token')).to.have.lengthOf(0);
    expect(isInside(directory)).to.equal(true);
    await says(directory, /^5 of 5 match “links”/);

    await tabTo('order-select Sort by Category Best match A to Z');
    await key('a', directory);
    await until(directory, () => names(directory)[0] === 'Alpha');
    expect(names(directory)).to.deep.equal(['Alpha', 'Bravo', 'Charlie']);

    await tabTo('contact-link Website: alpha.example, Alpha');
    await tabTo('contact-link Website: charlie.example, Charlie');
    await tabTo('show-more Show more organisations');
    await key('Enter', directory);
    await until(directory, () => cards(directory).length === 5);
    await settled(directory);
    expect(focusedOn()).to.equal('name Delta');
    await says(directory, /\b5 of 5\b/);

    await tabTo('more Read more: Delta');
    await key('Enter', directory);
    expect(focusedOn()).to.equal('more open Read less: Delta');
    await key(' ', directory);
    expect(focusedOn()).to.equal('more Read more: Delta');

    const rest = await tabTo('input after');
    expect(rest.slice(0, 3)).to.deep.equal([
      'contact-link Website: delta.example, Delta',
      'link Link to this organisation: Delta',
      'contact-link Website: echo.example, Echo',
    ]);
    expect(rest).to.include.members(['community-link Add your comment', 'input after']);
  });

  it('meets the same stops on the way back, with everything that can be there', async () => {
    const directory = await page();
    await unfold(directory);
    await tabTo('filter-checkbox United Kingdom, 3 organisations');
    await key(' ', directory);
    await tabTo('more Read more: Delta');
    await key('Enter', directory);
    directory.pageSize = 2;
    await settled(directory);
    document.querySelector<HTMLElement>('[aria-label=before]')?.focus();

    const there = await tabTo('input after');
    expect(there).to.include.members([
      'search-input Search organisations',
      'filters-toggle open Filters (1 on)',
      'filter-checkbox United Kingdom, 3 organisations',
      'clear Clear search and filters',
      'token Remove filter: Country, United Kingdom',
      'more open Read less: Delta',
      'show-more Show more organisations',
      'community-link Add your comment',
    ]);
    expect(new Set(there).size, 'no stop twice').to.equal(there.length);
    const back: string[] = [];
    while (focusedOn() !== 'input before' && back.length < MANY) {
      back.push(focusedOn());
      await shiftTab();
    }
    expect(back).to.deep.equal([...there].reverse());
  });

  it('does not stop at what is folded away [criterion 12, WCAG 2.4.3]', async () => {
    await page();
    const stops = await tabTo('input after');
    expect(stops.filter((stop) => stop.startsWith('input '))).to.deep.equal(['input after']);
    expect(stops).to.include('filters-toggle Filters');
    expect(stops).to.include('more Read more: Delta');
  });

  it('folds the filters again, and stays on their button [criterion 11, WCAG 2.1.1, 4.1.2]', async () => {
    const directory = await page();
    await unfold(directory);
    expect(checkboxes(directory).some((box) => box.checkVisibility())).to.equal(true);
    await key(' ', directory);
    expect(checkboxes(directory).some((box) => box.checkVisibility())).to.equal(false);
    expect(focusedOn()).to.equal('filters-toggle Filters');
  });

  it('tells the page of a link that was followed', async () => {
    const directory = await page();
    const events: OrgContactEvent[] = [];
    directory.addEventListener('org-contact', (event) => events.push(event));
    directory.addEventListener('click', (event) => event.preventDefault());
    await tabTo('contact-link Website: echo.example, Echo');
    await key('Enter', directory);
    expect(events.map(({ org, kind, action }) => [org.name, kind, action])).to.deep.equal([
      ['Echo', 'website', 'open'],
    ]);
  });

  it('submits no form of the host', async () => {
    const form = mount<HTMLFormElement>(`<form style="inline-size: 30em"><input name="host">
      <partner-directory src='${feedUrl(FEED)}' page-size="3"></partner-directory></form>`);
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });
    const directory = form.querySelector('partner-directory') ?? expect.fail();
    await outcome(directory);
    await filtersOf(directory);
    searchBox(directory).focus();
    await sendKeys({ type: 'links' });
    await key('Enter', directory);
    await unfold(directory);
    await tabTo('filter-checkbox Finding, 3 organisations');
    await key('Enter', directory);
    await tabTo('show-more Show more organisations');
    await key('Enter', directory);
    await until(directory, () => cards(directory).length === 5);
    expect(submits).to.equal(0);
  });
});

describe('the focus of a visitor with a keyboard [criterion 20, WCAG 2.4.3]', () => {
  /** That the focus is inside, and that Tab goes on from there, not from the start of the page. */
  async function expectGoesOn(directory: PartnerDirectory) {
    expect(isInside(directory), focusedOn()).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(isInside(directory), focusedOn()).to.equal(true);
  }

  it('is not lost with a token, neither the first of two nor the last', async () => {
    const directory = await page(feedUrl(FEED), 'category="finding" country="gb"');
    await tabTo('token Remove filter: Category, Finding');
    await key('Enter', directory);
    expect(parts(directory, 'token')).to.have.lengthOf(1);
    expect(isInside(directory), focusedOn()).to.equal(true);
    part(directory, 'token').focus();
    await key(' ', directory);
    expect(parts(directory, 'token')).to.have.lengthOf(0);
    await expectGoesOn(directory);
  });

  for (const attributes of ['query="links"', 'no-search country="gb"', 'no-search query="zzqq"']) {
    it(`is not lost with Clear: ${attributes}`, async () => {
      const directory = await page(feedUrl(FEED), attributes);
      await tabTo('clear Clear search and filters');
      await key('Enter', directory);
      expect(parts(directory, 'clear')).to.have.lengthOf(0);
      expect(names(directory)).to.have.lengthOf(5);
      await expectGoesOn(directory);
    });
  }

  it('is not lost with the last Show more', async () => {
    const directory = await page(feedUrl(FEED), 'page-size="4"');
    await tabTo('show-more Show more organisations');
    await key(' ', directory);
    await until(directory, () => cards(directory).length === 5);
    await settled(directory);
    expect(parts(directory, 'show-more')).to.have.lengthOf(0);
    expect(focusedOn()).to.equal('name Bravo');
    await expectGoesOn(directory);
  });

  it('is not lost with the button that shows all choices', async () => {
    const organizations = Array.from({ length: 14 }, (_, n) => ({
      id: `o${n}`,
      name: `Organisation ${n}`,
      offers: [`Offer ${n}`],
    }));
    const directory = await page(feedUrl(feedOf(organizations)));
    await unfold(directory);
    await tabTo('more Show all 14');
    await key('Enter', directory);
    expect(checkboxes(directory)).to.have.lengthOf(14);
    await expectGoesOn(directory);
  });

  it('is not lost with Retry, whether it helps or not', async () => {
    recordConsole();
    const src = feedUrl(FEED, { key: newKey(), status: '404,404,200' });
    const wrapper = mount<HTMLElement>(`<div><input aria-label="before">
      <partner-directory src='${src}'><p>Plain page</p></partner-directory></div>`);
    const directory = wrapper.querySelector('partner-directory') ?? expect.fail();
    await outcome(directory);
    wrapper.querySelector('input')?.focus();
    for (const type of ['directory-error', 'directory-load']) {
      await tabTo('retry Try again');
      const next = outcome(directory);
      await key('Enter', directory);
      expect(isInside(directory), focusedOn()).to.equal(true);
      expect((await next).type).to.equal(type);
      expect(isInside(directory), focusedOn()).to.equal(true);
    }
    await says(directory, '5 organisations');
    await expectGoesOn(directory);
  });

  it('is not lost with Retry of a list that broke off', async () => {
    recordConsole();
    const feed = newKey();
    const src = fixtureUrl({ organizations: '9000', key: feed, end: 'half,whole' });
    const directory = await page(src, '', async (begun) => {
      await says(begun, /still loading/);
      await ask('go', feed);
    });
    part(directory, 'retry').focus();
    const next = outcome(directory);
    await key(' ', directory);
    expect(isInside(directory), focusedOn()).to.equal(true);
    expect((await next).type).to.equal('directory-load');
    await says(directory, /^9,000 organisations/);
    await expectGoesOn(directory);
  });

  it('is not lost where a search takes the card away that has it', async () => {
    const directory = await page();
    await tabTo('contact-link Website: echo.example, Echo');
    directory.query = 'bravo';
    await settled(directory);
    expect(names(directory)).to.deep.equal(['Bravo']);
    expect(isInside(directory), focusedOn()).to.equal(true);
  });

  it('does not come to a directory that never had it', async () => {
    const directory = await page();
    const status = statusOf(directory);
    directory.query = 'bravo';
    await settled(directory);
    directory.reload();
    await outcome(directory);
    expect(focusedOn()).to.equal('input before');
    expect(statusOf(directory) === status).to.equal(true);
  });
});
