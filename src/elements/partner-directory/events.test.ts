import { expect } from '@open-wc/testing';
import { FACETED, feedOf, numbered } from '../../../test/support/feeds.js';
import { choose, unfolded } from '../../../test/support/filters.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import {
  cards,
  directoryOf,
  mount,
  outcome,
  part,
  search,
  settled,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import type {
  DirectoryFilterEvent,
  DirectoryLoadEvent,
  OrgContactEvent,
} from '../../controllers/events.js';
import type { PartnerDirectory } from './partner-directory.js';

const SRC = feedUrl(FACETED);
const heard: Event[] = [];
const on = (event: Event) => heard.push(event);

describe('directory-filter', () => {
  beforeEach(() => {
    heard.length = 0;
    document.body.addEventListener('directory-filter', on);
  });
  afterEach(() => document.body.removeEventListener('directory-filter', on));

  it('tells the page what a visitor typed and how many match', async () => {
    const directory = await directoryOf(SRC);
    await search(directory, 'ethiopia');
    expect(heard).to.have.lengthOf(1);
    const [event] = heard as DirectoryFilterEvent[];
    expectSame(event?.target, directory);
    expect(event?.bubbles).to.equal(true);
    expect(event?.composed).to.equal(true);
    expect(event?.query).to.equal('ethiopia');
    expect(event?.total).to.equal(1);
    expect([...(event?.filters.keys() ?? [])]).to.deep.equal([]);
  });

  it('tells of a filter, its going, Clear and the order', async () => {
    const directory = await unfolded(SRC);
    await choose(directory, ['Country', 'Senegal']);
    part(directory, 'token').click();
    await settled(directory);
    await choose(directory, ['Country', 'Ethiopia']);
    part(directory, 'clear').click();
    await settled(directory);
    const select = part(directory, 'order-select') as HTMLSelectElement;
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(directory);
    const totals = (heard as DirectoryFilterEvent[]).map(({ total }) => total);
    expect(totals).to.deep.equal([1, 4, 1, 4, 4]);
    const [first] = heard as DirectoryFilterEvent[];
    expect([...(first?.filters.get('country') ?? [])]).to.deep.equal(['SN']);
  });

  it('says nothing of what the page or the feed does', async () => {
    const directory = await directoryOf(SRC, 'query="zebra" category="advice"');
    directory.query = 'link';
    directory.filters = new Map([['country', new Set(['GB'])]]);
    directory.order = 'name';
    directory.setAttribute('country', 'FR');
    await settled(directory);
    const next = outcome(directory);
    directory.src = feedUrl(feedOf(numbered(3)));
    await next;
    directory.query = '';
    directory.filters = new Map();
    await settled(directory);
    expect(cards(directory)).to.have.lengthOf(3);
    expect(heard).to.have.lengthOf(0);
  });
});

describe('org-contact', () => {
  const stay = (event: Event) => event.preventDefault();

  beforeEach(() => {
    heard.length = 0;
    document.body.addEventListener('org-contact', on);
    document.body.addEventListener('click', stay);
  });
  afterEach(() => {
    document.body.removeEventListener('org-contact', on);
    document.body.removeEventListener('click', stay);
  });

  it('tells the page, through the directory, which address of whom a visitor followed', async () => {
    const organizations = [
      { id: 'a', name: 'A', phones: ['01460 55449'], email: 'a@a.org', website: 'https://a.org/b' },
    ];
    const directory = mount<PartnerDirectory>(
      `<partner-directory src='${feedUrl(feedOf(organizations))}'></partner-directory>`,
    );
    const { feed } = (await outcome(directory)) as DirectoryLoadEvent;
    const [card] = cards(directory);
    const links = card?.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part=contact-link]');
    for (const link of links ?? []) link.click();
    const events = heard as OrgContactEvent[];
    expect(events.map(({ kind, value, action }) => [kind, value, action])).to.deep.equal([
      ['tel', '01460 55449', 'open'],
      ['email', 'a@a.org', 'open'],
      ['website', 'a.org/b', 'open'],
    ]);
    for (const event of events) {
      expect(event.org.id).to.equal('a');
      expect(event.org).to.equal(feed.organizations[0]);
      expectSame(event.target, directory);
      expect(event.bubbles && event.composed).to.equal(true);
    }
  });
});
