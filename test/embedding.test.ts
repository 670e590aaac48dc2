import { expect, waitUntil } from '@open-wc/testing';
import { FACETED, feedOf } from './support/feeds.js';
import { feedUrl } from './support/fixture-server.js';
import { expectSame } from './support/same.js';

const DEFINE = new URL('../src/define.js', import.meta.url).href;
const SRC = feedUrl(FACETED);
const script = (url = DEFINE) => `<script type="module" src="${url}"></script>`;

type Inside = Window & typeof globalThis;
const frames: HTMLIFrameElement[] = [];

/** A page of its own, loaded. Its title is its first uncaught error. */
async function page(body: string, headers: readonly string[] = []): Promise<Inside> {
  const query = new URLSearchParams({
    type: 'text/html',
    body: `<!doctype html><meta charset="utf-8">${body}`,
  });
  for (const header of headers) query.append('header', header);
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.src = `/fixtures/page.html?${query}`;
  frame.width = '900';
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  return (frame.contentWindow as Inside | null) ?? expect.fail('The frame has no window.');
}

/** Adds the script to a page that has been there for a while. */
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

function find(inside: Inside, selector = 'partner-directory') {
  return inside.document.querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`);
}

/** Resolves with the directory of a page once it has so many cards with names. */
async function shown(inside: Inside, cards: number): Promise<HTMLElement> {
  const directory = find(inside);
  const all = () => [...(directory.shadowRoot?.querySelectorAll('org-card') ?? [])];
  const named = () => all().filter((card) => card.shadowRoot?.querySelector('[part=name]')).length;
  await waitUntil(() => named() === cards, `${cards} cards`, { timeout: 8000 });
  return directory;
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

describe('elements that are on the page before their script', () => {
  it('show their fallback, then the feed [criterion 39]', async () => {
    const inside = await page(
      `<partner-directory src='${SRC}'><a href="/p">Plain</a></partner-directory>`,
    );
    const link = find(inside, 'a');
    expect(link.getBoundingClientRect().height).to.be.above(0);
    await upgrade(inside);
    await shown(inside, 4);
    expect(link.getBoundingClientRect().height).to.equal(0);
  });

  it('show it for good where the script is blocked [criterion 39]', async () => {
    const inside = await page(
      `<partner-directory src='${SRC}'><a href="/p">Plain</a></partner-directory>${script()}`,
      ["content-security-policy:script-src 'none'"],
    );
    const link = find(inside, 'a');
    expect(inside.customElements.get('partner-directory')).to.equal(undefined);
    expect(link.checkVisibility()).to.equal(true);
    expect(link.getBoundingClientRect().height).to.be.above(0);
    link.focus();
    expectSame(inside.document.activeElement, link);
  });

  it('keep the properties that a script has set, and tell those who listen', async () => {
    const inside = await page(
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
    box?.dispatchEvent(new inside.InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(() => heard.length, 'the event');
    expect(heard).to.have.lengthOf(1);
  });

  it('are heard when they load', async () => {
    const inside = await page(`<partner-directory src='${SRC}'></partner-directory>`);
    const directory = find(inside);
    const load = new Promise<Event>((resolve) => {
      directory.addEventListener('directory-load', resolve);
    });
    await upgrade(inside);
    expectSame((await load).target, directory);
  });

  it('take the feed of the directory around them', async () => {
    const inside = await page(`<partner-directory src='${SRC}'>
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
  const warnings = async (inside: Inside, ...urls: string[]) => {
    const lines: string[] = [];
    inside.console.warn = (...line: unknown[]) => lines.push(line.join(' '));
    for (const url of urls) await upgrade(inside, url);
    return lines;
  };

  it('may be on a page twice, without a word', async () => {
    const inside = await page(`<partner-directory src='${SRC}'></partner-directory>`);
    expect(await warnings(inside, DEFINE, `${DEFINE}?again`)).to.deep.equal([]);
    await shown(inside, 4);
    expect(inside.document.title).to.equal('');
  });

  it('leaves a tag alone that somebody else has taken, and says so once', async () => {
    const inside = await page(`<script>
      customElements.define('org-card', class extends HTMLElement {});
    </script><partner-directory src='${SRC}'></partner-directory>`);
    const theirs = inside.customElements.get('org-card');
    const lines = await warnings(inside, DEFINE);
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.match(/^<org-card> /);
    expect(inside.customElements.get('org-card')).to.equal(theirs);
    expect(inside.customElements.get('partner-directory')).not.to.equal(undefined);
  });
});

