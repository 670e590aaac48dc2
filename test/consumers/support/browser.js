import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { launch } from 'puppeteer-core';
import { CHROME_FLAGS } from '../../runner/browsers.js';
import { findChrome } from '../../runner/find-chrome.js';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** A browser, and a server of a folder. */
export async function openBrowser(folder) {
  const server = createServer(async ({ url }, response) => {
    try {
      const body = await readFile(join(folder, url));
      response.writeHead(200, { 'content-type': TYPES[extname(url)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));

  const { executablePath, headless, args } = await findChrome();
  const browser = await launch({ executablePath, headless, args: [...CHROME_FLAGS, ...args] });

  /** Opens a file of the folder, in a window of its own, so that no page is hidden. */
  async function open(path) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const complaints = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(`${error}`));
    await page.goto(`http://127.0.0.1:${server.address().port}/${path}`);
    return { page, complaints, leave: () => context.close() };
  }

  async function close() {
    await browser.close();
    server.close();
  }

  return { open, close };
}
