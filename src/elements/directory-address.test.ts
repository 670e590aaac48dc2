import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import { recordConsole } from '../../test/support/console.js';
import { FACETED, feedOf, numbered } from '../../test/support/feeds.js';
import { checkbox, checkboxes, choose, tokens, unfolded } from '../../test/support/filters.js';
import { called, focusedOn } from '../../test/support/focus.js';
import { feedUrl, fixtureUrl } from '../../test/support/fixture-server.js';
import { addressed, parameters, pushed, travel } from '../../test/support/history.js';
import {
  cards,
  directoryOf,
  mount,
  mountWith,
  names,
  part,
  parts,
  search,
  searchBox,
  settled,
} from '../../test/support/page.js';
import type { Facet } from '../search/facets.js';
import type { PartnerDirectory } from './partner-directory.js';

const SRC = feedUrl(FACETED);
const MANY = feedUrl(feedOf(numbered(60)));
const ALL = 4;
const ETHIOPIA = 'Link Ethiopia';
const CHILDREN = 'Children’s Villages';
const ZEBRA = 'Zebra Trust';

/** What a visitor sees of the state of a directory. */
const seen = (directory: PartnerDirectory) => ({
  query: directory.query,
  box: searchBox(directory).value,
  tokens: tokens(directory),
  checked: checkboxes(directory).filter(({ checked }) => checked).length,
  order: parts(directory, 'order-select').map((select) => (select as HTMLSelectElement).value),
  names: names(directory),
});

async function order(directory: PartnerDirectory, value: string): Promise<void> {
  const select = part(directory, 'order-select') as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(directory);
}

async function press(directory: PartnerDirectory, name: string): Promise<void> {
  const button = part(directory, name);
  button.focus();
  button.click();
  await settled(directory);
}

/** Types with real keys and commits with Enter. */
async function enter(directory: PartnerDirectory, text: string): Promise<void> {
  searchBox(directory).focus();
  await sendKeys({ type: text });
  await sendKeys({ press: 'Enter' });
  await settled(directory);
}

async function go(delta: number, directory: PartnerDirectory): Promise<void> {
  await travel(delta);
  await settled(directory);
}

/** A second visit to the address as it is now, by somebody who has nothing else. */
async function revisited(markup: PartnerDirectory, src = SRC): Promise<PartnerDirectory> {
  const attributes = [...markup.attributes]
    .filter(({ name }) => name !== 'src')
    .map(({ name, value }) => `${name}="${value}"`);
  markup.remove();
  return directoryOf(src, attributes.join(' '));
}

/** Scrolls, and lets the page hear of it. */
const scrolledTo = (top: number) =>
  new Promise((resolve) => {
    addEventListener('scroll', resolve, { once: true });
    scrollTo(0, top);
  });

describe('without sync-url a <partner-directory>', () => {
  it('leaves the address, the history and its state alone', async () => {
    addressed('a=1', { mine: true }, 'part');
    const { href } = location;
    const directory = await unfolded(SRC, 'page-size="2"');
    await enter(directory, 'schools');
    await choose(directory, ['Country', 'Ethiopia']);
    await press(directory, 'clear');
    await order(directory, 'name');
    await press(directory, 'show-more');
    expect(cards(directory)).to.have.lengthOf(ALL);
    expect(location.href).to.equal(href);
    expect(history.state).to.deep.equal({ mine: true });
    expect(pushed()).to.deep.equal([]);
  });

  it('does not read the address either', async () => {
    addressed('directory.q=zebra');
    const directory = await directoryOf(SRC);
    expect(directory.query).to.equal('');
    expect(names(directory)).to.have.lengthOf(ALL);
  });
});

