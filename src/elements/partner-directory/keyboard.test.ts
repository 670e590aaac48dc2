import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { isCovered, outOfOrder } from '../../../test/support/faults.js';
import '../../i18n/locales/ar.js';
import { FACETED } from '../../../test/support/feeds.js';
import { filtersOf } from '../../../test/support/filters.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import {
  cards,
  focused,
  mount,
  names,
  outcome,
  part,
  parts,
  says,
  searchBox,
  settled,
  until,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { step, walk } from '../../../test/support/walk.js';
import type { PartnerDirectory } from './partner-directory.js';

const FEED = {
  ...FACETED,
  organizations: FACETED.organizations.map((org, n) => ({
    ...org,
    email: `a${n}@example.org`,
    website: `https://example.org/${n}`,
  })),
  community: { login_url: 'https://example.org/login' },
};

/** A directory between two buttons, and how a screen reader names what has the focus. */
async function page(dir = 'ltr') {
  const lang = dir === 'rtl' ? 'ar' : 'en';
  const wrapper =
    mount<HTMLElement>(`<div dir="${dir}" lang="${lang}"><button id="before">Before</button>
    <partner-directory src='${feedUrl(FEED)}' page-size="2"></partner-directory>
    <button id="after">After</button></div>`);
  const directory = wrapper.querySelector('partner-directory') ?? expect.fail();
  await outcome(directory);
  await filtersOf(directory);
  wrapper.querySelector<HTMLElement>('#before')?.focus();
  return directory;
}

const label = (element: Element) =>
  element.ariaLabel ?? (element.getAttribute('part') || element.textContent.trim());

async function tabTo(directory: PartnerDirectory, wanted: () => Element | undefined) {
  for (let steps = 0; steps < 80; steps += 1) {
    if (focused() === wanted()) return;
    await sendKeys({ press: 'Tab' });
    await settled(directory);
  }
  throw new Error('Tab does not lead there.');
}

describe('a <partner-directory> by keyboard', () => {
  it('is entered and left by Tab, and Shift+Tab goes the same way back [criterion 25, WCAG 2.1.1, 2.1.2]', async () => {
    await page();
    const there = await walk('after');
    expect(there.length).to.be.above(6);
    const back = await walk('before', { isBack: true });
    expect(back.map(label)).to.deep.equal(there.map(label).reverse());
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`has its stops in the order in which they are seen, ${dir} [criterion 26, WCAG 2.4.3]`, async () => {
      const directory = await page(dir);
      const stops = await walk('after');
      for (const card of cards(directory)) {
        const inside = stops.filter((stop) => stop.getRootNode() === card.shadowRoot);
        expect(inside.length).to.be.above(1);
        expect(outOfOrder(inside, dir)).to.deep.equal([]);
      }
      const own = stops.filter((stop) => stop.getRootNode() === directory.shadowRoot);
      const [search, more] = [searchBox(directory), part(directory, 'show-more')];
      expect(own.indexOf(search)).to.be.below(own.indexOf(more));
    });
  }

  it('finds, narrows, shows more and clears, to the end [criterion 25, WCAG 2.1.1, 2.1.2]', async () => {
    const directory = await page();
    await tabTo(directory, () => searchBox(directory));
    await sendKeys({ type: 'e' });
    await says(directory, /match “e”/);
    const [toggle] = parts(directory, 'filters-toggle');
    if (toggle?.checkVisibility()) {
      await tabTo(directory, () => toggle);
      await sendKeys({ press: 'Enter' });
      await settled(directory);
      expect(toggle.ariaExpanded).to.equal('true');
    }
    const box = parts(directory, 'filter')[0]?.querySelector('input') ?? undefined;
    await tabTo(directory, () => box);
    await sendKeys({ press: ' ' });
    await settled(directory);
    expect(box?.checked).to.equal(true);
    expect(parts(directory, 'token')).to.have.lengthOf(1);
    await sendKeys({ press: ' ' });
    await settled(directory);
    await tabTo(directory, () => part(directory, 'show-more'));
    await sendKeys({ press: 'Enter' });
    await until(directory, () => names(directory).length === 4);
    await settled(directory);
    expect(focused()?.textContent.trim()).to.equal(names(directory)[2]);
    searchBox(directory).focus();
    await tabTo(directory, () => part(directory, 'clear'));
    await sendKeys({ press: ' ' });
    await settled(directory);
    expect(searchBox(directory).value).to.equal('');
    expectSame(focused(), searchBox(directory));
  });

  it('shows where the focus is with a ring of two pixels [criterion 27, WCAG 2.4.7, 1.4.11]', async () => {
    await page();
    for (const stop of await walk('after')) {
      (stop as HTMLElement).focus();
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(stop);
      expect(outlineStyle, label(stop)).to.equal('solid');
      expect(parseFloat(outlineWidth), label(stop)).to.be.at.least(2);
      expect(parseFloat(outlineOffset), label(stop)).to.be.at.least(0);
    }
  });

  it('never has the focus hidden under a host’s fixed header [criterion 28, WCAG 2.4.11]', async () => {
    const header = mount<HTMLElement>('<div></div>');
    Object.assign(header.style, { position: 'fixed', inset: '0 0 auto', height: '80px' });
    header.style.background = 'Canvas';
    header.style.zIndex = '1';
    const directory = await page();
    directory.style.display = 'block';
    directory.style.marginBlock = '150vh';
    for (const [to, isBack] of [
      ['after', false],
      ['before', true],
    ] as const) {
      for (let at = await step(isBack); at.id !== to; at = await step(isBack)) {
        expect(isCovered(at), label(at)).to.equal(false);
      }
    }
    expect(focused()?.id).to.equal('before');
    scrollTo(0, 0);
  });
});
