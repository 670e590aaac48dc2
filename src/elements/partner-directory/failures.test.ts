import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { roleOf } from '../../../test/support/axe.js';
import { recordConsole } from '../../../test/support/console.js';
import { feedOf, numbered } from '../../../test/support/feeds.js';
import { ask, feedUrl, fixtureUrl, newKey } from '../../../test/support/fixture-server.js';
import {
  directoryOf,
  focused,
  mount,
  mountWith,
  names,
  outcome,
  part,
  parts,
  says,
  statusOf,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { screenText } from '../../../test/support/screen.js';
import type { FeedErrorReason } from '../../feed/feed-error.js';
import type { DirectoryErrorEvent } from '../../controllers/events.js';
import type { PartnerDirectory } from './partner-directory.js';

const FALLBACK = '<a href="/partners.html">Our partner organisations</a>';
const FEED = feedOf(numbered(3));

interface Failure {
  readonly name: string;
  readonly src: string;
  readonly reason: FeedErrorReason;
  readonly says: string;
  readonly canRetry: boolean;
}

const FAILURES: Failure[] = [
  {
    name: 'no src',
    src: '',
    reason: 'no-src',
    says: 'This directory has not been set up yet.',
    canRetry: false,
  },
  {
    name: 'a src that is no address',
    src: 'http://',
    reason: 'bad-src',
    says: 'This directory has not been set up yet.',
    canRetry: false,
  },
  {
    name: '404',
    src: fixtureUrl({ status: '404' }),
    reason: 'http',
    says: 'The list of organisations is not available at the moment.',
    canRetry: true,
  },
  {
    name: 'HTML instead of JSON',
    src: fixtureUrl({ body: '<!doctype html>' }),
    reason: 'not-json',
    says: 'The list of organisations arrived, but could not be read.',
    canRetry: true,
  },
  {
    name: 'a wrong shape',
    src: fixtureUrl({ body: '"feed"' }),
    reason: 'wrong-shape',
    says: 'What arrived is not a list of organisations.',
    canRetry: true,
  },
  {
    name: 'an unknown major version',
    src: feedUrl({ ...FEED, version: '2.0' }),
    reason: 'unknown-version',
    says: 'The list of organisations is in a newer form than this page can show.',
    canRetry: true,
  },
  {
    name: 'no answer',
    src: 'http://localhost:1/feed.json',
    reason: 'network',
    says: 'The list of organisations could not be reached.',
    canRetry: true,
  },
];

/** A directory whose first request fails and whose second gets this answer. */
async function failedOnce(second = '200'): Promise<PartnerDirectory> {
  const src = feedUrl(FEED, { key: newKey(), status: `404,${second}` });
  const directory = await directoryOf(src, '', FALLBACK);
  await says(directory, /not available/);
  return directory;
}

describe('<partner-directory> without a feed', () => {
  for (const { name, src, reason, says: sentence, canRetry } of FAILURES) {
    it(`${name}: says so to the visitor, the console and the page, and keeps the fallback [criterion 23, WCAG 3.3.1, 4.1.3]`, async () => {
      const lines = recordConsole();
      const directory = mount<PartnerDirectory>(
        `<partner-directory src='${src}'>${FALLBACK}</partner-directory>`,
      );
      const event = (await outcome(directory)) as DirectoryErrorEvent;
      const status = await says(directory, sentence);
      expect(event.type).to.equal('directory-error');
      expect(event.error.reason).to.equal(reason);
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.match(/^<partner-directory> /);
      expect(lines[0]).to.include(event.error.message);
      expectSame(status.getRootNode(), document);
      expect(roleOf(status)).to.equal('status');
      expect(screenText(directory)).to.include('Our partner organisations').and.include(sentence);
      expect(parts(directory, 'retry')).to.have.lengthOf(canRetry ? 1 : 0);
      expect(screenText(directory)).not.to.match(/\b[45]\d\d\b|Error|https?:|undefined/);
    });
  }

  it('has a sentence of its own for each cause that a visitor can tell apart [criterion 24, WCAG 1.4.1]', () => {
    const sentences = new Set(FAILURES.map(({ says: sentence }) => sentence));
    expect(sentences.size).to.equal(FAILURES.length - 1);
  });

  it('tells of a feed from a script that is none', async () => {
    const lines = recordConsole();
    const directory = await mountWith('partner-directory', { feed: 'nonsense' });
    await says(directory, 'What arrived is not a list of organisations.');
    expect(lines).to.have.lengthOf(1);
    expect(parts(directory, 'retry')).to.have.lengthOf(0);
  });

  it('shows the slot for errors, and neither search nor list', async () => {
    recordConsole();
    const directory = await directoryOf(
      fixtureUrl({ status: '500' }),
      '',
      `<p slot="error">Ring the office.</p><p slot="empty">None</p>`,
    );
    expect(screenText(directory)).to.include('Ring the office.').and.not.include('None');
    expect(parts(directory, 'search')).to.have.lengthOf(0);
    expect(parts(directory, 'list')).to.have.lengthOf(0);
  });

  it('does not move the focus when it fails [criterion 23, WCAG 3.3.1, 4.1.3]', async () => {
    recordConsole();
    const before = mount<HTMLButtonElement>('<button>Before</button>');
    before.focus();
    await failedOnce();
    expectSame(focused(), before);
  });
});

describe('<partner-directory> with no organisations', () => {
  it('says so, with its slot, and without search, error or fallback', async () => {
    const lines = recordConsole();
    const directory = await directoryOf(
      feedUrl(feedOf([])),
      '',
      `${FALLBACK}<p slot="empty">Come back soon.</p><p slot="error">Error</p>`,
    );
    expect(statusOf(directory)?.textContent).to.equal(
      'There are no organisations in this list yet.',
    );
    expect(screenText(directory)).to.include('Come back soon.');
    expect(screenText(directory)).not.to.include('Error').and.not.include('Our partner');
    expect(parts(directory, 'search')).to.have.lengthOf(0);
    expect(lines).to.deep.equal([]);
  });
});

describe('Retry in a <partner-directory>', () => {
  it('asks again, by keyboard, shows the feed and keeps the focus inside', async () => {
    recordConsole();
    const directory = await failedOnce();
    part(directory, 'retry').focus();
    const next = outcome(directory);
    await sendKeys({ press: 'Enter' });
    expect((await next).type).to.equal('directory-load');
    expect(names(directory)).to.have.lengthOf(3);
    expectSame(await says(directory, '3 organisations'), statusOf(directory));
    expect(parts(directory, 'retry')).to.have.lengthOf(0);
    expectSame(document.activeElement, directory);
  });

  it('that fails again says so again and keeps the focus inside [criterion 23, WCAG 3.3.1, 4.1.3]', async () => {
    const lines = recordConsole();
    const directory = await failedOnce('404');
    const retry = part(directory, 'retry');
    retry.focus();
    const next = outcome(directory);
    retry.click();
    expect((await next).type).to.equal('directory-error');
    await says(directory, /not available/);
    expect(part(directory, 'retry').textContent.trim()).to.equal('Try again');
    expectSame(document.activeElement, directory);
    expect(lines).to.have.lengthOf(2);
    expect(screenText(directory)).to.include('Our partner organisations');
  });
});

describe('reload() of a <partner-directory>', () => {
  it('asks the server again and keeps the list meanwhile', async () => {
    const key = newKey();
    const directory = await directoryOf(feedUrl(FEED, { key }));
    const next = outcome(directory);
    directory.reload();
    expect(names(directory)).to.have.lengthOf(3);
    expect((await next).type).to.equal('directory-load');
    expect(names(directory)).to.have.lengthOf(3);
    expect(await ask('count', key)).to.equal(2);
  });

  it('that fails keeps the list, says why and offers Retry', async () => {
    recordConsole();
    const directory = await directoryOf(feedUrl(FEED, { key: newKey(), status: '200,404' }));
    const next = outcome(directory);
    directory.reload();
    expect((await next).type).to.equal('directory-error');
    await says(directory, /not available/);
    expect(names(directory)).to.have.lengthOf(3);
    expect(parts(directory, 'retry')).to.have.lengthOf(1);
  });
});
