import { readdirSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { browsers } from './browsers.js';
import { computedPlugin } from './computed-plugin.js';
import { fixtures } from './fixtures.js';
import { mediaPlugin } from './media-plugin.js';
import { memoryPlugin } from './memory-plugin.js';
import { pdfPlugin } from './pdf-plugin.js';
import { schemaPlugin } from './schema-plugin.js';
import { screenshotPlugin } from './screenshot-plugin.js';
import { summaryReporter } from './summary-reporter.js';

// From the sources, so that what the compiler left of a deleted test is not run.
const files = ['src', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `.cache/build/${folder}/${name.replace(/ts$/, 'js')}`),
);

export default {
  files,
  // As a host's page runs it: without Lit's development warnings.
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers: await browsers(),
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
  middleware: [fixtures()],
  plugins: [
    computedPlugin(),
    mediaPlugin(),
    memoryPlugin(),
    pdfPlugin(),
    schemaPlugin(),
    screenshotPlugin(),
  ],
  reporters: [defaultReporter(), summaryReporter()],
};
