import { setTimeout as sleep } from 'node:timers/promises';
import { isRight } from './oracle.js';
import { installProbe } from './probe.js';

/** Typed a key at a time; in every feed each of these keys changes the first cards that match. */
const typed = ['univ', 'scho', 'coll'];
/** Long enough for a count that is told politely, after the typing has stopped. */
const politeness = 700;
/** A contestant that is not done by then has failed that visit. */
const patience = 180_000;

async function metrics(client) {
  const { metrics: list } = await client.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

async function heapAfterCollection(client) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await metrics(client);
  return JSHeapUsedSize;
}

/** The times of the load, and the main thread's own time for it, whatever else the machine does. */
async function load(page, client, address) {
  const before = await metrics(client);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const { firstCard, searchable } = await page.evaluate(() => probe.loaded);
  const after = await metrics(client);
  const spent = (name) => (after[name] - before[name]) * 1000;
  return {
    firstCard,
    searchable,
    cpu: spent('TaskDuration'),
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
  };
}

/** Time over 50 ms of each task of the load, and the longest one, idle work right after it included. */
async function blocking(page) {
  await sleep(politeness);
  const durations = await page.evaluate(() => probe.longTasks.map(({ duration }) => duration));
  return {
    blocked: durations.reduce((sum, duration) => sum + duration - 50, 0),
    longestTask: Math.max(0, ...durations),
  };
}

async function timed(page, event, act) {
  await page.evaluate((type) => probe.watch(type), event);
  await act();
  return page.evaluate(() => probe.settled);
}

async function emptySearch(page) {
  await page.evaluate(() => {
    const search = probe.find('search');
    search.focus();
    search.select();
  });
}

async function typeKeys(page) {
  const times = [];
  for (const word of typed) {
    await emptySearch(page);
    for (const key of word)
      times.push(await timed(page, 'keydown', () => page.keyboard.press(key)));
  }
  await emptySearch(page);
  await timed(page, 'keydown', () => page.keyboard.press('Backspace'));
  return times;
}

async function click(page, name) {
  const [x, y] = await page.evaluate((part) => {
    const target = probe.find(part);
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = target.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }, name);
  return timed(page, 'click', () => page.mouse.click(x, y));
}

function canShowMore() {
  const more = probe.find('more');
  return (
    more !== null && more.checkVisibility() && !more.matches(':disabled, [aria-disabled=true]')
  );
}

/** What a visitor does once the page stands: types, ticks and unticks a category, asks for more. */
async function use(page) {
  const keys = await typeKeys(page);
  const filter = [await click(page, 'filter'), await click(page, 'filter')];
  const more = (await page.evaluate(canShowMore)) ? [await click(page, 'more')] : [];
  const answered = (time) => time !== null;
  return {
    key: keys.filter(answered),
    filter: filter.filter(answered),
    more: more.filter(answered),
  };
}

/** Pastes each query of the table and compares what is then on screen with the right answer. */
async function answer(page, rightAnswers) {
  const verdicts = [];
  for (const right of rightAnswers) {
    await emptySearch(page);
    await timed(page, 'keyup', async () => {
      await page.keyboard.sendCharacter(right.query);
      await page.keyboard.press('Shift');
    });
    await sleep(politeness);
    const onScreen = await page.evaluate(() => probe.onScreen());
    verdicts.push({
      query: right.query,
      shows: right.shows,
      least: right.least,
      most: right.most,
      count: onScreen.count,
      right: isRight(right, onScreen),
    });
  }
  return verdicts;
}

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
 * @param condition `throttle` slows the main thread; `network` is null for the machine's own speed, and
 *   then the visitor also uses the page, else only the way to the first card is measured.
 * @param rightAnswers asked for at the end of the visit; none for an empty list.
 */
export async function visit(browser, { address, selectors, condition, rightAnswers }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(new URL('/', address).href);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.evaluateOnNewDocument(installProbe, selectors);
    await page.emulateCPUThrottling(condition.throttle);
    await page.emulateNetworkConditions(condition.network);
    return await within(patience, observe(page, client));
  } finally {
    await context.close();
  }

  async function observe(page, client) {
    const loaded = await load(page, client, address);
    if (condition.network) return { firstCard: loaded.firstCard };
    const blocks = await blocking(page);
    const heap = await heapAfterCollection(client);
    const used = await use(page);
    const usedHeap = await heapAfterCollection(client);
    const answers = await answer(page, rightAnswers);
    return { ...loaded, ...blocks, heap, usedHeap, ...used, answers };
  }
}
