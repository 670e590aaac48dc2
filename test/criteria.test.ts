import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { recordConsole } from './support/console.js';
import {
  ambiguousLinks,
  type Check,
  clipped,
  disordered,
  exposed,
  isCovered,
  lostLists,
  misnamed,
  misread,
  moving,
  ofAPage,
  outOfOrder,
  sameIds,
  sideways,
  smallTargets,
  stray,
  surprises,
  unheard,
} from './support/faults.js';
import { examine, isFault, summary } from './support/doctor.js';
import { mount, type OurElement, statusOf, turn } from './support/page.js';
import { STATES } from './support/states.js';
import { onScreen, shadowed } from './support/tree.js';
import { walk } from './support/walk.js';
import { PartnerDirectory } from '../src/elements/partner-directory/partner-directory.js';
import { nextPaint } from '../src/feed/load/scheduling.js';

/** What the text spacing of WCAG 1.4.12 says, for a tree in which it holds. */
const SPACED = new CSSStyleSheet();
SPACED.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);

type InState = readonly [state: string, element: OurElement];

const media = (features: Record<string, string>): Promise<{ applied: boolean }> =>
  executeServerCommand('media', features);

/** Every shadow tree of an element and of those inside it. */
const treesOf = (root: Element) =>
  [root, ...shadowed(root)].flatMap(({ shadowRoot }) => shadowRoot ?? []);

const around = ({ parentElement }: OurElement) => parentElement?.style ?? expect.fail();

