import { readFile, writeFile } from 'node:fs/promises';
import { contestants } from './contestants/index.js';

/**
 * Keeps the figures of a run for the documentation's page about speed, which is committed: without
 * the visits that they are made of. `npm run bench:keep` keeps the last full run,
 * `npm run bench:keep -- partial` the last restricted one.
 */
const folder = new URL('results/', import.meta.url);
const [, , name = 'full'] = process.argv;

const { machine, options, bytes, answers, summary } = JSON.parse(
  await readFile(new URL(`${name}.json`, folder), 'utf8'),
);
const kept = {
  machine,
  options,
  pages: contestants.map(({ id, title }) => ({
    id,
    title,
    gzip: bytes[id].gzip,
    right: answers[id].filter(({ right }) => right).length,
    asked: answers[id].length,
  })),
  cells: summary.map(({ size, condition, contestant, values }) => ({
    size,
    condition,
    contestant,
    values,
  })),
};
await writeFile(new URL('published.json', folder), `${JSON.stringify(kept, null, 2)}\n`);
