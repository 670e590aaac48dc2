import { run } from 'node:test';
import summary from '../../../test/runner/node-summary.js';
import { missingPackages } from './support/machine.js';

const TIMEOUT = 1_800_000;

/** As in `BROWSERS` of the other tests: what is asked for and not there is an error. */
const isRequired = process.env.WORDPRESS === 'required';
const missing = missingPackages();

if (missing.length) {
  console.log(`WordPress is not tested: this machine lacks the packages ${missing.join(', ')}.`);
  console.log(`0 passed, ${isRequired ? 1 : 0} failed`);
  process.exitCode = isRequired ? 1 : 0;
} else {
  run({ files: [`${import.meta.dirname}/wordpress.test.js`], timeout: TIMEOUT })
    .on('test:fail', () => {
      process.exitCode = 1;
    })
    .compose(summary)
    .pipe(process.stdout);
}
