import { expect } from '@open-wc/testing';
import { feedOf, numbered } from '../../../test/support/feeds.js';
import { choose, unfolded } from '../../../test/support/filters.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import {
  cards,
  focused,
  part,
  parts,
  says,
  search,
  settled,
  statusOf,
  until,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { nameOf } from '../../../test/support/axe.js';
import { heard } from '../../../test/support/heard.js';
import { TAGS } from '../../../test/support/languages.js';
import { stub } from '../../../test/support/stub.js';
import { order } from '../../../test/support/visitor.js';
import { registerLocale } from '../../i18n/locale-registry.js';
import { translatorFor } from '../../i18n/translator.js';
import type { Locale } from '../../i18n/words.js';
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

  it('is announced once, with how many filters are on, where as many are found as before', async () => {
    const directory = await unfolded(SRC);
    await choose(directory, ['What is offered', 'Advice']);
    expect(statusOf(directory)?.textContent).to.equal('2 of 3 match');
    const times = await announcements(directory, () =>
      choose(directory, ['School phase', 'Primary']),
    );
    expect(times).to.equal(1);
    expect(statusOf(directory)?.textContent).to.equal('2 of 3 match. Filters (2 on)');
    directory.requestUpdate();
    await settled(directory);
    expect(statusOf(directory)?.textContent).to.equal('2 of 3 match. Filters (2 on)');
  });

  it('is announced with how many are near, and how many of these are shown', async () => {
    const directory = await unfolded(
      feedUrl(feedOf(numbered(5).map((org) => ({ ...org, name: `${org.name} Exchange` })))),
      'page-size="2"',
    );
    await search(directory, 'exchnage');
    await says(directory, 'No organisation matches “exchnage”. Nearest matches: 5. 2 of 5 shown');
    const times = await announcements(directory, () => part(directory, 'show-more').click());
    expect(times).to.equal(1);
    expect(statusOf(directory)?.textContent).to.match(/Nearest matches: 5. 4 of 5 shown$/);
    expect(focused()?.textContent).to.equal('Organisation 3 Exchange');
  });
});

const PLACES = 'ET GB GH KE IN PK UG TZ ZM ZA FR ES'.split(' ');
/** A feed of which everything that can be chosen leaves as many as something else. */
const EVEN = feedUrl(
  feedOf(
    PLACES.map((code, place) => ({
      id: code,
      name: `Exchange ${place + 1}`,
      description: 'We help schools to find a partner. '.repeat(12),
      email: `office@${code.toLowerCase()}.example.org`,
      countries: [code],
      offers: ['advice', 'support'],
      phases: ['primary', 'secondary'],
    })),
    { community: { share: true } },
  ),
);

describe('each control of a <partner-directory>', () => {
  beforeEach(() => {
    stub(navigator, 'share', { value: undefined });
    stub(navigator, 'clipboard', { value: { writeText: async () => undefined } });
  });

  for (const tag of TAGS) {
    it(`gives one announcement that names what changed, in ${tag}`, async () => {
      if (!['en', 'cy'].includes(tag)) {
        // For the test's own words, where those of the directory are in the one file.
        const locale = (await import(`../../i18n/locales/${tag}.js`)) as { default: Locale };
        registerLocale(locale.default);
      }
      const { t, plural, number } = translatorFor(tag);
      const directory = await unfolded(EVEN, `lang="${tag}" page-size="4"`);
      const [total, page] = [PLACES.length, 4];
      const count = (key: 'organizations' | 'matches' | 'matchesQuery', n: number, query = '') =>
        plural(key, n, { total: number(total), query });
      const shown = (n: number, of = total) => t('shown', { n: number(n), total: number(of) });
      const on = (n: number) => t('filtersOn', { n: number(n) });
      const box = (facet: number) => parts(directory, 'facet')[facet]?.querySelector('input');
      const [card] = cards(directory);
      const copy = () => part(card ?? directory, 'copy').click();
      const email = 'office@et.example.org';

      /** The text of the one announcement, and what it must name. */
      const expectHeard = async (act: () => unknown, ...names: string[]) => {
        const texts = await heard(directory, act);
        expect(texts).to.have.lengthOf(1);
        for (const name of names) expect(texts[0]).to.include(name);
      };

      await expectHeard(() => part(directory, 'show-more').click(), shown(page * 2));
      await expectHeard(() => box(1)?.click(), count('matches', total), shown(page));
      await expectHeard(() => box(2)?.click(), count('matches', total), on(2));
      await expectHeard(() => box(2)?.click(), count('matches', total), on(1));
      await expectHeard(() => order(directory, 'name'), t('sorted', { order: t('by-name') }));
      await expectHeard(() => box(0)?.click(), count('matches', 1));
      await expectHeard(() => parts(directory, 'token')[1]?.click(), count('matches', total));
      await expectHeard(
        async () => {
          await search(directory, 'exchange');
          await until(directory, () => statusOf(directory)?.textContent.includes('exchange'));
        },
        count('matchesQuery', total, 'exchange'),
      );
      await expectHeard(
        async () => {
          await search(directory, 'exchnage');
          await until(directory, () => statusOf(directory)?.textContent.includes('exchnage'));
        },
        t('noMatchQuery', { query: 'exchnage' }),
        t('named', { what: t('nearest'), name: number(total) }),
        shown(page),
      );
      await expectHeard(() => part(directory, 'clear').click(), count('organizations', total));
      for (let times = 0; times < 2; times += 1) {
        await expectHeard(
          async () => {
            copy();
            await until(card ?? directory, () =>
              card?.shadowRoot?.textContent.includes(t('copied', { value: email })),
            );
          },
          t('copied', { value: email }),
        );
        await expectHeard(async () => {
          part(directory, 'share').click();
          await until(directory, () => directory.shadowRoot?.textContent.includes(t('shared')));
        }, t('shared'));
      }
    });
  }
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
