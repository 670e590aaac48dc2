import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/support/axe.js';
import { FACETED, feedOf, numbered } from '../../../test/support/feeds.js';
import { checkbox, checkboxes, choose, offered, unfolded } from '../../../test/support/filters.js';
import { feedUrl, fixtureUrl } from '../../../test/support/fixture-server.js';
import { focused, names, parts, says, search, settled } from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { screenText } from '../../../test/support/screen.js';
import type { Facet } from '../../search/facets.js';

const SRC = feedUrl(FACETED);
const ECOLE = 'École Sans Frontières';
const ETHIOPIA = 'Link Ethiopia';
const CHILDREN = 'Children’s Villages';

describe('the filters of a <partner-directory>', () => {
  it('are groups of native checkboxes with a name [criterion 8, WCAG 1.3.1, 4.1.2]', async () => {
    const directory = await unfolded(SRC);
    const groups = accessible(parts(directory, 'facet'));
    expect(groups.map(({ role }) => role)).to.deep.equal(Array(5).fill('group'));
    expect(groups.map(({ name }) => name)).to.deep.equal([
      'Category',
      'Country',
      'What is offered',
      'School phase',
      'Working language',
    ]);
    for (const box of checkboxes(directory)) expect(box.type).to.equal('checkbox');
  });

  it('carry their counts in their names [criterion 9, WCAG 1.3.1, 2.5.3]', async () => {
    const directory = await unfolded(SRC);
    const named = accessible(checkboxes(directory)).map(({ name }) => name);
    const shown = parts(directory, 'filter').map(screenText);
    expect(named.map((name) => name.replace(/, (\d+) organisations?$/, ' $1'))).to.deep.equal(
      shown,
    );
    expect(named).to.include('Finding a partner, 2 organisations');
    expect(named).to.include('Senegal, 1 organisation');
  });

  it('appear only where there are two values or more', async () => {
    const feed = feedOf([
      { id: 'a', name: 'A', countries: ['GB'], offers: ['advice'] },
      { id: 'b', name: 'B', countries: ['GB'], offers: ['funding'] },
    ]);
    const directory = await unfolded(feedUrl(feed));
    const legends = accessible(parts(directory, 'facet')).map(({ name }) => name);
    expect(legends).to.deep.equal(['What is offered']);
    const plain = await unfolded(feedUrl(feedOf(numbered(5))));
    expect(parts(plain, 'filters')).to.have.lengthOf(0);
    expect(parts(plain, 'filters-toggle')).to.have.lengthOf(0);
  });

  it('leave what has any value of one facet and one of every facet', async () => {
    const directory = await unfolded(SRC);
    await choose(directory, ['Country', 'Senegal']);
    expect(names(directory)).to.deep.equal([ECOLE]);
    await choose(directory, ['Country', 'Ethiopia']);
    expect(names(directory)).to.have.members([ECOLE, ETHIOPIA]);
    await choose(directory, ['Category', 'Advice and support']);
    expect(names(directory)).to.deep.equal([ETHIOPIA]);
    await says(directory, '1 of 4 matches');
    await choose(directory, ['Country', 'Senegal'], ['Country', 'Ethiopia']);
    expect(names(directory)).to.have.members([ETHIOPIA, CHILDREN]);
  });

  it('count what each choice would leave, given the others', async () => {
    const directory = await unfolded(SRC);
    expect(offered(directory, 'Category')).to.have.members([
      'Finding a partner 2',
      'Advice and support 2',
    ]);
    await choose(directory, ['Country', 'Senegal']);
    expect(offered(directory, 'Category')).to.have.members([
      'Finding a partner 1',
      'Advice and support 0',
    ]);
    expect(offered(directory, 'Country')).to.include('United Kingdom 2');
    await search(directory, 'villages');
    expect(offered(directory, 'Country')).to.include('United Kingdom 1').and.include('Senegal 0');
  });

  it('of nothing are said to be so, not gone, unless they are chosen', async () => {
    const directory = await unfolded(SRC);
    const before = checkboxes(directory).length;
    await choose(directory, ['Country', 'Senegal']);
    expect(checkboxes(directory)).to.have.lengthOf(before);
    expect(checkbox(directory, 'Category', 'Advice').ariaDisabled).to.equal('true');
    expect(checkbox(directory, 'Category', 'Finding').ariaDisabled).to.equal(null);
    await search(directory, 'villages');
    const chosen = checkbox(directory, 'Country', 'Senegal');
    expect(chosen.checked).to.equal(true);
    expect(chosen.ariaDisabled).to.equal(null);
  });

  it('keep the focus on the checkbox, and the scroll [criterion 10, WCAG 3.2.2]', async () => {
    const directory = await unfolded(SRC);
    const box = checkbox(directory, 'Country', 'Senegal');
    directory.style.marginBlock = '100vh';
    box.focus({ preventScroll: true });
    scrollTo({ top: 150, behavior: 'instant' });
    box.click();
    await settled(directory);
    expectSame(focused(), box);
    expect(window.scrollY).to.equal(150);
    scrollTo(0, 0);
  });

  it('read and write the filters property', async () => {
    const directory = await unfolded(SRC);
    await choose(directory, ['Country', 'Senegal']);
    expect([...(directory.filters.get('country') ?? [])]).to.deep.equal(['SN']);
    directory.filters = new Map([['category', new Set(['advice'])]]);
    await settled(directory);
    expect(names(directory)).to.have.members([ETHIOPIA, CHILDREN]);
    expect(checkbox(directory, 'Category', 'Advice').checked).to.equal(true);
    expect(checkbox(directory, 'Country', 'Senegal').checked).to.equal(false);
  });

  it('that a program sets for what is no facet are passed over', async () => {
    const directory = await unfolded(SRC);
    const filters: readonly unknown[] = [
      ['colour', new Set(['red'])],
      ['country', new Set(['ET'])],
    ];
    directory.filters = new Map(filters as [Facet, ReadonlySet<string>][]);
    await settled(directory);
    expect(parts(directory, 'token')).to.have.lengthOf(1);
  });

  it('show the first of many values, and all when asked', async () => {
    const organizations = numbered(30).map((org, n) => ({ ...org, offers: [`offer ${n}`] }));
    const directory = await unfolded(feedUrl(feedOf(organizations)));
    const all = parts(directory, 'more').find((button) => screenText(button) === 'Show all 30');
    expect(checkboxes(directory).length).to.be.below(30);
    all?.focus();
    all?.click();
    await settled(directory);
    expect(checkboxes(directory)).to.have.lengthOf(30);
    expectSame(document.activeElement, directory);
  });

  it('of the feed of the demo are those that it can fill', async () => {
    const directory = await unfolded(fixtureUrl());
    const legends = accessible(parts(directory, 'facet')).map(({ name }) => name);
    expect(legends).to.deep.equal(['Country', 'What is offered', 'School phase']);
  });
});
