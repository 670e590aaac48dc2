import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nextPaint } from '../src/feed/load/scheduling.js';
import type { PartnerDirectory } from '../src/elements/partner-directory/partner-directory.js';
import { documented } from './support/documented.js';
import { filtersOf } from './support/filters.js';
import { feedUrl } from './support/fixture-server.js';
import { cards, mount, outcome, part, searchBox, tipsIn } from './support/page.js';
import { RICH } from './support/states.js';

const COLOUR = 'rgb(1, 2, 3)';
const MARK = '::highlight(partner-directory)';

async function wide(): Promise<PartnerDirectory> {
  const wrapper = mount<HTMLElement>(
    `<div><partner-directory src='${feedUrl(RICH)}' query="e" page-size="3"></partner-directory></div>`,
  );
  wrapper.style.inlineSize = '62em';
  const directory = wrapper.querySelector('partner-directory') ?? expect.fail();
  await outcome(directory);
  await filtersOf(directory);
  return directory;
}

const onCard = (name: string) => (directory: Element) =>
  part(cards(directory)[0] ?? directory, name);
const onTips = (name: string) => (directory: Element) => part(tipsIn(directory) ?? directory, name);
const own = (name: string) => (directory: Element) => part(directory, name);

type Case = [
  property: string,
  value: string,
  where: (directory: Element) => Element,
  style: string,
  expected: string,
  pseudo?: string,
];

/** For each custom property something that it must change. */
const CASES: Case[] = [
  ['accent-color', COLOUR, onCard('contact-link'), 'color', COLOUR],
  ['muted-color', COLOUR, own('summary'), 'color', COLOUR],
  ['border-color', COLOUR, onCard('card'), 'border-top-color', COLOUR],
  ['control-color', COLOUR, own('search-input'), 'border-top-color', COLOUR],
  ['surface-color', COLOUR, onTips('tips'), 'background-color', COLOUR],
  ['card-color', COLOUR, onCard('card'), 'background-color', COLOUR],
  ['focus-color', COLOUR, own('search-input'), 'outline-color', COLOUR],
  ['focus-surface-color', COLOUR, own('search-input'), 'box-shadow', ''],
  ['focus-text-color', COLOUR, own('search-input'), 'color', COLOUR],
  ['mark-color', COLOUR, onCard('name'), 'background-color', COLOUR, MARK],
  ['mark-text-color', COLOUR, onCard('name'), 'color', COLOUR, MARK],
  ['focus-width', '7px', own('search-input'), 'outline-width', '7px'],
  ['focus-offset', '7px', own('search-input'), 'outline-offset', '7px'],
  ['type-scale', '2', own('title'), 'font-size', ''],
  ['border-width', '7px', onCard('card'), 'border-top-width', '7px'],
  ['radius', '7px', onCard('card'), 'border-top-left-radius', '7px'],
  ['space', '40px', own('list'), 'column-gap', '40px'],
  ['card-width', '9em', own('list'), 'grid-template-columns', ''],
  ['filters-width', '123px', own('search'), 'inline-size', '123px'],
  ['filters-min', '5000px', own('filters-toggle'), 'display', ''],
  ['measure', '123px', own('summary'), 'max-inline-size', '123px'],
  ['line-height', '31px', onCard('description'), 'line-height', '31px'],
  ['heading-font', 'fantasy', own('title'), 'font-family', 'fantasy'],
];

describe('a theme on the root of the page', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const [property, value, where, style, expected, pseudo] of CASES) {
    it(`sets --directory-${property}`, async () => {
      const directory = await wide();
      const element = where(directory);
      searchBox(directory).focus();
      await sendKeys({ press: 'Shift' });
      const read = () => getComputedStyle(element, pseudo).getPropertyValue(style);
      const before = read();
      document.documentElement.style.setProperty(`--directory-${property}`, value);
      // A colour may be on its way for a moment.
      await nextPaint();
      await Promise.all(element.getAnimations().map((animation) => animation.finished));
      if (expected) expect(read()).to.equal(expected);
      expect(read()).not.to.equal(before);
    });
  }

  it('has no property that is not tried here', async () => {
    const { properties } = await documented('partner-directory');
    const tried = CASES.map(([property]) => property);
    expect(properties.map((name) => name.replace('--directory-', '')).sort()).to.deep.equal(
      tried.sort(),
    );
  });

  it('may be on any element around the directory too', async () => {
    const directory = await wide();
    directory.parentElement?.style.setProperty('--directory-muted-color', COLOUR);
    expect(getComputedStyle(part(directory, 'summary')).color).to.equal(COLOUR);
  });

  it('takes font and colour of the text from the page', async () => {
    const directory = await wide();
    const wrapper = directory.parentElement ?? directory;
    wrapper.style.fontFamily = 'monospace';
    wrapper.style.color = COLOUR;
    for (const element of [part(directory, 'title'), onCard('name')(directory)]) {
      expect(getComputedStyle(element).fontFamily).to.equal('monospace');
      expect(getComputedStyle(element).color).to.equal(COLOUR);
    }
    expect(getComputedStyle(part(directory, 'search-input')).fontFamily).to.equal('monospace');
  });
});
