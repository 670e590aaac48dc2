import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PARTNERS } from '../../../test/support/feature.js';
import { choose } from '../../../test/support/filters.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import { focusedOn } from '../../../test/support/focus.js';
import { loaded, part, searchBox, settled } from '../../../test/support/page.js';
import type { PartnerDirectory } from '../../elements/partner-directory/partner-directory.js';
import './phone.js';

const SRC = feedUrl(PARTNERS);

async function narrow(attributes = ''): Promise<PartnerDirectory> {
  const box = await loaded<PartnerDirectory>(
    `<div style="inline-size: 22em"><partner-directory src='${SRC}' ${attributes}></partner-directory></div>`,
  );
  await settled(box);
  return box;
}
const isOpen = (directory: PartnerDirectory) => part(directory, 'filters').matches(':popover-open');

describe('filters on a phone', () => {
  it('come up as a sheet, which says what it leaves and gives the focus back', async function () {
    if (navigator.vendor.startsWith('Apple')) this.skip();
    const directory = await narrow();
    part(directory, 'filters-toggle').click();
    await settled(directory);
    expect(isOpen(directory)).to.equal(true);
    expect(focusedOn()).to.match(/^filter-checkbox/);
    const close = part(directory, 'sheet-close');
    expect(close.textContent).to.equal('Show 3 organisations');
    await choose(directory, ['Country', 'Kenya']);
    expect(close.textContent).to.equal('Show 1 organisation');
    close.click();
    await settled(directory);
    expect(isOpen(directory)).to.equal(false);
    expect(focusedOn()).to.match(/^filters-toggle/);
  });

  it('fold on Escape, and when the focus goes elsewhere', async function () {
    if (navigator.vendor.startsWith('Apple')) this.skip();
    const directory = await narrow();
    part(directory, 'filters-toggle').click();
    await settled(directory);
    await sendKeys({ press: 'Escape' });
    await settled(directory);
    expect(isOpen(directory)).to.equal(false);
    part(directory, 'filters-toggle').click();
    await settled(directory);
    searchBox(directory).focus();
    await settled(directory);
    expect(isOpen(directory)).to.equal(false);
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

  it('stand beside the list where there is room, as no sheet', async function () {
    if (navigator.vendor.startsWith('Apple')) this.skip();
    const wide = await loaded<PartnerDirectory>(
      `<div style="inline-size: 70em"><partner-directory src='${SRC}'></partner-directory></div>`,
    );
    await settled(wide);
    expect(getComputedStyle(part(wide, 'filters')).position).to.equal('static');
    expect(part(wide, 'sheet-close').checkVisibility()).to.equal(false);
  });

  it('keep the search in sight while the results scroll', async function () {
    if (navigator.vendor.startsWith('Apple')) this.skip();
    const directory = await narrow();
    expect(getComputedStyle(part(directory, 'search')).position).to.equal('sticky');
  });
});
