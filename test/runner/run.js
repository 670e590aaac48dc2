import { spawn } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { build } from '../../scripts/build.js';
import { compile, compileOnChange } from '../../scripts/compile.js';
import { counted, sumUp } from '../../scripts/counted.js';
import { browserTests, compiled, nodeTests } from './test-files.js';

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

const wtr = ['--no-install', 'wtr', '--config', 'test/runner/config.js', ...options];
/** @type {[command: string, ...args: string[]][]} */
const commands = [];
if (!named.length) commands.push(['npx', ...wtr]);
if (inBrowsers.length) commands.push(['npx', ...wtr, '--files', ...inBrowsers.map(compiled)]);
if (inNode.length) commands.push(['node', 'test/runner/node-tests.js', ...inNode]);

const [[command, ...args] = ['node'], another] = commands;
if (!another) {
  spawn(command, args, { stdio: 'inherit' }).on('close', (code) => process.exit(code ?? 1));
} else {
  const results = [];
  for (const line of commands) {
    results.push(await counted(line.join(' '), line, (chunk) => process.stdout.write(chunk)));
  }
  sumUp(results);
}
