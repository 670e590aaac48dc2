import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { recordConsole } from './support/console.js';
import { type DemoPage, fill, page, violationsOf } from './support/demo-page.js';
import {
  demoSheet,
  examine,
  type Finding,
  isFault,
  over,
  pointedAt,
  ratio,
} from './support/doctor.js';
import type { OurElement } from './support/page.js';
import { STATES } from './support/states.js';
import { waitUntil } from './support/wait-until.js';

const WHITE = [255, 255, 255];

describe('the theme doctor measures', () => {
  const contrasts: [colour: string, contrast: number][] = [
    ['#000', 21],
    ['#767676', 4.54],
    ['rgb(0 0 0 / 50%)', 3.98],
    ['oklab(0 0 0 / 0.5)', 3.98],
    ['color-mix(in srgb, red, blue)', 9.42],
    ['transparent', 1],
  ];
  for (const [colour, contrast] of contrasts) {
    it(`the contrast of ${colour} on white`, () => {
      expect(ratio(over(WHITE, colour), WHITE)).to.be.closeTo(contrast, 0.06);
    });
  }
});

describe('the theme doctor', () => {
  type Row = [kind: Finding['kind'], part: string, what: RegExp];

  /** What `demo/doctor/sick.css` has of each kind. */
  const SICK: Row[] = [
    ['text', 'summary', /^Text$/],
    ['text', 'card__name', /^Marked words$/],
    ['control', 'order-select', /edge of the field/],
    ['control', 'card__icon', /drawing/],
    ['focus', 'show-more', /^No ring/],
    ['focus', 'share', /ring/],
    ['focus', 'clear', /^No ring/],
    ['target', 'card__contact-link', /pressed/],
    ['clipped', 'title', /runs out/],
    ['clipped', 'card__lead', /cut off/],
    ['untold', 'tips__heading', /over a gradient/],
    ['untold', 'search-label', /over an image/],
  ];

  /** Further causes, each with the rule that makes it. */
  const CAUSES: [css: string, ...Row][] = [
    ['::part(title) { opacity: 0.3; }', 'text', 'title', /^Text$/],
    ['{ opacity: 0.3; }', 'text', 'card__name', /^Text$/],
    ['::part(card) { filter: blur(1px); }', 'untold', 'card__name', /under a filter/],
    ['::part(search) { mix-blend-mode: multiply; }', 'untold', 'search-label', /blended/],
    ['::part(filter) { min-block-size: 0; line-height: 1; }', 'target', 'filter', /pressed/],
    [
      '::part(filter-checkbox) { appearance: none; border: 1px solid #ddd; }',
      'control',
      'filter-checkbox',
      /edge/,
    ],
    [
      '::part(search-input):focus-visible { outline-color: #eee; }',
      'focus',
      'search-input',
      /ring/,
    ],
    [
      '::part(card__name) { white-space: nowrap; inline-size: 3em; overflow: clip; }',
      'clipped',
      'card__name',
      /cut off/,
    ],
  ];

  const found = new Map<string, readonly Finding[]>();
  const faults = (theme: string) => (found.get(theme) ?? expect.fail(theme)).filter(isFault);
  const has = (theme: string, [kind, part, what]: Row) =>
    faults(theme).some(
      (finding) =>
        finding.kind === kind &&
        finding.where === `partner-directory::part(${part})` &&
        what.test(finding.what),
    );

  before(async function () {
    this.timeout(60_000);
    recordConsole();
    const hosts: OurElement[] = [];
    for (const state of ['loaded', 'filtered']) {
      hosts.push((await STATES[state]?.()) ?? expect.fail(state));
    }
    for (const { parentElement } of hosts) {
      if (parentElement) parentElement.style.background = 'white';
    }
    await sendKeys({ press: 'Shift' });
    const look = (name: string, sheet: CSSStyleSheet) => {
      document.adoptedStyleSheets = [sheet];
      found.set(name, examine(hosts));
    };
    const sick = await demoSheet('doctor/sick.css');
    look('none', new CSSStyleSheet());
    look('sick', sick);
    look('sick, pointed at', pointedAt(sick));
    for (const [css] of CAUSES) {
      look(css, await new CSSStyleSheet().replace(`partner-directory${css}`));
    }
    document.adoptedStyleSheets = [];
  });

  it('finds nothing wrong with the directory as it is', () => {
    expect(faults('none')).to.deep.equal([]);
    expect(found.get('none')).to.have.length.above(100);
  });

  for (const row of SICK) {
    it(`finds in a sick theme: ${row[0]} of ${row[1]}, ${row[2].source}`, () => {
      expect(has('sick', row)).to.equal(true);
    });
  }

  for (const [css, ...row] of CAUSES) {
    it(`finds ${row[0]} of ${row[1]} where the theme has ${css}`, () => {
      expect(has(css, row)).to.equal(true);
    });
  }

  it('finds what is wrong only when pointed at', () => {
    const row: Row = ['text', 'show-more', /^Text$/];
    expect(has('sick', row)).to.equal(false);
    expect(has('sick, pointed at', row)).to.equal(true);
  });
});

