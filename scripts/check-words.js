import { readFileSync, statSync } from 'node:fs';
import { filesIn } from './files.js';

/** Words that people had to read twice, and what to say instead: see docs/style.md. */
const WORST = {
  'a fix': /\bmend(s|ed|ing|ings)?\b/i,
  'a major version': /\b(first|second) number\b/i,
  'return to': /\b(come|came) back to\b/i,
  'is not valid': /\bthat (is|are) none\b/i,
  'is needed, fetched or requested': /\b(is|are) asked for\b/i,
  'cannot be shown or fetched': /\bcan(no|'|’)t be had\b/i,
  remove: /\b(take|takes|taken|took) (away|out)\b/i,
  'everything that': /\ball of what\b/i,
  URL: /\baddress (of|in) (a|the) (feed|page|list|file|script|picture)\b/i,
  'a plain sentence': /\bshould be there once\b/i,
  'is not a':
    /(?<!there )\b(is|are) no (date|feed|file|folder|link|list|number|page|picture|spreadsheet|URL)s?\b/i,
  'check whether': /\blooks? whether\b/i,
  'do not take': /\b(take|takes) no (feed|option|options|script|scripts)\b/i,
  'is used twice': /\bstands? twice\b/i,
  'is not known': /\b(cannot|could not) be told\b/i,
  'is only reported': /\bis only said\b/i,
  'is retried': /\bwaited out\b/i,
  'cut, very long': /\babsurdly\b/i,
  'back and forth': /\bto and fro\b/i,
};

/** Text after this on a line is an example of what not to say. */
const EXAMPLE = /<!-- words: example -->[^|]*/;
const COMMENT = /^\s*(\/\/|\/?\*)/;

const DOCUMENTS = [
  ...['CHANGELOG.md', 'CODE_OF_CONDUCT.md', 'CONTRIBUTING.md', 'README.md', 'SECURITY.md'],
  ...['docs', '.github', 'scripts', 'src/embed', 'src/feed', 'src/keeper', 'src/node'],
  ...['test/docs', 'test/release', 'test/visual'],
];
/** Folders whose strings are checked too, because people read them as messages. */
const SAID = /^src\/(keeper|node)\//;

/** Tables that are made from the comments in the sources. */
const MADE = /<!-- api:[\w-]+:start -->[^]*?<!-- api:[\w-]+:end -->/g;

/** @param {string} path */
function linesOf(path) {
  const text = readFileSync(path, 'utf8').replace(MADE, (made) => made.replace(/[^\n]/g, ''));
  return text
    .split('\n')
    .map((line, place) => ({ place: `${path}:${place + 1}`, line: line.replace(EXAMPLE, '') }))
    .filter(({ line }) => /\.(md|yml)$/.test(path) || SAID.test(path) || COMMENT.test(line));
}

const named = process.argv.slice(2);
const paths = (named.length ? named : DOCUMENTS)
  .flatMap((path) => (statSync(path).isDirectory() ? filesIn([path]) : path))
  .filter(
    (path) => /\.(md|yml|js|ts|css)$/.test(path) && !/\/_site\/|test\.ts$|check-words/.test(path),
  );

const found = paths.flatMap(linesOf).flatMap(({ place, line }) =>
  Object.entries(WORST).flatMap(([better, word]) => {
    const [worse] = word.exec(line) ?? [];
    return worse ? [`${place}: “${worse}”: say ${better}`] : [];
  }),
);

if (found.length) {
  console.error(found.join('\n'));
  console.error(`${found.length} phrases to write again. See docs/style.md.`);
  process.exitCode = 1;
} else console.log(`${paths.length} files say it plainly.`);
