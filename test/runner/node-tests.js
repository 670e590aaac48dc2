import { run } from 'node:test';
import summary from './node-summary.js';
import { compiled, nodeTests } from './test-files.js';

const named = process.argv.slice(2);

run({ files: (named.length ? named : nodeTests()).map(compiled), concurrency: true })
  .on('test:fail', () => {
    process.exitCode = 1;
  })
  .compose(summary)
  .pipe(process.stdout);
