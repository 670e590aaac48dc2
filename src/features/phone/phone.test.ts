import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { violations } from '../../../test/support/axe.js';
import { PARTNERS } from '../../../test/support/feature.js';
import { choose } from '../../../test/support/filters.js';
import { feedOf } from '../../../test/support/feeds.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import { called, focusedOn } from '../../../test/support/focus.js';
import { addressed } from '../../../test/support/history.js';
import {
  focused,
  loaded,
  part,
  parts,
  says,
  searchBox,
  settled,
  turn,
} from '../../../test/support/page.js';
import type { PartnerDirectory } from '../../elements/partner-directory/partner-directory.js';
import './phone.js';
import { waitUntil } from '../../../test/support/wait-until.js';

const SRC = feedUrl(PARTNERS);

async function inColumn(width: string, attributes = ''): Promise<PartnerDirectory> {
  const directory = await loaded<PartnerDirectory>(
    `<div style="inline-size: ${width}"><partner-directory ${attributes} src='${SRC}'></partner-directory></div>`,
  );
  await settled(directory);
  return directory;
}
const narrow = () => inColumn('22em');

const isOpen = (directory: PartnerDirectory) => parts(directory, 'sheet').length > 0;

/** Resolves when the sheet is there, or gone: a dialog says a moment later that it is closed. */
const becomes = (directory: PartnerDirectory, wanted: boolean) =>
  waitUntil(() => isOpen(directory) === wanted, wanted ? 'the sheet is open' : 'it is closed');

async function opened(): Promise<PartnerDirectory> {
  const directory = await narrow();
  part(directory, 'filters-toggle').click();
  await settled(directory);
  return directory;
}

/** The box of an element in the window, in whole pixels. */
function boxOf(element: Element) {
  const { left, right, bottom, height } = element.getBoundingClientRect();
  return [left, right, bottom, height].map(Math.round);
}

const media = (features: Record<string, string>): Promise<{ applied: boolean }> =>
  executeServerCommand('media', features);

