import { expect } from '@open-wc/testing';
import { nameOf, roleOf } from '../../../test/support/axe.js';
import { computed } from '../../../test/support/computed.js';
import { FACETED, feedOf } from '../../../test/support/feeds.js';
import { unfolded } from '../../../test/support/filters.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import {
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
import type { PartnerDirectory } from './partner-directory.js';

const SRC = feedUrl(FACETED);
const ECOLE = 'École Sans Frontières';
const ETHIOPIA = 'Link Ethiopia';
const CHILDREN = 'Children’s Villages';
const ZEBRA = 'Zebra Trust';

describe('the search box of a <partner-directory>', () => {
  it('is a search box named by its visible label [criterion 2, WCAG 1.3.1, 4.1.2]', async () => {
    const directory = await directoryOf(SRC);
    const [box] = await computed([searchBox(directory)]);
    expect(box).to.include({ role: 'searchbox', name: 'Search organisations' });
    const label = part(directory, 'search-label');
    expect(label.textContent.trim()).to.equal(box?.name);
    expect(label.checkVisibility()).to.equal(true);
    expect(searchBox(directory).type).to.equal('search');
  });

  it('is, with the filters, in a search landmark with a name [criterion 3, WCAG 1.3.1]', async () => {
    const directory = await unfolded(SRC);
    const landmark = part(directory, 'search');
    const [search] = await computed([landmark]);
    expect(search).to.include({ role: 'search', name: 'Search organisations: Partners' });
    for (const inside of [searchBox(directory), ...parts(directory, 'facet')]) {
      expectSame(inside.closest('[part=search]'), landmark);
    }
  });

  it('has a landmark of another name than that of another directory [criterion 3, WCAG 1.3.1]', async () => {
    const other = { ...FACETED, title: 'Others' };
    const [first, second] = [await directoryOf(SRC), await directoryOf(feedUrl(other))];
    expect(nameOf(part(first, 'search'))).not.to.equal(nameOf(part(second, 'search')));
  });

  const cases: [typed: string, found: string[]][] = [
    ['ethiopia', [ETHIOPIA]],
    ['ETHIOPIA', [ETHIOPIA]],
    ['ecole', [ECOLE]],
    ['ÉCOLE', [ECOLE]],
    ["children's", [CHILDREN]],
    ['children’s', [CHILDREN]],
    ['childrens', [CHILDREN]],
    ['villages children', [CHILDREN]],
    ['reading and writing', [CHILDREN]],
    ['reading & writing', [CHILDREN]],
    ['advice', [ETHIOPIA, CHILDREN]],
    ['cyngor', [ETHIOPIA, CHILDREN]],
    ['senegal', [ECOLE]],
    ['nowhere', [ZEBRA]],
    ['   ', [ECOLE, ETHIOPIA, CHILDREN, ZEBRA]],
    ['.*', [ECOLE, ETHIOPIA, CHILDREN, ZEBRA]],
  ];
  for (const [typed, found] of cases) {
    it(`“${typed}” finds ${found.join(', ')}`, async () => {
      const directory = await directoryOf(SRC);
      await search(directory, typed);
      expect(names(directory)).to.have.members(found);
      expect(directory.results?.total).to.equal(found.length);
      expect(directory.query).to.equal(typed);
    });
  }

  it('shows all again when it is emptied', async () => {
    const directory = await directoryOf(SRC);
    await search(directory, 'zebra');
    await search(directory, '');
    expect(names(directory)).to.have.lengthOf(4);
    expect(parts(directory, 'clear')).to.have.lengthOf(0);
  });

  it('answers to a query that a script sets', async () => {
    const directory = await directoryOf(SRC);
    directory.query = 'zebra';
    await settled(directory);
    expect(searchBox(directory).value).to.equal('zebra');
    expect(names(directory)).to.deep.equal([ZEBRA]);
  });

  it('keeps focus and scroll where they are [criterion 10, WCAG 3.2.2]', async () => {
    const directory = await directoryOf(SRC);
    directory.style.marginBlock = '100vh';
    const box = searchBox(directory);
    box.focus({ preventScroll: true });
    scrollTo({ top: 150, behavior: 'instant' });
    await search(directory, 'zebra');
    expectSame(focused(), box);
    expect(window.scrollY).to.equal(150);
    scrollTo(0, 0);
  });
});

