import { readFile } from 'node:fs/promises';
import { startBrowser } from './browser.js';
import { contestantsOf } from './builds.js';
import { bundle } from './bundle.js';
import { partnerDirectory } from './contestants/partner-directory.js';
import { describeMachine } from './machine.js';
import { machineLine } from './markdown.js';
import { serve } from './server.js';
import { median } from './stats.js';
import { table } from './table.js';
import { measureLoad } from './thread-times.js';

const withoutSearch = 'no-intro no-tips no-filters no-community no-logos';

/** Pages from a blank one to the whole directory; `size` is how many organisations the feed has. */
function rungsFor([{ id }], all) {
  const directory = (attributes) =>
    `<partner-directory src="feed.json" ${attributes}></partner-directory>`;
  return [
    { title: 'blank page', isBlank: true, body: '' },
    { title: 'the script alone', body: '' },
    { title: 'an element without a feed', body: '<org-card></org-card>' },
    { title: 'one card', body: `<org-card src="feed.json" org-id="${id}"></org-card>` },
    { title: 'directory of one, all off', size: 1, body: directory(`no-search ${withoutSearch}`) },
    { title: `directory of ${all}, all off`, body: directory(`no-search ${withoutSearch}`) },
    { title: '+ search box', body: directory(withoutSearch) },
    { title: 'everything', body: directory('') },
  ].map((rung) => ({ size: all, ...rung }));
}

function rows(steps) {
  let below = 0;
  return steps.map(({ title, visits }) => {
    const of = (part) => median(visits.map((visit) => visit[part]));
    const tasks = visits.map(({ task }) => task);
    const task = of('task');
    const more = task - below;
    below = task;
    return [
      title,
      task.toFixed(0),
      `${Math.min(...tasks).toFixed(0)}–${Math.max(...tasks).toFixed(0)}`,
      more.toFixed(0),
      of('script').toFixed(0),
      of('layout').toFixed(0),
      of('nodes'),
    ];
  });
}

/** Prints what each step from a blank page to the whole directory of the demo costs the main thread. */
export async function run({ rounds, otherBuilds }) {
  const demo = JSON.parse(await readFile(new URL('../demo/feed.json', import.meta.url)));
  const { organizations } = demo;
  const feed = (count) => ({
    plain: Buffer.from(JSON.stringify({ ...demo, organizations: organizations.slice(0, count) })),
  });
  const feeds = new Map([1, organizations.length].map((count) => [count, feed(count)]));

  const builds = [partnerDirectory, ...(await contestantsOf(otherBuilds))];
  const steps = builds.flatMap(({ id: build, built }) =>
    rungsFor(organizations, organizations.length).map((rung, nth) => ({
      ...rung,
      build,
      id: `${build}.${nth}`,
      built: rung.isBlank ? null : built,
      styles: [],
      visits: [],
    })),
  );
  const bundles = new Map();
  for (const step of steps) bundles.set(step.id, await bundle(step));

  const server = await serve({ bundles, feeds });
  const browser = await startBrowser();
  try {
    for (let round = 0; round < rounds; round += 1) {
      console.error(`round ${round + 1} of ${rounds}`);
      for (const { id, size, visits } of steps) {
        const address = server.address({ encoding: 'plain', id, size });
        visits.push(await measureLoad(browser, address));
      }
    }
    const header = ['thread time to rest', 'ms', 'least–most', 'step', 'script', 'style, layout'];
    for (const { id } of builds) {
      console.log(`# ${id}\n`);
      console.log(table([...header, 'nodes'], rows(steps.filter(({ build }) => build === id))));
    }
    console.log(`Medians, rounds: ${rounds}. ${machineLine(await describeMachine(browser))}.`);
  } finally {
    await browser.close();
    server.close();
  }
}
