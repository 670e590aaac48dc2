import { expect } from '@open-wc/testing';
import { nameOf } from '../../../test/support/axe.js';
import { feedOf } from '../../../test/support/feeds.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import { called } from '../../../test/support/focus.js';
import { addressed } from '../../../test/support/history.js';
import {
  cards,
  directoryOf,
  focused,
  names,
  part,
  parts,
  says,
  search,
  searchBox,
  settled,
  until,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { screenText } from '../../../test/support/screen.js';
import { waitUntil } from '../../../test/support/wait-until.js';

const FEED = feedOf(
  Array.from({ length: 30 }, (_, i) => ({
    id: `org-${i}`,
    name: `Organisation ${i} Trust`,
    email: `office${i}@example.org`,
    countries: [i % 2 ? 'ET' : 'FR'],
  })),
  {
    community: { share: true },
    tips: {
      items: [
        { id: 'all', text: 'Take your time.' },
        {
          id: 'one',
          text: 'One school is not all of Ethiopia.',
          applies_to: { countries: ['ET'] },
        },
      ],
    },
  },
);
const SRC = feedUrl(FEED);
const stubs: (() => void)[] = [];

function stub(abilities: { share?: Navigator['share']; clipboard?: Partial<Clipboard> }) {
  for (const name of ['share', 'clipboard'] as const) {
    Object.defineProperty(navigator, name, { value: abilities[name], configurable: true });
    stubs.push(() => Reflect.deleteProperty(navigator, name));
  }
}

/** Follows a link within the page, as from a message. */
const follow = (hash: string) => {
  location.hash = hash;
};

/** Resolves when the name of this organisation has the focus. */
const arrived = (name: string) =>
  waitUntil(() => {
    const at = focused();
    return at?.getAttribute('part') === 'name' && at.textContent === name;
  }, name);

describe('the link to one organisation', () => {
  afterEach(() => {
    for (const restore of stubs.splice(0)) restore();
  });

  it('puts the focus on its name', async () => {
    addressed('', null, 'directory=org-3');
    const directory = await directoryOf(SRC);
    await arrived('Organisation 3 Trust');
    expect(names(directory)).to.have.lengthOf(20);
  });

  it('finds it on another page, and behind a search and a filter', async () => {
    addressed('', null, 'directory=org-27');
    const directory = await directoryOf(SRC, 'query="nothing" country="FR" page-size="5"');
    await arrived('Organisation 27 Trust');
    expect(names(directory)[0]).to.equal('Organisation 27 Trust');
  });

  it('is followed while the page is open', async () => {
    const directory = await directoryOf(SRC, 'page-size="5"');
    follow('directory=org-12');
    await arrived('Organisation 12 Trust');
    follow('other=org-13');
    await settled(directory);
    expect(names(directory)[0]).to.equal('Organisation 12 Trust');
  });

  it('may be the id alone, where nothing else of the page has it', async () => {
    addressed('', null, 'org-27');
    const directory = await directoryOf(SRC, 'page-size="5" sync-url');
    await arrived('Organisation 27 Trust');
    follow('org-3');
    await arrived('Organisation 3 Trust');
    follow('org-99');
    await settled(directory);
    expect(screenText(directory)).not.to.include('This organisation is not in the list');
  });

  for (const id of ['A&B=C', 'a=b', 'R&D', 'c+d', '100%', 'Ysgol Tŷ']) {
    it(`leads to the id ${id}, by itself and with its name`, async () => {
      addressed('', null, id);
      const org = { id, name: 'Odd Trust' };
      const src = feedUrl(feedOf([...FEED.organizations, org]));
      await directoryOf(src, 'page-size="5"');
      await arrived('Odd Trust');
      for (const written of [`directory=${id}`, `directory=${encodeURIComponent(id)}`]) {
        follow('org-3');
        await arrived('Organisation 3 Trust');
        follow(written);
        await arrived('Odd Trust');
      }
    });
  }

  it('is not what leads to something of the page itself', async () => {
    const heading = document.createElement('h2');
    heading.id = 'org-4';
    document.body.append(heading);
    stubs.push(() => heading.remove());
    addressed('', null, 'org-4');
    const before = focused();
    const directory = await directoryOf(SRC);
    await settled(directory);
    expectSame(focused(), before);
    expect(names(directory)[0]).to.equal('Organisation 0 Trust');
  });

  it('has the name that sync-url gives', async () => {
    addressed('', null, 'partners=org-4');
    await directoryOf(SRC, 'sync-url="partners"');
    await arrived('Organisation 4 Trust');
  });

  for (const id of ['org-99', '<b>', '%00', `${'x,'.repeat(10_000)}`]) {
    it(`to nobody says so: ${id.slice(0, 20)}`, async () => {
      addressed('', null, `directory=${id}`);
      const before = focused();
      const directory = await directoryOf(SRC);
      await says(
        directory,
        'This organisation is not in the list. 30 organisations. 20 of 30 shown',
      );
      expectSame(focused(), before);
      await search(directory, 'Trust');
      await says(directory, /^30 of 30 match/);
    });
  }

  it('to one that this page leaves out says so', async () => {
    addressed('', null, 'directory=org-4');
    const directory = await directoryOf(SRC, 'only-country="ET"');
    await says(directory, /^This organisation is not in the list/);
  });

  for (const only of ['only-country="ET"', 'only-ids="org-1,org-3"', 'only-category="none"']) {
    it(`to one that this page leaves out changes nothing, and tells no name: ${only}`, async () => {
      addressed('', null, 'directory=org-4');
      const directory = await directoryOf(SRC, `${only} query="trust"`);
      await says(directory, /^This organisation is not in the list/);
      await settled(directory);
      expect([directory.query, searchBox(directory).value]).to.deep.equal(['trust', 'trust']);
      expect(screenText(directory)).not.to.include('Organisation 4 Trust');
    });
  }

  it('finds it in another order than that of names', async () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ id: `${i}`, name: `Trust ${i} Trust` }));
    addressed('', null, 'directory=last');
    const feed = feedOf([...many, { id: 'last', name: 'Trust' }]);
    const directory = await directoryOf(feedUrl(feed), 'page-size="5"');
    await arrived('Trust');
    directory.order = 'name';
    await settled(directory);
    follow('directory=29');
    await arrived('Trust 29 Trust');
  });

  it('finds one of many with the same name', async () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ id: `${i}`, name: 'Citizens Advice' }));
    addressed('', null, 'directory=29');
    const directory = await directoryOf(feedUrl(feedOf(many)), 'page-size="5"');
    await waitUntil(() => focused()?.getAttribute('part') === 'name', 'a name');
    const place = cards(directory).findIndex((card) => card.shadowRoot?.activeElement);
    expect(place).to.equal(29);
    await says(directory, /^30 of 30 match/);
  });

  it('finds it in the order of names, among many that have its name in theirs', async () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ id: `${i}`, name: `A Trust ${i}` }));
    const feed = feedOf([...many, { id: 'last', name: 'Trust' }]);
    const directory = await directoryOf(feedUrl(feed), 'page-size="5" order="name"');
    follow('directory=last');
    await arrived('Trust');
    await says(directory, /^31 of 31 match/);
  });

  it('gives back on Back what was searched for and chosen before', async () => {
    const directory = await directoryOf(SRC, 'query="trust" country="ET" page-size="5"');
    follow('directory=org-12');
    await arrived('Organisation 12 Trust');
    follow('directory=org-14');
    await arrived('Organisation 14 Trust');
    follow('');
    await until(directory, () => directory.query === 'trust');
    expect([...(directory.filters.get('country') ?? [])]).to.deep.equal(['ET']);
    await says(directory, /^15 of 30 match/);
  });

  it('keeps on Back what a visitor has searched for since', async () => {
    const directory = await directoryOf(SRC, 'query="trust"');
    follow('directory=org-12');
    await arrived('Organisation 12 Trust');
    await search(directory, '7');
    follow('');
    await settled(directory);
    expect(directory.query).to.equal('7');
  });

  it('leaves the focus in a field of the page, in which somebody types meanwhile', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    stubs.push(() => field.remove());
    field.focus();
    addressed('', null, 'directory=org-27');
    const directory = await directoryOf(SRC, 'page-size="5"');
    await says(directory, /^1 of 30 match/);
    expectSame(focused(), field);
    expect(names(directory)).to.deep.equal(['Organisation 27 Trust']);
  });

  it('is followed again where it is in the URL already', async () => {
    const link = document.createElement('a');
    link.href = '#directory=org-27';
    document.body.append(link);
    stubs.push(() => link.remove());
    const directory = await directoryOf(SRC, 'page-size="5"');
    link.click();
    await arrived('Organisation 27 Trust');
    await search(directory, 'Organisation 3');
    link.focus();
    link.click();
    await arrived('Organisation 27 Trust');
  });

  it('is none in a link to a place of the page with the name of the directory', async () => {
    const place = document.createElement('div');
    place.id = 'directory';
    document.body.append(place);
    stubs.push(() => place.remove());
    addressed('', null, 'directory');
    await says(await directoryOf(SRC), '30 organisations. 20 of 30 shown');
  });

  it('is on each card, to copy', async () => {
    const copied: string[] = [];
    stub({ clipboard: { writeText: async (text) => void copied.push(text) } });
    addressed('a=1');
    const directory = await directoryOf(SRC);
    const [, card] = cards(directory);
    if (!card) throw new Error('There is no card.');
    const link = part(card, 'link');
    expect(nameOf(link)).to.equal('Link to this organisation: Organisation 1 Trust');
    link.click();
    await until(card, () => screenText(card).includes('The link was copied.'));
    const [url = ''] = copied;
    expect(url).to.equal(Object.assign(new URL(location.href), { hash: 'directory=org-1' }).href);
    expect(link.getAttribute('href')).to.equal(url);
  });

  it('is shared with its name as the title', async () => {
    const shared: unknown[] = [];
    stub({ share: async (data) => void shared.push(data) });
    const [card] = cards(await directoryOf(SRC));
    if (!card) throw new Error('There is no card.');
    part(card, 'link').click();
    const url = part(card, 'link').getAttribute('href');
    expect(shared).to.deep.equal([{ title: 'Organisation 0 Trust', url }]);
  });

  it('leads there itself where the browser can do neither', async () => {
    stub({});
    const directory = await directoryOf(SRC);
    const card = cards(directory)[2];
    if (!card) throw new Error('There is no card.');
    part(card, 'link').click();
    await arrived('Organisation 2 Trust');
  });
});

