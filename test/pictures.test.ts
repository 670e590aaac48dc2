import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { checkboxes, filtersOf } from './support/filters.js';
import { FACETED } from './support/feeds.js';
import { feedUrl } from './support/fixture-server.js';
import { cards, focused, mount, outcome, part, searchBox } from './support/page.js';
import {
  changeWithin,
  edgeContrast,
  type Picture,
  ringAround,
  screenshot,
} from './support/pixels.js';
import type { PartnerDirectory } from '../src/elements/partner-directory/partner-directory.js';

const media = (features: Record<string, string>): Promise<{ applied: boolean }> =>
  executeServerCommand('media', features);

const WEBSITE = 'https://example.org/';
const FEED = {
  ...FACETED,
  organizations: FACETED.organizations.map((org) => ({ ...org, website: WEBSITE })),
};

/** A page of this, so small that all of it is in the window. */
function page(scheme: string, content: string, dir = 'ltr'): HTMLElement {
  const wrapper = mount<HTMLElement>(`<div dir="${dir}">${content}</div>`);
  Object.assign(wrapper.style, {
    ...{ position: 'fixed', inset: '0', background: 'Canvas', color: 'CanvasText' },
    ...{ colorScheme: scheme, fontSize: '9px', padding: '16px' },
  });
  return wrapper;
}

/** A directory, and what there is to press and to fill in. */
async function controls(
  scheme: string,
  dir?: string,
): Promise<Readonly<Record<string, HTMLElement>>> {
  const wrapper = page(
    scheme,
    `<partner-directory src='${feedUrl(FEED)}' page-size="1" no-intro></partner-directory>`,
    dir,
  );
  const directory = wrapper.querySelector<PartnerDirectory>('partner-directory') ?? expect.fail();
  await outcome(directory);
  await filtersOf(directory);
  const [card, checkbox] = [cards(directory)[0], checkboxes(directory)[0]];
  return {
    field: searchBox(directory),
    checkbox: checkbox ?? expect.fail('no checkbox'),
    list: part(directory, 'order-select'),
    button: part(directory, 'show-more'),
    link: part(card ?? directory, 'contact-link'),
  };
}

/** A picture of the window once all that was changed is on screen. */
async function seen(): Promise<Picture> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  return screenshot();
}

/** The width in pixels of the ring that each of these has while a visitor with a keyboard is there. */
async function rings(elements: Readonly<Record<string, HTMLElement>>): Promise<[string, number][]> {
  const widths: [string, number][] = [];
  await sendKeys({ press: 'Shift' });
  const before = await seen();
  for (const [name, element] of Object.entries(elements)) {
    element.focus({ preventScroll: true });
    widths.push([name, ringAround(element, before, await seen())]);
    element.blur();
  }
  return widths;
}

const edges = (elements: Readonly<Record<string, HTMLElement>>, picture: Picture) =>
  Object.entries(elements)
    .filter(([, element]) => element.localName !== 'a')
    .map(([name, element]) => [name, edgeContrast(element, picture)] as const);

for (const [scheme, dir] of [
  ['light', 'ltr'],
  ['dark', 'rtl'],
] as const) {
  describe(`in a picture of a directory in the ${scheme}, ${dir},`, () => {
    it('the ring of the focus is two pixels wide and stands out [criterion 27, WCAG 2.4.7, 1.4.11]', async () => {
      const widths = await rings(await controls(scheme, dir));
      for (const [name, width] of widths) expect(width, name).to.be.at.least(2);
      expect(widths).to.have.lengthOf(5);
    });

    it('fields, boxes and buttons stand out [criterion 30, WCAG 1.4.3, 1.4.11]', async () => {
      const contrasts = edges(await controls(scheme, dir), await seen());
      for (const [name, ratio] of contrasts) expect(ratio, name).to.be.at.least(3);
      expect(contrasts).to.have.lengthOf(4);
    });
  });
}

describe('in a picture of a directory in forced colours', () => {
  afterEach(() => media({}));

  it('borders, checks and the focus can be seen [criterion 34, WCAG 1.4.11]', async function () {
    if (!(await media({ 'forced-colors': 'active' })).applied) this.skip();
    const elements = await controls('light');
    const before = await seen();
    for (const [name, ratio] of edges(elements, before)) expect(ratio, name).to.be.at.least(3);
    for (const [name, width] of await rings(elements)) expect(width, name).to.be.at.least(2);
    const { checkbox = expect.fail() } = elements;
    checkbox.click();
    expect(changeWithin(checkbox, before, await seen())).to.be.at.least(3);
  });
});

describe('in a picture, what is wrong is found:', () => {
  const broken = (styles: Record<string, string>) => {
    const rules = Object.entries(styles).map(([name, style]) => `#${name}${style}`);
    const wrapper = page(
      'light',
      `<style>button { padding: 8px; margin: 16px; border: 1px solid; } ${rules.join('')}</style>
      ${Object.keys(styles)
        .map((name) => `<button id="${name}">Save</button>`)
        .join('')}`,
    );
    return Object.fromEntries(
      Object.keys(styles).map((name) => [
        name,
        wrapper.querySelector<HTMLElement>(`#${name}`) ?? wrapper,
      ]),
    );
  };

  it('a ring that is not there, too thin or too pale', async () => {
    const widths = await rings(
      broken({
        none: ':focus { outline: none }',
        thin: ':focus { outline: 1px solid #000 }',
        pale: ':focus { outline: 3px solid #aaa }',
        sound: ':focus { outline: 2px solid #000 }',
      }),
    );
    expect(focused() === document.body).to.equal(true);
    const wide = widths.filter(([, width]) => width >= 2).map(([name]) => name);
    expect(wide).to.deep.equal(['sound']);
  });

  it('an edge that is not there, or too pale', async () => {
    const contrasts = edges(
      broken({
        none: '{ border-color: transparent; background: none }',
        pale: '{ border-color: #aaa; background: none }',
        sound: '{ border-color: #767676; background: none }',
      }),
      await seen(),
    );
    const visible = contrasts.filter(([, ratio]) => ratio >= 3).map(([name]) => name);
    expect(visible).to.deep.equal(['sound']);
  });
});
