import { expect } from '@open-wc/testing';
import { nameOf, roleOf } from '../../../test/support/axe.js';
import { FACETED } from '../../../test/support/feeds.js';
import { checkboxes, choose, filtersOf, tokens, unfolded } from '../../../test/support/filters.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import {
  directoryOf,
  focused,
  mount,
  names,
  part,
  parts,
  says,
  searchBox,
  settled,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';

const SRC = feedUrl(FACETED);
const ECOLE = 'École Sans Frontières';
const ETHIOPIA = 'Link Ethiopia';

describe('the chosen filters of a <partner-directory>', () => {
  it('stand as buttons that say what they remove', async () => {
    const directory = await unfolded(SRC);
    await choose(directory, ['Country', 'Senegal'], ['Category', 'Finding a partner']);
    expect(tokens(directory)).to.deep.equal([
      'Remove filter: Country, Senegal',
      'Remove filter: Category, Finding a partner',
    ]);
    const [first] = parts(directory, 'token');
    first?.focus();
    first?.click();
    await settled(directory);
    expect(tokens(directory)).to.deep.equal(['Remove filter: Category, Finding a partner']);
    expect(names(directory)).to.have.members([ECOLE, ETHIOPIA]);
    expectSame(document.activeElement, directory);
  });

  it('have no text but their names, which is in what they are called [WCAG 2.5.3]', async () => {
    const directory = await unfolded(SRC);
    await choose(directory, ['Country', 'Senegal']);
    const token = part(directory, 'token');
    expect(token.textContent.trim()).to.equal('Senegal');
    expect(getComputedStyle(token, '::after').content).to.equal('"×"');
  });

  it('all go with one press, and the focus to the search box', async () => {
    const directory = await unfolded(SRC);
    await choose(directory, ['Country', 'Senegal'], ['School phase', 'primary']);
    part(directory, 'clear').click();
    await settled(directory);
    expect(tokens(directory)).to.deep.equal([]);
    expect(checkboxes(directory).filter(({ checked }) => checked)).to.have.lengthOf(0);
    expect(names(directory)).to.have.lengthOf(4);
    expectSame(focused(), searchBox(directory));
  });

  it('that the feed does not have can be removed too', async () => {
    const directory = await directoryOf(SRC, 'category="gone"');
    await says(directory, 'No organisation matches these choices.');
    expect(tokens(directory)).to.deep.equal(['Remove filter: Category, gone']);
    part(directory, 'token').click();
    await settled(directory);
    expect(names(directory)).to.have.lengthOf(4);
  });
});

describe('the filters in a narrow container', () => {
  const narrow = async (width: string) => {
    const wrapper = mount<HTMLElement>(
      `<div><partner-directory src='${SRC}'></partner-directory></div>`,
    );
    wrapper.style.inlineSize = width;
    const directory = wrapper.querySelector('partner-directory');
    if (!directory) throw new Error('There is no directory.');
    await says(directory, '4 organisations');
    await filtersOf(directory);
    return directory;
  };

  it('fold behind one button that says how many are on', async () => {
    const directory = await narrow('20em');
    const button = part(directory, 'filters-toggle');
    const panel = part(directory, 'filters');
    expect(roleOf(button)).to.equal('button');
    expect(nameOf(button)).to.equal('Filters');
    expect(button.ariaExpanded).to.equal('false');
    expect(panel.checkVisibility()).to.equal(false);
    button.click();
    await settled(directory);
    expect(button.ariaExpanded).to.equal('true');
    expect(panel.checkVisibility()).to.equal(true);
    await choose(directory, ['Country', 'Senegal'], ['School phase', 'primary']);
    expect(nameOf(button)).to.equal('Filters (2 on)');
    button.click();
    await settled(directory);
    expect(panel.checkVisibility()).to.equal(false);
  });

  it('are open in a wide one, without the button', async () => {
    const directory = await narrow('70em');
    expect(part(directory, 'filters-toggle').checkVisibility()).to.equal(false);
    expect(part(directory, 'filters').checkVisibility()).to.equal(true);
  });
});
