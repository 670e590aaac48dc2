import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { feedOf } from '../../../test/support/feeds.js';
import { textFaults } from '../../../test/support/doctor.js';
import { choose, filtersOf } from '../../../test/support/filters.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import {
  cards,
  mount,
  outcome,
  part,
  parts,
  says,
  search,
  settled,
  tipsIn,
  until,
} from '../../../test/support/page.js';
import { RICH } from '../../../test/support/states.js';
import type { PartnerDirectory } from './partner-directory.js';
import { waitUntil } from '../../../test/support/wait-until.js';

const LONGEST = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2);
const WORST = {
  ...RICH,
  title: LONGEST,
  page: { title: LONGEST, summary: LONGEST, resources_heading: LONGEST },
  categories: [
    { id: 'finding', name: LONGEST },
    { id: 'advice', name: `${LONGEST}2` },
  ],
  organizations: [
    {
      id: 'long',
      name: LONGEST,
      description: LONGEST.repeat(4),
      category_ids: ['finding', 'advice'],
      email: `${'a'.repeat(60)}@${'b'.repeat(60)}.example.org`,
      website: `https://example.org/${'path/'.repeat(30)}?q=${'x'.repeat(200)}`,
      phones: [{ number: '+44 (0)20 7946 0018, +44 (0)20 7946 0019', description: LONGEST }],
      offers: [LONGEST, 'b'],
    },
    ...RICH.organizations.slice(0, 4),
  ],
};

async function inColumn(width: string, feed: object = RICH): Promise<PartnerDirectory> {
  const wrapper = mount<HTMLElement>(
    `<div><partner-directory src='${feedUrl(feed)}' page-size="4"></partner-directory></div>`,
  );
  wrapper.style.inlineSize = width;
  const directory = wrapper.querySelector('partner-directory') ?? expect.fail();
  await outcome(directory);
  await filtersOf(directory);
  const [toggle] = parts(directory, 'filters-toggle');
  if (toggle?.checkVisibility()) toggle.click();
  await settled(directory);
  return directory;
}

/** How big the page and its text are. Not every browser window gets as narrow as it is asked to. */
interface Conditions {
  readonly column: string;
  readonly window?: { readonly width: number; readonly height: number };
  readonly rootFont?: string;
  readonly isSpaced?: boolean;
}

function criterionOf({ rootFont, isSpaced }: Conditions): string {
  if (isSpaced) return '[criterion 32, WCAG 1.4.12]';
  return rootFont ? '[criterion 33, WCAG 1.4.4]' : '[criterion 31, WCAG 1.4.10]';
}

const whole = { width: innerWidth, height: innerHeight };

async function under({ column, window, rootFont, isSpaced }: Conditions, feed: object) {
  if (window) await setViewport(window);
  document.documentElement.style.fontSize = rootFont ?? '';
  const directory = await inColumn(column, feed);
  if (isSpaced) space(directory);
  return directory;
}

async function restore() {
  document.documentElement.style.fontSize = '';
  if (innerWidth !== whole.width || innerHeight !== whole.height) await setViewport(whole);
}

/** Spaces text as WCAG 2.2, 1.4.12 has it. */
function space(directory: PartnerDirectory) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
  for (const each of [directory, ...cards(directory), tipsIn(directory)]) {
    each?.shadowRoot?.adoptedStyleSheets.push(sheet);
  }
}

/** Every element on screen in the shadow trees of a directory. */
function* boxes(directory: PartnerDirectory): Generator<Element> {
  for (const each of [directory, ...cards(directory), tipsIn(directory)]) {
    for (const inner of each?.shadowRoot?.querySelectorAll('*') ?? []) {
      if (inner.checkVisibility() && inner.getClientRects().length) yield inner;
    }
  }
}

const FOCUSABLE = 'a, button, select, input';

const isUnseen = (element: Element) =>
  element.closest('.unseen, svg, option, [part=more], [part=clear]') !== null;

