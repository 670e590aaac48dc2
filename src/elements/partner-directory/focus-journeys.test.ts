import { expect } from '@open-wc/testing';
import { recordConsole } from '../../../test/support/console.js';
import { filtersOf } from '../../../test/support/filters.js';
import { feedUrl, newKey } from '../../../test/support/fixture-server.js';
import { journeyFeed, journeys, lostOn } from '../../../test/support/journeys.js';
import { directoryOf, mount } from '../../../test/support/page.js';
import { stub } from '../../../test/support/stub.js';

/** What a host may leave out. */
const HOSTS = [
  '',
  'no-intro',
  'no-search',
  'no-filters',
  'no-intro no-search',
  'no-intro no-tips no-filters no-search',
  'query="zzzz"',
  'country="ET" no-intro no-tips no-search',
];
const REQUESTS = ['200', '404', '200', '404', '404', '200', '404'];

/** Goes on a journey through a directory of its own, in a column so wide, in em. */
async function journey(attributes: string, width: number, steps: readonly number[]) {
  const src = feedUrl(journeyFeed(), { key: newKey(), status: REQUESTS.join() });
  const wrapper = mount<HTMLElement>('<div></div>');
  wrapper.style.inlineSize = `${width}em`;
  const directory = await directoryOf(src, `page-size="3" ${attributes}`);
  wrapper.append(directory);
  await filtersOf(directory);
  return lostOn(directory, steps);
}

describe('the focus on any journey through a <partner-directory>', () => {
  for (const [place, attributes] of HOSTS.entries()) {
    it(`is always on something that has a role and a name${attributes && `: ${attributes}`} [criterion 20, WCAG 2.4.3]`, async () => {
      recordConsole();
      stub(navigator, 'share', { value: undefined });
      stub(navigator, 'clipboard', { value: { writeText: async () => undefined } });
      for (const [width, steps] of journeys(11 + place, 3)) {
        expect(await journey(attributes, width, steps)).to.equal('');
      }
    });
  }
});
