import { startBrowser } from './browser.js';
import { contestantsOf } from './builds.js';
import { bundle } from './bundle.js';
import { blankPage } from './contestants/blank-page.js';
import { feedBytes } from './data/cache.js';
import { describeMachine } from './machine.js';
import { answersSize } from './options.js';
import { rightAnswers } from './oracle.js';
import { writeReport } from './report.js';
import { serve } from './server.js';
import { median } from './stats.js';
import { measureLoad, measureThreadTimes } from './thread-times.js';
import { measureWallTimes } from './wall-times.js';

/** All visits in the order in which they are made: what is compared lies close together in time. */
function* plan({ sizes, rounds, conditions, contestants }) {
  for (const size of sizes) {
    for (let round = 0; round < rounds; round += 1) {
      for (const condition of conditions) {
        if (condition.countsThread) yield { size, round, condition, contestant: blankPage };
        for (const place of contestants.keys()) {
          const contestant = contestants[(place + round) % contestants.length];
          yield { size, round, condition, contestant };
        }
      }
    }
  }
}

async function byKey(keys, make) {
  const made = new Map();
  for (const key of keys) made.set(key, await make(key));
  return made;
}

function answersFor({ size, round, condition }, feeds) {
  const asked = size === answersSize && round === 0 && condition.countsThread;
  return asked ? rightAnswers(JSON.parse(feeds.get(size).plain)) : [];
}

async function measure(browser, { condition, contestant }, visit) {
  if (contestant === blankPage) {
    const { task } = await measureLoad(browser, visit.address);
    return { cpu: task };
  }
  const wallTimes = await measureWallTimes(browser, visit);
  const threadTimes = condition.countsThread ? await measureThreadTimes(browser, visit) : {};
  return { ...wallTimes, ...threadTimes };
}

async function measureAll({ options, browser, server, feeds }) {
  const visits = [];
  for (const step of plan(options)) {
    const { size, round, condition, contestant } = step;
    const { id, selectors } = contestant;
    const place = { size, round, condition: condition.id, contestant: id };
    console.error(Object.values(place).join(' '));
    const address = server.address({ encoding: condition.encoding, id, size });
    const visit = { address, selectors, condition, rightAnswers: answersFor(step, feeds) };
    try {
      visits.push({ ...place, ...(await measure(browser, step, visit)) });
    } catch (error) {
      console.error(error);
      visits.push({ ...place, failed: error.message });
    }
  }
  return visits;
}

/** Adds to each load what it cost above a blank page, of which there was one in each round. */
function aboveBlank(visits) {
  const blanks = visits.filter(({ contestant }) => contestant === blankPage.id);
  const blank = median(blanks.flatMap(({ cpu }) => cpu ?? []));
  return visits.map((visit) =>
    visit.cpu === undefined ? visit : { ...visit, ownCpu: visit.cpu - blank },
  );
}

/** Measures all contestants side by side and writes the report. */
export async function run({ otherBuilds, ...chosen }) {
  const builds = await contestantsOf(otherBuilds);
  const options = { ...chosen, contestants: [...chosen.contestants, ...builds] };
  const byId = new Map(options.contestants.map((contestant) => [contestant.id, contestant]));
  const bundles = await byKey(byId.keys(), (id) => bundle(byId.get(id)));
  bundles.set(blankPage.id, await bundle(blankPage));
  const feeds = await byKey(options.sizes, feedBytes);
  const server = await serve({ bundles, feeds });
  const browser = await startBrowser();
  try {
    const machine = await describeMachine(browser);
    const visits = aboveBlank(await measureAll({ options, browser, server, feeds }));
    const sizeOf = ({ plain, gzipped }) => ({ raw: plain.length, gzip: gzipped.length });
    await writeReport({
      machine,
      options,
      builds: builds.map(({ id }) => id),
      bytes: Object.fromEntries([...bundles].map(([id, { bytes }]) => [id, bytes])),
      feedSizes: Object.fromEntries([...feeds].map(([size, feed]) => [size, sizeOf(feed)])),
      visits,
    });
  } finally {
    await browser.close();
    server.close();
  }
}
