import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import summary from './node-summary.js';

// From the sources, so that what the compiler left of a deleted test is not run.
const files = ['src', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.node-test.ts'))
    .map((name) => `.cache/build/${folder}/${name.replace(/ts$/, 'js')}`),
);

run({ files, concurrency: true })
  .on('test:fail', () => {
    process.exitCode = 1;
  })
  .compose(summary)
  .pipe(process.stdout);
