import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { recordConsole } from './support/console.js';
import { demoSheet, examine, type Finding, isFault, pointedAt, summary } from './support/doctor.js';
import { documented } from './support/documented.js';
import { type OurElement, settled } from './support/page.js';
import { STATES } from './support/states.js';

const THEMES = ['plain', 'school', 'council', 'high-contrast'];
const SCHEMES = ['light', 'dark'];
const TAGS = ['partner-directory', 'org-card', 'linking-tips'];

/** Together they show every part but those for a feed that takes long. */
const EXAMINED = [
  ...['loaded', 'filtered', 'with its filters unfolded', 'expanded', 'failed'],
  ...['without a match', 'with nearest matches', 'a card alone', 'tips in a narrow column'],
];

/** WCAG 2.2: 1.4.3 (1.4.6 for the theme that promises it), 1.4.11. */
const leastText = (theme: string) => (theme === 'high-contrast' ? 7 : 4.5);
const LEAST_CONTROL = 3;

const sheets = new Map<string, CSSStyleSheet>();

function* rulesIn(rules: Iterable<CSSRule>): Generator<CSSRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield* rulesIn(rule.cssRules);
    else yield rule;
  }
}

/** A row for each result below a limit, the worst first. */
const rows = (findings: readonly Finding[]) =>
  summary(findings).map(({ where, what, value, pair = [] }) =>
    [where, what, value, ...pair].join(' '),
  );

describe('a theme of the demo', () => {
  const results = new Map<string, readonly Finding[]>();
  const of = (theme: string, scheme: string, kind: string) =>
    (results.get(`${theme} ${scheme}`) ?? []).filter((finding) => finding.kind === kind);

  before(async function () {
    this.timeout(120_000);
    recordConsole();
    for (const theme of THEMES) {
      sheets.set(theme, await demoSheet(`themes/${theme}.css`));
    }
    const elements: OurElement[] = [];
    for (const state of EXAMINED) elements.push((await STATES[state]?.()) ?? expect.fail(state));
    for (const element of elements) {
      await settled(element);
      Object.assign((element.parentElement ?? element).style, {
        background: 'Canvas',
        color: 'CanvasText',
      });
    }
    // From here on the focus is that of somebody with a keyboard.
    await sendKeys({ press: 'Shift' });
    for (const [theme, sheet] of sheets) {
      for (const scheme of SCHEMES) {
        for (const { parentElement } of elements) {
          if (parentElement) parentElement.style.colorScheme = scheme;
        }
        document.adoptedStyleSheets = [sheet];
        const found = examine(elements);
        document.adoptedStyleSheets = [pointedAt(sheet)];
        results.set(`${theme} ${scheme}`, [...found, ...examine(elements.slice(0, 3))]);
      }
    }
    document.adoptedStyleSheets = [];
  });

  for (const theme of THEMES) {
    for (const scheme of SCHEMES) {
      it(`${theme}, ${scheme}: all text has its contrast [criterion 30, WCAG 1.4.3, 1.4.11]`, () => {
        const texts = of(theme, scheme, 'text');
        expect(rows(texts.filter(({ value }) => value < leastText(theme)))).to.deep.equal([]);
        expect(texts).to.have.length.above(200);
      });

      for (const [kind, criterion] of [
        ['control', '[criterion 30, WCAG 1.4.3, 1.4.11]'],
        ['focus', '[criterion 27, WCAG 2.4.7, 1.4.11]'],
      ] as const) {
        it(`${theme}, ${scheme}: every ${kind} has its contrast ${criterion}`, () => {
          const all = of(theme, scheme, kind);
          expect(rows(all.filter(({ value }) => value < LEAST_CONTROL))).to.deep.equal([]);
          expect(all).to.have.length.above(15);
        });
      }

      it(`${theme}, ${scheme}: no other fault, and nothing that cannot be told`, () => {
        const all = results.get(`${theme} ${scheme}`) ?? [];
        expect(rows(all.filter(isFault))).to.deep.equal([]);
      });
    }

    it(`${theme} is made of documented properties and parts only`, async () => {
      const known = await Promise.all(TAGS.map(documented));
      const names = new Map(
        TAGS.map((tag, index) => [tag, known[index] ?? expect.fail(`no docs of ${tag}`)]),
      );
      const properties = known.flatMap((docs) => docs.properties);
      const wrong: string[] = [];
      for (const rule of rulesIn(sheets.get(theme)?.cssRules ?? [])) {
        if (!(rule instanceof CSSStyleRule)) {
          wrong.push(rule.cssText);
          continue;
        }
        for (const selector of rule.selectorText.split(/,\s*/)) {
          const [, tag = '', part] =
            /^([a-z-]+)(?:::part\(([\w-]+)\)(?::[a-z-]+)?)?$/.exec(selector) ?? [];
          const docs = names.get(tag);
          if (!docs) wrong.push(selector);
          else if (part) {
            if (![...docs.parts, ...docs.innerParts].includes(part)) wrong.push(selector);
          } else {
            const set = [...rule.style];
            const ours = set.filter((name) => name.startsWith('--directory-'));
            if (set.some((name) => !name.startsWith('--'))) wrong.push(rule.cssText);
            if (ours.some((name) => !properties.includes(name))) wrong.push(rule.cssText);
          }
        }
        if (rule.cssText.includes('!important')) wrong.push(rule.cssText);
      }
      expect(wrong).to.deep.equal([]);
      expect(sheets.get(theme)?.cssRules).to.have.length.above(5);
    });
  }
});