describe('with sync-url a <partner-directory>', () => {
  it('writes nothing before a visitor chooses something', async () => {
    const { href } = location;
    await directoryOf(SRC, 'sync-url query="zebra" category="advice"');
    expect(location.href).to.equal(href);
    expect(history.state).to.equal(null);
  });

  it('has search, filters, order and pages in the address', async () => {
    const directory = await unfolded(SRC, 'sync-url page-size="1"');
    await search(directory, 'school');
    expect(parameters()).to.deep.equal([['directory.q', 'school']]);
    await search(directory, '');
    await choose(directory, ['Category', 'Finding'], ['Country', 'Kingdom'], ['Country', 'France']);
    await order(directory, 'name');
    await press(directory, 'show-more');
    expect(Object.fromEntries(parameters())).to.deep.equal({
      'directory.category': 'finding',
      'directory.country': 'FR',
      'directory.order': 'name',
      'directory.pages': '2',
    });
    expect(new URLSearchParams(location.search).getAll('directory.country')).to.deep.equal([
      'GB',
      'FR',
    ]);
  });

  it('takes its value as the key', async () => {
    addressed('directory.q=zebra');
    const directory = await directoryOf(SRC, 'sync-url="partners"');
    expect(names(directory)).to.have.lengthOf(ALL);
    await search(directory, 'ethiopia');
    expect(parameters()).to.deep.equal([
      ['directory.q', 'zebra'],
      ['partners.q', 'ethiopia'],
    ]);
  });

  it('takes any value as the key', async () => {
    for (const key of ['my list', 'é&=#', "o'(~)", '__proto__']) {
      const directory = await directoryOf(SRC, `sync-url="${key}" query="zebra"`);
      await search(directory, 'ethiopia');
      expect(parameters()).to.deep.equal([[`${key}.q`, 'ethiopia']]);
      const second = await revisited(directory);
      expect(names(second)).to.deep.equal([ETHIOPIA]);
      second.remove();
      addressed('');
    }
  });

  it('stops when the attribute goes', async () => {
    const directory = await directoryOf(SRC, 'sync-url');
    await search(directory, 'zebra');
    directory.removeAttribute('sync-url');
    await settled(directory);
    const { href } = location;
    await search(directory, 'ethiopia');
    expect(location.href).to.equal(href);
  });

  it('does not write what a script sets', async () => {
    const directory = await directoryOf(SRC, 'sync-url');
    directory.query = 'zebra';
    directory.order = 'name';
    await settled(directory);
    expect(parameters()).to.deep.equal([]);
    expect(pushed()).to.deep.equal([]);
  });
});

