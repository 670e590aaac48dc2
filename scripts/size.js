import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { format } from 'prettier';
import { separate } from './locales.js';

const PINS = 'scripts/size.json';
const FILES = {
  'partner-directory': 'dist/partner-directory.js',
  'tips-only': '.cache/tips-only.js',
};

/** Bytes, gzipped, that the file of a language may have, and one of names. */
const LANGUAGE_BUDGET = 1500;
const NAMES_BUDGET = 2500;

async function measure(path) {
  const bytes = await readFile(path);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

const sizes = Object.fromEntries(
  await Promise.all(Object.entries(FILES).map(async ([name, path]) => [name, await measure(path)])),
);
for (const [name, { raw, gzip, brotli }] of Object.entries(sizes)) {
  console.log(`${name}: ${raw} bytes, ${gzip} gzip, ${brotli} brotli`);
}

const pins = JSON.parse(await readFile(PINS, 'utf8'));
const { gzip } = sizes['partner-directory'];
const over = gzip - pins.budget;
console.log(
  `${Math.abs(over)} bytes gzip ${over > 0 ? 'over' : 'under'} the budget, ${pins.budget}`,
);

const languages = await Promise.all(
  separate.map(async (tag) => [tag, (await measure(`dist/locales/${tag}.js`)).gzip]),
);
console.log(`languages: ${languages.map(([tag, bytes]) => `${tag} ${bytes}`).join(', ')} gzip`);

const [, , command, reason] = process.argv;

if (command === 'write') {
  if (!reason) fail('Say why: npm run size write "reason"');
  const text = JSON.stringify({ ...pins, reason, sizes });
  await writeFile(PINS, await format(text, { filepath: PINS }));
}
if (command === 'check') {
  for (const [name, bytes] of languages) {
    const budget = name.endsWith('-names') ? NAMES_BUDGET : LANGUAGE_BUDGET;
    if (bytes > budget) fail(`dist/locales/${name}.js has more than ${budget} bytes, gzipped.`);
  }
  if (JSON.stringify(sizes) !== JSON.stringify(pins.sizes)) {
    fail(`Not what ${PINS} has. If so meant: npm run size write "reason", in the same commit.`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
