import { expect } from '@open-wc/testing';
import type { PartnerDirectory } from '../src/elements/partner-directory/partner-directory.js';
import { nameOf } from './support/axe.js';
import { recordConsole } from './support/console.js';
import { FACETED, feedOf } from './support/feeds.js';
import { checkbox, choose, filtersOf, tokens } from './support/filters.js';
import { ask, feedUrl, fixtureUrl, newKey } from './support/fixture-server.js';
import { called, focusedOn } from './support/focus.js';
import { addressed, parameters, pushed } from './support/history.js';
import {
  mount,
  names,
  outcome,
  part,
  parts,
  says,
  search,
  searchBox,
  settled,
  statusOf,
} from './support/page.js';
import { go } from './support/visitor.js';

const ALL = ['École Sans Frontières', 'Link Ethiopia', 'Children’s Villages', 'Zebra Trust'];
const [ECOLE, ETHIOPIA, , ZEBRA] = ALL;
const OTHER = { ...feedOf([{ id: 'x', name: 'Xylophone' }]), title: 'Others' };

type Pair = readonly [PartnerDirectory, PartnerDirectory];

/** Two directories on one page, with their feeds on screen, or what is there instead. */
async function pair(sources: readonly [string, string], attributes = ['', '']): Promise<Pair> {
  const tags = sources.map(
    (src, n) => `<partner-directory src='${src}' ${attributes[n]}></partner-directory>`,
  );
  const [first, second] = mount<HTMLElement>(`<div>${tags.join('')}</div>`).querySelectorAll(
    'partner-directory',
  );
  if (!first || !second) throw new Error('They are not both on the page.');
  await Promise.all([outcome(first), outcome(second)]);
  for (const each of [first, second]) {
    await filtersOf(each);
    const [toggle] = parts(each, 'filters-toggle');
    if (toggle?.checkVisibility()) toggle.click();
    await settled(each);
  }
  return [first, second];
}

const same = async (attributes?: string[]) => {
  const src = feedUrl(FACETED);
  return pair([src, src], attributes);
};

/** Every tree that an element has inside: its own and those of what is in it. */
function roots(root: ParentNode): ParentNode[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...inner.flatMap(roots)];
}

describe('two directories on one page', () => {
  it('make one request for one feed', async () => {
    const key = newKey();
    const src = feedUrl(FACETED, { key });
    const [first, second] = await pair([src, src]);
    expect(names(first)).to.deep.equal(ALL);
    expect(names(second)).to.deep.equal(ALL);
    expect(await ask('count', key)).to.equal(1);
  });

  it('make a request of their own each where their caps differ', async () => {
    const key = newKey();
    const src = feedUrl(FACETED, { key });
    const [first, second] = await pair([src, src], ['', 'max-records="2"']);
    expect(names(first)).to.deep.equal(ALL);
    expect(names(second)).to.deep.equal(ALL.slice(0, 2));
    expect(await ask('count', key)).to.equal(2);
  });

  it('have no id twice within a tree [criterion 38, WCAG 4.1.2]', async () => {
    await same();
    const trees = roots(document);
    expect(trees.length).to.be.above(8);
    for (const tree of trees) {
      const ids = [...tree.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size, ids.join()).to.equal(ids.length);
    }
  });

  it('say each how they stand [criterion 38, WCAG 4.1.2]', async () => {
    const [first, second] = await same();
    expect(statusOf(first) === statusOf(second)).to.equal(false);
    await search(first, 'zebra');
    await says(first, '1 of 4 matches “zebra”');
    expect(statusOf(second)?.textContent).to.equal('4 organisations');
    await choose(second, ['Country', 'Senegal']);
    await says(second, '1 of 4 matches');
    expect(statusOf(first)?.textContent).to.equal('1 of 4 matches “zebra”');
  });

  it('are searched, narrowed, sorted and paged each on its own', async () => {
    const [first, second] = await same(['', 'page-size="3"']);
    await search(first, 'link');
    await choose(second, ['Country', 'Kingdom']);
    expect(names(first)).to.deep.equal([ETHIOPIA]);
    expect(searchBox(second).value).to.equal('');
    expect(tokens(first)).to.deep.equal([]);
    expect(tokens(second)).to.deep.equal(['Remove filter: Country, United Kingdom']);
    expect(checkbox(first, 'Country', 'Kingdom').checked).to.equal(false);
    part(second, 'clear').click();
    await settled(second);
    expect(names(second)).to.deep.equal(ALL.slice(0, 3));
    expect(names(first)).to.deep.equal([ETHIOPIA]);
  });

  it('are restricted each on its own', async () => {
    const [first, second] = await same(['only-category="advice"', 'only-ids="apart ecole"']);
    expect(names(first)).to.deep.equal(ALL.slice(1, 3));
    expect(names(second)).to.deep.equal([ECOLE, ZEBRA]);
    await says(first, '2 organisations');
    await says(second, '2 organisations');
  });

  it('are told apart by the names of their searches [criterion 3, WCAG 1.3.1]', async () => {
    const [first, second] = await pair([feedUrl(FACETED), feedUrl(OTHER)]);
    expect(nameOf(part(first, 'search'))).not.to.equal(nameOf(part(second, 'search')));
    const [third, fourth] = await same(['aria-label="Left"', 'aria-label="Right"']);
    expect(nameOf(part(third, 'search'))).not.to.equal(nameOf(part(fourth, 'search')));
  });

  it('stay whole where the other fails, is taken away or gets another feed', async () => {
    recordConsole();
    const [first, second] = await pair([feedUrl(FACETED), fixtureUrl({ status: '404' })]);
    expect(names(first)).to.deep.equal(ALL);
    const done = outcome(second);
    second.src = feedUrl(OTHER);
    await done;
    expect(names(second)).to.deep.equal(['Xylophone']);
    second.remove();
    await search(first, 'zebra');
    expect(names(first)).to.deep.equal([ZEBRA]);
  });

  it('answer both to a reload of the one', async () => {
    const key = newKey();
    const src = feedUrl(FACETED, { key });
    const [first, second] = await pair([src, src]);
    const done = Promise.all([outcome(first), outcome(second)]);
    first.reload();
    const events = await done;
    expect(events.map(({ type }) => type)).to.deep.equal(['directory-load', 'directory-load']);
    expect(await ask('count', key)).to.equal(2);
  });
});

