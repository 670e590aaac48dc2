import { expect } from '@open-wc/testing';
import { recordConsole } from '../../../test/support/console.js';
import { FACETED, feedOf, numbered } from '../../../test/support/feeds.js';
import { tokens } from '../../../test/support/filters.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import { addressed, parameters } from '../../../test/support/history.js';
import {
  cards,
  directoryOf,
  mountWith,
  names,
  part,
  parts,
  searchBox,
} from '../../../test/support/page.js';
import { press, revisited, seen } from '../../../test/support/visitor.js';

const SRC = feedUrl(FACETED);
const MANY = feedUrl(feedOf(numbered(60)));
const ALL = 4;
const ETHIOPIA = 'Link Ethiopia';
const CHILDREN = 'Children’s Villages';
const ZEBRA = 'Zebra Trust';

describe('an address at the start', () => {
  it('is what a directory shows', async () => {
    addressed('directory.q=w&directory.category=advice&directory.order=name');
    const directory = await directoryOf(SRC, 'sync-url');
    expect(seen(directory)).to.deep.include({
      query: 'w',
      box: 'w',
      tokens: ['Remove filter: Category, Advice and support'],
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
