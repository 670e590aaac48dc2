import { extractText, getDocumentProxy } from 'unpdf';
import { puppeteerPage } from './session.js';

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
  return {
    name: 'pdf',
    async executeCommand({ command, payload, session }) {
      if (command !== 'pdf') return undefined;
      const tested = puppeteerPage(session);
      if (!tested || !payload) return false;
      const { url, ready, landscape } = payload;
      const page = await tested.browser().newPage();
      try {
        await page.goto(url);
        await page.waitForSelector(ready);
        const pdf = await page.pdf({ format: 'A4', landscape });
        const file = await getDocumentProxy(Uint8Array.from(pdf));
        const { text } = await extractText(file);
        const sheets = text.map(async (words, index) => {
          const sheet = await file.getPage(index + 1);
          /** @type {{ items: { str?: string; transform?: number[] }[] }} */
          const { items } = await sheet.getTextContent();
          const [, , , height = 0] = sheet.view;
          const lines = items.flatMap(({ str, transform }) =>
            str?.trim() && transform ? [Number(transform[5])] : [],
          );
          return { text: words, fill: lines.length ? 1 - Math.min(...lines) / height : 0 };
        });
        return await Promise.all(sheets);
      } finally {
        await page.close();
      }
    },
  };
}
