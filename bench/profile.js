import { fileURLToPath } from 'node:url';
import { startBrowser } from './browser.js';
import { bundle } from './bundle.js';
import { partnerDirectory } from './contestants/partner-directory.js';
import { feedBytes } from './data/cache.js';
import { firstVisit } from './first-visit.js';
import { conditions } from './options.js';
import { buildForProfile } from './profile-build.js';
import { serve } from './server.js';
import { rest } from './thread.js';
import { categories, selfTimes } from './trace.js';
import { selectSearch, words } from './visitor.js';

async function traced(page, client, act) {
  await page.tracing.start({ categories });
  await act();
  await rest(client);
  return JSON.parse(Buffer.from(await page.tracing.stop()).toString());
}

async function visit(browser, address) {
  const { selectors } = partnerDirectory;
  const visitor = { address, selectors, watchesFrames: false, condition: conditions.full };
  return firstVisit(browser, visitor, async (page, client) => {
    const load = await traced(page, client, async () => {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => probe.searchable);
    });
    await selectSearch(page);
    await rest(client);
    const key = await traced(page, client, () => page.keyboard.press(words[0][0]));
    return { load, key };
  });
}

/** A function by its name, module and line in the build; what is not ours by its name alone. */
function namer(moduleAt) {
  return ({ functionName, url = '', lineNumber, columnNumber }) => {
    if (/^\((program|idle)\)$/.test(functionName)) return "(browser's other work)";
    if (!url.endsWith('/page.js')) return functionName || '(not ours)';
    const module = moduleAt(lineNumber, columnNumber);
    if (module === undefined) return '(run the file)';
    return `${functionName || '(anonymous)'}  ${module}  :${lineNumber + 1}`;
  };
}

function print(title, runs, top) {
  const totals = new Map();
  for (const rows of runs) {
    for (const [name, time] of rows) totals.set(name, (totals.get(name) ?? 0) + time);
  }
  const mean = (time) => time / runs.length / 1000;
  const sorted = [...totals].toSorted(([, a], [, b]) => b - a);
  const total = sorted.reduce((sum, [, time]) => sum + time, 0);
  const line = (time, name) =>
    `${mean(time).toFixed(1).padStart(8)}  ${((100 * time) / total).toFixed(1).padStart(5)}  ${name}`;
  console.log(`\n# ${title}\n\n      ms      %  self time by function`);
  for (const [name, time] of sorted.slice(0, top)) console.log(line(time, name));
  const left = sorted.slice(top);
  console.log(
    line(
      left.reduce((sum, [, time]) => sum + time, 0),
      `${left.length} more`,
    ),
  );
  console.log(line(total, 'in all'));
}

/** Prints where the main thread's time goes, for the load and for the first key. */
export async function run({ sizes, rounds, top }) {
  const { built, moduleAt } = await buildForProfile();
  const { id } = partnerDirectory;
  const bundles = new Map([[id, await bundle({ ...partnerDirectory, built })]]);
  const feeds = new Map();
  for (const size of sizes) feeds.set(size, await feedBytes(size));
  const server = await serve({ bundles, feeds });
  const browser = await startBrowser();
  const nameOf = namer(moduleAt);
  console.log(`Thread time, means, rounds: ${rounds}. Lines are of ${fileURLToPath(built)}.`);
  try {
    for (const size of sizes) {
      const runs = { load: [], key: [] };
      for (let round = 0; round < rounds; round += 1) {
        console.error(`${size} ${round}`);
        const traces = await visit(browser, server.address({ encoding: 'plain', id, size }));
        for (const part of ['load', 'key']) runs[part].push(selfTimes(traces[part], nameOf));
      }
      print(`Load of ${size} organisations`, runs.load, top);
      print(`First key at ${size} organisations`, runs.key, top);
    }
  } finally {
    await browser.close();
    server.close();
  }
}
