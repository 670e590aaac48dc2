import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { recordConsole } from './support/console.js';
import {
  ambiguousLinks,
  type Check,
  clipped,
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
  surprises,
} from './support/faults.js';
import { mount, type OurElement } from './support/page.js';
import { STATES } from './support/states.js';
import { onScreen, shadowed } from './support/tree.js';
import { walk } from './support/walk.js';

/** What the text spacing of WCAG 1.4.12 says, for a tree in which it holds. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

const media = (features: Record<string, string>): Promise<{ applied: boolean }> =>
  executeServerCommand('media', features);

/** Every shadow tree of an element and of those inside it. */
const treesOf = (root: Element) =>
  [root, ...shadowed(root)].flatMap(({ shadowRoot }) => shadowRoot ?? []);

describe('in every state, light or dark, left to right or right to left,', () => {
  const found = new Map<string, string[]>();
  let isStill = false;

  before(async function () {
    this.timeout(60_000);
    recordConsole();
    await media({ 'prefers-reduced-motion': 'reduce' });
    isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const look = (state: string, element: OurElement, checks: Record<string, Check>) => {
      for (const [name, check] of Object.entries(checks)) {
        const faults = check(element).map((fault) => `${state}: ${fault}`);
        found.set(name, [...(found.get(name) ?? []), ...faults]);
      }
    };
    const made: (readonly [state: string, element: OurElement])[] = [];
    for (const [state, make] of Object.entries(STATES)) {
      const element = await make();
      expect(onScreen(element), state).not.to.deep.equal([]);
      look(state, element, { lostLists, ofAPage, ambiguousLinks, misnamed, surprises });
      look(state, element, { smallTargets, sideways, clipped, misread, moving, sameIds });
      made.push([state, element]);
    }

    for (const [, element] of made) {
      const wrapper = element.parentElement ?? element;
      wrapper.style.inlineSize = `${wrapper.clientWidth}px`;
    }
    document.documentElement.style.fontSize = '200%';
    for (const [state, element] of made) {
      look(state, element, { 'sideways, enlarged': sideways, 'clipped, enlarged': clipped });
    }
    document.documentElement.removeAttribute('style');

    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SPACED);
    for (const tree of made.flatMap(([, element]) => treesOf(element))) {
      tree.adoptedStyleSheets.push(sheet);
    }
    for (const [state, element] of made) {
      look(state, element, { 'sideways, spaced': sideways, 'clipped, spaced': clipped });
    }
    await media({});
  });

  const cases: [name: string, ...checks: string[]][] = [
    ['a list says that it is one [criterion 13, WCAG 1.3.1]', 'lostLists'],
    ['nothing is there that a page has once [criterion 15, WCAG 1.3.1]', 'ofAPage'],
    [
      'links of one name lead to one place [criterion 16, WCAG 2.4.4, 2.5.3]',
      'ambiguousLinks',
      'misnamed',
    ],
    ['no link opens a window in silence [criterion 17, WCAG 3.2.5]', 'surprises'],
    ['targets have their size [criterion 29, WCAG 2.5.8]', 'smallTargets'],
    ['nothing sticks out at the side [criterion 31, WCAG 1.4.10]', 'sideways', 'clipped'],
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
      for (const check of checks) expect(found.get(check), check).to.deep.equal([]);
    });
  }

  it('nothing moves for who wants less motion [criterion 35, WCAG 2.2.2, 2.3.3]', function () {
    if (!isStill) this.skip();
    expect(found.get('moving')).to.deep.equal([]);
  });
});

describe('each of these checks finds what is wrong:', () => {
  /** An element with this in its shadow tree. */
  function broken(markup: string): HTMLElement {
    const host = mount<HTMLElement>('<div></div>');
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
      <a href="/a" style="display: inline-block; padding: 8px">More</a>
      <article><header>Theirs</header></article><p lang="ar" dir="rtl">جمعية</p>
      <button style="block-size: 44px; min-inline-size: 44px">Save</button>`;
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
