import { defaultReporter } from '@web/test-runner';
import { browsers } from './browsers.js';
import { computedPlugin } from './computed-plugin.js';
import { serveDist } from './dist.js';
import { fixtures } from './fixtures.js';
import { mediaPlugin } from './media-plugin.js';
import { memoryPlugin } from './memory-plugin.js';
import { pdfPlugin } from './pdf-plugin.js';
import { schemaPlugin } from './schema-plugin.js';
import { screenshotPlugin } from './screenshot-plugin.js';
import { serviceFixture } from './service-fixture.js';
import { subject } from './subject.js';
import { summaryReporter } from './summary-reporter.js';
import { browserTests, compiled } from './test-files.js';

export default {
  files: browserTests().map(compiled),
  // As a host's page runs it: without Lit's development warnings.
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers: await browsers(),
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 60_000 } },
  middleware: [serviceFixture(), fixtures(), serveDist(), subject()],
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
