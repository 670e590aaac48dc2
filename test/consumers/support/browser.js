import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { launch } from 'puppeteer-core';
import { CHROME_FLAGS } from '../../runner/browsers.js';
import { findChrome } from '../../runner/find-chrome.js';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** A browser, and a server of a folder with a feed at `/partners.json`. */
export async function openBrowser(folder, feed) {
  const pages = new Map();
  const server = createServer(async ({ url }, response) => {
    try {
      const path = url === '/partners.json' ? feed : join(folder, url);
      const body = pages.get(url) ?? (await readFile(path));
      response.writeHead(200, { 'content-type': TYPES[extname(url)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));

  const { executablePath, headless, args } = await findChrome();
  const browser = await launch({ executablePath, headless, args: [...CHROME_FLAGS, ...args] });

  /** Opens a page of the folder, or another text in its place. */
  async function open(url, html) {
    if (html) pages.set(url, html);
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(`${error}`));
    await page.goto(`http://127.0.0.1:${server.address().port}${url}`);
    return { page, complaints };
  }

  async function close() {
    await browser.close();
    server.close();
  }

  return { open, close };
}