/** What sticks out of the directory at either side, but for the padding of a button like a link. */
function tooWide(directory: PartnerDirectory): string[] {
  const { left, right } = directory.getBoundingClientRect();
  return [...boxes(directory)]
    .filter((element) => !isUnseen(element))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Text that is cut off, or runs out of the part that it is in. */
const clippedText = (directory: PartnerDirectory): string[] =>
  textFaults(boxes(directory)).map(({ where, what }) => `${where}: ${what}`);

describe('the layout of a <partner-directory>', () => {
  afterEach(restore);

  const conditions: Record<string, Conditions> = {
    'a column of 240 pixels': { column: '240px' },
    'a column of 288 pixels': { column: '288px' },
    'a column of 20 em': { column: '20em' },
    'a column of 48 em': { column: '48em' },
    'a column of 80 em': { column: '80em' },
    'a page of 320 pixels': { column: '320px', window: { width: 320, height: 568 } },
    'a page of 1280 pixels at 400 %': { column: '320px', window: { width: 320, height: 256 } },
    'a page of 1280 pixels, text at 200 %': { column: '1280px', rootFont: '200%' },
    'a page of 320 pixels, text at 200 %': { column: '320px', rootFont: '200%' },
    'a column of 240 pixels, its text spaced': { column: '240px', isSpaced: true },
    'a column of 80 em, its text spaced': { column: '80em', isSpaced: true },
  };
  for (const [name, condition] of Object.entries(conditions)) {
    it(`loses nothing in ${name}, with the longest words there are ${criterionOf(condition)}`, async () => {
      const directory = await under(condition, WORST);
      const expectWhole = (state: string) => {
        expect(tooWide(directory), state).to.deep.equal([]);
        expect(directory.scrollWidth, state).to.be.at.most(directory.clientWidth);
        expect(clippedText(directory), state).to.deep.equal([]);
      };
      expect(cards(directory)).to.have.lengthOf(4);
      expectWhole('as it opens');
      for (const each of [...cards(directory), tipsIn(directory) ?? directory]) {
        for (const button of parts(each, 'more')) button.click();
        await settled(each);
      }
      expectWhole('unfolded');
      await choose(directory, ['Category', LONGEST]);
      expectWhole('filtered');
      await search(directory, 'q'.repeat(150));
      await says(directory, /No organisation/);
      expectWhole('without a match');
    });
  }

  it('has one column of cards where it is narrow, more where it is wide', async () => {
    const columns = async (width: string) => {
      const directory = await inColumn(width, feedOf(RICH.organizations.slice(2)));
      const lefts = cards(directory).map((card) => Math.round(card.getBoundingClientRect().left));
      return new Set(lefts).size;
    };
    expect(await columns('20em')).to.equal(1);
    expect(await columns('70em')).to.be.above(1);
  });

  for (const width of ['15em', '40em', '70em']) {
    it(`has targets of 24 pixels and buttons of 44, in ${width} [criterion 29, WCAG 2.5.8]`, async () => {
      const directory = await inColumn(width);
      const targets = [...boxes(directory)].filter((element) =>
        element.matches('a, button, select, [type=search], [part=filter]'),
      );
      expect(targets.length).to.be.above(10);
      for (const target of targets) {
        const { width: across, height } = target.getBoundingClientRect();
        const name = target.outerHTML.slice(0, 80);
        expect(Math.ceil(height), name).to.be.at.least(target.matches('a') ? 24 : 44);
        expect(Math.ceil(across), name).to.be.at.least(24);
      }
    });
  }

  it('grows with the text of the host [criterion 33, WCAG 1.4.4]', async () => {
    const directory = await inColumn('60em');
    const heights = () =>
      [part(directory, 'title'), part(directory, 'search-input')].map((each) => each.clientHeight);
    const before = heights();
    document.documentElement.style.fontSize = '200%';
    for (const [index, height] of heights().entries()) {
      expect(height).to.be.at.least(1.9 * (before[index] ?? Infinity));
    }
  });

  const headers: Record<string, Conditions> = {
    'a window': { column: '100%', window: { width: 1280, height: 800 } },
    'a telephone': { column: '320px', window: { width: 320, height: 568 } },
    'a window at 400 %': { column: '320px', window: { width: 320, height: 256 } },
    'text at 200 %': { column: '640px', window: { width: 640, height: 480 }, rootFont: '200%' },
  };
  for (const [name, condition] of Object.entries(headers)) {
    it(`has nothing with the focus under a host’s sticky header, in ${name} [criterion 28, WCAG 2.4.11]`, async () => {
      const header = mount<HTMLElement>('<div></div>');
      Object.assign(header.style, { position: 'fixed', inset: '0 0 auto', height: '80px' });
      const directory = await under(condition, RICH);
      directory.style.marginBlock = '150vh';
      const stops = [...boxes(directory)].filter((element) => element.matches(FOCUSABLE));
      expect(stops).to.have.length.above(10);
      for (const stop of [...stops, ...stops.reverse()]) {
        (stop as HTMLElement).focus({ preventScroll: true });
        // As a browser does for a keyboard: WebKit does less for a script.
        stop.scrollIntoView({ block: 'nearest' });
        const { top, bottom } = stop.getBoundingClientRect();
        expect(top, stop.outerHTML.slice(0, 100)).to.be.at.least(80);
        expect(bottom, stop.outerHTML.slice(0, 100)).to.be.at.most(innerHeight);
      }
      scrollTo(0, 0);
    });
  }

  it('takes one cell where a host puts a card in a grid', async () => {
    const grid = mount<HTMLElement>(`<div>
      <org-card src='${feedUrl(RICH)}' org-id="rich"></org-card><div></div>
    </div>`);
    Object.assign(grid.style, { display: 'grid', gridTemplateColumns: '20em 20em' });
    grid.style.alignItems = 'start';
    const card = grid.querySelector('org-card') ?? expect.fail();
    await outcome(card);
    const { height } = card.getBoundingClientRect();
    Object.assign((grid.lastElementChild as HTMLElement).style, { height: `${3 * height}px` });
    expect(card.getBoundingClientRect().height).to.be.closeTo(height, 1);
  });

  it('keeps a list a list where its bullets are removed [criterion 13, WCAG 1.3.1]', async () => {
    const directory = await inColumn('60em');
    for (const element of boxes(directory)) {
      if (element.localName !== 'ul') continue;
      expect(getComputedStyle(element).listStyleType).to.equal('none');
      expect(element.getAttribute('role')).to.equal('list');
    }
    expect(parts(directory, 'list')).not.to.have.lengthOf(0);
  });
});

describe('a visitor’s own settings', () => {
  const media = (features: Record<string, string>): Promise<{ applied: boolean }> =>
    executeServerCommand('media', features);
  afterEach(() => media({}));

  it('for less motion leave none [criterion 35, WCAG 2.2.2, 2.3.3]', async () => {
    await media({ 'prefers-reduced-motion': 'reduce' });
    const directory = await inColumn('60em');
    const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const element of boxes(directory)) {
      if (isReduced) expect(getComputedStyle(element).transitionDuration).to.match(/^0s/);
      expect(element.getAnimations()).to.deep.equal([]);
    }
    expect(cards(directory)).not.to.have.lengthOf(0);
  });

  it('for forced colours leave borders, boxes and the ring of the focus [criterion 34, WCAG 1.4.11]', async () => {
    await media({ 'forced-colors': 'active' });
    const directory = await inColumn('60em');
    const button = part(directory, 'show-more');
    button.focus();
    for (const element of [button, part(directory, 'search-input')]) {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
      expect(borderTopStyle).to.equal('solid');
      expect(parseFloat(borderTopWidth)).to.be.above(0);
    }
    const box = parts(directory, 'filter')[0]?.querySelector('input') ?? directory;
    const { appearance, borderTopStyle } = getComputedStyle(box);
    // Not every engine can be made to force colours.
    if (matchMedia('(forced-colors: active)').matches) expect(appearance).not.to.equal('none');
    else expect(borderTopStyle).to.equal('solid');
  });
});

