import { setTimeout as sleep } from 'node:timers/promises';
import { installProbe } from './probe.js';

/** A contestant that is not done by then has failed that visit. */
const patience = 180_000;

async function within(milliseconds, work) {
  const late = new AbortController();
  const limit = sleep(milliseconds, undefined, { signal: late.signal }).then(() => {
    throw new Error(`not done after ${milliseconds / 1000} s`);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    late.abort();
    await limit.catch(() => {});
  }
}

/**
 * One first visit to a page, in a browser context of its own, from a plain page of the same site: the
 * start of a renderer process (0.2 to 0.4 s, and most of the noise) is nobody's.
 *
 * @param selectors of the contestant, for the probe.
 * @param watchesFrames whether the probe looks at each frame, for wall times; each look costs thread time.
 * @param condition `throttle` slows the main thread; `network` is null for the machine's own speed.
 * @param observe gets the page and its CDP session, before it goes to `address`.
 */
export async function firstVisit(
  browser,
  { address, selectors, watchesFrames, condition },
  observe,
) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(new URL('/', address).href);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.evaluateOnNewDocument(installProbe, selectors, watchesFrames);
    await page.emulateCPUThrottling(condition.throttle);
    await page.emulateNetworkConditions(condition.network);
    return await within(patience, observe(page, client));
  } finally {
    await context.close();
  }
}
