import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { OrgCard } from '../src/elements/org-card/org-card.js';
import type { PartnerDirectory } from '../src/elements/partner-directory/partner-directory.js';
import { feedOf, numbered } from './support/feeds.js';
import { ask, feedUrl, fixtureUrl, newKey, untilOpen } from './support/fixture-server.js';
import { recordHolds } from './support/holds.js';
import { addScript, barePage, type Inside } from './support/host-page.js';
import { cards, names, parts, until } from './support/page.js';
import { waitUntil } from './support/wait-until.js';

const FEED = feedOf(numbered(3));
const ROUNDS = 100;

/** An element of the one file on a page of its own, in its body. */
function add<T extends HTMLElement>({ document }: Inside, markup: string): T {
  document.body.innerHTML = markup;
  return document.body.firstElementChild as T;
}

const tag = (src: string, attributes = '', content = '') =>
  `<partner-directory src='${src}' ${attributes}>${content}</partner-directory>`;

/** Whatever is thrown in a page. */
function recordErrors(inside: Inside): unknown[] {
  const errors: unknown[] = [];
  inside.addEventListener('error', ({ message }) => errors.push(message));
  inside.addEventListener('unhandledrejection', ({ reason }) => errors.push(reason));
  return errors;
}

/** How many ranges are marked in a page; undefined where its browser has no marks. */
const marked = ({ CSS }: Inside): number | undefined =>
  (CSS as Partial<typeof CSS>).highlights &&
  [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);

describe('an element that is taken out and put back 100 times', () => {
  for (const [when, end] of [
    ['while its feed loads', 'held'],
    ['when its feed is there', 'whole'],
  ] as const) {
    it(`${when} works as before, and asks once`, async () => {
      const key = newKey();
      const inside = await barePage('');
      const errors = recordErrors(inside);
      await addScript(inside);
      const content = '<linking-tips slot="footer"></linking-tips>';
      const directory = add<PartnerDirectory>(
        inside,
        tag(feedUrl(FEED, { key, end }), 'sync-url', content),
      );
      const { body } = inside.document;
      if (end === 'held') await untilOpen(key);
      else await until(directory, () => cards(directory).length);
      for (let round = 0; round < ROUNDS; round += 1) {
        directory.remove();
        body.append(directory);
        // Every other time with the update between that a moved element makes.
        if (round % 2) await directory.updateComplete;
      }
      await ask('go', key);
      await until(directory, () => cards(directory).length);
      expect(names(directory)).to.deep.equal(FEED.organizations.map(({ name }) => name));
      expect(directory.querySelectorAll('[role=status]')).to.have.lengthOf(1);
      expect(await ask('count', key)).to.equal(1);
      expect(errors).to.deep.equal([]);
    });
  }

  it('leaves no listener, no observer and no mark on the page', async () => {
    const inside = await barePage('');
    const holds = recordHolds(inside);
    await addScript(inside);
    expect(holds()).to.deep.equal([]);
    const content = '<org-card slot="footer" org-id="o-1"></org-card>';
    const directory = add<PartnerDirectory>(
      inside,
      tag(feedUrl(FEED), 'sync-url query="organisation"', content),
    );
    await until(directory, () => cards(directory).length);
    await directory.updateComplete;
    await Promise.all(cards(directory).map((card) => card.updateComplete));
    expect(holds()).to.include.members(['Window popstate', 'MutationObserver']);
    const before = holds();
    const marks = marked(inside);
    expect(marks).to.be.oneOf([undefined, 3]);
    for (let round = 0; round < ROUNDS; round += 1) {
      directory.query = round % 2 ? 'organisation' : 'organisation 1';
      directory.remove();
      expect(holds()).to.deep.equal([]);
      if (round % 2) await directory.updateComplete;
      expect(marked(inside)).to.be.oneOf([undefined, 0]);
      inside.document.body.append(directory);
    }
    await directory.updateComplete;
    await Promise.all(cards(directory).map((card) => card.updateComplete));
    expect(holds()).to.deep.equal(before);
    expect(marked(inside)).to.equal(marks);
  });
});

