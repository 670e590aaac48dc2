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
    return [`## ${title}\n`, row(columns), row(columns.map(() => '---')), ...rows, ''];
  });
  // A formatter would pad every row to the widest.
  return `\n\n<!-- prettier-ignore-start -->\n\n${tables.join('\n')}\n<!-- prettier-ignore-end -->\n\n`;
}

/**
 * The page of each element by its path, with a new part between `<!-- api:tag:start -->` and its
 * `end`.
 *
 * @param {string} manifestPath
 */
export async function pagesWithTables(manifestPath) {
  /** @type {Map<string, string>} */
  const pages = new Map();
  for (const element of elementsIn(manifestPath)) {
    const path = `docs/developer/${element.tagName}.md`;
    const page = await readFile(path, 'utf8');
    const start = `<!-- api:${element.tagName}:start -->`;
    const from = page.indexOf(start);
    const to = page.indexOf(`<!-- api:${element.tagName}:end -->`);
    if (from < 0 || to < from) throw new Error(`${path} has no ${start} … end.`);
    pages.set(path, [page.slice(0, from), start, section(element), page.slice(to)].join(''));
  }
  return pages;
}

if (process.argv[1] === import.meta.filename) {
  const pages = await pagesWithTables('dist/custom-elements.json');
  for (const [path, page] of pages) await writeFile(path, page);
}
