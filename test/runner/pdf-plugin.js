import { extractText } from 'unpdf';
import { puppeteerPage } from './session.js';

/**
 * `executeServerCommand('pdf', {url, ready, landscape})` prints a page to A4 as soon as the selector
 * `ready` matches, which may look into shadow trees (`>>>`). Resolves to the text of each sheet; in
 * WebKit, which cannot be told to print, to `false`.
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
        const { text } = await extractText(Uint8Array.from(pdf));
        return text;
      } finally {
        await page.close();
      }
    },
  };
}
