import { counted, sumUp } from './counted.js';

const FRESH = '.cache/dist';

/**
 * First the check that all others depend on: it compiles the sources and proves that they make
 * `dist`.
 */
const FIRST = 'check:dist';
/**
 * Then the others, two at a time, the longest first: servers and bundlers can work while browsers
 * wait for one another.
 */
const OTHERS = [
  'test',
  'test:wordpress',
  'test:opensearch',
  'check:consumers',
  'check:visual',
  'test:node',
  'check:types',
  'check:words',
  'check:criteria',
  'lint',
  'format:check',
  'check:size',
  'check:package',
  'check:lockfile',
];
/**
 * The check whose output is shown as it comes. The output of the others is shown when they have
 * ended.
 */
const LONGEST = 'test';

/** @param {string} script */
async function check(script) {
  let output = '';
  /** @param {string} chunk */
  const keep = (chunk) => {
    output += chunk;
  };
  const isShown = script === LONGEST;
  const write = isShown ? (/** @type {string} */ chunk) => process.stdout.write(chunk) : keep;
  const result = await counted(script, ['npm', 'run', '--silent', script], write);
  console.log(`\n> ${script} (${result.seconds.toFixed(0)} s)\n${output}`);
  return result;
}

const results = [await check(FIRST)];
process.env.DIST = FRESH;
const waiting = [...OTHERS];

async function work() {
  for (let script = waiting.shift(); script; script = waiting.shift()) {
    results.push(await check(script));
  }
}

await Promise.all([work(), work()]);
sumUp(results);
