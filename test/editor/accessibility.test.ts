import { expect } from '@open-wc/testing';
import type axeCore from 'axe-core';
import { correctionOf, encodeCorrection } from '../../src/feed/correction.js';
import { editorOf, editorPage, type EditorPage } from '../support/editor-page.js';
import { ONLY_FAULTS } from '../support/only-faults.js';

/** With something wrong in every place. */
const LIST = {
  ...{ version: '1.0', title: 'Our partners', language: 'en-GB', languages: ['en-GB', 'cy'] },
  categories: [{ id: 'find', name: 'Finding a partner', description: 'd' }],
  tips: { heading: 'Think', items: [{ id: 'one', text: 'Start small.' }] },
  organizations: [
    {
      ...{ id: 'acorn', name: 'Acorn', logo: 'a.png', website: 'www.acorn.example', colour: 'red' },
      ...{
        category_ids: ['find'],
        countries: ['KE', 'Narnia'],
        phones: [{ number: '020 7946 0018' }],
      },
      locations: [
        { name: 'Office', addresses: [{ city: 'Llanfairpwllgwyngyllgogerychwyrndrobwll' }] },
      ],
    },
    {
      id: 'beech',
      name: 'Beech-with-a-name-that-is-much-too-long-for-a-narrow-screen.example.org',
    },
  ],
};

const SECTIONS = [
  /^Tips/,
  /^Categories/,
  /^Page/,
  /^See the page/,
  /to look at$/,
  /^Organisations/,
];

async function violations({ document, window }: EditorPage): Promise<string[]> {
  if (!Reflect.has(window, 'axe')) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    await new Promise((resolve) => {
      script.addEventListener('load', resolve);
      document.head.append(script);
    });
  }
  const axe = Reflect.get(window, 'axe') as typeof axeCore;
  const { violations: wrong } = await axe.run(document, ONLY_FAULTS);
  return wrong.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(' '));
}

const isSideways = ({ document }: EditorPage) =>
  document.documentElement.scrollWidth > document.documentElement.clientWidth;

describe('the editor is accessible', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`has nothing that axe-core finds wrong, ${scheme}`, async function () {
      this.timeout(60_000);
      const start = await editorPage({ isOpen: true });
      start.document.documentElement.style.colorScheme = scheme;
      expect(await violations(start)).to.deep.equal([]);
      await start.open('l.csv', 'Name,Web,Mine\nAcorn,nowhere,x');
      await start.says(/1 new organisation/);
      expect(await violations(start)).to.deep.equal([]);

      const page = await editorOf(LIST, { isOpen: true });
      page.document.documentElement.style.colorScheme = scheme;
      expect(await violations(page)).to.deep.equal([]);
      for (const section of SECTIONS) {
        await page.press(section);
        expect(await violations(page)).to.deep.equal([]);
      }
      await page.press('As a table');
      expect(await violations(page)).to.deep.equal([]);
    });

    it(`has nothing that axe-core finds wrong with a correction, ${scheme}`, async () => {
      const change = { path: '/website', before: 'https://old.example', after: 'b' };
      const code = await encodeCorrection(correctionOf(0, 'acorn', change));
      for (const page of [
        await editorPage({ isOpen: true }),
        await editorOf(LIST, { isOpen: true }),
      ]) {
        page.document.documentElement.style.colorScheme = scheme;
        page.window.location.hash = `#correction=${code}`;
        await page.says(/Somebody suggests a correction/);
        expect(await violations(page)).to.deep.equal([]);
      }
    });
  }

  it('never scrolls sideways at 320 pixels', async () => {
    const start = await editorPage({ width: 320 });
    expect(isSideways(start)).to.equal(false);
    const change = { path: '/website', before: 'a'.repeat(200), after: 'b'.repeat(200) };
    const code = await encodeCorrection(correctionOf(0, 'acorn', change));
    start.window.location.hash = `#correction=${code}`;
    await start.says(/Somebody suggests a correction/);
    expect(isSideways(start)).to.equal(false);
    const page = await editorOf(LIST, { width: 320 });
    expect(isSideways(page)).to.equal(false);
    for (const section of SECTIONS) {
      await page.press(section);
      expect(isSideways(page), `${section}`).to.equal(false);
    }
    await page.press('As a table');
    expect(isSideways(page)).to.equal(false);
    await page.press('More');
    expect(isSideways(page)).to.equal(false);
  });

  it('has no target that is smaller than 24 pixels', async () => {
    const page = await editorOf(LIST);
    const controls = [
      ...page.document.querySelectorAll('button, summary, select, input, textarea'),
    ];
    const small = controls
      .filter((each) => each.checkVisibility() && !each.matches('.unseen'))
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return width < 24 || height < 24;
      });
    expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });

  it('names every control, each once', async () => {
    const page = await editorOf(LIST);
    for (const section of SECTIONS) {
      await page.press(section);
      const ids = [...page.document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids).to.deep.equal([...new Set(ids)]);
      const unnamed = [
        ...page.document.querySelectorAll<HTMLInputElement>('main :is(input, select, textarea)'),
      ].filter((each) => !each.labels?.length && !each.hasAttribute('aria-label'));
      expect(unnamed.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    }
  });

  it('keeps the focus on something that is there', async () => {
    const page = await editorOf(LIST);
    const { document } = page;
    const isLost = () => !document.activeElement || document.activeElement === document.body;
    page.button('Delete this organisation').focus();
    await page.press('Delete this organisation');
    expect(isLost()).to.equal(false);
    page.button('Add a telephone number').focus();
    await page.press('Add a telephone number');
    expect(document.activeElement).to.equal(page.field('Number'));
    page.button(/^Remove a telephone number/).focus();
    await page.press(/^Remove a telephone number/);
    expect(document.activeElement).to.equal(page.button('Add a telephone number'));
    await page.press(/^Categories/);
    page.button('Delete this category: Category 1').focus();
    await page.press('Delete this category: Category 1');
    expect(document.activeElement).to.equal(page.button('Add a category'));
  });

  it('says what has been done', async () => {
    const page = await editorOf(LIST);
    const status = page.document.querySelector('[role=status]');
    await page.press('Move down');
    expect(status?.textContent).to.equal('Acorn is now 2 of 2.');
    await page.press('Undo');
    expect(status?.textContent).to.equal('Undone.');
    expect(page.document.querySelector('[role=status]')).to.equal(status);
  });
});
