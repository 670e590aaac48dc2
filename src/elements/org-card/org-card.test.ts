import { expect } from '@open-wc/testing';
import { roleOf } from '../../../test/support/axe.js';
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
  loaded,
  mount,
  mountWith,
  outcome,
  part,
  parts,
  settled,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { screenText } from '../../../test/support/screen.js';
import type { DirectoryErrorEvent } from '../../controllers/events.js';
import type { OrgCard } from './org-card.js';
import type { PartnerDirectory } from '../partner-directory/partner-directory.js';

const FALLBACK = '<a href="/link-ethiopia.html">Link Ethiopia</a>';
const ORG = { id: 'a', name: 'Aid for Schools' };

const cardOf = (src: string, id: string, content = '') =>
  loaded<OrgCard>(`<org-card src='${src}' org-id="${id}">${content}</org-card>`);
const nameOn = (card: OrgCard) => part(card, 'name').textContent.trim();

describe('<org-card> alone', () => {
  it('shows one organisation of a feed, and the fallback no more', async () => {
    const card = await cardOf(fixtureUrl(), 'link-ethiopia', FALLBACK);
    expect(nameOn(card)).to.equal('Link Ethiopia');
    expect(roleOf(part(card, 'name'))).to.equal('heading');
    expect(roleOf(part(card, 'card'))).to.equal('article');
    expect(part(card, 'description').textContent).to.include('Northern Ethiopia');
    expect(parts(card, 'contact')).to.have.lengthOf(3);
    expect(screenText(card)).to.match(/^Link Ethiopia Link Ethiopia is a charity/);
  });

  it('never folds its description', async () => {
    const card = await cardOf(fixtureUrl(), 'sos-childrens-villages-uk');
    expect(parts(card, 'more')).to.have.lengthOf(0);
    expect(screenText(card)).to.include('able to visit for professional development.');
  });

  it('shows an organisation from a script, and the next', async () => {
    const lines = recordConsole();
    const card = await mountWith('org-card', { org: ORG });
    expect(nameOn(card)).to.equal('Aid for Schools');
    card.org = { id: 'b', name: 'Another' };
    await settled(card);
    expect(nameOn(card)).to.equal('Another');
    expect(lines).to.deep.equal([]);
  });

  it('follows org-id', async () => {
    const card = await cardOf(fixtureUrl(), 'link-ethiopia');
    card.setAttribute('org-id', 'ukowla');
    await settled(card);
    expect(nameOn(card)).to.equal('UKOWLA');
  });

  it('shows nothing that the feed does not give', async () => {
    const card = await cardOf(feedUrl(feedOf([ORG])), 'a');
    expect(screenText(card)).to.equal('Aid for Schools');
    for (const name of ['contacts', 'alert', 'alternate-name', 'description']) {
      expect(parts(card, name), name).to.have.lengthOf(0);
    }
  });

  const levels = { 1: 'h1', 2: 'h2', 6: 'h6', 0: 'h2', 9: 'h2', x: 'h2' };
  for (const [level, tag] of Object.entries(levels)) {
    it(`has its name in ${tag} for heading-level="${level}" [criterion 14, WCAG 1.3.1, 2.4.6]`, async () => {
      const card = await mountWith('org-card', { org: ORG });
      card.setAttribute('heading-level', level);
      await settled(card);
      expect(part(card, 'name').localName).to.equal(tag);
    });
  }

  it('takes the feed of a directory around it, and waits for it in silence', async () => {
    const lines = recordConsole();
    const key = newKey();
    const directory = mount<PartnerDirectory>(
      `<partner-directory src='${fixtureUrl({ key, end: 'held' })}'>
        <org-card slot="footer" org-id="iearn"></org-card>
      </partner-directory>`,
    );
    await untilOpen(key);
    const done = outcome(directory);
    await ask('go', key);
    await done;
    const card = directory.querySelector('org-card') ?? directory;
    await settled(card);
    expect(part(card, 'name').textContent.trim()).to.equal('iEARN');
    expect(card.checkVisibility()).to.equal(true);
    expect(lines).to.deep.equal([]);
  });

  it('hands its focus to the name, from where one reads on', async () => {
    const card = await mountWith('org-card', { org: ORG });
    card.focus();
    expectSame(card.shadowRoot?.activeElement, part(card, 'name'));
  });
});

describe('<org-card> without an organisation', () => {
  const failed = async (markup: string) => {
    const lines = recordConsole();
    const card = mount<OrgCard>(markup);
    const event = (await outcome(card)) as DirectoryErrorEvent;
    return { card, event, lines };
  };
  const cases: [name: string, attributes: string, reason: string, says: string][] = [
    ['nobody', `src='${fixtureUrl()}' org-id="nobody"`, 'no-org', 'This organisation is not in'],
    ['no org-id', `src='${fixtureUrl()}'`, 'no-org', 'This organisation is not in the list.'],
    ['no src', 'org-id="ukowla"', 'no-src', 'This directory has not been set up yet.'],
    ['404', `src='${fixtureUrl({ status: '404' })}' org-id="a"`, 'http', 'not available'],
    ['HTML', `src='${fixtureUrl({ body: '<p>' })}' org-id="a"`, 'not-json', 'not be read'],
  ];
  for (const [name, attributes, reason, says] of cases) {
    it(`${name}: says so, to the console and the page too, and keeps the fallback`, async () => {
      const { card, event, lines } = await failed(`<org-card ${attributes}>${FALLBACK}</org-card>`);
      expect(event.type).to.equal('directory-error');
      expect(event.error.reason).to.equal(reason);
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.match(/^<org-card> /);
      expect(screenText(card)).to.include('Link Ethiopia').and.include(says);
    });
  }

  it('names on the console who was not found', async () => {
    const { lines } = await failed(`<org-card src='${fixtureUrl()}' org-id="nobody"></org-card>`);
    expect(lines[0]).to.include('nobody').and.include('org-id');
  });

  it('tells of an org from a script that is none', async () => {
    const lines = recordConsole();
    const card = await mountWith('org-card', { org: { nonsense: true } });
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.match(/^<org-card> /);
    expect(parts(card, 'card')).to.have.lengthOf(0);
    card.org = ORG;
    await settled(card);
    expect(nameOn(card)).to.equal('Aid for Schools');
    expect(parts(card, 'failure')).to.have.lengthOf(0);
  });

  it('offers Retry, which brings it', async () => {
    const src = feedUrl(feedOf([ORG]), { key: newKey(), status: '404,200' });
    const { card } = await failed(`<org-card src='${src}' org-id="a">${FALLBACK}</org-card>`);
    const retry = part(card, 'retry');
    retry.focus();
    const next = outcome(card);
    retry.click();
    expect((await next).type).to.equal('directory-load');
    expect(nameOn(card)).to.equal('Aid for Schools');
    expectSame(document.activeElement, card);
  });

  it('says what it waits for only after a moment', async () => {
    const key = newKey();
    const card = mount<OrgCard>(
      `<org-card src='${feedUrl(feedOf([ORG]), { key, end: 'held' })}' org-id="a">
      ${FALLBACK}</org-card>`,
    );
    await settled(card);
    expect(screenText(card)).to.equal('Link Ethiopia');
    const next = outcome(card);
    await ask('go', key);
    await next;
    expect(screenText(card)).to.equal('Aid for Schools');
  });
});
