import { startBrowser } from './browser.js';
import { bundle } from './bundle.js';
import { feedBytes } from './data/cache.js';
import { describeMachine } from './machine.js';
import { visit } from './measure.js';
import { answersSize, readOptions, usage } from './options.js';
import { rightAnswers } from './oracle.js';
import { writeReport } from './report.js';
import { serve } from './server.js';

const options = readOptions(process.argv.slice(2));
if (options === null) console.log(usage);
else await run(options);

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
  const asked = size === answersSize && round === 0 && condition.network === null;
  return asked && condition.throttle === 1 ? rightAnswers(JSON.parse(feeds.get(size).plain)) : [];
}

async function measureAll({ browser, server, feeds }) {
  const visits = [];
  for (const step of plan(options)) {
    const { size, round, condition, contestant } = step;
    const { id, selectors } = contestant;
    const place = { size, round, condition: condition.id, contestant: id };
    console.error(Object.values(place).join(' '));
    try {
      const result = await visit(browser, {
        address: server.address({ encoding: condition.encoding, id, size }),
        selectors,
        condition,
        rightAnswers: answersFor(step, feeds),
      });
      visits.push({ ...place, ...result });
    } catch (error) {
      console.error(error);
      visits.push({ ...place, failed: error.message });
    }
  }
  return visits;
}

async function run() {
  const { sizes, contestants } = options;
  const byId = new Map(contestants.map((contestant) => [contestant.id, contestant]));
  const bundles = await byKey(byId.keys(), (id) => bundle(byId.get(id)));
  const feeds = await byKey(sizes, feedBytes);
  const server = await serve({ bundles, feeds });
  const browser = await startBrowser();
  try {
    const machine = await describeMachine(browser);
    const visits = await measureAll({ browser, server, feeds });
    const sizeOf = ({ plain, gzipped }) => ({ raw: plain.length, gzip: gzipped.length });
    await writeReport({
      machine,
      options,
      bytes: Object.fromEntries([...bundles].map(([id, { bytes }]) => [id, bytes])),
      feedSizes: Object.fromEntries([...feeds].map(([size, feed]) => [size, sizeOf(feed)])),
      visits,
    });
  } finally {
    await browser.close();
    server.close();
  }
}
