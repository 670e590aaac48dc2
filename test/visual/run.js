import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ACCEPTED, unexpected } from './accepted.js';
import { takePictures } from './camera.js';
import { difference } from './compare.js';
import { writeReport } from './report.js';
import { baseCommit, fileAt, isDrawnOtherwise, plantCommit, plantHead } from './trees.js';

const FOLDER = '.cache/visual';
const BASE = `${FOLDER}/base`;
const HEAD = `${FOLDER}/head`;

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean' },
  },
});

const HELP = `npm run test:visual -- [options]

Takes pictures of a commit and of what is here now, and tells what looks another way.
  --base=COMMIT   what to compare with: by default where the branch left what has landed, or else
                  the commit before
  --only=NAME     only the pictures whose names begin so, as “state/loaded” or “site/index.html”

What is meant goes into ${ACCEPTED}, with a new reason, in the same commit.`;

async function compare() {
  const base = baseCommit(values.base);
  if (!base) {
    if (values.base) throw new Error(`Git has no commit “${values.base}”.`);
    return 'Skipped: Git has no commit here to compare with.';
  }
  const short = base.slice(0, 10);
  if (!isDrawnOtherwise(base)) return `Nothing that is drawn has changed since ${short}.`;
  plantCommit(base, BASE);
  plantHead(HEAD, process.env.DIST ?? 'dist');
  const [before, after] = await Promise.all([
    takePictures(BASE, values.only),
    takePictures(HEAD, values.only),
  ]);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const differences = names.flatMap(
    (name) => difference(name, before.get(name), after.get(name)) ?? [],
  );
  const unmeant = unexpected(
    differences.map(({ name }) => name),
    readFileSync(ACCEPTED, 'utf8'),
    fileAt(base, ACCEPTED),
  );
  const summary = `${names.length} pictures, of which ${differences.length} differ from ${short}, ${unmeant.length} of them without a reason.`;
  const report = writeReport(FOLDER, differences, new Set(unmeant), summary);
  for (const { name, what } of differences) {
    console.log(`${unmeant.includes(name) ? '✗' : '·'} ${name}: ${what}`);
  }
  if (unmeant.length) {
    process.exitCode = 1;
    return `${summary}\nLook at ${report}. If this is meant, give a new reason in ${ACCEPTED}, and name the pictures.`;
  }
  return summary;
}

console.log(values.help ? HELP : await compare());