describe('Share without sync-url', () => {
  afterEach(() => {
    for (const restore of stubs.splice(0)) restore();
  });

  it('has the search in the URL, which brings it back', async () => {
    const shared: (ShareData | undefined)[] = [];
    stub({ share: async (data) => void shared.push(data) });
    const before = location.href;
    const directory = await directoryOf(SRC, 'country="ET"');
    await search(directory, '12');
    part(directory, 'share').click();
    expect(location.href).to.equal(before);
    const { hash } = new URL(shared[0]?.url ?? '');
    expect(hash).to.equal('#directory.q=12&directory.country=ET');
    directory.remove();
    addressed('', null, hash);
    const second = await directoryOf(SRC);
    expect(second.query).to.equal('12');
    expect([...(second.filters.get('country') ?? [])]).to.deep.equal(['ET']);
  });
});

describe('the advice', () => {
  it('that a chosen country calls for stands above the list', async () => {
    const directory = await directoryOf(SRC);
    expect(parts(directory, 'note')).to.have.lengthOf(0);
    directory.filters = new Map([['country', new Set(['ET'])]]);
    await settled(directory);
    expect(part(directory, 'note').textContent.trim()).to.equal(
      'One school is not all of Ethiopia.',
    );
  });

  it('has a button before it that leads to the search', async () => {
    const directory = await directoryOf(SRC);
    const skip = part(directory, 'skip');
    expect(nameOf(skip)).to.equal('Skip to search');
    skip.click();
    expectSame(focused(), searchBox(directory));
  });

  it('stands after the list where the page wants it there', async () => {
    const directory = await directoryOf(SRC, 'tips="after"');
    const text = screenText(directory);
    expect(text.indexOf('Take your time.')).to.be.above(text.indexOf('Organisation 19 Trust'));
    expect(called(part(directory, 'skip'))).not.to.equal('Skip to search');
  });
});
