import { featureSizes, landedBefore, languageSizes, pinned, PINS, sizes } from './sizes.js';

const pins = pinned();
const before = landedBefore(pins);
const measured = sizes();
/** @param {{ name: string, gzip: number, ceiling: number }} file */
const over = ({ name, gzip, ceiling }) =>
  `${name} has ${gzip} bytes, gzipped, and may have ${ceiling}.`;

const errors = [...featureSizes(), ...languageSizes()]
  .filter(({ gzip, ceiling }) => gzip > ceiling)
  .map(over);

// These two are above their ceilings. Until they are below, they are reported, and only growth
// fails.
const tall = Object.entries(measured)
  .map(([name, { gzip }]) => ({ name, gzip, ceiling: pins.ceiling[name] ?? 0 }))
  .filter(({ gzip, ceiling }) => gzip > ceiling);
for (const file of tall) console.warn(over(file));

if (JSON.stringify(measured) !== JSON.stringify(pins.sizes)) {
  errors.push(
    `Not what ${PINS} has. If so meant: npm run size write "reason", in the same commit.`,
  );
}
for (const [name, { gzip }] of Object.entries(pins.sizes)) {
  const last = before?.sizes[name]?.gzip ?? Infinity;
  if (gzip > last && pins.reason === before?.reason) {
    errors.push(`${name} has grown by ${gzip - last} bytes, and ${PINS} gives no new reason.`);
  }
}

if (errors.length) {
  console.error(errors.join('\n'));
  process.exit(1);
}
console.log(
  tall.length
    ? 'All files are as they are pinned; those above are over their ceilings.'
    : 'No file is above its ceiling, and all are as they are pinned.',
);
