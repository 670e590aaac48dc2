import { ORGANIZATION_FIELDS } from './fields/fields.js';
import { headingForm, type Headings, headingsOf, type Meaning } from './headings.js';
import { plainForm } from './plain-form.js';
import { columnLetter } from './sheet.js';
import { countryCode } from './vocabulary.js';

/** A column of a sheet and what its cells are read as. */
export interface Column extends Meaning {
  /** Counted from 0. */
  readonly index: number;
  readonly letter: string;
  /** As in the sheet. Empty if the column has none. */
  readonly heading: string;
}

/**
 * The keeper's decisions about columns, by letter or heading: any heading that we know, or
 * `ignore`.
 */
export type ColumnChoices = Readonly<Record<string, string>>;

/** Stands for the field of a column that is left out. */
export const IGNORE = 'ignore';

/**
 * The fields that a record has only once. If two columns have the same one, the second is kept, but
 * not read.
 */
const isSingle = (field: string) =>
  !/^(?:phones|additional_\w+|organization_identifiers|location\.address_[12]|_.*|key: .*)$/s.test(
    field,
  ) && field !== IGNORE;

const organizationHeadings = headingsOf(ORGANIZATION_FIELDS);

/**
 * What each column of a sheet is read as.
 *
 * @param headings the row of headings.
 * @param rows those below it.
 */
export function columnsOf(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  choices: ColumnChoices = {},
  known: Headings = organizationHeadings,
): readonly Column[] {
  const width = Math.max(headings.length, ...rows.slice(0, SAMPLE).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index): Column => {
    const heading = headings[index] ?? '';
    const letter = columnLetter(index);
    const choice = choiceFor(choices, letter, heading);
    const meaning = choice === undefined ? known.meaningOf(heading) : chosen(choice, known);
    const named = heading.trim() ? meaning : { ...meaning, field: `_${letter}` };
    return { index, letter, heading, ...(choice === undefined ? named : meaning) };
  });
  const cellsOf = ({ index }: Column) =>
    rows.slice(0, SAMPLE).flatMap((row) => row[index]?.trim() || []);
  return distinct(
    withElse(
      columns
        .filter((column) => column.heading.trim() || cellsOf(column).length)
        .map((column) => byContent(column, cellsOf(column), columns)),
      known,
    ),
  );
}

/** How many rows are read to find out what a column contains. */
const SAMPLE = 200;

function choiceFor(choices: ColumnChoices, letter: string, heading: string): string | undefined {
  const form = headingForm(heading);
  const [, choice] =
    Object.entries(choices).find(
      ([key]) => key.toUpperCase() === letter || (form && headingForm(key) === form),
    ) ?? [];
  return choice;
}

function chosen(choice: string, known: Headings): Meaning {
  const field = choice.trim().toLowerCase() === IGNORE ? IGNORE : undefined;
  return { ...known.meaningOf(choice), ...(field && { field }), how: 'given', isDoubtful: false };
}

const unknown = (column: Column): Column => ({
  ...column,
  field: `_${column.heading.trim() || column.letter}`,
  variant: undefined,
  number: 1,
  how: 'unknown',
});

const hasHost = (cell: string) => /[\p{L}\p{N}-]\.\p{L}{2}/u.test(cell);

/** Decides from the cells of a column whether it is what its heading says. */
const LOOKS: Readonly<Record<string, (cell: string) => boolean>> = {
  email: (cell) => cell.includes('@'),
  website: hasHost,
  additional_websites: hasHost,
  phones: (cell) => cell.replace(/\P{Nd}/gu, '').length > 5,
  countries: (cell) => isCountries(cell),
};

const isCountries = (cell: string) =>
  cell.split(/[;,/|\n]|\sand\s/).some((part) => countryCode(part) !== undefined);

const isMost = (cells: readonly string[], test: (cell: string) => boolean) =>
  cells.length > 0 && cells.filter(test).length * 2 >= cells.length;

/** Headings whose meaning depends on their cells. */
const WHERE = /^(?:area|areas|region|location|locations|where|place|lleoliad|ardal)$/;

/** Whether the meaning of a heading depends on the cells below it. */
export const isOpen = (heading: string): boolean => WHERE.test(headingForm(heading));

function byContent(column: Column, cells: readonly string[], all: readonly Column[]): Column {
  const form = headingForm(column.heading);
  if (column.how === 'given') return column;
  if (column.isDoubtful) {
    const looks = LOOKS[column.field];
    if (looks && cells.length && !isMost(cells, looks)) return unknown(column);
  }
  if (WHERE.test(form) && isMost(cells, isCountries)) {
    return { ...column, field: 'countries', how: 'exact' };
  }
  if (/^(?:location|where|lleoliad)$/.test(form)) {
    return { ...column, field: 'location.city', how: 'within' };
  }
  // If there is an address, `Country` is a part of it.
  if (/^(?:country|gwlad)$/.test(form)) {
    const hasAddress = all.some(({ field }) => /^location\.(?:address|city|postal)/.test(field));
    return { ...column, field: hasAddress ? 'location.country' : 'countries' };
  }
  // The person who filled in a form is not the organisation that it is about.
  if (/^(?:email|username)/.test(form) && plainForm(all[0]?.heading ?? '') === 'timestamp') {
    if (column.index === 1) return { ...unknown(column), field: IGNORE };
  }
  return column;
}

/** A contact's telephone becomes the organisation's, if there is no other. */
function withElse(columns: readonly Column[], known: Headings): readonly Column[] {
  const has = (field: string) => columns.some((column) => column.field === field);
  const orElse = new Map(
    known === organizationHeadings
      ? ORGANIZATION_FIELDS.flatMap(({ id, orElse: other }) =>
          other ? [[id, other] as const] : [],
        )
      : [],
  );
  return columns.map((column) => {
    const other = column.number === 1 && orElse.get(column.field);
    return other && !has(other) && !has('contact.name') ? { ...column, field: other } : column;
  });
}

/**
 * Of two columns for one text, the one with the better heading is read, or else the first. The
 * other is kept.
 */
function distinct(columns: readonly Column[]): readonly Column[] {
  const best = new Map<string, Column>();
  const rank = ({ how }: Column) => ['given', 'exact', 'within', 'unknown'].indexOf(how);
  const keyOf = ({ field, variant = '', number }: Column) => [field, variant, number].join('\n');
  for (const column of columns.filter(({ field }) => isSingle(field))) {
    const other = best.get(keyOf(column));
    if (!other || rank(column) < rank(other)) best.set(keyOf(column), column);
  }
  const keys = new Set<string>();
  return columns.map((column) => {
    const isRead = !isSingle(column.field) || best.get(keyOf(column)) === column;
    const made = isRead ? column : (second(column) ?? unknown(column));
    if (!made.field.startsWith('_')) return made;
    let { field } = made;
    for (let n = 2; keys.has(field); n += 1) field = `${made.field} ${n}`;
    keys.add(field);
    return { ...made, field };
  });
}

/** Where a second website or mailbox goes. */
function second(column: Column): Column | undefined {
  const { field } = column;
  return field === 'email' || field === 'website'
    ? { ...column, field: `additional_${field}s` }
    : undefined;
}
