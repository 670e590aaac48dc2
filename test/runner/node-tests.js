import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

// From the sources, so that what the compiler left of a deleted test is not run.
const files = readdirSync('src', { recursive: true })
  .filter((name) => name.endsWith('.node-test.ts'))
  .map((name) => `.cache/build/src/${name.replace(/ts$/, 'js')}`);

const counts = { passed: 0, failed: 0 };
const isTest = ({ details }) => details.type !== 'suite';

run({ files, concurrency: true })
  .on('test:pass', (event) => {
    if (isTest(event)) counts.passed += 1;
  })
  .on('test:fail', (event) => {
    if (isTest(event)) counts.failed += 1;
    process.exitCode = 1;
  })
  .compose(spec)
  .pipe(process.stdout);

process.on('exit', () => console.log(`${counts.passed} passed, ${counts.failed} failed`));
