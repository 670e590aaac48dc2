import { getDocumentProxy } from 'unpdf';
import { puppeteerPage } from './session.js';

/** @typedef {import('./session.js').PuppeteerPage} Page */

/**
 * `executeServerCommand('pdf', {url, ready, landscape})` prints a page to A4 as soon as the selector
 * `ready` matches, which may look into shadow trees (`>>>`). Resolves to the text of each sheet and
 * how much of its height is above its lowest line; in WebKit, which cannot be told to print, to
 * `false`.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin<{
 *   url: string;
 *   ready: string;
 *   landscape?: boolean;
 * }>}
 */
export function pdfPlugin() {
  /**
   * A second page of each browser, kept for the next print: a new one would be a new process, which
   * loads and compiles all modules again.
   *
   * @type {WeakMap<Page, Promise<Page>>}
   */
  const pages = new WeakMap();
  return {
    name: 'pdf',
    async executeCommand({ command, payload, session }) {
      if (command !== 'pdf') return undefined;
      const tested = puppeteerPage(session);
      if (!tested || !payload) return false;
      const { url, ready, landscape } = payload;
      if (!pages.has(tested)) pages.set(tested, tested.browser().newPage());
      const page = (await pages.get(tested)) ?? tested;
      try {
        await page.bringToFront();
        await page.goto(url);
        await page.waitForSelector(ready);
        // Nobody hears it, and its tags would take longer than its text.
        // How long it may take is up to the test.
        const pdf = await page.pdf({ format: 'A4', landscape, tagged: false, timeout: 0 });
        return await sheets(pdf);
      } finally {
        await page.goto('about:blank');
        await tested.bringToFront();
      }
    },
  };
}

/** @param {Uint8Array} pdf */
async function sheets(pdf) {
  const file = await getDocumentProxy(Uint8Array.from(pdf));
  const sheets = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const sheet = await file.getPage(number);
    /** @type {{ items: { str?: string; hasEOL?: boolean; transform?: number[] }[] }} */
    const { items } = await sheet.getTextContent();
    const [, , , height = 0] = sheet.view;
    const lines = items.flatMap(({ str, transform }) =>
      str?.trim() && transform ? [Number(transform[5])] : [],
    );
    sheets.push({
      text: items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''),
      fill: lines.length ? 1 - Math.min(...lines) / height : 0,
    });
  }
  return sheets;
}
