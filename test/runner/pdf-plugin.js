import { extractText } from 'unpdf';

/**
 * `executeServerCommand('pdf', {url, ready, landscape})` prints a page to A4 as soon as the selector
 * `ready` matches, which may look into shadow trees (`>>>`). Resolves to the text of each sheet; in
 * WebKit, which cannot be told to print, to `false`.
 */
export function pdfPlugin() {
  return {
    name: 'pdf',
    async executeCommand({ command, payload, session }) {
      if (command !== 'pdf') return undefined;
      if (session.browser.name.startsWith('WebKit')) return false;
      const { url, ready, landscape } = payload;
      const page = await session.browser.getPage(session.id).browser().newPage();
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
