import { expect } from '@open-wc/testing';
import { recordConsole } from '../../../test/support/console.js';
import { FACETED, feedOf, numbered } from '../../../test/support/feeds.js';
import { feedUrl, fixtureUrl } from '../../../test/support/fixture-server.js';
import {
  cards,
  directoryOf,
  names,
  part,
  parts,
  searchBox,
  settled,
  statusOf,
  tipsIn,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { screenText } from '../../../test/support/screen.js';

const SRC = feedUrl(FACETED);
const ALL = ['École Sans Frontières', 'Link Ethiopia', 'Children’s Villages', 'Zebra Trust'];

describe('an attribute that leaves something out', () => {
  const cases: [attribute: string, part: string][] = [
    ['no-search', 'search-input'],
    ['no-filters', 'filters'],
    ['no-intro', 'title'],
    ['no-intro', 'summary'],
    ['no-community', 'community'],
  ];
  const feed = feedUrl({
    ...FACETED,
    page: { title: 'Title', summary: 'Summary' },
    community: { login_url: 'https://example.org/' },
  });
  for (const [attribute, name] of cases) {
    it(`${attribute} leaves out ${name}, and gives it back`, async () => {
      const directory = await directoryOf(feed, attribute);
      expect(parts(directory, name)).to.have.lengthOf(0);
      expect(names(directory)).to.have.members(ALL);
      directory.removeAttribute(attribute);
      await settled(directory);
      expect(parts(directory, name)).to.have.lengthOf(1);
    });
  }

  it('no-tips leaves out the tips, and gives them back', async () => {
    const directory = await directoryOf(fixtureUrl(), 'no-tips');
    expectSame(tipsIn(directory), null);
    directory.noTips = false;
    await settled(directory);
    expect(screenText(tipsIn(directory) ?? directory)).to.include('Things to think about');
  });

  it('no-search and no-filters together leave no empty landmark', async () => {
    const directory = await directoryOf(feed, 'no-search no-filters');
    expect(parts(directory, 'search')).to.have.lengthOf(0);
    expect(names(directory)).to.have.members(ALL);
  });
});

describe('heading-level [criterion 14, WCAG 1.3.1, 2.4.6]', () => {
  const levels = async (level: string) => {
    const directory = await directoryOf(fixtureUrl(), `heading-level="${level}"`);
    const [card] = cards(directory);
    const tips = tipsIn(directory);
    if (!card || !tips) throw new Error('There is neither card nor tips.');
    return [
      part(directory, 'title'),
      part(tips, 'heading'),
      part(directory, 'resources-heading'),
      part(directory, 'group-heading'),
      part(card, 'name'),
    ].map(({ localName }) => localName);
  };
  const cases: [level: string, expected: string[]][] = [
    ['1', ['h1', 'h2', 'h2', 'h3', 'h4']],
    ['2', ['h2', 'h3', 'h3', 'h4', 'h5']],
    ['3', ['h3', 'h4', 'h4', 'h5', 'h6']],
    ['4', ['h4', 'h5', 'h5', 'h6', 'h6']],
    ['5', ['h5', 'h6', 'h6', 'h6', 'h6']],
    ['6', ['h6', 'h6', 'h6', 'h6', 'h6']],
    ['0', ['h2', 'h3', 'h3', 'h4', 'h5']],
    ['9', ['h2', 'h3', 'h3', 'h4', 'h5']],
    ['x', ['h2', 'h3', 'h3', 'h4', 'h5']],
    ['', ['h2', 'h3', 'h3', 'h4', 'h5']],
  ];
  for (const [level, expected] of cases) {
    it(`“${level}” gives ${expected.join(' ')}`, async () => {
      expect(await levels(level)).to.deep.equal(expected);
    });
  }

  it('moves everything up where there is no intro', async () => {
    const directory = await directoryOf(fixtureUrl(), 'no-intro heading-level="2"');
    expect(part(directory, 'resources-heading').localName).to.equal('h2');
    expect(part(directory, 'group-heading').localName).to.equal('h3');
  });

  it('leaves no level out on the way down', async () => {
    const directory = await directoryOf(feedUrl(feedOf(numbered(2), { tips: { items: ['A.'] } })));
    const roots = [directory, ...cards(directory)].map((element) => element.shadowRoot);
    const found = roots.flatMap((root) => [...(root?.querySelectorAll('h1,h2,h3,h4,h5,h6') ?? [])]);
    const depths = found.map(({ localName }) => Number(localName.slice(1)));
    expect(depths[0]).to.equal(2);
    for (const [index, depth] of depths.entries()) {
      expect(depth - (depths[index - 1] ?? 1), depths.join()).to.be.at.most(1);
    }
  });
});

describe('where a visitor starts', () => {
  it('query', async () => {
    const directory = await directoryOf(SRC, 'query="ethiopia"');
    expect(searchBox(directory).value).to.equal('ethiopia');
    expect(names(directory)).to.deep.equal(['Link Ethiopia']);
    expect(statusOf(directory)?.textContent).to.equal('1 of 4 matches “ethiopia”');
  });

  it('category', async () => {
    const directory = await directoryOf(SRC, 'category="advice"');
    expect(names(directory)).to.have.members(['Link Ethiopia', 'Children’s Villages']);
    expect(parts(directory, 'token')).to.have.lengthOf(1);
    part(directory, 'clear').click();
    await settled(directory);
    expect(names(directory)).to.have.members(ALL);
  });

  it('country, in any case', async () => {
    const directory = await directoryOf(SRC, 'country="sn"');
    expect(names(directory)).to.deep.equal(['École Sans Frontières']);
  });

  it('all three together', async () => {
    const directory = await directoryOf(SRC, 'query="visits" category="advice" country="GB"');
    expect(names(directory)).to.deep.equal(['Link Ethiopia']);
  });
});

describe('what there is at all', () => {
  const cases: [attribute: string, left: string[]][] = [
    ['only-category="finding"', ['École Sans Frontières', 'Link Ethiopia']],
    ['only-category="finding, advice"', ALL.slice(0, 3)],
    ['only-country="et sn"', ['École Sans Frontières', 'Link Ethiopia']],
    ['only-ids="apart,ecole"', ['École Sans Frontières', 'Zebra Trust']],
    ['only-ids="ecole nobody" only-country="FR"', ['École Sans Frontières']],
    ['only-ids="nobody"', []],
    ['only-ids=" , "', ALL],
  ];
  for (const [attribute, left] of cases) {
    it(attribute, async () => {
      const directory = await directoryOf(SRC, attribute);
      expect(names(directory)).to.have.members(left);
      expect(cards(directory)).to.have.lengthOf(left.length);
      if (!left.length) return;
      const words = left.length === 1 ? '1 organisation' : `${left.length} organisations`;
      expect(statusOf(directory)?.textContent).to.equal(words);
    });
  }

  it('is what matches are counted among', async () => {
    const directory = await directoryOf(SRC, 'only-category="finding" query="ethiopia"');
    expect(statusOf(directory)?.textContent).to.equal('1 of 2 matches “ethiopia”');
  });

  it('stays when a visitor clears', async () => {
    const directory = await directoryOf(SRC, 'only-ids="apart ecole" query="zebra"');
    part(directory, 'clear').click();
    await settled(directory);
    expect(names(directory)).to.have.members(['École Sans Frontières', 'Zebra Trust']);
  });
});

describe('an odd value', () => {
  const odd = [
    '',
    ' ',
    'x',
    '-1',
    '0',
    '1e999',
    'NaN',
    'null',
    '[]',
    '__proto__',
    '<b>',
    '😀\u{d800}',
  ];
  const attributes = [
    ...['page-size', 'heading-level', 'query', 'category', 'country', 'only-category'],
    ...['only-country', 'only-ids', 'lang', 'no-search', 'folds', 'src'],
  ];
  const thrown: (ErrorEvent | PromiseRejectionEvent)[] = [];
  const on = (event: ErrorEvent | PromiseRejectionEvent) => thrown.push(event);

  before(() => {
    window.addEventListener('error', on);
    window.addEventListener('unhandledrejection', on);
  });
  after(() => {
    window.removeEventListener('error', on);
    window.removeEventListener('unhandledrejection', on);
  });

  for (const attribute of attributes) {
    it(`of ${attribute} does not throw, nor does its going away`, async () => {
      recordConsole();
      const directory = await directoryOf(SRC);
      for (const value of odd) {
        directory.setAttribute(attribute, value);
        await settled(directory);
      }
      directory.removeAttribute(attribute);
      directory.setAttribute('src', SRC);
      await settled(directory);
      expect(thrown).to.have.lengthOf(0);
      expect(directory.shadowRoot?.childElementCount).to.be.above(0);
    });
  }

  it('of page-size still shows organisations', async () => {
    for (const value of odd.concat('3.5', '2')) {
      const directory = await directoryOf(SRC, 'page-size="1"');
      directory.setAttribute('page-size', value);
      await settled(directory);
      expect(cards(directory), value).not.to.have.lengthOf(0);
    }
  });
});
