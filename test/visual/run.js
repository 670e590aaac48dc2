import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ACCEPTED, unexpected } from './accepted.js';
import { takePictures } from './camera.js';
import { difference, steady } from './compare.js';
import { writeReport } from './report.js';
import { FEW_MODES } from './pictures.js';
import {
  baseCommit,
  fileAt,
  isDrawnOtherwise,
  plantCommit,
  plantElements,
  plantHead,
  plantHeadElements,
  touchedSince,
} from './trees.js';

const FOLDER = '.cache/visual';
const BASE = `${FOLDER}/base`;
const HEAD = `${FOLDER}/head`;

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    changed: { type: 'boolean' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean' },
  },
});

const HELP = `npm run test:visual -- [options]

Takes pictures of a commit and of what is here now, and tells what looks another way.
  --base=COMMIT   what to compare with: by default where the branch left what has landed, or else
                  the commit before
  --changed       only the elements, and only where their script or the themes have changed
  --only=NAME     only the pictures whose names begin so, as “state/loaded” or “site/index.html”

What is meant goes into ${ACCEPTED}, with a new reason, in the same commit.`;

/**
 * @param {import('./camera.js').Choice} choice
 * @returns {Promise<import('./compare.js').Look>}
 */
async function look(choice) {
  const [before, after] = await Promise.all([
    takePictures(BASE, choice),
    takePictures(HEAD, choice),
  ]);
  return { before, after };
}

/** What is to be looked at of what a commit can have changed; nothing where it is nothing. */
function plan(/** @type {string} */ base) {
  const dist = process.env.DIST ?? 'dist';
  if (values.changed) {
    const only = touchedSince(base);
    if (!only.length) return undefined;
    plantElements(base, BASE);
    plantHeadElements(HEAD, dist);
    return { only, modes: FEW_MODES };
  }
  if (!isDrawnOtherwise(base)) return undefined;
  plantCommit(base, BASE);
  plantHead(HEAD, dist);
  return { only: [values.only] };
}

async function compare() {
  const base = baseCommit(values.base);
  if (!base) {
    if (values.base) throw new Error(`Git has no commit “${values.base}”.`);
    return 'Skipped: Git has no commit here to compare with.';
  }
  const short = base.slice(0, 10);
  const choice = plan(base);
  if (!choice) return `Nothing that is drawn has changed since ${short}.`;
  const first = await look(choice);
  const names = [...new Set([...first.before.keys(), ...first.after.keys()])];
  const differences = names.flatMap(
    (name) => difference(name, first.before.get(name), first.after.get(name)) ?? [],
  );
  const unsaid = unexpected(
    differences.map(({ name }) => name),
    readFileSync(ACCEPTED, 'utf8'),
    fileAt(base, ACCEPTED),
  );
  const second = unsaid.length ? await look({ ...choice, only: unsaid }) : first;
  const unmeant = steady(unsaid, first, second);
  const summary = `${names.length} pictures, of which ${differences.length} differ from ${short}, ${unmeant.length} of them without a reason.`;
  const report = writeReport(FOLDER, differences, new Set(unmeant), summary);
  for (const { name, what } of differences) {
    const isUnsteady = unsaid.includes(name) && !unmeant.includes(name);
    const note = isUnsteady ? ' (not on a second look)' : '';
    console.log(`${unmeant.includes(name) ? '✗' : '·'} ${name}: ${what}${note}`);
  }
  if (unmeant.length) {
    process.exitCode = 1;
    return `${summary}\nLook at ${report}. If this is meant, give a new reason in ${ACCEPTED}, and name the pictures.`;
  }
  return summary;
}

console.log(values.help ? HELP : await compare());
