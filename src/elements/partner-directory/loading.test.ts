import { expect } from '@open-wc/testing';
import { recordConsole } from '../../../test/support/console.js';
import { feedOf, numbered } from '../../../test/support/feeds.js';
import {
  ask,
  feedUrl,
  fixtureUrl,
  newKey,
  untilOpen,
} from '../../../test/support/fixture-server.js';
import {
  directoryOf,
  loaded,
  mount,
  names,
  outcome,
  part,
  parts,
  says,
  settled,
  statusOf,
  until,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { screenText } from '../../../test/support/screen.js';
import type { DirectoryLoadEvent } from '../../controllers/events.js';
import type { PartnerDirectory } from './partner-directory.js';

const FEED = feedOf(numbered(3));
const oneCalled = (name: string, options = {}) => feedUrl(feedOf([{ id: 'x', name }]), options);
const tag = (src: string, content = '') =>
  `<partner-directory src='${src}'>${content}</partner-directory>`;

/** Notes what stands in a directory after each change, and gives what was noted. */
function shownIn(directory: PartnerDirectory): () => readonly string[] {
  const seen = new Set<string>();
  const look = () => {
    const count = parts(directory, 'list').flatMap((list) => [...list.children]).length;
    const filters = parts(directory, 'facet')[0] ? ', filters' : '';
    const more = parts(directory, 'show-more')[0] ? ', more' : '';
    if (count) seen.add(`${count} cards${filters}${more}`);
  };
  new MutationObserver(look).observe(directory.renderRoot, { childList: true, subtree: true });
  return () => [...seen];
}

describe('<partner-directory> while its feed loads', () => {
  it('shows the fallback, then the feed in its place', async () => {
    const key = newKey();
    const directory = mount<PartnerDirectory>(
      tag(feedUrl(FEED, { key, end: 'held' }), '<a href="/plain.html">Plain page</a>'),
    );
    await untilOpen(key);
    expect(screenText(directory)).to.equal('Plain page');
    const done = outcome(directory);
    await ask('go', key);
    await done;
    expect(names(directory)).to.have.lengthOf(3);
    expect(screenText(directory)).not.to.include('Plain page');
  });

  it('shows its first cards before filters and all other cards', async () => {
    const directory = mount<PartnerDirectory>('<partner-directory></partner-directory>');
    const seen = shownIn(directory);
    directory.feed = feedOf(numbered(30).map((org) => ({ ...org, countries: ['GB', 'FR'] })));
    await settled(directory);
    expect(seen()).to.deep.equal(['6 cards', '20 cards, filters, more']);
  });

  it('shows all at once in place of a fallback, so that a reader keeps the place', async () => {
    const directory = mount<PartnerDirectory>('<partner-directory><p>Ours</p></partner-directory>');
    const seen = shownIn(directory);
    directory.feed = feedOf(numbered(30).map((org) => ({ ...org, countries: ['GB', 'FR'] })));
    await settled(directory);
    expect(seen()).to.deep.equal(['20 cards, filters, more']);
  });

  it('is busy until the feed is on screen, and never after [criterion 22, WCAG 4.1.2, 4.1.3]', async () => {
    const key = newKey();
    const directory = mount<PartnerDirectory>(tag(feedUrl(FEED, { key, end: 'held' })));
    const busy = () => directory.shadowRoot?.querySelector('[aria-busy]') ?? null;
    await settled(directory);
    expect(busy()?.getAttribute('aria-busy')).to.equal('true');
    const done = outcome(directory);
    await ask('go', key);
    await done;
    expectSame(busy(), null);
  });

  it('says that it loads only after a moment, with outlines that nobody hears [criterion 22, WCAG 4.1.2, 4.1.3]', async () => {
    const key = newKey();
    const begun = performance.now();
    const directory = mount<PartnerDirectory>(
      tag(feedUrl(FEED, { key, end: 'held' }), '<p>Plain page</p>'),
    );
    await says(directory, 'Loading the organisations…');
    expect(performance.now() - begun).to.be.above(900);
    const outlines = parts(directory, 'skeleton');
    expect(outlines).not.to.have.lengthOf(0);
    for (const outline of outlines) expect(outline.matches('[aria-hidden=true] *')).to.equal(true);
    expect(screenText(directory)).to.include('Plain page');
    await ask('go', key);
    await says(directory, '3 organisations');
    expect(parts(directory, 'skeleton')).to.have.lengthOf(0);
  });

  it('says nothing at all of a feed that comes soon', async () => {
    const directory = mount<PartnerDirectory>(tag(feedUrl(FEED)));
    const said: (string | null)[] = [];
    const observer = new MutationObserver(() =>
      said.push(statusOf(directory)?.textContent ?? null),
    );
    observer.observe(directory, { childList: true, subtree: true, characterData: true });
    await outcome(directory);
    observer.disconnect();
    expect(new Set(said)).to.deep.equal(new Set(['3 organisations']));
  });

  it('tells the page what came, and what had to be mended', async () => {
    const src = feedUrl(feedOf([{ id: 'a', name: 'A', website: 'www.example.org' }]));
    const directory = mount<PartnerDirectory>(tag(src));
    const event = (await outcome(directory)) as DirectoryLoadEvent;
    expect(event.feed.organizations[0]?.website).to.equal('https://www.example.org');
    expect(event.problems.map(({ path }) => path)).to.deep.equal(['/organizations/0/website']);
  });
});

describe('one request', () => {
  it('serves all elements with the same src', async () => {
    const key = newKey();
    const src = feedUrl(FEED, { key });
    const wrapper = mount<HTMLElement>(
      `<div>${tag(src)}${tag(src)}<org-card src='${src}' org-id="o-2"></org-card>
      <linking-tips src='${src}'></linking-tips></div>`,
    );
    const [first, second] = wrapper.querySelectorAll('partner-directory');
    const card = wrapper.querySelector('org-card');
    if (!first || !second || !card) throw new Error('They are not on the page.');
    await Promise.all([outcome(first), outcome(second), outcome(card)]);
    expect(names(first)).to.deep.equal(names(second));
    expect(part(card, 'name').textContent.trim()).to.equal('Organisation 2');
    expect(await ask('count', key)).to.equal(1);
  });

  it('is enough for a directory that moves within the page', async () => {
    const key = newKey();
    const directory = await directoryOf(feedUrl(FEED, { key }));
    const elsewhere = mount<HTMLElement>('<div></div>');
    elsewhere.append(directory);
    await settled(directory);
    expect(names(directory)).to.have.lengthOf(3);
    expect(statusOf(directory)?.textContent).to.equal('3 organisations');
    expect(await ask('count', key)).to.equal(1);
  });

  it('is enough for one that moves while it loads', async () => {
    const key = newKey();
    const directory = mount<PartnerDirectory>(tag(feedUrl(FEED, { key, end: 'held' })));
    await untilOpen(key);
    mount<HTMLElement>('<div></div>').append(directory);
    const done = outcome(directory);
    await ask('go', key);
    await done;
    expect(names(directory)).to.have.lengthOf(3);
    expect(await ask('count', key)).to.equal(1);
  });
});

describe('a src that changes', () => {
  it('shows the newest feed, whatever comes last', async () => {
    const key = newKey();
    const directory = mount<PartnerDirectory>(tag(oneCalled('Old', { key, end: 'held' })));
    await untilOpen(key);
    const done = outcome(directory);
    directory.src = oneCalled('New');
    await done;
    await ask('go', key);
    await untilOpen(key, 0);
    await settled(directory);
    expect(names(directory)).to.deep.equal(['New']);
  });

  it('ends with the newest through fifty races', async () => {
    const directory = await directoryOf(oneCalled('First'));
    for (let round = 0; round < 50; round += 1) {
      const done = outcome(directory);
      directory.setAttribute('src', oneCalled(`Old ${round}`));
      if (round % 3) await directory.updateComplete;
      directory.setAttribute('src', oneCalled(`New ${round}`));
      await done;
      await until(directory, () => names(directory)[0] === `New ${round}`);
      expect(names(directory)).to.deep.equal([`New ${round}`]);
    }
  });

  it('forgets what was wrong with the one before', async () => {
    recordConsole();
    const directory = await directoryOf(fixtureUrl({ status: '404' }));
    const done = outcome(directory);
    directory.src = feedUrl(FEED);
    await done;
    await says(directory, '3 organisations');
    expect(parts(directory, 'retry')).to.have.lengthOf(0);
  });

  it('that is taken away leaves the fallback and says why', async () => {
    recordConsole();
    const directory = await directoryOf(feedUrl(FEED), '', '<p>Plain page</p>');
    const done = outcome(directory);
    directory.removeAttribute('src');
    expect((await done).type).to.equal('directory-error');
    expect(screenText(directory)).to.include('Plain page');
    expect(parts(directory, 'list')).to.have.lengthOf(0);
  });
});

describe('a <partner-directory> that is taken off the page', () => {
  it('stops its request, and shows and says nothing more', async () => {
    const lines = recordConsole();
    const key = newKey();
    const directory = mount<PartnerDirectory>(tag(feedUrl(FEED, { key, end: 'held' })));
    const events: Event[] = [];
    directory.addEventListener('directory-load', (event) => events.push(event));
    directory.addEventListener('directory-error', (event) => events.push(event));
    await untilOpen(key);
    directory.remove();
    await untilOpen(key, 0);
    await settled(directory);
    expect(events).to.have.lengthOf(0);
    expect(lines).to.deep.equal([]);
    expect(names(directory)).to.deep.equal([]);
  });

  it('works again when it comes back', async () => {
    const key = newKey();
    const src = feedUrl(FEED, { key, end: 'held,whole' });
    const directory = mount<PartnerDirectory>(tag(src));
    await untilOpen(key);
    directory.remove();
    await untilOpen(key, 0);
    const done = outcome(directory);
    mount<HTMLElement>('<div></div>').append(directory);
    await done;
    expect(names(directory)).to.have.lengthOf(3);
  });
});

describe('an event about loading', () => {
  for (const [type, src] of [
    ['directory-load', feedUrl(FEED)],
    ['directory-error', fixtureUrl({ status: '404' })],
  ] as const) {
    it(`${type} reaches its element alone`, async () => {
      recordConsole();
      const heard: Event[] = [];
      const on = (event: Event) => heard.push(event);
      document.body.addEventListener(type, on);
      const directory = await loaded<PartnerDirectory>(tag(src));
      document.body.removeEventListener(type, on);
      expect(directory.isConnected).to.equal(true);
      expect(heard).to.have.lengthOf(0);
    });
  }
});
