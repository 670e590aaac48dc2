import { setTimeout as sleep } from 'node:timers/promises';
import { firstVisit } from './first-visit.js';
import { isRight } from './oracle.js';
import { metrics } from './thread.js';
import { canShowMore, politeness, reach, selectSearch, words } from './visitor.js';

async function heapAfterCollection(client) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await metrics(client);
  return JSHeapUsedSize;
}

async function load(page, address) {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return page.evaluate(() => probe.loaded);
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

async function typeKeys(page) {
  const times = [];
  for (const word of words) {
    await selectSearch(page);
    for (const key of word)
      times.push(await timed(page, 'keydown', () => page.keyboard.press(key)));
  }
  await selectSearch(page);
  await timed(page, 'keydown', () => page.keyboard.press('Backspace'));
  return times;
}

async function click(page, name) {
  const place = await reach(page, name);
  return timed(page, 'click', () => page.mouse.click(...place));
}

/** What a visitor does once the page stands: types, ticks and unticks a category, asks for more. */
async function use(page) {
  const keys = await typeKeys(page);
  const filter = [await click(page, 'filter'), await click(page, 'filter')];
  const more = (await canShowMore(page)) ? [await click(page, 'more')] : [];
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
    await selectSearch(page);
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

/**
 * What a visitor waits for, and the heap. On a slow network only the way to the first card.
 *
 * @param rightAnswers asked for at the end of the visit; none for an empty list.
 */
export function measureWallTimes(browser, { address, selectors, condition, rightAnswers }) {
  const visit = { address, selectors, watchesFrames: true, condition };
  return firstVisit(browser, visit, async (page, client) => {
    const loaded = await load(page, address);
    if (condition.network) return { firstCard: loaded.firstCard };
    const blocks = await blocking(page);
    const heap = await heapAfterCollection(client);
    const used = await use(page);
    const usedHeap = await heapAfterCollection(client);
    const answers = await answer(page, rightAnswers);
    return { ...loaded, ...blocks, heap, usedHeap, ...used, answers };
  });
}
