import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { editorPage, type EditorPage } from '../support/editor-page.js';

/** The most stops on the way to anything. */
const MANY = 60;

/** Tabs until what has the focus says this. */
async function tabTo(page: EditorPage, wanted: HTMLElement): Promise<void> {
  for (let stops = 0; stops < MANY; stops += 1) {
    await sendKeys({ press: 'Tab' });
    if (page.document.activeElement === wanted) return;
  }
  throw new Error(`Tab does not lead to ${wanted.outerHTML}`);
}

describe('the editor by keyboard alone', () => {
  it('leads from the start to a saved list', async function () {
    this.timeout(60_000);
    const page = await editorPage();
    const texts: Blob[] = [];
    Object.assign(page.window, {
      showSaveFilePicker: async () => ({
        name: 'partners.json',
        createWritable: async () => ({
          write: async (data: Blob) => {
            texts.push(data);
          },
          close: async () => {},
        }),
      }),
    });
    page.frame.focus();
    await tabTo(page, page.button(/^Start an empty list/));
    await sendKeys({ press: 'Enter' });
    await page.drawn();
    await tabTo(page, page.button('Add an organisation'));
    await sendKeys({ press: ' ' });
    await page.drawn();
    expect(page.document.activeElement).to.equal(page.field('Name'));
    await sendKeys({ type: 'Acorn' });
    await tabTo(page, page.field('Countries where they work'));
    await sendKeys({ type: 'Kenya' });
    await sendKeys({ press: 'Enter' });
    await page.drawn();
    expect(page.list['organizations']).to.deep.equal([
      { id: 'acorn', name: 'Acorn', countries: ['KE'] },
    ]);
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 's' });
    await sendKeys({ up: 'Control' });
    await page.says(/Saved: partners\.json/);
    const saved = JSON.parse((await texts[0]?.text()) ?? '');
    expect(saved.organizations[0].name).to.equal('Acorn');
  });
});
