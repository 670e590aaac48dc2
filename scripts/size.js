import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { featureSizes, languageSizes, pinned, PINS, sizes } from './sizes.js';

/** The page that gives the size of the one file. */
const SAID = 'docs/webmaster/paste.md';
const SIZE = /(<!-- size -->).*?(<!-- \/size -->)/;

const pins = pinned();
const measured = sizes();

for (const [name, { raw, gzip, brotli }] of Object.entries(measured)) {
  const room = (pins.ceiling[name] ?? 0) - gzip;
  console.log(
    `${name}: ${raw} bytes, ${gzip} gzip, ${brotli} brotli; ` +
      `${Math.abs(room)} gzip ${room < 0 ? 'over' : 'under'} the ceiling`,
  );
}
console.log(
  `gzip: ${[...featureSizes(), ...languageSizes()]
    .map(({ name, gzip }) => `${name} ${gzip}`)
    .join(', ')}`,
);

const [, , command, reason] = process.argv;
if (command === 'write') {
  if (!reason) {
    console.error('Say why: npm run size write "reason"');
    process.exit(1);
  }
  const text = JSON.stringify({ ...pins, reason, sizes: measured });
  writeFileSync(PINS, await format(text, { filepath: PINS }));
  const kilobytes = Math.round((measured['partner-directory']?.gzip ?? 0) / 1000);
  writeFileSync(SAID, readFileSync(SAID, 'utf8').replace(SIZE, `$1${kilobytes} kB$2`));
}
