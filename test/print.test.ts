import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { en } from '../src/i18n/locales/en.js';
import { feedOf, numbered } from './support/feeds.js';
import { feedUrl, fixtureUrl } from './support/fixture-server.js';
import { called, focusedOn } from './support/focus.js';
import {
  cards,
  directoryOf,
  names,
  part,
  parts,
  searchBox,
  settled,
  statusOf,
} from './support/page.js';
import { screenText } from './support/screen.js';
import { STATES } from './support/states.js';
import { ORGANIZATIONS, SENTENCES, TEXTS } from './seed-page.js';

const DEFINE = new URL('../src/define.js', import.meta.url).href;
const { search, clear, order, filters, more, showMore, share } = en.words;
const CONTROLS = [search, clear, order, filters, more, showMore, share];

/** The text for a picture of which the page's copy has no address. */
const ALTERNATIVE = TEXTS[2];

/** A sheet of paper. */
interface Sheet {
  /** In one line. */
  readonly text: string;
  /** How much of its height is above its lowest line. */
  readonly fill: number;
}

/** The sheets of a school's page with a directory; none where the browser cannot be told to print. */
async function sheets(
  src: string,
  { attributes = 'page-size="2"', ready = 'show-more', ...options } = {} as {
    readonly attributes?: string;
    readonly ready?: string;
    readonly landscape?: boolean;
  },
): Promise<readonly Sheet[]> {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8">
    <script type="module" src="${DEFINE}"></script><header>Our school</header>
    <partner-directory src='${src}' ${attributes}></partner-directory>`;
  const query = new URLSearchParams({ type: 'text/html', body });
  const all: Sheet[] | false = await executeServerCommand('pdf', {
    url: new URL(`/fixtures/page.html?${query}`, location.href).href,
    ready: `partner-directory >>> [part=${ready}]`,
    ...options,
  });
  return (all || []).map(({ text, fill }) => ({ text: text.replaceAll(/\s+/g, ' '), fill }));
}

/** Words that stand alone on no sheet: a line has more of them. */
const FEWEST = 3;

/** Whether a sentence is on one of the sheets, or begins on one and goes on on another. */
function isOn(paper: readonly string[], sentence: string): boolean {
  const words = sentence.split(' ');
  const has = (some: readonly string[]) => paper.some((sheet) => sheet.includes(some.join(' ')));
  const ends = words.slice(FEWEST, 1 - FEWEST).map((_, place) => place + FEWEST);
  return has(words) || ends.some((end) => has(words.slice(0, end)) && has(words.slice(end)));
}

/** Lines end within an address. */
const unspaced = (text: string) => text.replaceAll(' ', '');

describe('on paper', () => {
  let all: readonly Sheet[] = [];
  let paper: readonly string[] = [];
  let text = '';

  before(async function () {
    all = await sheets('/demo/feed.json');
    paper = all.map(({ text: each }) => each);
    text = paper.join(' ');
    if (!text) this.skip();
  });

  it('is every sentence and heading, none of them folded', () => {
    const missing = SENTENCES.filter((sentence) => !isOn(paper, sentence));
    expect(missing).to.deep.equal([ALTERNATIVE]);
  });

  for (const { name, text: opening, contacts } of ORGANIZATIONS) {
    it(`is ${name} with its name on one sheet, and its addresses in words on one`, () => {
      const sheet = paper.find((each) => each.includes(opening)) ?? expect.fail(opening);
      expect(sheet).to.include(name);
      const together = paper.filter((each) =>
        contacts.every(({ shown }) => unspaced(each).includes(unspaced(shown))),
      );
      expect(together).not.to.be.empty;
    });
  }

  it('is what the page has around the directory, and no control', () => {
    expect(text).to.include('Our school').and.include('9 organisations');
    for (const words of CONTROLS) expect(text).not.to.include(words);
  });

  it('is no empty sheet, upright', () => {
    for (const { fill } of all) expect(fill).to.be.above(0);
  });

  it('is every card of a long list, none of them on two sheets', async () => {
    const long = await sheets(fixtureUrl({ organizations: '130' }), { landscape: true });
    const found = long.map(({ text: sheet }) => ({
      names: sheet.match(/Organisation \d+/g) ?? [],
      descriptions: sheet.match(/(Links schools across the world\. ?){8}/g) ?? [],
    }));
    expect(new Set(found.flatMap(({ names }) => names)).size).to.equal(130);
    for (const { names, descriptions } of found) expect(descriptions).to.have.length(names.length);
  });
});

describe('the sheets of a printed directory', () => {
  it('are none of them empty, across', async function () {
    const all = await sheets('/demo/feed.json', { landscape: true });
    if (!all.length) this.skip();
    for (const { fill } of all) expect(fill).to.be.above(0);
  });

  const LEAST = 0.75;
  const LENGTHS = { short: '1', long: '30', middling: '12', mixed: '1,8,24,2,40,16' };

  for (const count of [10, 25, 200]) {
    for (const [kind, sentences] of Object.entries(LENGTHS)) {
      it(`are filled, but for the last: ${count} organisations with ${kind} texts`, async function () {
        this.timeout(180_000);
        const src = fixtureUrl({
          organizations: `${count} ${sentences}`,
          replace: '"en"=>"en","updated":"2026-03-03"',
        });
        for (const landscape of [false, true]) {
          const all = await sheets(src, { attributes: '', ready: 'list', landscape });
          if (!all.length) this.skip();
          for (const { fill } of all.slice(0, -1)) expect(fill).to.be.above(LEAST);
          expect(all[0]?.text).to.include('Updated');
          expect(all.at(-1)?.text).to.include('Links schools');
        }
      });
    }
  }

  it('name the kind of each filter', async function () {
    const all = await sheets('/demo/feed.json', { attributes: 'country="ET"', ready: 'token' });
    if (!all.length) this.skip();
    expect(all.map(({ text: each }) => each).join(' ')).to.include('Country: Ethiopia');
  });
});

describe('a directory that is printed', () => {
  const print = async (directory: Element, type: 'beforeprint' | 'afterprint') => {
    dispatchEvent(new Event(type));
    await settled(directory);
  };

  it('shows all results, and then those that it showed before', async () => {
    const src = feedUrl(feedOf(numbered(130)));
    const directory = await directoryOf(src, 'page-size="3" query="organisation"');
    part(directory, 'show-more').click();
    await settled(directory);
    const before = { names: names(directory), focus: focusedOn(), top: scrollY };
    expect(before.names).to.have.lengthOf(6);

    await print(directory, 'beforeprint');
    expect(cards(directory)).to.have.lengthOf(130);
    expect(parts(directory, 'show-more')).to.deep.equal([]);

    await print(directory, 'afterprint');
    expect(names(directory)).to.deep.equal(before.names);
    expect(focusedOn()).to.equal(before.focus);
    expect(scrollY).to.equal(before.top);
  });

  it('shows nothing that a search has left out, and says how many there are', async () => {
    const directory = await directoryOf('/demo/feed.json', 'page-size="1" query="ethiopia"');
    await print(directory, 'beforeprint');
    expect(names(directory)).to.deep.equal(['Link Ethiopia']);
    expect(statusOf(directory)?.textContent).to.equal('1 of 9 matches “ethiopia”');
    await print(directory, 'afterprint');
    expect(searchBox(directory).value).to.equal('ethiopia');
  });

  it('is rendered before the browser goes on, which may wait for no promise', async () => {
    const directory = await directoryOf(feedUrl(feedOf(numbered(5))), 'page-size="2"');
    dispatchEvent(new Event('beforeprint'));
    expect(names(directory)).to.have.lengthOf(5);
    dispatchEvent(new Event('afterprint'));
    expect(names(directory)).to.have.lengthOf(2);
  });
});

describe('the styles for paper', () => {
  const media = (features: Record<string, string>): Promise<{ applied: boolean }> =>
    executeServerCommand('media', features);

  afterEach(() => media({}));

  for (const state of ['filtered', 'without a match', 'expanded', 'failed', 'a card alone']) {
    it(`leave no control in a directory ${state}, and its words`, async function () {
      const element = (await STATES[state]?.()) ?? expect.fail(state);
      if (!(await media({ media: 'print' })).applied) this.skip();
      const all = [element, ...cards(element)].flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll('button, input, select') ?? []),
      ]);
      const left = all.filter((control) => control.checkVisibility()).map(called);
      expect(left).to.deep.equal(
        state === 'filtered'
          ? ['token Remove filter: Category, Advice', 'token Remove filter: Category, Finding']
          : [],
      );
      expect(screenText(element)).not.to.equal('');
      for (const token of parts(element, 'token')) {
        expect(getComputedStyle(token, '::after').content).to.equal('none');
      }
    });
  }

  it('leave a text that folds within a paragraph as one paragraph', async function () {
    const directory = await directoryOf('/demo/feed.json');
    const folded = cards(directory).filter((card) => card.shadowRoot?.querySelector('.joined'));
    expect(folded).not.to.have.lengthOf(0);
    if (!(await media({ media: 'print' })).applied) this.skip();
    for (const card of folded) {
      for (const name of ['lead', 'rest']) {
        expect(getComputedStyle(part(card, name)).display).to.equal('inline');
        expect(part(card, name).checkVisibility()).to.equal(true);
      }
    }
  });

  it('give the results the room of the filters', async function () {
    const directory = (await STATES['loaded, wide']?.()) ?? expect.fail();
    if (!(await media({ media: 'print' })).applied) this.skip();
    const { width } = directory.getBoundingClientRect();
    expect(part(directory, 'results').getBoundingClientRect().width).to.equal(width);
  });
});