describe('in every state, left to right by light and right to left in the dark,', () => {
  const found = new Map<string, string[]>();
  const sentences = new Map<string, string>();
  const busy: string[] = [];
  let isStill = false;

  function look(made: readonly InState[], checks: Record<string, Check>) {
    for (const [name, check] of Object.entries(checks)) {
      const faults = found.get(name) ?? [];
      found.set(name, faults);
      for (const [state, element] of made) {
        faults.push(...check(element).map((fault) => `${state}: ${fault}`));
      }
    }
  }

  function lookAtColours(made: readonly InState[], scheme: string) {
    for (const [, element] of made) {
      const colours = { background: 'Canvas', color: 'CanvasText', colorScheme: scheme };
      Object.assign(around(element), colours);
    }
    for (const [state, element] of made) {
      for (const { kind, where, what, value } of summary(examine([element]).filter(isFault))) {
        const faults = found.get(kind) ?? [];
        found.set(kind, [...faults, `${state}, ${scheme}: ${where}: ${what} ${value}`]);
      }
    }
  }

  async function lookAtSizes(made: readonly InState[]) {
    const widths = made.map(([, element]) => around(element).inlineSize);
    for (const [, element] of made) around(element).inlineSize = '240px';
    await nextPaint();
    look(made, { 'sideways, narrow': sideways, 'clipped, narrow': clipped });
    look(made, { 'smallTargets, narrow': smallTargets });
    for (const [index, [, element]] of made.entries()) {
      const style = around(element);
      style.inlineSize = widths[index] ?? '';
      style.inlineSize = `${element.clientWidth}px`;
    }
    document.documentElement.style.fontSize = '200%';
    await nextPaint();
    look(made, { 'sideways, enlarged': sideways, 'clipped, enlarged': clipped });
    document.documentElement.removeAttribute('style');
    await nextPaint();

    const trees = made.flatMap(([, element]) => treesOf(element));
    for (const tree of trees) tree.adoptedStyleSheets.push(SPACED);
    look(made, { 'sideways, spaced': sideways, 'clipped, spaced': clipped });
    for (const tree of trees) tree.adoptedStyleSheets.pop();
  }

  async function lookAtAll(made: readonly InState[], scheme: string) {
    const directories = made.filter(([, element]) => element instanceof PartnerDirectory);
    look(made, { lostLists, ofAPage, ambiguousLinks, misnamed, stray, surprises });
    look(made, { disordered, exposed, smallTargets, sideways, clipped, misread, moving, sameIds });
    look(directories, { unheard });
    lookAtColours(made, scheme);
    await lookAtSizes(made);
  }

  before(async function () {
    this.timeout(240_000);
    recordConsole();
    await media({ 'prefers-reduced-motion': 'reduce' });
    isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // From here on the focus is that of somebody with a keyboard.
    await sendKeys({ press: 'Shift' });
    const made: InState[] = await Promise.all(
      Object.entries(STATES).map(async ([state, make]) => [state, await make()] as const),
    );
    for (const [state, element] of made) {
      expect(onScreen(element), state).not.to.deep.equal([]);
      if (element.shadowRoot?.querySelector('[aria-busy=true]')) busy.push(state);
      const sentence = statusOf(element)?.textContent;
      if (sentence) sentences.set(state, sentence);
    }
    await lookAtAll(made, 'light');
    for (const [, element] of made) await turn(element);
    await lookAtAll(made, 'dark');
    await media({});
  });

  const cases: [name: string, ...checks: string[]][] = [
    ['the search is a native field with a label [criterion 2, WCAG 1.3.1, 4.1.2]', 'stray'],
    ['fields are in a landmark with a name [criterion 3, WCAG 1.3.1]', 'stray'],
    ['the status is on the page, and seen [criterion 6, WCAG 4.1.3]', 'unheard'],
    ['boxes are in groups with names [criterion 8, WCAG 1.3.1, 4.1.2]', 'stray'],
    ['boxes are called all that is written on them [criterion 9, WCAG 1.3.1, 2.5.3]', 'misnamed'],
    ['a list says that it is one [criterion 13, WCAG 1.3.1]', 'lostLists'],
    ['nothing is there that a page has once [criterion 15, WCAG 1.3.1]', 'ofAPage'],
    [
      'links of one name lead to one place [criterion 16, WCAG 2.4.4, 2.5.3]',
      'ambiguousLinks',
      'misnamed',
    ],
    ['no link opens a window in silence [criterion 17, WCAG 3.2.5]', 'surprises'],
    ['stops are in the order that is seen [criterion 26, WCAG 2.4.3]', 'disordered'],
    ['the focus stands out [criterion 27, WCAG 2.4.7, 1.4.11]', 'focus'],
    ['stops keep clear of a header [criterion 28, WCAG 2.4.11]', 'exposed'],
    [
      'targets have their size [criterion 29, WCAG 2.5.8]',
      'smallTargets',
      'smallTargets, narrow',
      'target',
    ],
    [
      'texts and controls stand out [criterion 30, WCAG 1.4.3, 1.4.11]',
      'text',
      'control',
      'untold',
    ],
    [
      'nothing sticks out at the side [criterion 31, WCAG 1.4.10]',
      'sideways',
      'clipped',
      'sideways, narrow',
      'clipped, narrow',
    ],
    [
      'nothing is lost with spaced text [criterion 32, WCAG 1.4.12]',
      'sideways, spaced',
      'clipped, spaced',
    ],
    [
      'nothing is lost with text of twice the size [criterion 33, WCAG 1.4.4]',
      'sideways, enlarged',
      'clipped, enlarged',
    ],
    ['no text is marked as another script’s [criterion 36, WCAG 3.1.2, 1.3.2]', 'misread'],
    ['no tree has an id twice [criterion 38, WCAG 4.1.2]', 'sameIds'],
  ];
  for (const [name, ...checks] of cases) {
    it(name, () => {
      for (const check of checks) expect(found.get(check) ?? [], check).to.deep.equal([]);
    });
  }

  it('nothing moves for who wants less motion [criterion 35, WCAG 2.2.2, 2.3.3]', function () {
    if (!isStill) this.skip();
    expect(found.get('moving')).to.deep.equal([]);
  });

  it('what is loading is busy, and nothing else is [criterion 22, WCAG 4.1.2, 4.1.3]', () => {
    expect(busy).to.deep.equal(['loading for long', 'partial']);
  });

  it('how things stand is said in words that say only that [criterion 24, WCAG 1.4.1]', () => {
    const told = ['loading for long', 'loaded', 'without a match', 'empty', 'failed', 'partial'];
    const all = [...told, 'partial, and broken off', 'stale'].map((state) => sentences.get(state));
    expect(new Set(all)).to.have.lengthOf(8);
    expect(all).not.to.include(undefined);
  });
});

