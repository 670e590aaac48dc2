import { run } from 'node:test';
import summary from '../runner/node-summary.js';
import { compiled } from '../runner/test-files.js';

const FILE = 'test/opensearch/opensearch.engine-test.ts';

/** As in `BROWSERS` of the other tests: what is asked for and not there is an error. */
const isRequired = process.env.OPENSEARCH === 'required';

const { missingPackages } = await import(
  new URL(`../../${compiled('test/opensearch/cluster.ts')}`, import.meta.url).href
);
const missing = missingPackages();

if (missing.length) {
  console.log(`OpenSearch is not tested: this machine lacks the packages ${missing.join(', ')}.`);
  console.log(`0 passed, ${isRequired ? 1 : 0} failed`);
  process.exitCode = isRequired ? 1 : 0;
} else {
  run({ files: [compiled(FILE)] })
    .on('test:fail', () => {
      process.exitCode = 1;
    })
    .compose(summary)
    .pipe(process.stdout);
}