describe('a search of a <partner-directory> that nothing matches', () => {
  const noMatch = async (typed: string) => {
    const directory = await directoryOf(SRC, '', '<p slot="no-match">Ask the office.</p>');
    await search(directory, typed);
    return directory;
  };

  it('says so, with the words as text, and shows its slot [criterion 7, WCAG 4.1.3]', async () => {
    const directory = await noMatch('<b>zz');
    await says(directory, 'No organisation matches “<b>zz”.');
    expect(screenText(directory)).to.include('Ask the office.');
    expect(names(directory)).to.deep.equal([]);
    expectSame(directory.querySelector('b') ?? directory.shadowRoot?.querySelector('b'), null);
  });

  it('is cleared by one press, which puts the focus in the search box [criterion 7, WCAG 4.1.3]', async () => {
    const directory = await noMatch('zzqq');
    const clear = part(directory, 'clear');
    expect(nameOf(clear)).to.equal('Clear search and filters');
    clear.focus();
    clear.click();
    await settled(directory);
    expect(names(directory)).to.have.lengthOf(4);
    expect(searchBox(directory).value).to.equal('');
    expectSame(focused(), searchBox(directory));
    await says(directory, '4 organisations');
  });

  it('is cleared without a search box too, and keeps the focus inside', async () => {
    const directory = await directoryOf(SRC, 'no-search query="zzqq"');
    const clear = part(directory, 'clear');
    clear.focus();
    clear.click();
    await settled(directory);
    expect(names(directory)).to.have.lengthOf(4);
    expectSame(document.activeElement, directory);
  });

  for (const [typed, found] of [
    ['univercities', ETHIOPIA],
    ['ethopia', ETHIOPIA],
    ['chidlrens', CHILDREN],
    ['senegel', ECOLE],
  ] as const) {
    it(`“${typed}” shows ${found} under Nearest matches, and takes it for no match`, async () => {
      const directory = await noMatch(typed);
      await until(directory, () => names(directory).length);
      expect(names(directory)).to.deep.equal([found]);
      const heading = part(directory, 'nearest-heading');
      expect(heading.textContent.trim()).to.equal('Nearest matches');
      expect(roleOf(heading)).to.equal('heading');
      expect(directory.results?.total).to.equal(0);
      await says(directory, `No organisation matches “${typed}”. Nearest matches: 1`);
    });
  }
});

describe('the order of a <partner-directory>', () => {
  const select = (directory: Element) => part(directory, 'order-select') as HTMLSelectElement;
  const options = (directory: Element) =>
    [...select(directory).options].map((option) => option.text.trim());
  const choose = async (directory: PartnerDirectory, text: string) => {
    const box = select(directory);
    box.selectedIndex = options(directory).indexOf(text);
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(directory);
  };

  it('is by category at first, with the groups headed', async () => {
    const directory = await directoryOf(SRC);
    expect(options(directory)).to.deep.equal(['Category', 'A to Z', 'Recently checked']);
    expect(select(directory).selectedOptions[0]?.text.trim()).to.equal('Category');
    expect(nameOf(select(directory))).to.include('Sort by');
    expect(names(directory)).to.deep.equal([ECOLE, ETHIOPIA, CHILDREN, ZEBRA]);
    const headings = parts(directory, 'group-heading').map((each) => each.textContent.trim());
    expect(headings).to.deep.equal([
      'Finding a partner',
      'Advice and support',
      'Other organisations',
    ]);
  });

  for (const [order, sorted] of [
    ['A to Z', [CHILDREN, ECOLE, ETHIOPIA, ZEBRA]],
    ['Recently checked', [ETHIOPIA, ECOLE, CHILDREN, ZEBRA]],
  ] as const) {
    it(`can be ${order}`, async () => {
      const directory = await directoryOf(SRC);
      await choose(directory, order);
      expect(names(directory)).to.deep.equal(sorted);
      expect(parts(directory, 'group')).to.have.lengthOf(0);
    });
  }

  it('puts the best match first where something is searched for', async () => {
    const feed = feedOf([
      { id: 'a', name: 'Other', description: 'Works with Kenya.', category: 'One' },
      { id: 'b', name: 'Kenya Links', category: 'Two' },
    ]);
    const directory = await directoryOf(feedUrl(feed));
    expect(names(directory)).to.deep.equal(['Other', 'Kenya Links']);
    await search(directory, 'kenya');
    expect(names(directory)).to.deep.equal(['Kenya Links', 'Other']);
    expect(select(directory).selectedOptions[0]?.text.trim()).to.equal('Best match');
    await choose(directory, 'Category');
    expect(names(directory)).to.deep.equal(['Other', 'Kenya Links']);
  });

  it('offers no order for a single organisation, nor by date without dates', async () => {
    const one = await directoryOf(feedUrl(feedOf([{ id: 'a', name: 'A' }])));
    expect(parts(one, 'order')).to.have.lengthOf(0);
    const two = feedOf([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B', category: 'C' },
    ]);
    expect(options(await directoryOf(feedUrl(two)))).to.deep.equal(['Category', 'A to Z']);
  });
});
