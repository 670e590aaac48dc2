import { expect } from '@open-wc/testing';
import { recordConsole } from '../../../test/support/console.js';
import { feedOf, numbered } from '../../../test/support/feeds.js';
import { ask, feedUrl, newKey } from '../../../test/support/fixture-server.js';
import {
  cards,
  directoryOf,
  loaded,
  mount,
  names,
  outcome,
  part,
  parts,
  says,
  search,
  settled,
  statusOf,
  type OurElement,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { screenText } from '../../../test/support/screen.js';
import type { PartnerDirectory } from './partner-directory.js';

type Options = Readonly<Record<string, string>>;

const FALLBACK = '<a href="/partners.html">Our partner organisations</a>';
const FEED = feedOf(numbered(3), { tips: { items: ['Ask.'] } });
const IN_JANUARY = 'date: Mon, 05 Jan 2026 10:00:00 GMT';
const UNAVAILABLE = 'The list of organisations is not available at the moment.';
const COPY = /This copy of \D*\d+\D+\d{4} may be out of date\.$/;

/** The URL of a feed whose first answer is good, and the second, at least, an error. */
const goodOnce = (options: Options = {}, feed: unknown = FEED) =>
  feedUrl(feed, { key: newKey(), status: '200,404', ...options });

/** An element whose feed could be had, and then, when it was asked for again, could not. */
async function reloaded<T extends OurElement>(markup: string): Promise<T> {
  const element = await loaded<T>(markup);
  const next = outcome(element);
  element.reload();
  expect((await next).type).to.equal('directory-error');
  return element;
}

const tag = (src: string, attributes = '') =>
  `<partner-directory src='${src}' ${attributes}>${FALLBACK}</partner-directory>`;

/** Visits a page with a directory, and leaves it once its copy is kept. */
async function visit(src: string): Promise<void> {
  const directory = await directoryOf(src, 'keep-copy');
  while (!(await caches.match(new URL(src, document.baseURI))));
  directory.remove();
  await settled(directory);
}

/** Resolves when no element watches a feed any more. */
const task = () => new Promise((resolve) => setTimeout(resolve));

describe('a <partner-directory> whose feed cannot be had', () => {
  let lines: readonly string[];

  beforeEach(() => {
    lines = recordConsole();
  });

  it('shows the copy that was kept, in place of the fallback, and says so', async () => {
    const src = goodOnce({ status: '200,404,200' });
    await visit(src);
    await task();
    const directory = mount<PartnerDirectory>(tag(src, 'keep-copy'));
    const { type } = await outcome(directory);
    expect(type).to.equal('directory-error');
    expect(names(directory)).to.have.lengthOf(3);
    await says(directory, COPY);
    expect(statusOf(directory)?.textContent).to.match(
      /^3 organisations\. The list .* not available/,
    );
    expect(screenText(directory)).not.to.include('Our partner organisations');
    expect(lines).to.have.lengthOf(1);

    const next = outcome(directory);
    part(directory, 'retry').focus();
    part(directory, 'retry').click();
    expect((await next).type).to.equal('directory-load');
    await says(directory, '3 organisations');
    expect(parts(directory, 'retry')).to.have.lengthOf(0);
    expectSame(document.activeElement, directory);
  });

  it('has no copy where none was to be kept', async () => {
    const src = goodOnce();
    (await directoryOf(src)).remove();
    await task();
    const directory = await directoryOf(src, 'keep-copy', FALLBACK);
    await says(directory, UNAVAILABLE);
    expect(cards(directory)).to.have.lengthOf(0);
    expect(screenText(directory)).to.include('Our partner organisations');
    expect(await caches.match(new URL(src, document.baseURI))).to.equal(undefined);
  });

  it('says of what day the copy is [criterion 24, WCAG 1.4.1]', async () => {
    const directory = await reloaded(tag(goodOnce({ header: IN_JANUARY }), 'lang="en-GB"'));
    await says(
      directory,
      `3 organisations. ${UNAVAILABLE} This copy of 5 January 2026 may be out of date.`,
    );
    expect(names(directory)).to.have.lengthOf(3);
    expect(parts(directory, 'retry')).to.have.lengthOf(1);
  });

  it('says so in Welsh', async () => {
    const directory = await reloaded(tag(goodOnce({ header: IN_JANUARY }), 'lang="cy"'));
    await says(
      directory,
      /ar gael ar hyn o bryd\. Gall y copi hwn o 5 \S+ 2026 fod wedi dyddio\.$/,
    );
    expect(statusOf(directory)?.lang).to.equal('cy');
  });

  for (const date of ['yesterday', 'Thu, 99 Jan 2026 10:00:00 GMT']) {
    it(`makes no day of “${date}”`, async () => {
      const directory = await reloaded(tag(goodOnce({ header: `date: ${date}` })));
      await says(directory, `3 organisations. ${UNAVAILABLE} This older copy may be out of date.`);
    });
  }

  it('can be searched as ever, and keeps saying both', async () => {
    const directory = await reloaded<PartnerDirectory>(tag(goodOnce()));
    await search(directory, '2');
    expect(names(directory)).to.deep.equal(['Organisation 2']);
    await says(directory, /^1 of 3 matches “2”\. The list .* may be out of date\.$/);
  });

  it('says it of a copy without organisations, too', async () => {
    const directory = await reloaded(tag(goodOnce({}, feedOf([]))));
    await says(directory, /^There are no organisations in this list yet\. The list .* out of date/);
  });

  it('that is gone for good shows the fallback, and no copy', async () => {
    const directory = await reloaded(tag(goodOnce({ status: '200,410' })));
    await says(directory, UNAVAILABLE);
    expect(cards(directory)).to.have.lengthOf(0);
    expect(screenText(directory)).to.include('Our partner organisations');
  });

  it('has it by itself when the browser is back online', async () => {
    const src = goodOnce({ status: '404,200' });
    const directory = await directoryOf(src, '', FALLBACK);
    const next = outcome(directory);
    window.dispatchEvent(new Event('online'));
    expect((await next).type).to.equal('directory-load');
    await says(directory, '3 organisations');
    expect(names(directory)).to.have.lengthOf(3);
  });

  it('has it by itself when its server is', async () => {
    const key = newKey();
    const directory = await directoryOf(feedUrl(FEED, { key, status: '503,200' }), '', FALLBACK);
    expect(names(directory)).to.have.lengthOf(3);
    expect(await ask('count', key)).to.equal(2);
  });
});

describe('of a feed that cannot be had any more,', () => {
  for (const [name, markup, shown] of [
    [
      'a card',
      (src: string) => `<org-card src='${src}' org-id="o-2"></org-card>`,
      'Organisation 2',
    ],
    ['a panel of tips', (src: string) => `<linking-tips src='${src}'></linking-tips>`, 'Ask.'],
  ] as const) {
    it(`${name} shows an older copy, says so, and has the new one with Retry`, async () => {
      recordConsole();
      const src = goodOnce({ status: '200,404,200', header: IN_JANUARY });
      const element = await reloaded(markup(src));
      expect(screenText(element)).to.include(shown);
      expect(part(element, 'failure').textContent).to.match(
        /^The list .* not available .* copy of \D*5\D+2026 may be out of date\.$/,
      );
      const next = outcome(element);
      part(element, 'retry').click();
      await settled(element);
      expect(screenText(element)).to.include(shown);
      expect((await next).type).to.equal('directory-load');
      expect(parts(element, 'failure')).to.have.lengthOf(0);
      expect(parts(element, 'retry')).to.have.lengthOf(0);
    });
  }

  it('a card that the copy does not have says why it is not there', async () => {
    recordConsole();
    const src = goodOnce();
    const card = await reloaded(
      `<div><org-card src='${src}' org-id="nobody">${FALLBACK}</org-card></div>`,
    );
    expect(part(card, 'failure').textContent).to.equal(UNAVAILABLE);
    expect(screenText(card)).to.include('Our partner organisations');
  });
});
