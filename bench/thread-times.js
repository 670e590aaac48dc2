import { setTimeout as sleep } from 'node:timers/promises';
import { firstVisit } from './first-visit.js';
import { countNodes } from './nodes.js';
import { conditions } from './options.js';
import { rest, spent, spentOnLoad } from './thread.js';
import { canShowMore, politeness, reach, selectSearch, words } from './visitor.js';

async function load(page, client, address) {
  const { task, script, layout } = await spentOnLoad(client, async () => {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => probe.searchable);
  });
  return { cpu: task, script, layout };
}

/** For a key: the mean of a visit's keys, since only the first of them meets all that is still cold. */
async function typeKeys(page, client) {
  let total = 0;
  for (const word of words) {
    await selectSearch(page);
    await rest(client);
    const { task } = await spent(client, async () => {
      for (const key of word) {
        await page.keyboard.press(key);
        await rest(client);
      }
      await sleep(politeness);
    });
    total += task;
  }
  await selectSearch(page);
  await page.keyboard.press('Backspace');
  await rest(client);
  return total / words.join('').length;
}

async function click(page, client, name) {
  await page.mouse.move(...(await reach(page, name)));
  await rest(client);
  const { task } = await spent(client, async () => {
    await page.mouse.down();
    await page.mouse.up();
  });
  return task;
}

async function use(page, client) {
  const keyCpu = await typeKeys(page, client);
  const ticked = await click(page, client, 'filter');
  const unticked = await click(page, client, 'filter');
  const moreCpu = (await canShowMore(page)) ? await click(page, client, 'more') : [];
  return { keyCpu, filterCpu: (ticked + unticked) / 2, moreCpu };
}

/** The main thread's own time for a page that is done when nothing is on its way any more, and its nodes. */
export function measureLoad(browser, address) {
  const visit = { address, selectors: {}, watchesFrames: false, condition: conditions.full };
  return firstVisit(browser, visit, async (page, client) => {
    const times = await spentOnLoad(client, () =>
      page.goto(address, { waitUntil: 'networkidle0' }),
    );
    return { ...times, nodes: await countNodes(page) };
  });
}

/**
 * The main thread's own time for the load and for each thing that a visitor does, until the page is at
 * rest again, and how many nodes it has. Apart from the wall times, because to look at each frame
 * costs this thread three times what a key costs the floor.
 */
export function measureThreadTimes(browser, { address, selectors, condition }) {
  const visit = { address, selectors, watchesFrames: false, condition };
  return firstVisit(browser, visit, async (page, client) => {
    const loaded = await load(page, client, address);
    const nodes = await countNodes(page);
    await client.send('HeapProfiler.collectGarbage');
    return { ...loaded, nodes, ...(await use(page, client)) };
  });
}