describe('two directories with sync-url', () => {
  const both = () => same(['sync-url', 'sync-url']);

  it('have parameters of their own', async () => {
    const [first, second] = await both();
    await choose(first, ['Country', 'Kingdom']);
    await choose(second, ['Category', 'Advice']);
    await search(first, 'zebra');
    await search(second, 'link');
    expect(Object.fromEntries(parameters())).to.deep.equal({
      'directory.q': 'zebra',
      'directory.country': 'GB',
      'directory2.q': 'link',
      'directory2.category': 'advice',
    });
  });

  it('come back each to what was its own', async () => {
    addressed('directory.q=zebra&directory2.category=advice');
    const [first, second] = await both();
    expect(names(first)).to.deep.equal([ZEBRA]);
    expect(tokens(first)).to.deep.equal([]);
    expect(names(second)).to.deep.equal(ALL.slice(1, 3));
    expect(searchBox(second).value).to.equal('');
  });

  it('have keys of their own where only one has a value', async () => {
    const [first, second] = await same(['sync-url="left"', 'sync-url']);
    await search(first, 'zebra');
    await search(second, 'link');
    expect(parameters()).to.deep.equal([
      ['left.q', 'zebra'],
      ['directory2.q', 'link'],
    ]);
  });

  it('keep their parameters apart where one key begins another', async () => {
    const [first, second] = await same(['sync-url="a"', 'sync-url="a.b"']);
    await search(second, 'link');
    await search(first, 'zebra');
    expect(Object.fromEntries(parameters())).to.deep.equal({ 'a.b.q': 'link', 'a.q': 'zebra' });
    expect(names(second)).to.deep.equal([ETHIOPIA]);
  });

  it('go back one choice at a time, whoever’s it was', async () => {
    const directories = await both();
    const [first, second] = directories;
    const state = () => [tokens(first).length, tokens(second).length, parameters().length];
    const states = [state()];
    for (const [directory, facet, name] of [
      [first, 'Country', 'Kingdom'],
      [second, 'Category', 'Advice'],
      [first, 'School phase', 'Secondary'],
      [second, 'Country', 'Ethiopia'],
    ] as const) {
      await choose(directory, [facet, name]);
      states.push(state());
    }
    expect(pushed()).to.have.lengthOf(4);
    for (const before of states.slice(0, -1).reverse()) {
      await go(-1, ...directories);
      expect(state()).to.deep.equal(before);
    }
    for (const after of states.slice(1)) {
      await go(1, ...directories);
      expect(state()).to.deep.equal(after);
    }
  });

  for (const [name, order] of [
    ['the first', [0, 1]],
    ['the second', [1, 0]],
  ] as const) {
    it(`bring the focus back to the one that made the choice, ${name} last`, async () => {
      const directories = await both();
      const [earlier, later] = [directories[order[1]], directories[order[0]]];
      const press = async (directory: PartnerDirectory, facet: string, choice: string) => {
        const box = checkbox(directory, facet, choice);
        box.focus();
        box.click();
        await settled(directory);
      };
      await press(earlier, 'Country', 'Kingdom');
      await go(-1, ...directories);
      await press(later, 'Category', 'Advice');
      await go(-1, ...directories);
      expect(focusedOn()).to.equal(called(checkbox(later, 'Category', 'Advice')));
      expect(document.activeElement === later).to.equal(true);
    });
  }
});
