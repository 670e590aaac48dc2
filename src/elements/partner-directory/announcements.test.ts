import { expect } from '@open-wc/testing';
import { feedOf } from '../../../test/support/feeds.js';
import { choose, unfolded } from '../../../test/support/filters.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import {
  focused,
  part,
  parts,
  says,
  search,
  settled,
  statusOf,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { nameOf } from '../../../test/support/axe.js';
import type { PartnerDirectory } from './partner-directory.js';

const SRC = feedUrl(
  feedOf([
    { id: 'a', name: 'School Exchange', offers: ['advice'], phases: ['primary'] },
    { id: 'b', name: 'Exchange Letters', offers: ['advice'], phases: ['primary'] },
    { id: 'c', name: 'Bridge', offers: ['funding'], phases: ['secondary'] },
  ]),
);

/** How often the status is written while something is done. */
async function announcements(directory: PartnerDirectory, act: () => unknown): Promise<number> {
  const status = statusOf(directory) ?? expect.fail('no status');
  let times = 0;
  const observer = new MutationObserver((records) => (times += records.length ? 1 : 0));
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  await act();
  await settled(directory);
  times += observer.takeRecords().length ? 1 : 0;
  observer.disconnect();
  return times;
}

describe('what a visitor changes in a <partner-directory>', () => {
  it('is announced where nothing matches but something is near, with how many', async () => {
    const directory = await unfolded(SRC);
    await search(directory, 'exchnage');
    const status = await says(directory, /nearest/i);
    expect(status.textContent).to.equal('No organisation matches “exchnage”. Nearest matches: 2');
  });

  it('is announced where the order is another', async () => {
    const directory = await unfolded(SRC);
    const select = part(directory, 'order-select') as HTMLSelectElement;
    const times = await announcements(directory, () => {
      select.value = 'name';
      select.dispatchEvent(new Event('change'));
    });
    expect(times).to.equal(1);
    expect(statusOf(directory)?.textContent).to.equal('3 organisations. Sorted: A to Z');
    await search(directory, 'bridge');
    await says(directory, '1 of 3 matches “bridge”');
  });

  it('is announced once where the count stays the same', async () => {
    const directory = await unfolded(SRC);
    await choose(directory, ['What is offered', 'Advice']);
    const before = statusOf(directory)?.textContent;
    const times = await announcements(directory, () =>
      choose(directory, ['School phase', 'Primary']),
    );
    expect(times).to.equal(1);
    expect(statusOf(directory)?.textContent).to.equal(before);
  });
});

describe('the way past the filters', () => {
  it('leads from the search box to the first organisation', async () => {
    const directory = await unfolded(SRC);
    const skip = part(directory, 'skip');
    expect(nameOf(skip)).to.equal('Skip to the organisations');
    const [field] = parts(directory, 'search-field');
    expectSame(field?.lastElementChild, skip);
    skip.click();
    expect(focused()?.textContent).to.equal('School Exchange');
  });
});
