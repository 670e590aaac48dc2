import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessible, nameOf, roleOf } from '../../../test/support/axe.js';
import { recordConsole } from '../../../test/support/console.js';
import { feedOf } from '../../../test/support/feeds.js';
import {
  ask,
  feedUrl,
  fixtureUrl,
  newKey,
  untilOpen,
} from '../../../test/support/fixture-server.js';
import {
  focused,
  mount,
  mountWith,
  outcome,
  part,
  parts,
  settled,
  tipsIn,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { screenText } from '../../../test/support/screen.js';
import type { DirectoryErrorEvent } from '../../controllers/events.js';
import type { LinkingTips } from './linking-tips.js';
import type { PartnerDirectory } from '../partner-directory/partner-directory.js';

const TIPS = {
  heading: 'Think first',
  items: [
    { id: 'slow', title: 'Go slowly', text: 'Write letters. Then meet. Then travel, once a year.' },
    { id: 'near', text: 'Begin near. There is a school next door.' },
    { id: 'short', text: 'Ask.' },
  ],
};
const FEED = feedOf([], { tips: TIPS });

/** The tips of a feed in a column of this width. */
async function tipsOf(width: string, src = feedUrl(FEED)): Promise<LinkingTips> {
  const wrapper = mount<HTMLElement>(`<div><linking-tips src='${src}'></linking-tips></div>`);
  wrapper.style.inlineSize = width;
  const tips = wrapper.querySelector('linking-tips');
  if (!tips) throw new Error('There are no tips.');
  await outcome(tips);
  return tips;
}

describe('<linking-tips>', () => {
  it('shows the heading and the tips of a feed, as a list', async () => {
    const tips = await tipsOf('60em');
    expect(part(tips, 'heading').textContent.trim()).to.equal('Think first');
    expect(part(tips, 'heading').localName).to.equal('h2');
    expect(part(tips, 'tip-heading').localName).to.equal('h3');
    expect(roleOf(part(tips, 'list'))).to.equal('list');
    const items = accessible(parts(tips, 'tip')).map(({ role }) => role);
    expect(items).to.deep.equal(['listitem', 'listitem', 'listitem']);
  });

  it('shows the five of the demo', async () => {
    const tips = await tipsOf('60em', fixtureUrl());
    expect(parts(tips, 'tip')).to.have.lengthOf(5);
    expect(screenText(tips)).to.match(/^Things to think about .* the aims of both partners\.$/);
  });

  it('takes a feed from a script, without src', async () => {
    const lines = recordConsole();
    const tips = await mountWith('linking-tips', { feed: FEED });
    expect(part(tips, 'heading').textContent.trim()).to.equal('Think first');
    tips.feed = feedOf([], { tips: { heading: 'Think again', items: ['Once more.'] } });
    await settled(tips);
    expect(part(tips, 'heading').textContent.trim()).to.equal('Think again');
    expect(lines).to.deep.equal([]);
  });

  it('takes the feed of a directory around it, and waits for it in silence', async () => {
    const lines = recordConsole();
    const key = newKey();
    const directory = mount<PartnerDirectory>(
      `<partner-directory src='${feedUrl(FEED, { key, end: 'held' })}' no-tips>
        <linking-tips slot="header"></linking-tips>
      </partner-directory>`,
    );
    await untilOpen(key);
    const done = outcome(directory);
    await ask('go', key);
    await done;
    const tips = directory.querySelector('linking-tips') ?? directory;
    await settled(tips);
    expect(part(tips, 'heading').textContent.trim()).to.equal('Think first');
    expect(lines).to.deep.equal([]);
  });

  it('keeps its own feed inside a directory', async () => {
    const own = feedUrl(feedOf([], { tips: { heading: 'Ours', items: ['One.'] } }));
    const directory = mount<PartnerDirectory>(
      `<partner-directory src='${feedUrl(FEED)}'>
        <linking-tips slot="footer" src='${own}'></linking-tips>
      </partner-directory>`,
    );
    const tips = directory.querySelector('linking-tips');
    if (!tips) throw new Error('There are no tips.');
    await Promise.all([outcome(directory), outcome(tips)]);
    expect(part(tips, 'heading').textContent.trim()).to.equal('Ours');
    expect(screenText(tipsIn(directory) ?? directory)).to.match(/^Think first/);
  });

  for (const [level, tags] of Object.entries({ 1: 'h1 h2', 5: 'h5 h6', 6: 'h6 h6', x: 'h2 h3' })) {
    it(`has ${tags} for heading-level="${level}" [criterion 14, WCAG 1.3.1, 2.4.6]`, async () => {
      const tips = await tipsOf('60em');
      tips.setAttribute('heading-level', level);
      await settled(tips);
      const found = [part(tips, 'heading').localName, part(tips, 'tip-heading').localName];
      expect(found.join(' ')).to.equal(tags);
    });
  }

  it('shows the fallback where the feed has no tips', async () => {
    const tips = mount<LinkingTips>(
      `<linking-tips src='${feedUrl(feedOf([{ id: 'a', name: 'A' }]))}'>Our advice</linking-tips>`,
    );
    await outcome(tips);
    expect(screenText(tips)).to.equal('Our advice');
  });

  for (const [name, src, reason, says] of [
    ['no src', '', 'no-src', 'This directory has not been set up yet.'],
    ['404', fixtureUrl({ status: '404' }), 'http', 'is not available at the moment.'],
  ] as const) {
    it(`${name}: says so, to the console and the page too, and keeps the fallback`, async () => {
      const lines = recordConsole();
      const tips = mount<LinkingTips>(`<linking-tips src='${src}'>Our advice</linking-tips>`);
      const { error } = (await outcome(tips)) as DirectoryErrorEvent;
      expect(error.reason).to.equal(reason);
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.match(/^<linking-tips> /);
      expect(screenText(tips)).to.include('Our advice').and.include(says);
    });
  }
});

describe('<linking-tips> in a wide column', () => {
  it('are whole, without buttons', async () => {
    const tips = await tipsOf('60em');
    expect(screenText(tips)).to.equal(
      'Think first Go slowly Write letters. Then meet. Then travel, once a year. ' +
        'Begin near. There is a school next door. Ask.',
    );
    for (const button of parts(tips, 'more')) expect(button.checkVisibility()).to.equal(false);
  });
});

describe('<linking-tips> in a narrow column', () => {
  it('show the first sentence of each, the rest behind a button', async () => {
    const tips = await tipsOf('18em');
    expect(screenText(tips)).to.equal(
      'Think first Go slowly Write letters. Read more Begin near. Read more Ask.',
    );
    const named = accessible(parts(tips, 'more')).map(({ name }) => name);
    expect(named).to.deep.equal(['Read more: Go slowly', 'Read more: Begin near.…']);
  });

  for (const [key, press] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`unfold one by ${key}, and fold it again [criterion 11, WCAG 2.1.1, 4.1.2]`, async () => {
      const tips = await tipsOf('18em');
      const [button, other] = parts(tips, 'more');
      button?.focus();
      await sendKeys({ press });
      await settled(tips);
      expect(button?.ariaExpanded).to.equal('true');
      expect(other?.ariaExpanded).to.equal('false');
      expect(screenText(tips)).to.include('Write letters. Then meet. Then travel, once a year.');
      expect(screenText(tips)).not.to.include('next door');
      expect(nameOf(button ?? tips)).to.equal('Read less: Go slowly');
      expectSame(focused(), button);
      await sendKeys({ press });
      await settled(tips);
      expect(screenText(tips)).not.to.include('Then meet');
    });
  }

  it('unfold where the browser finds a word in them [criterion 12, WCAG 2.4.3]', async () => {
    const tips = await tipsOf('18em');
    const [button] = parts(tips, 'more');
    const panel = tips.shadowRoot?.getElementById(button?.getAttribute('aria-controls') ?? '');
    panel?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settled(tips);
    expect(button?.ariaExpanded).to.equal('true');
    expect(screenText(tips)).to.include('Then meet');
  });
});