describe('the history with sync-url', () => {
  it('has no entry for letters while they are typed, and one for Enter', async () => {
    const directory = await directoryOf(SRC, 'sync-url');
    searchBox(directory).focus();
    await sendKeys({ type: 'zeb' });
    await settled(directory);
    expect(parameters()).to.deep.equal([['directory.q', 'zeb']]);
    await sendKeys({ type: 'ra' });
    await settled(directory);
    expect(parameters()).to.deep.equal([['directory.q', 'zebra']]);
    expect(pushed()).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    expect(pushed()).to.deep.equal(['directory.q=zebra']);
    await sendKeys({ press: 'Enter' });
    expect(pushed()).to.have.lengthOf(1);
  });

  it('has one for leaving the search box', async () => {
    const directory = await directoryOf(SRC, 'sync-url');
    searchBox(directory).focus();
    await sendKeys({ type: 'zebra' });
    await sendKeys({ press: 'Tab' });
    expect(pushed()).to.deep.equal(['directory.q=zebra']);
  });

  it('has none for a text that was taken back', async () => {
    const directory = await directoryOf(SRC, 'sync-url');
    searchBox(directory).focus();
    await sendKeys({ type: 'z' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Enter' });
    await settled(directory);
    expect(parameters()).to.deep.equal([]);
    expect(pushed()).to.deep.equal([]);
  });

  it('has one for each other choice', async () => {
    const directory = await unfolded(SRC, 'sync-url page-size="1"');
    await choose(directory, ['Category', 'Finding']);
    await order(directory, 'name');
    await press(directory, 'show-more');
    await choose(directory, ['School phase', 'Primary']);
    await press(directory, 'token');
    await press(directory, 'clear');
    expect(pushed()).to.deep.equal([
      'directory.category=finding',
      'directory.category=finding&directory.order=name',
      'directory.category=finding&directory.order=name&directory.pages=2',
      'directory.category=finding&directory.phases=primary&directory.order=name',
      'directory.phases=primary&directory.order=name',
      'directory.order=name',
    ]);
  });

  it('keeps what was typed apart from the filter that comes next', async () => {
    const directory = await unfolded(SRC, 'sync-url');
    searchBox(directory).focus();
    await sendKeys({ type: 'schools' });
    const box = checkbox(directory, 'Country', 'Ethiopia');
    box.focus();
    await sendKeys({ press: ' ' });
    await settled(directory);
    expect(pushed()).to.deep.equal([
      'directory.q=schools',
      'directory.q=schools&directory.country=ET',
    ]);
    await go(-1, directory);
    expect(directory.query).to.equal('schools');
    expect(tokens(directory)).to.deep.equal([]);
    await go(-1, directory);
    expect(directory.query).to.equal('');
  });
});

describe('a host’s page with sync-url', () => {
  it('keeps its parameters, its hash and its state', async () => {
    const hosts = [
      ['a', '1'],
      ['a', '2'],
      ['é', 'ü ö+&='],
      ['flag', ''],
      ['directory', 'x'],
      ['directoryx.q', 'y'],
    ];
    addressed(new URLSearchParams(hosts).toString(), { page: 3 }, '#part');
    const directory = await unfolded(SRC, 'sync-url');
    const check = () => {
      expect(parameters().filter(([name]) => !name.startsWith('directory.'))).to.deep.equal(hosts);
      expect(location.hash).to.equal('#part');
      expect(history.state).to.include({ page: 3 });
    };
    await search(directory, 'zebra');
    check();
    await enter(directory, 's');
    check();
    await choose(directory, ['Country', 'Ethiopia']);
    check();
    await go(-1, directory);
    check();
    await go(1, directory);
    check();
  });

  it('keeps a state that is no plain object', async () => {
    for (const state of ['text', 7, [1, 2]]) {
      addressed('', state);
      const directory = await unfolded(SRC, 'sync-url');
      await choose(directory, ['Country', 'Ethiopia']);
      await go(-1, directory);
      expect(history.state).to.deep.equal(state);
      directory.remove();
    }
  });

  it('may change its own part of the address meanwhile', async () => {
    const directory = await unfolded(SRC, 'sync-url');
    await choose(directory, ['Country', 'Ethiopia']);
    const url = new URL(location.href);
    url.searchParams.set('tab', '2');
    url.hash = 'here';
    history.replaceState({ ...history.state, tab: 2 }, '', url);
    await choose(directory, ['Category', 'Finding']);
    const hosts = () => [new URLSearchParams(location.search).get('tab'), location.hash];
    expect(hosts()).to.deep.equal(['2', '#here']);
    await go(-1, directory);
    expect(hosts()).to.deep.equal(['2', '#here']);
    expect(tokens(directory)).to.deep.equal(['Remove filter: Ethiopia']);
  });

  it('may follow a link within itself, which changes nothing in the directory', async () => {
    const directory = await unfolded(SRC, 'sync-url');
    await choose(directory, ['Country', 'Ethiopia']);
    const before = seen(directory);
    const link = mount<HTMLAnchorElement>('<a href="#below">Below</a>');
    const url = new URL(location.href);
    url.hash = 'below';
    link.href = url.href;
    const arrived = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    link.click();
    await arrived;
    await settled(directory);
    expect(seen(directory)).to.deep.equal(before);
    await choose(directory, ['Category', 'Finding']);
    expect(location.hash).to.equal('#below');
  });
});

describe('an address at the start', () => {
  it('is what a directory shows', async () => {
    addressed('directory.q=w&directory.category=advice&directory.order=name');
    const directory = await directoryOf(SRC, 'sync-url');
    expect(seen(directory)).to.deep.include({
      query: 'w',
      box: 'w',
      tokens: ['Remove filter: Advice and support'],
      checked: 1,
      order: ['name'],
      names: [CHILDREN, ETHIOPIA],
    });
  });

  it('brings back as many pages, of a feed that loads as well as of one at hand', async () => {
    addressed('directory.pages=2');
    expect(cards(await directoryOf(MANY, 'sync-url'))).to.have.lengthOf(40);
    const atHand = await mountWith('partner-directory', {
      feed: feedOf(numbered(60)),
      syncUrl: 'directory',
    });
    expect(cards(atHand)).to.have.lengthOf(40);
  });

  it('goes before what the markup presets', async () => {
    addressed('directory.q=zebra');
    const directory = await directoryOf(SRC, 'sync-url query="x" category="advice" country="gb"');
    expect(names(directory)).to.deep.equal([ZEBRA]);
    expect(tokens(directory)).to.deep.equal([]);
  });

  it('leaves presets alone where it has nothing for the directory', async () => {
    addressed('q=zebra&other.q=zebra');
    const directory = await directoryOf(SRC, 'sync-url category="advice"');
    expect(names(directory)).to.deep.equal([ETHIOPIA, CHILDREN]);
  });

  for (const [host, key] of [
    ['', ''],
    ['page=directory.html', ''],
    ['mydirectory.q=1', ''],
    ['', 'my list'],
  ] as const) {
    it(`keeps presets cleared that a visitor has cleared (${host || key || 'bare'})`, async () => {
      addressed(host);
      const directory = await directoryOf(SRC, `sync-url="${key}" query="zebra" country="gb"`);
      expect(names(directory)).to.deep.equal([]);
      await press(directory, 'clear');
      expect(names(directory)).to.have.lengthOf(ALL);
      const second = await revisited(directory);
      expect(names(second)).to.have.lengthOf(ALL);
      expect(tokens(second)).to.deep.equal([]);
      expect(searchBox(second).value).to.equal('');
    });
  }

  it('keeps a single preset filter off that a visitor has taken off', async () => {
    const directory = await directoryOf(SRC, 'sync-url country="gb"');
    await press(directory, 'token');
    const second = await revisited(directory);
    expect(names(second)).to.have.lengthOf(ALL);
  });

  const odd = [
    'directory.pages=1e9',
    'directory.pages=-3&directory.pages=x',
    'directory.pages=Infinity',
    'directory.order=x&directory.order=constructor',
    'directory.order=relevance',
    'directory.order=checked&directory.unknown=1',
    'directory.__proto__=x&directory.constructor=y',
    'directory.category=__proto__&directory.country=__proto__&directory.phases=constructor',
    'directory.languages=%00&directory.languages=x-y-z-1234567890',
    'directory.country=%ff%fe&directory.category=',
    'directory.=&directory',
    `directory.q=${'%F0%9F%98%80'.repeat(100)}`,
    `directory.q=${'a('.repeat(500)}`,
  ];
  for (const address of odd) {
    it(`may be ${address.slice(0, 60)}`, async () => {
      const lines = recordConsole();
      addressed(address);
      const directory = await directoryOf(SRC, 'sync-url page-size="2"');
      expect(parts(directory, 'search-input')).to.have.lengthOf(1);
      await press(directory, 'results');
      if (parts(directory, 'clear').length) await press(directory, 'clear');
      expect(names(directory)).not.to.have.lengthOf(0);
      expect(lines).to.deep.equal([]);
      expect(Object.prototype).not.to.have.property('x');
    });
  }

  it('may have 10 kB of text', async () => {
    const text = 'a1-'.repeat(3400);
    addressed(`directory.q=${text}`);
    const directory = await directoryOf(SRC, 'sync-url');
    expect(directory.query).to.equal(text);
    await press(directory, 'clear');
    expect(names(directory)).to.have.lengthOf(ALL);
    expect(parameters()).to.deep.equal([]);
  });

  it('shows an order in the list of orders that is the order of the cards', async () => {
    for (const asked of ['relevance', 'checked', 'category', 'name']) {
      addressed(`directory.order=${asked}`);
      const directory = await directoryOf(
        feedUrl(
          feedOf([
            { id: 'b', name: 'B' },
            { id: 'a', name: 'A' },
          ]),
        ),
        'sync-url',
      );
      const select = part(directory, 'order-select') as HTMLSelectElement;
      const sorted = { name: ['A', 'B'] }[select.value] ?? ['B', 'A'];
      expect(names(directory), asked).to.deep.equal(sorted);
      directory.remove();
    }
  });
});

describe('Back and Forward with sync-url', () => {
  it('go through every choice that was made', async () => {
    const directory = await unfolded(SRC, 'sync-url page-size="1"');
    const states = [seen(directory)];
    const keep = () => states.push(seen(directory));
    await enter(directory, 'and');
    keep();
    await choose(directory, ['Category', 'Advice']);
    keep();
    await order(directory, 'name');
    keep();
    await press(directory, 'show-more');
    keep();
    await press(directory, 'clear');
    keep();
    for (const state of states.slice(0, -1).reverse()) {
      await go(-1, directory);
      expect(seen(directory)).to.deep.equal(state);
    }
    for (const state of states.slice(1)) {
      await go(1, directory);
      expect(seen(directory)).to.deep.equal(state);
    }
    await go(-5, directory);
    expect(seen(directory)).to.deep.equal(states[0]);
  });

  it('give and take pages, where nothing else was chosen', async () => {
    const directory = await directoryOf(MANY, 'sync-url');
    await press(directory, 'show-more');
    await press(directory, 'show-more');
    expect(cards(directory)).to.have.lengthOf(60);
    await go(-1, directory);
    expect(cards(directory)).to.have.lengthOf(40);
    await go(-1, directory);
    expect(cards(directory)).to.have.lengthOf(20);
    await go(2, directory);
    expect(cards(directory)).to.have.lengthOf(60);
  });

  it('come back to presets', async () => {
    const directory = await directoryOf(SRC, 'sync-url query="zebra"');
    await press(directory, 'clear');
    expect(names(directory)).to.have.lengthOf(ALL);
    await go(-1, directory);
    expect(names(directory)).to.deep.equal([ZEBRA]);
    expect(searchBox(directory).value).to.equal('zebra');
    await go(1, directory);
    expect(names(directory)).to.have.lengthOf(ALL);
  });

  it('start over with the pages of a search that comes next', async () => {
    const directory = await directoryOf(MANY, 'sync-url');
    await press(directory, 'show-more');
    await go(-1, directory);
    await go(1, directory);
    expect(cards(directory)).to.have.lengthOf(40);
    await search(directory, 'organisation');
    expect(cards(directory)).to.have.lengthOf(20);
  });

  it('bring the focus back to the checkbox', async () => {
    const directory = await unfolded(SRC, 'sync-url');
    const box = checkbox(directory, 'Country', 'Kingdom');
    box.focus();
    box.click();
    await settled(directory);
    part(directory, 'order-select').focus();
    await order(directory, 'name');
    await go(-1, directory);
    expect(focusedOn()).to.equal(called(part(directory, 'order-select')));
    await go(-1, directory);
    expect(focusedOn()).to.equal(called(checkbox(directory, 'Country', 'Kingdom')));
  });

  it('bring the focus back to Show more', async () => {
    const directory = await directoryOf(MANY, 'sync-url');
    await press(directory, 'show-more');
    expect(focusedOn()).to.equal('name Organisation 21');
    await go(-1, directory);
    expect(cards(directory)).to.have.lengthOf(20);
    expect(focusedOn()).to.equal('show-more Show more');
  });

  it('bring the focus back to a token, and to Clear', async () => {
    const directory = await unfolded(SRC, 'sync-url');
    await choose(directory, ['Country', 'Ethiopia']);
    await press(directory, 'token');
    await go(-1, directory);
    expect(focusedOn()).to.equal('token Remove filter: Ethiopia');
    await press(directory, 'clear');
    await go(-1, directory);
    expect(focusedOn()).to.equal('clear Clear');
  });

  it('take no focus that is outside', async () => {
    const directory = await unfolded(SRC, 'sync-url');
    const outside = mount<HTMLInputElement>('<input aria-label="Outside">');
    checkbox(directory, 'Country', 'Ethiopia').click();
    await settled(directory);
    outside.focus();
    addressed('x=1', { mine: 1 });
    history.pushState(null, '', '#away');
    await go(-1, directory);
    expect(focusedOn()).to.equal('input Outside');
  });

  it('bring the scroll back, also far down among cards that come back with it', async () => {
    const directory = await directoryOf(MANY, 'sync-url');
    await press(directory, 'show-more');
    await press(directory, 'show-more');
    const down = document.documentElement.scrollHeight - innerHeight - 100;
    scrollTo(0, down);
    await search(directory, 'organisation 7');
    searchBox(directory).dispatchEvent(new Event('change'));
    scrollTo(0, 40);
    expect(cards(directory)).to.have.lengthOf(6);
    await go(-1, directory);
    expect(cards(directory)).to.have.lengthOf(60);
    expect(scrollY).to.be.closeTo(down, 2);
  });

  it('bring back the scroll at which an entry was left', async () => {
    const directory = await directoryOf(MANY, 'sync-url');
    await order(directory, 'name');
    await scrolledTo(300);
    await go(-1, directory);
    await scrolledTo(700);
    await go(1, directory);
    expect(scrollY).to.be.closeTo(300, 2);
  });

  it('do no harm while the feed loads, nor after it failed', async () => {
    recordConsole();
    const directory = await directoryOf(fixtureUrl({ status: '404' }), 'sync-url');
    history.pushState(null, '', '?directory.q=zebra');
    await go(-1, directory);
    directory.src = SRC;
    await go(1, directory);
    await new Promise((resolve) => {
      directory.addEventListener('directory-load', resolve, { once: true });
    });
    await settled(directory);
    expect(names(directory)).to.deep.equal([ZEBRA]);
  });

  it('do nothing to a directory that is off the page', async () => {
    const directory = await directoryOf(SRC, 'sync-url');
    await choose(directory, ['Country', 'Ethiopia']);
    directory.remove();
    await travel(-1);
    await directory.updateComplete;
    expect(directory.filters.get('country')).to.deep.equal(new Set(['ET']));
  });
});

describe('the address of any choice', () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 });
  const facets: Facet[] = ['category', 'country', 'offers', 'phases', 'languages'];
  const filters = fc
    .dictionary(fc.constantFrom(...facets), fc.uniqueArray(text, { minLength: 1, maxLength: 4 }), {
      noNullPrototype: true,
    })
    .map(
      (chosen) =>
        new Map(
          facets.filter((facet) => chosen[facet]).map((each) => [each, new Set(chosen[each])]),
        ),
    );
  const orders = fc.constantFrom(undefined, 'category', 'relevance', 'name', 'checked');

  it('brings back the same choice', async () => {
    await fc.assert(
      fc.asyncProperty(text, filters, orders, async (query, chosen, sorted) => {
        const syncUrl = 'any';
        const first = await mountWith('partner-directory', { feed: FACETED, syncUrl });
        Object.assign(first, { filters: chosen, order: sorted });
        await search(first, query);
        first.remove();
        const second = await mountWith('partner-directory', { feed: FACETED, syncUrl });
        second.remove();
        addressed('');
        expect(second.query).to.equal(first.query);
        expect(second.filters).to.deep.equal(chosen);
        expect(second.order).to.equal(sorted);
        expect(second.results?.matches).to.deep.equal(first.results?.matches);
      }),
      { numRuns: 25 },
    );
  });
});
