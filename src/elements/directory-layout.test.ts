import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { feedOf } from '../../test/support/feeds.js';
import { filtersOf } from '../../test/support/filters.js';
import { feedUrl } from '../../test/support/fixture-server.js';
import { cards, mount, outcome, part, parts, settled, tipsIn } from '../../test/support/page.js';
import { RICH } from '../../test/support/states.js';
import type { PartnerDirectory } from './partner-directory.js';

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

/** Every element on screen in the shadow trees of a directory. */
function* boxes(directory: PartnerDirectory): Generator<Element> {
  for (const each of [directory, ...cards(directory), tipsIn(directory)]) {
    for (const inner of each?.shadowRoot?.querySelectorAll('*') ?? []) {
      if (inner.checkVisibility() && inner.getClientRects().length) yield inner;
    }
  }
}

const isUnseen = (element: Element) =>
  element.closest('.unseen, svg, option, [part=more]') !== null;

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

describe('the layout of a <partner-directory>', () => {
  for (const width of ['240px', '288px', '20em', '48em', '80em']) {
    it(`fits a column of ${width}, with the longest words there are [criterion 31, WCAG 1.4.10]`, async () => {
      const directory = await inColumn(width, WORST);
      expect(tooWide(directory)).to.deep.equal([]);
      expect(directory.scrollWidth).to.be.at.most(directory.clientWidth);
      expect(cards(directory)).to.have.lengthOf(4);
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
    const wrapper = directory.parentElement ?? directory;
    wrapper.style.fontSize = '200%';
    for (const [index, height] of heights().entries()) {
      expect(height).to.be.at.least(1.9 * (before[index] ?? Infinity));
    }
    expect(tooWide(directory)).to.deep.equal([]);
  });

  it('loses nothing where a reader spaces text [criterion 32, WCAG 1.4.12]', async () => {
    const directory = await inColumn('20em', WORST);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
    for (const each of [directory, ...cards(directory), tipsIn(directory)]) {
      each?.shadowRoot?.adoptedStyleSheets.push(sheet);
    }
    expect(tooWide(directory)).to.deep.equal([]);
    const clipped = [...boxes(directory)].filter((element) => {
      const { overflowY } = getComputedStyle(element);
      const isCut = overflowY === 'hidden' || overflowY === 'clip';
      return isCut && !isUnseen(element) && element.scrollHeight > element.clientHeight + 1;
    });
    expect(clipped.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
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
    expect(getComputedStyle(box).appearance).not.to.equal('none');
  });
});
