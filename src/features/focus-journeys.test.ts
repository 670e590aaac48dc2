import { expect } from '@open-wc/testing';
import { kept, memory } from '../../test/support/comments.js';
import { recordConsole } from '../../test/support/console.js';
import { filtersOf } from '../../test/support/filters.js';
import { feedUrl } from '../../test/support/fixture-server.js';
import { addressed } from '../../test/support/history.js';
import { lost, journeyFeed, journeys, lostOn } from '../../test/support/journeys.js';
import { directoryOf, mount, settled } from '../../test/support/page.js';
import { headOf, serviceOf } from '../../test/support/search-service.js';
import { stub } from '../../test/support/stub.js';
import type { PartnerDirectory } from '../elements/partner-directory/partner-directory.js';
import './comments/comments.js';
import './corrections/corrections.js';
import './facts/facts.js';
import './map/map.js';
import './phone/phone.js';
import './planner/planner.js';
import './search-service/search-service.js';
import './shortlist/shortlist.js';
import { waitUntil } from '../../test/support/wait-until.js';

const FEED = journeyFeed({
  community: {
    share: true,
    login_url: 'https://example.org/login',
    comments: { mode: 'adapter' },
  },
  publisher: { name: 'The keeper', email: 'keeper@example.org' },
  corrections_url: new URL('/fixtures/any', location.href).href,
});

/** What a host may ask for, or leave out. */
const HOSTS = [
  '',
  'no-search no-intro',
  'no-filters no-facts',
  'country="ET" no-intro no-tips no-search',
  'search-service',
];

async function calm(directory: PartnerDirectory) {
  await settled(directory);
  await waitUntil(() => !directory.renderRoot.querySelector('.root[aria-busy]'), 'an answer');
}

/** What a step has set off may take its time: a dialog tells a moment later that it is closed. */
async function lostInTheEnd(): Promise<string> {
  let at = '';
  await waitUntil(() => {
    at = lost();
    return !at;
  }).catch(() => undefined);
  return at;
}

async function srcFor(attributes: string) {
  if (!attributes.includes('search-service')) return feedUrl(FEED);
  const { searchUrl } = await serviceOf(FEED);
  return feedUrl(headOf(FEED, searchUrl));
}

async function journey(attributes: string, width: number, steps: readonly number[]) {
  addressed('', null, 'directory.list=ET,GB');
  const wrapper = mount<HTMLElement>('<div></div>');
  wrapper.style.inlineSize = `${width}em`;
  const directory = await directoryOf(await srcFor(attributes), `page-size="3" ${attributes}`);
  const comments = [
    kept('Mine.', { organization: 'ET' }),
    kept('Of Ben.', { organization: 'ET', author: 'Ben' }),
  ];
  Reflect.set(directory, 'comments', memory('Ann', comments));
  wrapper.append(directory);
  await filtersOf(directory);
  return lostOn(directory, steps, calm, lostInTheEnd);
}

describe('the focus on any journey through a directory with all features', () => {
  for (const [place, attributes] of HOSTS.entries()) {
    it(`is always on something that has a role and a name${attributes && `: ${attributes}`} [criterion 20, WCAG 2.4.3]`, async () => {
      recordConsole();
      stub(window, 'print', { value: () => undefined });
      stub(navigator, 'share', { value: undefined });
      stub(navigator, 'clipboard', { value: { writeText: async () => undefined } });
      for (const [width, steps] of journeys(31 + place, 6)) {
        expect(await journey(attributes, width, steps)).to.equal('');
      }
    });
  }
});
