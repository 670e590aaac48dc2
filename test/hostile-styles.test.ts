import { expect } from '@open-wc/testing';
import { nextPaint } from '../src/feed/load/scheduling.js';
import { find, hostPage, type Inside, noticed, ONE_FILE, script } from './support/host-page.js';
import { outline } from './support/outline.js';
import { directoryWith, tryOut } from './support/try-out.js';

const HEAD = script(ONE_FILE);
/** With a card and a panel of advice in the page itself, where a host's rules reach them. */
const DIRECTORY = directoryWith().replace(
  '</partner-directory>',
  '<org-card slot="footer" org-id="apart"></org-card><linking-tips slot="footer"></linking-tips>$&',
);
const style = (css: string) => `<style>${css}</style>`;
const sheet = (path: string) => `<link rel="stylesheet" href="${path}">`;
const npm = (path: string) => sheet(`/node_modules/${path}`);

/** What each host has in its head, and what it puts around the directory. */
const HOSTS: Readonly<Record<string, [head: string, around?: (directory: string) => string]>> = {
  'a root of 62.5 %': [style('html { font-size: 62.5% } body { font-size: 1.6rem }')],
  'a root of 62.5 %, and no size of the text': [style('html { font-size: 62.5% }')],
  'all: unset': [style('* { all: unset }')],
  'all: unset, shouted': [style('*, ::before, ::after { all: unset !important }')],
  'styles for everything, shouted': [
    style(`* {
      text-transform: uppercase !important; text-indent: 99px !important;
      text-align: right !important; white-space: nowrap !important;
      visibility: hidden !important; line-height: 9 !important; font-size: 13px !important;
      margin: 3px !important; border: 0 !important; float: none !important;
      word-break: break-all !important; font-variant: small-caps !important; }`),
  ],
  'text in capitals': [style('body { text-transform: uppercase; font-variant: small-caps }')],
  'spaced text': [style('body { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 2 }')],
  'spaced text, shouted': [style('* { letter-spacing: 0.12em !important }')],
  'centred text without breaks': [style('body { text-align: center; white-space: nowrap }')],
  'a rule for hidden': [style('[hidden] { display: none !important } div:empty { display: none }')],
  'another rule for hidden': [style('[hidden] { display: block }')],
  'rules for plain elements': [
    style(`div, p, ul, li, a, h2, h3 { float: left; font-size: 30px; margin: 40px; width: 20% }
      input, select, button, label, fieldset { display: none }`),
  ],
  'a box of its own for everything': [
    style('* { box-sizing: content-box; max-height: 50px; min-width: 300px; padding: 5px }'),
  ],
  'a flexible row': [style('main { display: flex; align-items: center }')],
  'Bootstrap 3': [npm('bootstrap3/dist/css/bootstrap.min.css')],
  'Bootstrap 4': [npm('bootstrap4/dist/css/bootstrap.min.css')],
  'Bootstrap 5': [npm('bootstrap5/dist/css/bootstrap.min.css')],
  'GOV.UK Frontend': [npm('govuk-frontend/dist/govuk/govuk-frontend.min.css'), inGovuk],
  'Tailwind’s preflight': [npm('tailwindcss/preflight.css')],
  WordPress: [
    sheet('/test/hosts/wordpress.css'),
    (directory) =>
      `<div class="wp-site-blocks entry-content is-layout-flow is-layout-constrained">${directory}</div>`,
  ],
  'a reset': [npm('reset-css/reset.css')],
  'normalize.css': [npm('normalize.css/normalize.css')],
};

const inMain = (directory: string) => `<main>${directory}</main>`;

function inGovuk(directory: string): string {
  return `<div class="govuk-width-container"><main class="govuk-main-wrapper govuk-body">
    ${directory}</main></div>`;
}

/** What of a text's look is the host's to say, and changes how much room it takes. */
const INHERITED = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant',
  'letter-spacing',
  'word-spacing',
  'word-break',
];

const rootOf = (inside: Inside) =>
  find(inside).shadowRoot?.querySelector<HTMLElement>('.root') ?? expect.fail('no root');

/** The parts of a directory and of what is inside it, each with its size in px. */
function* sizes(
  root: ParentNode | null,
): Generator<readonly [part: string, size: readonly number[]]> {
  for (const element of root?.querySelectorAll('*') ?? []) {
    const { width, height } = element.getBoundingClientRect();
    if (element.part.length) yield [`${element.part}`, [width, height]];
    if (element.shadowRoot) yield* sizes(element.shadowRoot);
  }
}

describe('a host page', () => {
  let clean: Inside;

  before(async () => {
    clean = await hostPage(HEAD + DIRECTORY, { stays: true });
    await tryOut(clean);
  });

  /** Gives the clean page what is the host's to say: font, spacing and how much room there is. */
  function likeIn(inside: Inside) {
    const theirs = inside.getComputedStyle(find(inside));
    const directory = find(clean);
    const { style } = directory;
    style.maxInlineSize = 'none';
    style.inlineSize = `${rootOf(inside).getBoundingClientRect().width}px`;
    for (const property of INHERITED) {
      style.setProperty(property, theirs.getPropertyValue(property));
    }
    // Laid out from scratch: WebKit balances columns that have been there before in another way.
    style.display = 'none';
    directory.getBoundingClientRect();
    style.display = 'block';
  }

  for (const [name, [head, around = inMain]] of Object.entries(HOSTS)) {
    it(`with ${name} has the same directory, of the same size`, async () => {
      const inside = await hostPage(HEAD + head + around(DIRECTORY));
      await tryOut(inside);
      likeIn(inside);
      await nextPaint();
      expect(outline(find(inside))).to.deep.equal(outline(find(clean)));
      const wanted = [...sizes(find(clean).shadowRoot)];
      const isOff = (is: number, n: number) => Math.abs(is - n) > 1;
      const off = [...sizes(find(inside).shadowRoot)].filter(([part, size], index) => {
        const [other, wantedSize = []] = wanted[index] ?? [];
        return part !== other || size.some((each, side) => isOff(each, wantedSize[side] ?? 0));
      });
      expect(off).to.deep.equal([]);
      const status = find(inside, '[role=status]');
      for (const element of [rootOf(inside), status]) {
        const { textTransform, textIndent, textAlign, whiteSpace, visibility } =
          inside.getComputedStyle(element);
        expect(textAlign).to.be.oneOf(['start', 'left']);
        expect([textTransform, textIndent, whiteSpace, visibility]).to.deep.equal([
          'none',
          '0px',
          'normal',
          'visible',
        ]);
      }
      const { scrollWidth, clientWidth } = rootOf(inside);
      expect(scrollWidth).to.be.at.most(clientWidth);
      expect(noticed(inside).errors).to.deep.equal([]);
    });
  }
});
