import { cpus } from 'node:os';
import { feedFile } from './data/cache.js';
import { memory } from './service/memory.js';
import { opensearch } from './service/opensearch.js';
import { postgresql } from './service/postgresql.js';
import { questionsOf } from './service/questions.js';
import { percentile } from './stats.js';
import { table } from './table.js';

/** What searches, by the name that `--engines` takes. */
const engines = { memory, opensearch, postgresql };
/** Questions at a time where throughput is measured: a page has no more than one. */
const together = 32;
/** Milliseconds for which throughput is measured. */
const period = 10_000;
/** Questions of which each is timed alone. */
const alone = 400;

/** Answers a second, and the CPU time of each in milliseconds. */
async function throughput({ ask, cpuSeconds }, next) {
  const [since, before] = [performance.now(), await cpuSeconds()];
  let count = 0;
  const work = async () => {
    while (performance.now() < since + period) {
      await ask(next());
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  const seconds = (performance.now() - since) / 1000;
  return { rate: count / seconds, cpu: (((await cpuSeconds()) - before) * 1000) / count };
}

async function measure(name, size) {
  const file = await feedFile(size);
  const questions = await questionsOf(file);
  const since = performance.now();
  const engine = await engines[name](file, size);
  try {
    const ready = performance.now() - since;
    const times = [];
    const known = Array.from({ length: alone }, questions);
    for (const question of known) {
      const start = performance.now();
      await engine.ask(question);
      times.push(performance.now() - start);
    }
    let place = 0;
    const kept = engine.keeps ? await throughput(engine, () => known[place++ % alone]) : null;
    const fresh = await throughput(engine, questions);
    return [
      `${name}, ${size.toLocaleString('en-GB')}`,
      `${(ready / 1000).toFixed(0)} s`,
      `${percentile(times, 0.5).toFixed(1)} ms`,
      `${percentile(times, 0.95).toFixed(0)} ms`,
      kept ? `${Math.round(kept.rate)}/s` : '',
      `${Math.round(fresh.rate)}/s`,
      `${fresh.cpu.toFixed(1)} ms`,
      `${Math.round((await engine.memory()) / 2 ** 20)} MiB`,
    ];
  } finally {
    await engine.stop();
  }
}

/** Measures the search service on this machine, from the request to the end of the answer. */
export async function run({ sizes, engines: names }) {
  const rows = [];
  for (const name of names) {
    for (const size of sizes) {
      rows.push(await measure(name, size));
      console.error(rows.at(-1).join('  '));
    }
  }
  const head = ['', 'until ready', 'p50', 'p95', 'kept answers', 'new answers', 'CPU', 'memory'];
  console.log(`${cpus().length} cores (${cpus()[0]?.model}), Node ${process.versions.node}\n`);
  console.log(table(head, rows));
}
