import { readFile, writeFile } from 'node:fs/promises';
import { elementsIn } from './manifest.js';

/** @typedef {import('./manifest.js').ElementEntry} ElementEntry */

const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const code = (text = '') => (text ? `\`${text}\`` : '');
/** @param {{default?: string}} item */
const value = ({ default: text }) => (text && text !== 'null' ? code(text) : '');

/**
 * @param {ElementEntry} element
 * @param {string} field
 */
const attributeOf = ({ attributes }, field) =>
  attributes.find(({ fieldName }) => fieldName === field)?.name;

/**
 * The tables of an element: title, columns, and the rows of a manifest's declaration.
 *
 * @type {[
 *   title: string,
 *   columns: string[],
 *   rowsOf: (element: ElementEntry) => (string | undefined)[][],
 * ][]}
 */
const TABLES = [
  [
    'Attributes and properties',
    ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
    (element) => [
      ...element.attributes
        .filter(({ fieldName }) => !fieldName)
        .map((item) => [code(item.name), '', code(item.type?.text), value(item), item.description]),
      ...element.members
        .filter((member) => member.kind === 'field')
        .map((item) => [
          code(attributeOf(element, item.name)),
          code(item.name),
          code(item.type?.text),
          value(item),
          item.description,
        ]),
    ],
  ],
  [
    'Methods',
    ['Method', 'What it does'],
    ({ members }) =>
      members
        .filter((member) => member.kind === 'method')
        .map(({ name, parameters = [], description }) => [
          code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
          description,
        ]),
  ],
  [
    'Slots',
    ['Slot', 'Content'],
    ({ slots }) => slots.map(({ name, description }) => [code(name) || '(default)', description]),
  ],
  [
    'Events',
    ['Event', 'Class', 'When'],
    ({ events }) =>
      events.map(({ name, type, description }) => [code(name), code(type?.text), description]),
  ],
  [
    'Parts',
    ['Part', 'What it is'],
    ({ cssParts }) => cssParts.map(({ name, description }) => [code(name), description]),
  ],
  [
    'Custom properties',
    ['Property', 'Default', 'What it sets'],
    ({ cssProperties }) =>
      cssProperties.map((item) => [code(item.name), value(item), item.description]),
  ],
];

/** @param {(string | undefined)[]} cells */
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** @param {ElementEntry} element */
function section(element) {
  const tables = TABLES.flatMap(([title, columns, rowsOf]) => {
    const rows = rowsOf(element).map(row);
    if (!rows.length) return [];
    return [`**${title}**\n`, row(columns), row(columns.map(() => '---')), ...rows, ''];
  });
  // A formatter would make every row as wide as the widest.
  return `\n\n<!-- prettier-ignore-start -->\n\n${tables.join('\n')}\n<!-- prettier-ignore-end -->\n\n`;
}

/**
 * The README with its `<!-- api:tag:start -->` to `end` parts made anew from the manifest.
 *
 * @param {string} manifestPath
 */
export async function readmeWithTables(manifestPath, readmePath = 'README.md') {
  let readme = await readFile(readmePath, 'utf8');
  for (const element of elementsIn(manifestPath)) {
    const start = `<!-- api:${element.tagName}:start -->`;
    const from = readme.indexOf(start);
    const to = readme.indexOf(`<!-- api:${element.tagName}:end -->`);
    if (from < 0 || to < from) throw new Error(`${readmePath} has no ${start} … end.`);
    readme = [readme.slice(0, from), start, section(element), readme.slice(to)].join('');
  }
  return readme;
}

if (process.argv[1] === import.meta.filename) {
  await writeFile('README.md', await readmeWithTables('dist/custom-elements.json'));
}