describe('the filters of a <partner-directory>', () => {
  const isBeside = (directory: Element) =>
    part(directory, 'filters').getBoundingClientRect().right <=
    part(directory, 'results').getBoundingClientRect().left;
  const hasToggle = (directory: Element) => part(directory, 'filters-toggle').checkVisibility();

  for (const [width, least, beside] of [
    ['53em', '', false],
    ['55em', '', true],
    ['55em', '60em', false],
    ['40em', '30em', true],
    ['400px', '25rem', true],
    ['40em', '99999px', false],
  ] as const) {
    it(`stand ${beside ? 'beside' : 'above'} the list at ${width}, where that is from ${least || 'the usual width'} on`, async () => {
      const wrapper = mount<HTMLElement>(
        `<div><partner-directory src='${feedUrl(RICH)}' page-size="4"></partner-directory></div>`,
      );
      wrapper.style.inlineSize = width;
      if (least) wrapper.style.setProperty('--directory-filters-min', least);
      const directory = wrapper.querySelector('partner-directory') ?? expect.fail();
      await filtersOf(directory);
      await until(
        directory,
        () => parts(directory, 'facet').length && hasToggle(directory) !== beside,
      );
      if (!beside) part(directory, 'filters-toggle').click();
      await settled(directory);
      expect(isBeside(directory)).to.equal(beside);
    });
  }

  it('follow the width of their container', async () => {
    const directory = await inColumn('40em');
    const wrapper = directory.parentElement ?? expect.fail();
    expect(hasToggle(directory)).to.equal(true);
    wrapper.style.inlineSize = '60em';
    await waitUntil(() => !hasToggle(directory), 'no button');
    expect(isBeside(directory)).to.equal(true);
    wrapper.style.inlineSize = '40em';
    await waitUntil(() => hasToggle(directory), 'a button');
    expect(isBeside(directory)).to.equal(false);
  });
});
