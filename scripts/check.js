import { counted, sumUp } from './counted.js';

const FRESH = '.cache/dist';

/**
 * The check that many others depend on: it compiles the sources and proves that they make `dist`.
 * Much of it is the work of one core.
 */
const BUILD = 'check:dist';
/** Those that look only at what is committed, beside it. */
const BESIDE = ['format:check', 'lint', 'check:words', 'check:criteria', 'check:lockfile'];
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
  'check:size',
  'check:package',
];
/**
 * The check whose output is shown as it comes. The output of the others is shown when they have
 * ended.
 */
const LONGEST = 'test';

/** @type {import('./counted.js').Counted[]} */
const results = [];

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
  results.push(result);
}

/** @param {string[]} waiting of which it takes the first, until none is left */
async function work(waiting) {
  for (let script = waiting.shift(); script; script = waiting.shift()) await check(script);
}

const beside = work([...BESIDE]);
await check(BUILD);
process.env.DIST = FRESH;
const waiting = [...OTHERS];
await Promise.all([work(waiting), beside.then(() => work(waiting))]);
sumUp(results);