describe('an element whose feed has failed', () => {
  it('leaves nothing on the page either', async () => {
    const inside = await barePage('');
    const holds = recordHolds(inside);
    await addScript(inside);
    const directory = add<PartnerDirectory>(inside, tag(fixtureUrl({ status: '404' }), 'sync-url'));
    await until(directory, () => parts(directory, 'retry').length);
    expect(holds()).to.include('Window popstate');
    directory.remove();
    await waitUntil(() => !holds().length, 'nothing is left');
    expect(holds()).to.deep.equal([]);
  });
});

describe('a card that a script made', () => {
  it('has its marks again when it is put back', async () => {
    const inside = await barePage('');
    await addScript(inside);
    const card = add<OrgCard>(inside, '<org-card></org-card>');
    Object.assign(card, { org: { id: 'a', name: 'Achievers' }, words: ['achievers'] });
    await card.updateComplete;
    const marks = marked(inside);
    expect(marks).to.be.oneOf([undefined, 1]);
    card.remove();
    expect(marked(inside)).to.be.oneOf([undefined, 0]);
    inside.document.body.append(card);
    await card.updateComplete;
    expect(marked(inside)).to.equal(marks);
  });
});

describe('memory', () => {
  interface Memory {
    readonly nodes: number;
    readonly listeners: number;
    readonly heap: number;
  }
  /** After a collection of garbage; only in Chromium. */
  const memory = (): Promise<Memory | false> => executeServerCommand('memory');
  /** Resolves when the garbage collector has taken all of these. */
  const gone = (refs: readonly WeakRef<object>[]) =>
    waitUntil(
      async () => (await memory()) && refs.every((ref) => !ref.deref()),
      'all of them are gone',
    );
  let inside: Inside;

  beforeEach(async function () {
    if (!(await memory())) this.skip();
    inside = await barePage('');
    await addScript(inside);
  });

  it('has nothing left of 200 directories, each of them searched', async function () {
    this.timeout(60_000);
    /** Ten at once, on the page and off it again. */
    const round = async () => {
      inside.document.body.innerHTML = tag(feedUrl(FEED), 'sync-url').repeat(10);
      const directories = [...inside.document.querySelectorAll('partner-directory')];
      for (const directory of directories) {
        await until(directory, () => cards(directory).length === 3);
        directory.query = 'organisation 1';
        await directory.updateComplete;
        expect(names(directory)).to.deep.equal(['Organisation 1']);
      }
      inside.document.body.innerHTML = '';
      return directories.map((directory) => new WeakRef(directory));
    };
    const after = async (rounds: number) => {
      const refs: WeakRef<object>[] = [];
      for (let each = 0; each < rounds; each += 1) refs.push(...(await round()));
      await gone(refs);
      return (await memory()) || expect.fail();
    };
    const before = await after(5);
    const end = await after(20);
    expect(end.nodes).to.be.at.most(before.nodes);
    expect(end.listeners).to.be.at.most(before.listeners);
    expect(end.heap - before.heap, 'bytes').to.be.below(200 * 1024);
  });

  it('has nothing left of 200 cards in a directory that stays', async () => {
    const directory = add<PartnerDirectory>(inside, tag(feedUrl(FEED)));
    await until(directory, () => cards(directory).length);
    const visit = async () => {
      const card = inside.document.createElement('org-card');
      Object.assign(card, { slot: 'footer', orgId: 'o-1' });
      directory.append(card);
      await card.updateComplete;
      expect(card.shadowRoot?.textContent).to.include('Organisation 1');
      card.remove();
      return new WeakRef(card);
    };
    const refs: WeakRef<object>[] = [];
    for (let i = 0; i < 200; i += 1) refs.push(await visit());
    await gone(refs);
    expect(directory.isConnected).to.equal(true);
  });
});