describe('the page of the theme doctor', function () {
  this.timeout(60_000);
  let frame: DemoPage;
  const root = () => frame.contentDocument;
  const verdict = () => root().getElementById('verdict')?.textContent ?? '';
  const says = (pattern: RegExp) => waitUntil(() => pattern.test(verdict()), `${pattern}`);
  const press = (selector: string) => root().querySelector<HTMLElement>(selector)?.click();
  const kinds = () =>
    [...root().querySelectorAll<HTMLElement>('.group')].map(({ dataset }) => dataset['kind']);

  before(async () => {
    frame = await page('doctor.html?theme=doctor/sick.css');
    await says(/things to mend/);
  });
  after(() => frame.remove());

  it('lists each kind of fault, and what it cannot tell', () => {
    expect(kinds()).to.deep.equal(['text', 'control', 'focus', 'target', 'clipped', 'untold']);
    const where = [...root().querySelectorAll('.marks code')].map((code) => code.textContent);
    expect(where).to.include('partner-directory::part(summary)');
    expect(root().getElementById('figures')?.textContent).to.match(/Palest text\s*\d/);
  });

  it('shows where', async () => {
    const marks = [...root().querySelectorAll('.marks li')];
    const byNight = marks.find(({ textContent }) => /by night/.test(textContent));
    byNight?.querySelector('button')?.click();
    const stage = root().querySelector<HTMLIFrameElement>('#stage');
    expect(stage?.contentDocument?.documentElement.dataset['scheme']).to.equal('dark');
    expect(root().querySelector<HTMLInputElement>('[name=scheme][value=dark]')?.checked).to.equal(
      true,
    );
  });

  it('has nothing that axe-core finds wrong', async () => {
    expect(await violationsOf(frame)).to.deep.equal([]);
  });

  it('finds a theme of the demo in good health', async () => {
    fill(root(), 'theme', 'themes/plain.css');
    await says(/^In good health: no fault found in [\d,]+ measurements/);
    expect(kinds()).to.deep.equal([]);
  });

  it('examines what is pasted, and leaves the focus where it was', async () => {
    fill(root(), 'css', 'partner-directory::part(title) { color: #ddd; }');
    const button = root().querySelector<HTMLElement>('.act');
    button?.focus();
    button?.click();
    await says(/^1 thing to mend/);
    expect(root().activeElement?.className).to.equal('act');
  });

  it('examines a file', async () => {
    const files = new DataTransfer();
    files.items.add(
      new File(
        ['partner-directory::part(share) { font-size: 8px; min-block-size: 0; padding: 0; }'],
        'a.css',
      ),
    );
    const input = root().getElementById('file') as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => kinds().join() === 'target', 'a target');
    expect(verdict()).to.match(/^1 thing to mend/);
  });

  const refused: [name: string, address: string][] = [
    ['of another website', 'https://example.org/theme.css'],
    ['that is not there', 'themes/none.css'],
  ];
  for (const [name, address] of refused) {
    it(`says so of an address ${name}`, async () => {
      fill(root(), 'address', address);
      press('#fetch');
      await says(RegExp(address));
      expect(verdict()).to.match(/no style sheet at/);
    });
  }

  it('says so where there is no rule', async () => {
    fill(root(), 'css', 'What is this?');
    press('.act');
    await says(/no rule/);
    expect(kinds()).to.deep.equal([]);
  });
});
