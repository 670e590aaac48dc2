import { mkdir, writeFile } from 'node:fs/promises';
import { compareBuilds } from './ab.js';
import { readmeText, reportText } from './markdown.js';
import { partnerDirectory } from './contestants/partner-directory.js';
import { summarise } from './summary.js';
import { judge, judgeRivals } from './targets.js';

const folder = new URL('results/', import.meta.url);

function answersOf(visits) {
  const asked = visits.filter(({ answers }) => answers?.length > 0);
  return Object.fromEntries(asked.map(({ contestant, answers }) => [contestant, answers]));
}

/**
 * Writes `results/<name>.md`, `<name>.json` (the same figures and every visit they are made of) and
 * `<name>-readme.md` (the short table).
 */
export async function writeReport({ machine, options, builds, bytes, feedSizes, visits }) {
  const { contestants } = options;
  const summary = summarise({ visits, ...options });
  const ours = partnerDirectory.id;
  const isMeasured = contestants.some(({ id }) => id === ours);
  const measured = { visits, summary, ...options };
  const results = {
    machine,
    options,
    contestants,
    bytes,
    feedSizes,
    answers: answersOf(visits),
    targets: judge(summary, ours),
    rivals: judgeRivals(summary, ours),
    builds: (isMeasured ? builds : []).map((other) => ({
      other,
      cells: compareBuilds(measured, ours, other),
    })),
    summary,
  };
  const json = {
    ...results,
    contestants: contestants.map(({ id }) => id),
    options: {
      sizes: options.sizes,
      rounds: options.rounds,
      conditions: options.conditions.map(({ id }) => id),
    },
    visits,
  };
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(new URL(`${options.name}.md`, folder), reportText(results)),
    writeFile(new URL(`${options.name}.json`, folder), `${JSON.stringify(json, null, 2)}\n`),
    writeFile(new URL(`${options.name}-readme.md`, folder), readmeText(results)),
  ]);
}
