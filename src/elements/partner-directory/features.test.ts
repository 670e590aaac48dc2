import { expect } from '@open-wc/testing';
import type { Organization } from '../../feed/model.js';
import { feedOf } from '../../../test/support/feeds.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import { cards, directoryOf, part, parts, search, settled } from '../../../test/support/page.js';
import { screenText } from '../../../test/support/screen.js';
import type { Connect, FeatureDirectory } from './features.js';
import type { PartnerDirectory } from './partner-directory.js';

const SRC = feedUrl(
  feedOf([
    { id: 'alpha', name: 'Alpha Links', email: 'office@alpha.example' },
    { id: 'beta', name: 'Beta Links' },
  ]),
);

/** As a script of its own adds a feature; for the directory with this label, so that tests do not meet. */
function add(label: string, connect: Connect) {
  const element = customElements.get('partner-directory') as typeof PartnerDirectory;
  element.addFeature((directory) =>
    directory.element.getAttribute('data-test') === label ? connect(directory) : {},
  );
}

const paragraph = (text: string) =>
  Object.assign(document.createElement('p'), { textContent: text });

/** Writes a line into each card: the same node for as long as the card is there. */
const lines =
  (say: (org: Organization) => string): Connect =>
  () => ({
    card(card, { org }) {
      const line = card.querySelector('p') ?? card.appendChild(paragraph(''));
      line.slot = 'end';
      line.textContent = say(org);
    },
  });

const linesOf = (directory: PartnerDirectory) =>
  cards(directory).map((card) => card.querySelector('[slot=end]')?.textContent);

describe('an optional feature', () => {
  it('fills the cards, and those that show another organisation', async () => {
    add(
      'cards',
      lines(({ id }) => `About ${id}`),
    );
    const directory = await directoryOf(SRC, 'data-test=cards');
    expect(linesOf(directory)).to.deep.equal(['About alpha', 'About beta']);
    await search(directory, 'beta');
    expect(linesOf(directory)).to.deep.equal(['About beta']);
    expect(screenText(directory)).to.include('About beta').and.not.to.include('About alpha');
  });

  it('comes after the directory is on screen, too', async () => {
    const directory = await directoryOf(SRC, 'data-test=late');
    expect(linesOf(directory)).to.deep.equal([undefined, undefined]);
    add(
      'late',
      lines(({ name }) => name.toUpperCase()),
    );
    await settled(directory);
    expect(linesOf(directory)).to.deep.equal(['ALPHA LINKS', 'BETA LINKS']);
  });

  it('stands above the list and below it', async () => {
    add('nodes', () => ({ above: paragraph('Above'), foot: paragraph('Below') }));
    const directory = await directoryOf(SRC, 'data-test=nodes');
    const text = screenText(directory);
    expect(text.indexOf('Above')).to.be.below(text.indexOf('Alpha Links')).and.above(-1);
    expect(part(directory, 'foot').textContent).to.include('Below');
  });

  it('finds in its own way, and leaves the rest to the directory', async () => {
    add('find', () => ({
      find: (next, feed, choices, ...rest) =>
        next(feed, { ...choices, query: choices.query.replace('first', 'alpha') }, ...rest),
    }));
    const directory = await directoryOf(SRC, 'data-test=find');
    await search(directory, 'first');
    expect(directory.results?.matches.map(({ id }) => id)).to.deep.equal(['alpha']);
  });

  it('says something else than the directory would', async () => {
    add('view', () => ({ view: (view) => ({ ...view, updated: 'A moment ago' }) }));
    const directory = await directoryOf(SRC, 'data-test=view');
    expect(parts(directory, 'updated').map(({ textContent }) => textContent)).to.deep.equal([
      'A moment ago',
    ]);
  });

  it('hears of changes with their reason, makes some, and hears when they are on screen', async () => {
    let inside: FeatureDirectory | undefined;
    const heard: string[] = [];
    add('changes', (directory) => {
      inside = directory;
      directory.state.subscribe(({ after, reason }) => heard.push(`${reason} ${after.query}`));
      return { updated: () => heard.push(`${directory.element.results?.total} on screen`) };
    });
    const directory = await directoryOf(SRC, 'data-test=changes');
    expect(inside?.source.parsed?.feed.organizations).to.have.length(2);
    expect(inside?.words().t('retry')).to.equal('Try again');
    heard.length = 0;
    await search(directory, 'beta');
    inside?.state.change({ query: '' }, 'choice');
    await settled(directory);
    expect(heard.filter((each, place) => each !== heard[place - 1])).to.deep.equal([
      'typing beta',
      '1 on screen',
      'choice ',
      '2 on screen',
    ]);
  });
});
