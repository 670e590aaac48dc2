import { spawn } from 'node:child_process';
import { Agent, get } from 'node:http';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { feedBytes } from './data/cache.js';
import { percentile } from './stats.js';
import { table } from './table.js';

const cli = new URL(`../${process.env.DIST ?? 'dist'}/node/cli.js`, import.meta.url).pathname;
/** Requests at a time where throughput is measured: a page has no more than one. */
const together = 32;
/** Milliseconds for which throughput is measured. */
const period = 5000;
/** What visitors type, letter by letter, and what they choose. */
const typed = ['ethiopia', 'univercity', 'school partner', 'munchen', 'llanelli', 'xyzzyx', 'link'];
const chosen = [
  'country=GB',
  'offers=finding&phases=primary',
  'order=name',
  'order=checked&country=FR',
];

const questions = [
  ...typed.flatMap((word) =>
    [...word].map((_, end) => `q=${encodeURIComponent(word.slice(0, end + 1))}`),
  ),
  ...chosen,
  ...typed.flatMap((word) => chosen.map((choice) => `q=${encodeURIComponent(word)}&${choice}`)),
];

async function start(size) {
  await feedBytes(size);
  const file = new URL(`.cache/feed-${size}.json`, import.meta.url).pathname;
  const since = performance.now();
  const child = spawn(process.execPath, [cli, 'serve', file, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  const line = await new Promise((resolve) => {
    lines.once('line', resolve);
  });
  lines.on('line', () => undefined);
  const { url } = JSON.parse(line);
  return { child, url: `${url}`, name: `feed-${size}`, ready: performance.now() - since };
}

const agent = new Agent({ keepAlive: true, maxSockets: together });

function ask(url) {
  const since = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.on('end', () => resolve(performance.now() - since)).resume();
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
    }).on('error', reject);
  });
}

/** Requests a second, of which none is a repetition where `isNew`. */
async function throughput(base, isNew) {
  const until = performance.now() + period;
  let count = 0;
  let next = 0;
  const work = async () => {
    while (performance.now() < until) {
      const question = questions[next++ % questions.length];
      // Another page each time round: a question that was not asked yet.
      const other = isNew ? `&after=${Math.floor(next / questions.length)}` : '';
      await ask(`${base}?${question}${other}`);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  return (count / period) * 1000;
}

async function memoryOf(url) {
  const text = await (await fetch(`${url}/metrics`)).text();
  const [, bytes] = /resident_memory_bytes (\d+)/.exec(text) ?? [];
  return Number(bytes) / 2 ** 20;
}

async function measure(size) {
  const { child, url, name, ready } = await start(size);
  try {
    const base = `${url}/v1/${name}/search`;
    const times = [];
    for (const question of questions) times.push(await ask(`${base}?${question}`));
    const cached = await throughput(base, false);
    const uncached = await throughput(base, true);
    const memory = await memoryOf(url);
    return [
      size.toLocaleString('en-GB'),
      `${(ready / 1000).toFixed(1)} s`,
      `${percentile(times, 0.5).toFixed(1)} ms`,
      `${percentile(times, 0.95).toFixed(1)} ms`,
      `${Math.round(cached)} /s`,
      `${Math.round(uncached)} /s`,
      `${Math.round(memory)} MiB`,
    ];
  } finally {
    child.kill();
  }
}

/** Measures the search service on this machine, from the request to the end of the answer. */
export async function run({ sizes }) {
  const rows = [];
  for (const size of sizes) rows.push(await measure(size));
  const head = [
    'organisations',
    'until ready',
    'p50',
    'p95',
    'kept answers',
    'new answers',
    'memory',
  ];
  console.log(`${cpus().length} cores (${cpus()[0]?.model}), Node ${process.versions.node}\n`);
  console.log(table(head, rows));
  agent.destroy();
}