describe('a host page', () => {
  const errors = `<script>
    addEventListener('error', (event) => { document.title ||= event.message; });
    addEventListener('unhandledrejection', (event) => { document.title ||= event.reason; });
    addEventListener('securitypolicyviolation', (event) => {
      document.title ||= event.violatedDirective;
    });
  </script>`;
  const hosts: [name: string, head: string, url?: string][] = [
    [
      'with an old library’s idea of Array.from',
      `<script>Array.from = (all) => {
        const made = [];
        for (let i = 0; i < (all?.length || 0); i++) made[i] = all[i];
        return made;
      };</script>`,
    ],
    [
      'with an old library’s idea of entries and toJSON',
      `<script>
        Array.prototype.entries = function () { return this.slice(); };
        Array.prototype.toJSON = function () { return 'x'; };
        String.prototype.toJSON = function () { return 'x'; };
      </script>`,
    ],
    [
      'with another window.Event',
      '<script>window.Event = function (event) { this.event = event; };</script>',
      // Lit's own events extend what stands there; only the one file can give them the browser's.
      '/dist/partner-directory.js',
    ],
    [
      'that adds to prototypes',
      '<script>Object.prototype.extra = 1; Array.prototype.extra = 1;</script>',
    ],
  ];
  for (const [name, head, url] of hosts) {
    it(`${name} has a working directory`, async () => {
      const inside = await page(
        `${errors}${head}${script(url)}<partner-directory src='${SRC}' country="SN"></partner-directory>`,
      );
      const directory = await shown(inside, 1);
      const root = directory.shadowRoot ?? directory;
      const filters = () => root.querySelectorAll('[part=filter]').length;
      await waitUntil(() => filters() === 13, '13 filters', { timeout: 8000 });
      const box = root.querySelector<HTMLInputElement>('input[type=search]');
      root.querySelector<HTMLElement>('[part=clear]')?.click();
      await shown(inside, 4);
      if (box) box.value = 'zebra';
      box?.dispatchEvent(new inside.InputEvent('input', { bubbles: true, composed: true }));
      await shown(inside, 1);
      expect(inside.document.title).to.equal('');
    });
  }

  it('with a strict policy has a working directory, styled, without a violation', async () => {
    const inside = await page(`<partner-directory src='${SRC}'></partner-directory>${script()}`, [
      "content-security-policy:default-src 'none'; script-src 'self'; connect-src 'self'",
    ]);
    const violated: Event[] = [];
    inside.addEventListener('securitypolicyviolation', (event) => violated.push(event));
    const directory = await shown(inside, 4);
    const list = directory.shadowRoot?.querySelector('[part=list]') ?? directory;
    expect(inside.getComputedStyle(list).display).to.equal('grid');
    expect(violated).to.have.lengthOf(0);
  });

  it('whose styles shout at everything does not get through', async () => {
    const inside = await page(`<style>* {
        text-transform: uppercase !important; text-indent: 99px !important;
        text-align: right !important; white-space: nowrap !important;
        visibility: hidden !important; line-height: 9 !important; }
      </style>${script()}<partner-directory src='${SRC}'></partner-directory>`);
    const directory = await shown(inside, 4);
    const title = directory.shadowRoot?.querySelector('[part=title]') ?? directory;
    const style = inside.getComputedStyle(title);
    expect(style.textTransform).to.equal('none');
    expect(style.textIndent).to.equal('0px');
    expect(style.textAlign).to.be.oneOf(['start', 'left']);
    expect(style.whiteSpace).to.equal('normal');
    expect(style.visibility).to.equal('visible');
  });

  it('of 320 pixels is scrolled down only [criterion 31, WCAG 1.4.10]', async () => {
    const inside = await page(`${script()}<partner-directory src="/demo/feed.json">`);
    await shown(inside, 9);
    if (inside.frameElement instanceof HTMLIFrameElement) inside.frameElement.width = '320';
    const { scrollWidth, clientWidth } = inside.document.documentElement;
    expect(clientWidth).to.be.within(300, 320);
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('can hide an element with hidden', async () => {
    const inside = await page(
      `${script()}<partner-directory src='${SRC}' hidden></partner-directory>`,
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
    const inside = await page(
      `${script()}<p id="status">Ours</p><partner-directory src='${feed}'></partner-directory>`,
    );
    await shown(inside, 2);
    const ids = [...inside.document.querySelectorAll('[id], [name]')].map(({ id }) => id);
    expect(ids).to.deep.equal(['status']);
    expect(find(inside, '#status').textContent).to.equal('Ours');
  });
});
