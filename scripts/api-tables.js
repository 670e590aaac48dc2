import { readFile, writeFile } from 'node:fs/promises';

const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const code = (text) => (text ? `\`${text}\`` : '');
const value = ({ default: text }) => (text && text !== 'null' ? code(text) : '');
const attributeOf = ({ attributes }, field) => attributes.find((a) => a.fieldName === field)?.name;

// Each table of an element: its title, its columns, and the rows of a manifest's declaration.
const TABLES = [
  [
    'Attributes and properties',
    ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
    (element) => [
      ...element.attributes
        .filter(({ fieldName }) => !fieldName)
        .map((item) => [code(item.name), '', code(item.type?.text), value(item), item.description]),
      ...element.members
        .filter(({ kind }) => kind === 'field')
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
    (element) =>
      element.members
        .filter(({ kind }) => kind === 'method')
        .map(({ name, parameters = [], description }) => [
          code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
          description,
        ]),
  ],
  [
    'Slots',
    ['Slot', 'Content'],
    ({ slots = [] }) =>
      slots.map(({ name, description }) => [code(name) || '(default)', description]),
  ],
  [
    'Events',
    ['Event', 'Class', 'When'],
    ({ events = [] }) =>
      events.map(({ name, type, description }) => [code(name), code(type?.text), description]),
  ],
  [
    'Parts',
    ['Part', 'What it is'],
    ({ cssParts = [] }) => cssParts.map(({ name, description }) => [code(name), description]),
  ],
  [
    'Custom properties',
    ['Property', 'Default', 'What it sets'],
    ({ cssProperties = [] }) =>
      cssProperties.map((item) => [code(item.name), value(item), item.description]),
  ],
];

const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

function table([title, columns, rowsOf], element) {
  const rows = rowsOf(element);
  if (!rows.length) return [];
  return [`## ${title}\n`, row(columns), row(columns.map(() => '---')), ...rows.map(row), ''];
}

function section(element) {
  const tables = TABLES.flatMap((entry) => table(entry, element));
  // A formatter would make every row as wide as the widest.
  return `\n\n<!-- prettier-ignore-start -->\n\n${tables.join('\n')}\n<!-- prettier-ignore-end -->\n\n`;
}

const pageOf = (tagName) => `docs/developer/${tagName}.md`;

/** The page of each element by its path, with its `<!-- api:tag:start -->` to `end` part made anew. */
export async function pagesWithTables(manifestPath) {
  const { modules } = JSON.parse(await readFile(manifestPath, 'utf8'));
  const pages = new Map();
  for (const element of modules.flatMap(({ declarations }) => declarations)) {
    if (!element.tagName) continue;
    const path = pageOf(element.tagName);
    const page = await readFile(path, 'utf8');
    const [start, end] = ['start', 'end'].map((edge) => `<!-- api:${element.tagName}:${edge} -->`);
    const [from, to] = [page.indexOf(start), page.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${path} has no ${start} … ${end}.`);
    pages.set(path, [page.slice(0, from), start, section(element), page.slice(to)].join(''));
  }
  return pages;
}

if (process.argv[1] === import.meta.filename) {
  const pages = await pagesWithTables('dist/custom-elements.json');
  for (const [path, page] of pages) await writeFile(path, page);
}
