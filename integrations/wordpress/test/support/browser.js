import { launch } from 'puppeteer-core';
import { CHROME_FLAGS } from '../../../../test/runner/browsers.js';
import { findChrome } from '../../../../test/runner/find-chrome.js';

// Nothing outside this machine is asked: WordPress would, for pictures of its users.
const LOCAL = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';
/** Milliseconds for anything a page is waited for: a busy machine takes its time. */
const PATIENCE = 120_000;

/** A browser in which different people visit one site, each with cookies of their own. */
export async function startBrowser(siteUrl) {
  const { executablePath, headless, args } = await findChrome();
  const browser = await launch({
    executablePath,
    headless,
    args: [...CHROME_FLAGS, LOCAL, ...args],
  });

  async function visitor({ javaScript = true } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport({ width: 1400, height: 1000 });
    await page.setJavaScriptEnabled(javaScript);
    return page;
  }

  /** A page of somebody's who has logged in. Their password is their name. */
  async function loggedIn(name) {
    const page = await visitor();
    await page.goto(`${siteUrl}/wp-login.php`);
    await page.evaluate((user) => {
      document.querySelector('#user_login').value = user;
      document.querySelector('#user_pass').value = user;
    }, name);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    return page;
  }

  return { visitor, loggedIn, stop: () => browser.close() };
}
