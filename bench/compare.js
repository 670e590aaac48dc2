import { startBrowser } from './browser.js';
import { contestantsOf } from './builds.js';
import { bundle } from './bundle.js';
import { feedBytes } from './data/cache.js';
import { describeMachine } from './machine.js';
import { answersSize } from './options.js';
import { rightAnswers } from './oracle.js';
import { writeReport } from './report.js';
import { serve } from './server.js';
import { measureThreadTimes } from './thread-times.js';
import { measureWallTimes } from './wall-times.js';

/** All visits in the order in which they are made: what is compared lies close together in time. */
function* plan({ sizes, rounds, conditions, contestants }) {
  for (const size of sizes) {
    for (let round = 0; round < rounds; round += 1) {
      for (const condition of conditions) {
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
      const wallTimes = await measureWallTimes(browser, visit);
      const threadTimes = condition.countsThread ? await measureThreadTimes(browser, visit) : {};
      visits.push({ ...place, ...wallTimes, ...threadTimes });
    } catch (error) {
      console.error(error);
      visits.push({ ...place, failed: error.message });
    }
  }
  return visits;
}

/** Measures all contestants side by side and writes the report. */
export async function run({ otherBuilds, ...chosen }) {
  const builds = await contestantsOf(otherBuilds);
  const options = { ...chosen, contestants: [...chosen.contestants, ...builds] };
  const byId = new Map(options.contestants.map((contestant) => [contestant.id, contestant]));
  const bundles = await byKey(byId.keys(), (id) => bundle(byId.get(id)));
  const feeds = await byKey(options.sizes, feedBytes);
  const server = await serve({ bundles, feeds });
  const browser = await startBrowser();
  try {
    const machine = await describeMachine(browser);
    const visits = await measureAll({ options, browser, server, feeds });
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
