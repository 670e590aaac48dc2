import { spawn } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { build } from '../../scripts/build.js';
import { compile, compileOnChange } from '../../scripts/compile.js';
import { runAgain } from './run-again.js';
import { browserTests, compiled, nodeTests } from './test-files.js';
import { takeTotals } from './totals.js';

const FRESH = '.cache/dist';

const given = process.argv.slice(2);
const options = given.filter((each) => each.startsWith('-'));
const named = given
  .filter((each) => !each.startsWith('-'))
  .map((path) => relative('', resolve(process.env.INIT_CWD ?? '', path)));
const inBrowsers = named.filter((path) => browserTests().includes(path));
const inNode = named.filter((path) => nodeTests().includes(path));

for (const path of named) {
  if (![...inBrowsers, ...inNode].includes(path)) {
    console.error(`${path} is not a test. Name files that end in .test.ts or .node-test.ts.`);
    process.exit(1);
  }
}

if (options.includes('--watch')) {
  compile();
  compileOnChange('ignore');
} else if (named.length || process.env.DIST) {
  if (!compile()) process.exit(1);
} else {
  build(FRESH);
  process.env.DIST = FRESH;
}
// Whoever works on one test wants to read its errors; all of them are for what is published.
process.env.SUBJECT ??= named.length ? 'modules' : 'both';

/**
 * Runs a command, shows what it prints as it comes, and gives its exit code.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
const shown = (command, args, env) =>
  new Promise((end) =>
    spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).on(
      'close',
      (code) => end(code ?? 1),
    ),
  );

const WTR = ['--no-install', 'wtr', '--config', 'test/runner/config.js', ...options];
const files = inBrowsers.length ? ['--files', ...inBrowsers.map(compiled)] : [];
const isWatching = options.includes('--watch');

const codes = [];
if (inNode.length && !isWatching) {
  codes.push(await shown('node', ['test/runner/node-tests.js', ...inNode]));
}
if (files.length || !named.length) codes.push(await shown('npx', [...WTR, ...files]));
process.exitCode = Math.max(...codes);
if (!named.length && !isWatching) {
  const { passed, failed } = await runAgain(takeTotals(), async (engine, file) => {
    await shown('npx', [...WTR, '--files', file], { BROWSERS: engine });
    return takeTotals();
  });
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
