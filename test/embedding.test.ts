import { expect } from '@open-wc/testing';
import { FACETED, feedOf } from './support/feeds.js';
import { feedUrl } from './support/fixture-server.js';
import {
  barePage,
  find,
  hostPage,
  type Inside,
  names,
  noticed,
  script,
} from './support/host-page.js';
import { expectSame } from './support/same.js';
import { nextPaint } from '../src/feed/load/scheduling.js';
import { waitUntil } from './support/wait-until.js';

const DEFINE = new URL('../src/define.js', import.meta.url).href;
const SRC = feedUrl(FACETED);

/** Adds a script to a page that has been there for a while. */
async function upgrade(inside: Inside, url = DEFINE): Promise<void> {
  const element = inside.document.createElement('script');
  element.type = 'module';
  element.src = url;
  const done = new Promise((resolve) => {
    element.addEventListener('load', resolve);
  });
  inside.document.head.append(element);
  await done;
}

/** Resolves with the directory of a page once it has so many cards with names. */
async function shown(inside: Inside, cards: number): Promise<HTMLElement> {
  const named = () => names(inside).filter(Boolean).length;
  await waitUntil(() => named() === cards, `${cards} cards`);
  return find(inside);
}

describe('elements that are on the page before their script', () => {
  it('show their fallback, then the feed [criterion 39]', async () => {
    const inside = await hostPage(
      `<partner-directory src='${SRC}'><a href="/p">Plain</a></partner-directory>`,
    );
    const link = find(inside, 'a');
    expect(link.getBoundingClientRect().height).to.be.above(0);
    await upgrade(inside);
    await shown(inside, 4);
    expect(link.getBoundingClientRect().height).to.equal(0);
  });

  it('show it for good where the script is blocked [criterion 39]', async () => {
    const inside = await barePage(
      `<partner-directory src='${SRC}'><a href="/p">Plain</a></partner-directory>${script(DEFINE)}`,
      { policy: "script-src 'none'" },
    );
    const link = find(inside, 'a');
    expect(inside.customElements.get('partner-directory')).to.equal(undefined);
    expect(link.checkVisibility()).to.equal(true);
    expect(link.getBoundingClientRect().height).to.be.above(0);
    link.focus();
    expectSame(inside.document.activeElement, link);
  });

  it('are seen not to where the page hides them [criterion 39]', async () => {
    const inside = await barePage(`<style>:not(:defined) { display: none; }</style>
      <partner-directory><a href="/p">Plain</a></partner-directory>`);
    expect(find(inside, 'a').checkVisibility()).to.equal(false);
  });

  it('keep the properties that a script has set, and tell those who listen', async () => {
    const inside = await hostPage(
      '<partner-directory page-size="9"></partner-directory><org-card></org-card>',
    );
    const [directory, card] = [find(inside), find(inside, 'org-card')];
    const heard: Event[] = [];
    directory.addEventListener('directory-filter', (event) => heard.push(event));
    Object.assign(directory, { feed: FACETED, pageSize: 2, headingLevel: 3, query: 'a' });
    Object.assign(card, { org: { id: 'a', name: 'Set before' } });
    await upgrade(inside);
    await shown(inside, 2);
    expect(directory.shadowRoot?.querySelector('[part=title]')?.localName).to.equal('h3');
    const box = directory.shadowRoot?.querySelector<HTMLInputElement>('input[type=search]');
    expect(box?.value).to.equal('a');
    expect(card.shadowRoot?.querySelector('[part=name]')?.textContent.trim()).to.equal(
      'Set before',
    );
    if (box) box.value = 'al';
    box?.dispatchEvent(new inside.InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(() => heard.length, 'the event');
    expect(heard).to.have.lengthOf(1);
  });

  it('are heard when they load', async () => {
    const inside = await hostPage(`<partner-directory src='${SRC}'></partner-directory>`);
    const directory = find(inside);
    const load = new Promise<Event>((resolve) => {
      directory.addEventListener('directory-load', resolve);
    });
    await upgrade(inside);
    expectSame((await load).target, directory);
  });

  it('take the feed of the directory around them', async () => {
    const inside = await hostPage(`<partner-directory src='${SRC}'>
      <org-card slot="footer" org-id="apart"></org-card></partner-directory>`);
    await upgrade(inside);
    await shown(inside, 4);
    const card = find(inside, 'org-card');
    expect(card.shadowRoot?.querySelector('[part=name]')?.textContent.trim()).to.equal(
      'Zebra Trust',
    );
  });
});

describe('the script', () => {
  it('may be on a page twice, without a word', async () => {
    const inside = await hostPage(`<partner-directory src='${SRC}'></partner-directory>`);
    await upgrade(inside);
    await upgrade(inside, `${DEFINE}?again`);
    await shown(inside, 4);
    expect(noticed(inside)).to.deep.equal({ errors: [], violations: [], lines: [] });
  });

  it('leaves a tag alone that somebody else has taken, and says so once', async () => {
    const inside = await hostPage(`<script>
      customElements.define('org-card', class extends HTMLElement {});
    </script><partner-directory src='${SRC}'></partner-directory>`);
    const theirs = inside.customElements.get('org-card');
    await upgrade(inside);
    const { lines } = noticed(inside);
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.match(/^<org-card> /);
    expect(inside.customElements.get('org-card')).to.equal(theirs);
    expect(inside.customElements.get('partner-directory')).not.to.equal(undefined);
  });
});

describe('a host page', () => {
  it('of 320 pixels is scrolled down only [criterion 31, WCAG 1.4.10]', async () => {
    const inside = await hostPage(`${script(DEFINE)}<partner-directory src="/demo/feed.json">`);
    await shown(inside, 9);
    if (inside.frameElement instanceof HTMLIFrameElement) inside.frameElement.width = '320';
    await nextPaint();
    const { scrollWidth, clientWidth } = inside.document.documentElement;
    expect(clientWidth).to.be.within(300, 320);
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('can hide an element with hidden', async () => {
    const inside = await hostPage(
      `${script(DEFINE)}<partner-directory src='${SRC}' hidden></partner-directory>`,
    );
    const directory = await shown(inside, 4);
    expect(inside.getComputedStyle(directory).display).to.equal('none');
  });

  it('keeps its own ids, whatever the feed calls its organisations', async () => {
    const feed = feedUrl(
      feedOf([
        { id: 'status', name: 'A' },
        { id: 'location', name: 'B' },
      ]),
    );
    const inside = await hostPage(
      `${script(DEFINE)}<p id="status">Ours</p><partner-directory src='${feed}'></partner-directory>`,
    );
    await shown(inside, 2);
    const ids = [...inside.document.querySelectorAll('[id], [name]')].map(({ id }) => id);
    expect(ids).to.deep.equal(['status']);
    expect(find(inside, '#status').textContent).to.equal('Ours');
  });
});