describe('each of these checks finds what is wrong:', () => {
  /** An element with this in its shadow tree. */
  function broken(markup: string): HTMLElement {
    const host = mount<HTMLElement>('<div><p role="status">Ready</p></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = markup;
    return host;
  }

  const cases: [what: string, check: Check, markup: string][] = [
    ['a list without bullets', lostLists, '<ul style="list-style: none"><li>A</li></ul>'],
    ['a first heading', ofAPage, '<h1>Ours</h1>'],
    ['a main landmark', ofAPage, '<div role="main">Ours</div>'],
    ['a banner', ofAPage, '<header>Ours</header>'],
    ['two links of one name', ambiguousLinks, '<a href="/a">More</a> <a href="/b">More</a>'],
    ['a link without a name', ambiguousLinks, '<a href="/a"></a>'],
    ['a button of another name', misnamed, '<button aria-label="Send">Save</button>'],
    ['a new window in silence', surprises, '<a href="/a" target="_blank">A</a>'],
    ['a link that is too low', smallTargets, '<a href="/a">A long way to another place</a>'],
    ['a button that is too low', smallTargets, '<button style="block-size: 40px">Save</button>'],
    [
      'a button that is too narrow',
      smallTargets,
      '<button style="block-size: 44px; inline-size: 20px">S</button>',
    ],
    [
      'a button under another',
      smallTargets,
      `<button style="block-size: 44px; inline-size: 60px">A</button
      ><button style="block-size: 44px; inline-size: 60px; margin-inline-start: -40px">B</button>`,
    ],
    [
      'text that is too wide',
      sideways,
      '<p style="white-space: nowrap">Long. '.concat('Long. '.repeat(200)),
    ],
    ['a field that is too wide', sideways, '<input style="inline-size: 4000px">'],
    ['text out of the other side', sideways, '<p style="margin-inline-start: -1em">Out</p>'],
    ['a stop that a header could hide', exposed, '<button>Save</button>'],
    [
      'stops in another order than is seen',
      disordered,
      `<div style="display: flex; flex-direction: row-reverse">
        <button>1</button><button>2</button></div>`,
    ],
    ['a search without a landmark', stray, '<label>Search<input type="search"></label>'],
    [
      'a search without a label',
      stray,
      '<search role="search" aria-label="Partners"><input type="search"></search>',
    ],
    [
      'a landmark without a name',
      stray,
      '<search role="search"><label>Search<input type="search"></label></search>',
    ],
    [
      'a box outside of a group',
      stray,
      `<search role="search" aria-label="Partners"
      ><label><input type="checkbox">One</label></search>`,
    ],
    [
      'a group without a name',
      stray,
      `<search role="search" aria-label="Partners"
      ><fieldset><label><input type="checkbox">One</label></fieldset></search>`,
    ],
    ['a status in a shadow tree', unheard, '<slot></slot><p role="status">Ready</p>'],
    ['a status that is not seen', unheard, '<p>Ready</p>'],
    ['text in too low a box', clipped, '<p style="block-size: 1em; overflow: hidden">A<br>B</p>'],
    [
      'text in too narrow a box',
      clipped,
      '<p style="inline-size: 1em; overflow: hidden; white-space: nowrap">Words</p>',
    ],
    ['Arabic from left to right', misread, '<p lang="ar" dir="ltr">جمعية</p>'],
    ['Arabic said to be English', misread, '<p lang="en" dir="auto">جمعية</p>'],
    ['English from right to left', misread, '<p lang="en" dir="rtl">Charity</p>'],
    ['an id twice', sameIds, '<p id="a"></p><p id="a"></p>'],
    ['a transition', moving, '<p style="transition: color 1s">A</p>'],
    ['an animation', moving, '<style>@keyframes a {}</style><p style="animation: a 1s">A</p>'],
  ];
  for (const [what, check, markup] of cases) {
    it(what, () => {
      expect(check(broken(markup))).not.to.deep.equal([]);
    });
  }

  it('and nothing where nothing is', () => {
    const sound = `<ul role="list" style="list-style: none; padding: 0"><li>A</li></ul>
      <a href="/a" style="display: inline-block; padding: 8px; scroll-margin: 80px">More</a>
      <search role="search" aria-label="Partners"><label>Search<input type="search"
        style="block-size: 44px; scroll-margin: 80px"></label></search><slot></slot>
      <article><header>Theirs</header></article><p lang="ar" dir="rtl">جمعية</p>
      <button style="block-size: 44px; min-inline-size: 44px; scroll-margin: 80px">Save</button>`;
    for (const [, check] of cases) expect(check(broken(sound))).to.deep.equal([]);
  });

  it('a stop under a header', async () => {
    const page =
      mount<HTMLElement>(`<div><a href="/a" style="display: block; margin-block: 150vh">A</a>
      <div style="position: fixed; inset: 0 0 auto; block-size: 80px; background: Canvas"></div></div>`);
    const link = page.querySelector('a') ?? page;
    link.scrollIntoView({ block: 'start' });
    expect(isCovered(link)).to.equal(true);
    link.scrollIntoView({ block: 'center' });
    expect(isCovered(link)).to.equal(false);
  });

  it('stops out of order', () => {
    const row = mount<HTMLElement>(`<div style="display: flex; flex-direction: row-reverse">
      <button>1</button><button>2</button><button>3</button></div>`);
    const stops = [...row.querySelectorAll('button')];
    expect(outOfOrder(stops, 'ltr')).to.have.lengthOf(2);
    expect(outOfOrder(stops.reverse(), 'ltr')).to.deep.equal([]);
  });

  it('a trap', async () => {
    const page = mount<HTMLElement>(`<div><button id="trap">Here for good</button>
      <button id="after">After</button></div>`);
    const trap = page.querySelector<HTMLElement>('#trap') ?? page;
    trap.addEventListener('keydown', (event) => event.preventDefault());
    trap.focus();
    const left = await walk('after', { most: 3 }).catch((error: Error) => error.message);
    expect(left).to.equal('Tab does not lead to after.');
    await sendKeys({ press: 'Shift' });
  });
});
