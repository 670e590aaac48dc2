import { spawn } from 'node:child_process';

// In an order in which each finds what it measures: check:dist proves what check:consumers packs,
// and builds what check:size reads.
const SCRIPTS = [
  'test',
  'test:node',
  'test:wordpress',
  'check:types',
  'check:criteria',
  'lint',
  'format:check',
  'check:dist',
  'check:consumers',
  'check:size',
  'check:package',
  'check:lockfile',
];
const COUNTS = /(\d+) passed, (\d+) failed\s*$/;

/** Runs a script of package.json and shows its output. It counts as one check, or as its tests. */
function check(script) {
  console.log(`\n> ${script}`);
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const [, passed, failed] = COUNTS.exec(output) ?? [];
      const counted = { script, passed: Number(passed ?? !code), failed: Number(failed ?? !!code) };
      resolve(code && !counted.failed ? { ...counted, failed: 1 } : counted);
    });
  });
}

const results = [];
for (const script of SCRIPTS) results.push(await check(script));

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const bad = results.filter(({ failed }) => failed).map(({ script }) => script);
console.log(bad.length ? `\nFailed: ${bad.join(', ')}` : '\nEverything passed.');
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = bad.length ? 1 : 0;
