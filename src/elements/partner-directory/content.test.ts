import { expect } from '@open-wc/testing';
import { accessible, nameOf, roleOf } from '../../../test/support/axe.js';
import { computed } from '../../../test/support/computed.js';
import { feedOf, numbered } from '../../../test/support/feeds.js';
import { ask, feedUrl, fixtureUrl, newKey } from '../../../test/support/fixture-server.js';
import {
  cards,
  directoryOf,
  mountWith,
  names,
  part,
  parts,
  settled,
  statusOf,
  tipsIn,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import { screenText } from '../../../test/support/screen.js';

const COMMUNITY = {
  login_url: 'https://example.org/login',
  register_url: 'https://example.org/register',
  comments: { mode: 'link', url: 'https://example.org/comments', login_required: true },
  share: true,
};

describe('<partner-directory> on the feed of the demo', () => {
  it('shows title, summary, tips, resources and the category, as headings where they head', async () => {
    const directory = await directoryOf(fixtureUrl());
    const words = (name: string) => part(directory, name).textContent.trim();
    expect(words('title')).to.equal('School links & partnerships');
    expect(words('summary')).to.match(/^School links and partnerships are not essential/);
    expect(screenText(tipsIn(directory) ?? directory)).to.match(/^Things to think about The glob/);
    expect(words('resources-heading')).to.equal('Resources, advice and support');
    expect(words('resources-intro')).to.match(/^The organisations listed below/);
    expect(words('group-heading')).to.equal('Partner-finding, support or advice on linking');
    for (const name of ['title', 'resources-heading', 'group-heading']) {
      expect(roleOf(part(directory, name)), name).to.equal('heading');
    }
  });

  it('shows nine organisations, as a list [criterion 13, WCAG 1.3.1]', async () => {
    const directory = await directoryOf(fixtureUrl());
    const list = part(directory, 'list');
    expect(names(directory)).to.deep.equal([
      'Achievers International',
      'BBC World Class',
      'British Council',
      'Connecting Classrooms',
      'iEARN',
      'Link Ethiopia',
      "SOS Children's Villages UK",
      'UClass',
      'UKOWLA',
    ]);
    expect(list.children).to.have.lengthOf(9);
    const roles = (await computed([list, ...list.children])).map(({ role }) => role);
    expect(roles).to.deep.equal(['list', ...Array<string>(9).fill('listitem')]);
    expect(statusOf(directory)?.textContent).to.equal('9 organisations');
  });

  it('has telephone, e-mail and web links whose names say what, whose and what is on screen', async () => {
    const directory = await directoryOf(fixtureUrl());
    const [first] = cards(directory);
    const links = first ? (parts(first, 'contact-link') as HTMLAnchorElement[]) : [];
    expect(accessible(links).map(({ name }) => name)).to.deep.equal([
      'Telephone: 020 7620 0735, Achievers International',
      'E-mail: info@achieversinternational.org, Achievers International',
      'Website: www.achieversinternational.org, Achievers International',
    ]);
    expect(links.map(({ href }) => href)).to.deep.equal([
      'tel:02076200735',
      'mailto:info@achieversinternational.org',
      'https://www.achieversinternational.org/',
    ]);
  });

  it('names no two links alike that lead to different places [criterion 16, WCAG 2.4.4, 2.5.3] [criterion 17, WCAG 3.2.5]', async () => {
    const directory = await directoryOf(fixtureUrl());
    const links = cards(directory).flatMap((card) => parts(card, 'contact-link'));
    const targets = new Map<string, string>();
    for (const [index, { name }] of accessible(links).entries()) {
      const link = links[index] as HTMLAnchorElement;
      expect(name).to.include(screenText(link));
      expect(targets.get(name) ?? link.href, name).to.equal(link.href);
      targets.set(name, link.href);
      expect(link.target).to.equal('');
    }
    expect(links).to.have.lengthOf(23);
  });

  it('shows the community lines, and no landmark or h1 of a page of its own', async () => {
    const directory = await directoryOf(fixtureUrl());
    const links = parts(directory, 'community-link').map((link) => link.textContent);
    const [logIn, register, comment, pleaseLogIn] = parts(directory, 'community-link');
    expect(links).to.deep.equal([
      'Log in',
      'Register',
      'Add your comment',
      'To leave a comment, please log in',
    ]);
    expect(pleaseLogIn?.getAttribute('href')).to.equal(logIn?.getAttribute('href'));
    const title = part(directory, 'title');
    expect(register && title.compareDocumentPosition(register)).to.equal(
      Node.DOCUMENT_POSITION_PRECEDING,
    );
    expectSame(comment?.closest('[part=foot]'), part(directory, 'foot'));
    const roots = [directory, tipsIn(directory) ?? directory, ...cards(directory)];
    for (const { shadowRoot } of roots) {
      expectSame(shadowRoot?.querySelector('h1, main, [role=main], [role=banner]'), null);
    }
  });
});

describe('<partner-directory> shows only as far as the feed gives:', () => {
  const cases: [name: string, feed: object, shown: string[], hidden: string[]][] = [
    [
      'a title and organisations alone',
      feedOf(numbered(2)),
      ['title', 'list'],
      ['summary', 'image', 'resources-heading', 'resources-intro', 'group', 'foot'],
    ],
    [
      'a page without a heading for the list',
      feedOf(numbered(1), { page: { summary: 'In short.', resources_intro: 'See below.' } }),
      ['summary', 'resources-intro'],
      ['resources-heading'],
    ],
    [
      'an https image',
      feedOf([], { page: { image: { src: 'https://example.org/a.png' } } }),
      ['image'],
      [],
    ],
    [
      'an http image',
      feedOf([], { page: { image: { src: 'http://example.org/a.png' } } }),
      [],
      ['image'],
    ],
    [
      'a log-in address',
      feedOf([], { community: { login_url: COMMUNITY.login_url } }),
      ['community-link'],
      ['share'],
    ],
    [
      'comments that are off',
      feedOf([], { community: { comments: { mode: 'off' } } }),
      [],
      ['community'],
    ],
    ['a date', feedOf([], { updated: '2026-03-01' }), ['updated'], ['community']],
  ];
  for (const [name, feed, shown, hidden] of cases) {
    it(name, async () => {
      const directory = await directoryOf(feedUrl(feed));
      for (const each of shown) expect(parts(directory, each), each).not.to.have.lengthOf(0);
      for (const each of hidden) expect(parts(directory, each), each).to.have.lengthOf(0);
      expect(screenText(directory)).not.to.match(/undefined|null|\[object|NaN/);
    });
  }

  it('tips alone', async () => {
    const tips = { heading: 'Think', items: [{ text: 'Go slowly.' }] };
    const directory = await directoryOf(feedUrl(feedOf([], { tips })));
    expect(screenText(tipsIn(directory) ?? directory)).to.equal('Think Go slowly.');
    expect(parts(directory, 'search')).to.have.lengthOf(0);
    expect(cards(directory)).to.have.lengthOf(0);
  });

  it('organisations of no category, after the others', async () => {
    const directory = await directoryOf(
      feedUrl(
        feedOf([
          { id: 'a', name: 'Apart' },
          { id: 'b', name: 'Within', category: 'Advice' },
        ]),
      ),
    );
    const headings = parts(directory, 'group-heading').map((heading) => heading.textContent.trim());
    expect(headings).to.deep.equal(['Advice', 'Other organisations']);
    expect(names(directory)).to.deep.equal(['Within', 'Apart']);
  });

  it('a feed without a title has no odd word in the name of its search', async () => {
    const directory = await directoryOf(feedUrl({ organizations: numbered(2) }));
    expect(nameOf(part(directory, 'search'))).to.match(/^Search organisations\W*$/);
  });
});

describe('the slots of a <partner-directory>', () => {
  it('stand after the summary and at the end', async () => {
    const directory = await directoryOf(
      feedUrl(feedOf(numbered(1), { page: { summary: 'In short.' }, updated: '2026-03-01' })),
      '',
      '<p slot="header">From the head.</p><p slot="footer">To the office.</p>',
    );
    expect(screenText(directory)).to.match(
      /^Partners In short\. From the head\. .*Organisation 1.*2026 To the office\.$/,
    );
  });

  it('show nothing while there is no need', async () => {
    const directory = await directoryOf(
      feedUrl(feedOf(numbered(1))),
      '',
      ['empty', 'no-match', 'error'].map((name) => `<p slot="${name}">${name}!</p>`).join(''),
    );
    expect(screenText(directory)).not.to.match(/(empty|no-match|error)!/);
  });
});

describe('<partner-directory> with a feed from a script', () => {
  it('shows it without any request', async () => {
    const directory = await mountWith('partner-directory', { feed: feedOf(numbered(3)) });
    expect(names(directory)).to.have.lengthOf(3);
    expect(statusOf(directory)?.textContent).to.equal('3 organisations');
  });

  it('prefers it to src, which is not asked for', async () => {
    const key = newKey();
    const directory = await mountWith('partner-directory', {
      feed: feedOf(numbered(3)),
      src: feedUrl(feedOf(numbered(1)), { key }),
    });
    expect(names(directory)).to.have.lengthOf(3);
    expect(await ask('count', key)).to.equal(0);
  });

  it('shows the next one that is set', async () => {
    const directory = await mountWith('partner-directory', { feed: feedOf(numbered(3)) });
    directory.feed = feedOf([{ id: 'x', name: 'Another' }], { title: 'Later' });
    await settled(directory);
    expect(names(directory)).to.deep.equal(['Another']);
    expect(part(directory, 'title').textContent.trim()).to.equal('Later');
  });

  it('takes a checked model of another element as it is', async () => {
    const first = await mountWith('partner-directory', { feed: feedOf(numbered(2)) });
    const loadedModel = first.results?.matches;
    const second = await mountWith('partner-directory', {
      feed: feedOf([...(loadedModel ?? [])].map((org) => ({ ...org }))),
    });
    expect(names(second)).to.deep.equal(names(first));
  });
});
