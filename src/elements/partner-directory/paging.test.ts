import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nameOf, roleOf } from '../../../test/support/axe.js';
import { feedOf, numbered } from '../../../test/support/feeds.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import {
  cards,
  directoryOf,
  focused,
  names,
  part,
  parts,
  says,
  search,
  settled,
  until,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import type { PartnerDirectory } from './partner-directory.js';

const SRC = feedUrl(feedOf(numbered(45)));

/** Presses Show more and waits for as many cards. */
async function more(directory: PartnerDirectory, count: number): Promise<void> {
  part(directory, 'show-more').click();
  await until(directory, () => cards(directory).length === count);
  await settled(directory);
}

const nameAt = (directory: Element, index: number) => {
  const card = cards(directory)[index];
  return card && part(card, 'name');
};

describe('the pages of a <partner-directory>', () => {
  it('hold twenty, and the status says how many of all are shown', async () => {
    const directory = await directoryOf(SRC);
    expect(cards(directory)).to.have.lengthOf(20);
    expect(nameOf(part(directory, 'show-more'))).to.equal('Show more organisations');
    await says(directory, /^45 organisations\b.*\b20 of 45\b/);
  });

  it('hold as many as page-size says', async () => {
    const directory = await directoryOf(SRC, 'page-size="7"');
    expect(cards(directory)).to.have.lengthOf(7);
    directory.pageSize = 50;
    await settled(directory);
    expect(cards(directory)).to.have.lengthOf(45);
    expect(parts(directory, 'show-more')).to.have.lengthOf(0);
  });

  it('have no button where all fit', async () => {
    const directory = await directoryOf(feedUrl(feedOf(numbered(20))));
    expect(parts(directory, 'show-more')).to.have.lengthOf(0);
    await says(directory, '20 organisations');
  });

  /** Scrolls to the end, and resolves once all that heeds it has had its turn. */
  async function scrollToEnd(directory: PartnerDirectory) {
    const scrolled = new Promise((resolve) => {
      addEventListener('scroll', resolve, { once: true });
    });
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await scrolled;
    // Observers of what comes into the window are told at the end of a frame.
    await nextFrame();
    await nextFrame();
    await settled(directory);
  }

  it('do not grow by scrolling [criterion 21, WCAG 2.1.1]', async () => {
    const directory = await directoryOf(SRC);
    await scrollToEnd(directory);
    expect(cards(directory)).to.have.lengthOf(20);
    scrollTo(0, 0);
  });

  for (const heeds of ['scrolling', 'what comes into the window'] as const) {
    it(`would be seen to grow where the page heeds ${heeds} [criterion 21, WCAG 2.1.1]`, async () => {
      const directory = await directoryOf(SRC);
      const button = part(directory, 'show-more');
      const grow = () => cards(directory).length === 20 && button.click();
      if (heeds === 'scrolling') addEventListener('scroll', grow, { once: true });
      else new IntersectionObserver(([entry]) => entry?.isIntersecting && grow()).observe(button);
      await scrollToEnd(directory);
      await until(directory, () => cards(directory).length === 40);
      scrollTo(0, 0);
    });
  }
});

describe('Show more of a <partner-directory>', () => {
  it('puts the focus on the heading of the first new card [criterion 19, WCAG 2.4.3, 4.1.3]', async () => {
    const directory = await directoryOf(SRC);
    await more(directory, 40);
    const heading = nameAt(directory, 20);
    expect(heading?.textContent.trim()).to.equal('Organisation 21');
    expect(roleOf(heading ?? directory)).to.equal('heading');
    expectSame(focused(), heading);
    await says(directory, /\b40 of 45\b/);
  });

  it('works by keyboard, and so does the way on from there [criterion 19, WCAG 2.4.3, 4.1.3]', async () => {
    const directory = await directoryOf(SRC);
    part(directory, 'show-more').focus();
    await sendKeys({ press: 'Enter' });
    await until(directory, () => cards(directory).length === 40);
    await settled(directory);
    expectSame(focused(), nameAt(directory, 20));
    part(directory, 'show-more').focus();
    await sendKeys({ press: ' ' });
    await until(directory, () => cards(directory).length === 45);
    await settled(directory);
    expectSame(focused(), nameAt(directory, 40));
  });

  it('goes on the last page, and the focus is on the first new card [criterion 20, WCAG 2.4.3]', async () => {
    const directory = await directoryOf(SRC, 'page-size="40"');
    part(directory, 'show-more').focus();
    await more(directory, 45);
    expect(parts(directory, 'show-more')).to.have.lengthOf(0);
    expectSame(focused(), nameAt(directory, 40));
    await says(directory, /\b45 of 45\b|^45 organisations$/);
  });

  it('keeps the cards that are there, and shows none twice', async () => {
    const directory = await directoryOf(SRC);
    const before = cards(directory);
    await more(directory, 40);
    expect(
      cards(directory)
        .slice(0, 20)
        .every((card, n) => card === before[n]),
    ).to.equal(true);
    expect(new Set(names(directory)).size).to.equal(40);
  });

  it('starts over for another search, and the count is of what matches', async () => {
    const directory = await directoryOf(SRC, 'page-size="5"');
    await more(directory, 10);
    await search(directory, 'organisation 3');
    expect(cards(directory)).to.have.lengthOf(5);
    await says(directory, /^14 of 45 match “organisation 3”.*\b5 of 14\b/);
  });

  it('finds the first new card in groups too', async () => {
    const organizations = numbered(9).map((org, n) => ({ ...org, category: `C${n % 3}` }));
    const directory = await directoryOf(feedUrl(feedOf(organizations)), 'page-size="4"');
    expect(names(directory)).to.deep.equal([1, 4, 7, 2].map((n) => `Organisation ${n}`));
    await more(directory, 8);
    expect(focused()?.textContent.trim()).to.equal('Organisation 5');
    expect(parts(directory, 'group-heading').map((each) => each.textContent.trim())).to.deep.equal([
      'C0',
      'C1',
      'C2',
    ]);
  });
});
