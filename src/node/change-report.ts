import type { Column } from '../keeper/columns.js';
import { ORGANIZATION_FIELDS } from '../keeper/fields/fields.js';
import { headingsOf } from '../keeper/headings.js';
import type { Change } from '../keeper/merge.js';

/** The field that each column was read as, for the keeper to check and correct. */
export function columnReport(columns: readonly Column[], headingRow: number): string {
  const lines = columns.map((column) => {
    const heading = column.heading.replace(/\s+/g, ' ').trim() || '(no heading)';
    return `  ${column.letter.padEnd(3)} ${shortened(heading, 40).padEnd(40)} ${meaningOf(column)}\n`;
  });
  return `The headings are in row ${headingRow}. The columns are read as:\n${lines.join('')}`;
}

function meaningOf({ field, variant, number, how }: Column): string {
  if (field === 'ignore') return 'left out';
  if (how === 'unknown') return `not known, kept as ${field}`;
  const made = headingsOf(ORGANIZATION_FIELDS).headingOf({ field, variant, number }, 'en');
  return how === 'within' ? `${made}, as a guess` : made;
}

const COUNTED: readonly (readonly [Change['kind'], string])[] = [
  ['added', 'added'],
  ['changed', 'changed'],
  ['same', 'as before'],
  ['removed', 'removed'],
  ['vanished', 'in the list, but not in the sheet'],
];

/** How many organisations of each kind there are. */
export function countsOf(changes: readonly Change[]): string {
  const said = COUNTED.flatMap(([kind, words]) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count ? `${count} ${words}` : [];
  });
  return `${said.join(', ') || 'Nothing'}.\n`;
}

const SIGNS: Readonly<Record<Change['kind'], string>> = {
  added: '+',
  changed: '~',
  same: ' ',
  removed: '-',
  vanished: '?',
};

/** What happened to each organisation. For a change, the values before and now. */
export function changeReport(changes: readonly Change[]): string {
  return changes
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, name, id, fields }) => {
      const lines = fields.flatMap(({ key, before, after }) => [
        ...(before === undefined ? [] : [`    - ${key}: ${shown(before)}\n`]),
        ...(after === undefined ? [] : [`    + ${key}: ${shown(after)}\n`]),
      ]);
      return `${SIGNS[kind]} ${name} (${id})${kind === 'vanished' ? ': not in the sheet' : ''}\n${lines.join('')}`;
    })
    .join('');
}

const shown = (value: unknown) => shortened(JSON.stringify(value), 100);
const shortened = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
