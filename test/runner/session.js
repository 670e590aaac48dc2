/**
 * @typedef {import('@web/test-runner').BasicTestSession} Session
 * @typedef {import('puppeteer-core').Page} PuppeteerPage
 * @typedef {ReturnType<typeof import('./webdriver.js').pageOf>} WebKitPage
 */

/**
 * A launcher of browsers in which the page of each session can be driven.
 *
 * @template {PuppeteerPage | WebKitPage} [Page=PuppeteerPage | WebKitPage]
 * @typedef {import('@web/test-runner').BrowserLauncher & {getPage(id: string): Page}} Launcher
 */

/**
 * The page that a test runs in.
 *
 * @param {Session} session
 */
export const pageOfTest = ({ browser, id }) => /** @type {Launcher} */ (browser).getPage(id);

/**
 * The same page, where Puppeteer drives it.
 *
 * @param {Session} session
 */
export function puppeteerPage(session) {
  const page = pageOfTest(session);
  return 'createCDPSession' in page ? page : undefined;
}

/**
 * A new DevTools session of that page. Chromium alone speaks the protocol.
 *
 * @param {Session} session
 */
export const devTools = async (session) =>
  session.browser.name.startsWith('Chrom') ? puppeteerPage(session)?.createCDPSession() : undefined;
