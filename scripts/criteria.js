import { readFileSync, writeFileSync } from 'node:fs';
import { filesIn } from './files.js';

const TABLE = 'test/criteria.md';
const ROW = /^\| (\d+) \| (.+?) \| (.+?) \| (.+?) \|.*$/gm;
const TAG = /\[criterion (\d+)(?:, WCAG ([\d., ]+))?\]/g;
const LEFT_OUT = /\b(?:it|describe)\.(?:skip|only)\b|\bx(?:it|describe)\(/;
const COUNT = 39;

const errors = [];

/**
 * By criterion, the files whose tests name it.
 *
 * @type {Map<string, Set<string>>}
 */
const files = new Map();
const named = [];
for (const path of filesIn(['src', 'test'], '.test.ts')) {
  const source = readFileSync(path, 'utf8');
  const tags = [...source.matchAll(TAG)];
  if (tags.length && LEFT_OUT.test(source)) errors.push(`${path} leaves out tests.`);
  if (tags.length < source.split('[criterion ').length - 1) {
    errors.push(`${path} names a criterion in another form than [criterion 1, WCAG 2.2].`);
  }
  for (const [tag, number = '', wcag = '–'] of tags) {
    named.push({ path, tag, number, wcag });
    files.set(number, (files.get(number) ?? new Set()).add(path));
  }
}

const before = readFileSync(TABLE, 'utf8');
/** @type {Map<string, string>} */
const criteria = new Map();
const after = before.replace(ROW, (_, /** @type {string[]} */ ...cells) => {
  const [number = '', what, wcag = '', engines] = cells;
  criteria.set(number, wcag);
  const links = [...(files.get(number) ?? [])].map(
    (path) => `[\`${path.split('/').at(-1)}\`](../${path})`,
  );
  return `| ${[number, what, wcag, engines, links.join(', ')].join(' | ')} |`;
});

for (let number = 1; number <= COUNT; number += 1) {
  if (!criteria.has(`${number}`)) errors.push(`${TABLE} lacks criterion ${number}.`);
  if (!files.has(`${number}`)) errors.push(`No test names criterion ${number}.`);
}
for (const { path, tag, number, wcag } of named) {
  if (criteria.get(number) !== wcag) errors.push(`${path}: ${tag} is not as in ${TABLE}.`);
}

const isCheck = process.argv[2] === 'check';
if (isCheck && after !== before) errors.push(`${TABLE} is old. Run: npm run criteria`);
if (!isCheck && !errors.length) writeFileSync(TABLE, after);
if (errors.length) {
  console.error(errors.join('\n'));
  process.exit(1);
}
console.log(`${criteria.size} criteria, each named by a test.`);