describe('filters on a phone', () => {
  it('have their button beside a search that is as wide as there is room', async () => {
    const directory = await inColumn('46em');
    const toggle = part(directory, 'filters-toggle').getBoundingClientRect();
    const field = part(directory, 'search-input').getBoundingClientRect();
    expect(toggle.left - field.right).to.be.within(1, 20);
  });

  it('come up as a sheet, which says what it leaves and gives the focus back', async () => {
    const directory = await opened();
    expect(isOpen(directory)).to.equal(true);
    expect(focusedOn()).to.match(/^filter-checkbox/);
    const close = part(directory, 'sheet-close');
    expect(close.textContent).to.equal('Show 3 organisations');
    await choose(directory, ['Country', 'Kenya']);
    expect(isOpen(directory)).to.equal(true);
    expect(close.textContent).to.equal('Show 1 organisation');
    close.click();
    await becomes(directory, false);
    await settled(directory);
    expect(part(directory, 'filters').hidden).to.equal(true);
    expect(focusedOn()).to.match(/^filters-toggle/);
  });

  it('stand in a modal dialog with a name, which says aloud what it leaves', async () => {
    const directory = await opened();
    const sheet = part(directory, 'sheet');
    expect(sheet.matches('dialog:modal')).to.equal(true);
    expect(sheet.ariaLabel).to.equal(part(directory, 'filters-toggle').textContent);
    const status = sheet.querySelector('[role=status]');
    expect(status?.textContent).to.equal('3 organisations');
    await choose(directory, ['Country', 'Kenya']);
    expect(status?.textContent).to.equal('1 of 3 matches');
    expect(await violations(directory.parentElement ?? directory)).to.deep.equal([]);
  });

  it('fold on Escape, and open again', async () => {
    const directory = await opened();
    await sendKeys({ press: 'Escape' });
    await becomes(directory, false);
    await settled(directory);
    expect(focusedOn()).to.match(/^filters-toggle/);
    part(directory, 'filters-toggle').click();
    await settled(directory);
    expect(isOpen(directory)).to.equal(true);
    expect(focusedOn()).to.match(/^filter-checkbox/);
  });

  it('fold on a press beside the sheet, and on none in it', async () => {
    const directory = await opened();
    part(directory, 'facet').click();
    await settled(directory);
    expect(isOpen(directory)).to.equal(true);
    part(directory, 'sheet').click();
    await becomes(directory, false);
  });

  it('keep the focus while they are open, and have their button as the last stop', async () => {
    const directory = await opened();
    const stops = new Set<string>();
    for (let n = 0; n < 40 && !focusedOn().startsWith('sheet-close'); n += 1) {
      stops.add(called(focused()));
      await sendKeys({ press: 'Tab' });
    }
    expect([...stops].filter((stop) => !stop.startsWith('filter-checkbox'))).to.deep.equal([]);
    expect(stops).to.have.lengthOf(parts(directory, 'filter-checkbox').length);
    await sendKeys({ press: 'Enter' });
    await becomes(directory, false);
    expect(focusedOn()).to.match(/^filters-toggle/);
  });

  it('return to their place where the window becomes wide, without the sheet', async () => {
    const directory = await opened();
    const column = directory.parentElement;
    if (column) column.style.inlineSize = '70em';
    await waitUntil(() => !part(directory, 'filters-toggle').checkVisibility(), 'is wide');
    dispatchEvent(new Event('resize'));
    expect(isOpen(directory)).to.equal(false);
    expect(part(directory, 'filters').checkVisibility()).to.equal(true);
    expect(focusedOn()).to.match(/^filter-checkbox/);
    if (column) column.style.inlineSize = '22em';
    await waitUntil(() => part(directory, 'filters-toggle').checkVisibility(), 'is narrow');
    await choose(directory, ['Country', 'Kenya']);
    expect(isOpen(directory), 'unasked').to.equal(false);
  });

  it('leave no sheet behind with the directory', async () => {
    const directory = await opened();
    const column = directory.parentElement;
    directory.remove();
    expect(isOpen(directory)).to.equal(false);
    column?.append(directory);
    await settled(directory);
    expect(parts(directory, 'filters')).to.have.lengthOf(1);
  });

  for (const width of ['240px', '320px']) {
    it(`come up from the edge of the window, as wide as it is, from a column of ${width}, in Arabic too`, async () => {
      const directory = await inColumn(width);
      await turn(directory);
      part(directory, 'filters-toggle').click();
      await settled(directory);
      const sheet = part(directory, 'sheet');
      const [left, right, bottom, height = 0] = boxOf(sheet);
      const { clientWidth } = document.documentElement;
      expect([left, right, bottom]).to.deep.equal([0, clientWidth, innerHeight]);
      expect(height).to.be.at.most(innerHeight * 0.86);
      expect(getComputedStyle(sheet).direction).to.equal('rtl');
      expect(sheet.scrollWidth).to.be.at.most(sheet.clientWidth);
    });
  }

  it('have an edge in forced colours', async function () {
    if (!(await media({ 'forced-colors': 'active' })).applied) this.skip();
    try {
      const sheet = getComputedStyle(part(await opened(), 'sheet'));
      expect(sheet.borderTopStyle).to.equal('solid');
      expect(sheet.borderTopColor).not.to.equal(sheet.backgroundColor);
    } finally {
      await media({});
    }
  });

  it('leave at most eight stops of Tab from the search to the first telephone number', async () => {
    await narrow().then((directory) => searchBox(directory).focus());
    const stops: string[] = [];
    while (stops.length < 9 && !stops.at(-1)?.startsWith('contact-link Telephone')) {
      await sendKeys({ press: 'Tab' });
      stops.push(focusedOn());
    }
    expect(stops.at(-1)).to.match(/^contact-link Telephone/);
    expect(stops).to.have.length.at.most(8);
  });

  for (const [id, what, attributes] of [
    ['plain', 'an organisation', ''],
    ['plain', 'one on another page of results', 'page-size="1"'],
    ['plain', 'one behind a search and a filter', 'query="nothing" country="KE"'],
  ] as const) {
    it(`give way to ${what} that the URL leads to`, async () => {
      addressed('');
      const directory = await inColumn('22em', attributes);
      part(directory, 'filters-toggle').click();
      await settled(directory);
      location.hash = `directory=${id}`;
      await waitUntil(() => focusedOn() === 'name Plain Links', 'its name has the focus');
      expect(isOpen(directory)).to.equal(false);
      expect(part(directory, 'filters').hidden).to.equal(true);
      part(directory, 'filters-toggle').click();
      await settled(directory);
      expect(isOpen(directory)).to.equal(true);
    });
  }

  for (const [id, attributes] of [
    ['nobody', ''],
    ['plain', 'only-country="KE"'],
  ] as const) {
    it(`give way to the sentence that ${id} is not in the list, ${attributes || 'of nobody'}`, async () => {
      addressed('');
      const directory = await inColumn('22em', attributes);
      part(directory, 'filters-toggle').click();
      await settled(directory);
      location.hash = `directory=${id}`;
      await says(directory, /^This organisation is not in the list/);
      await becomes(directory, false);
      expect(focusedOn()).to.match(/^filters-toggle/);
    });
  }

  it('do not hide behind the search the name that the URL leads to', async () => {
    addressed('');
    const many = Array.from({ length: 40 }, (_, n) => ({
      id: `org-${n}`,
      name: `Organisation ${n} Trust`,
      description: 'Links schools. '.repeat(5),
      countries: ['ET', n % 2 ? 'KE' : 'FR'],
    }));
    const directory = await inColumn('22em', `page-size="40" src='${feedUrl(feedOf(many))}'`);
    for (const id of [39, 20, 21, 2, 38]) {
      location.hash = `directory=org-${id}`;
      await waitUntil(() => focusedOn() === `name Organisation ${id} Trust`, `${id}`);
      const name = focused() ?? expect.fail('nothing has the focus');
      const edge = () => part(directory, 'search').getBoundingClientRect().bottom;
      // The page scrolls after the focus.
      await waitUntil(() => name.getBoundingClientRect().top >= edge(), `${id} below the search`);
      await waitUntil(
        () => name.getBoundingClientRect().bottom <= innerHeight,
        `${id} in the window`,
      );
    }
  });

  it('stand beside the list where there is room, as no sheet', async () => {
    const wide = await inColumn('70em');
    expect(getComputedStyle(part(wide, 'filters')).position).to.equal('static');
    expect(isOpen(wide)).to.equal(false);
  });

  it('keep the search in sight while the results scroll, but not on paper', async function () {
    const directory = await narrow();
    const position = () => getComputedStyle(part(directory, 'search')).position;
    expect(position()).to.equal('sticky');
    if (!(await media({ media: 'print' })).applied) this.skip();
    try {
      expect(position()).to.equal('static');
    } finally {
      await media({});
    }
  });
});
