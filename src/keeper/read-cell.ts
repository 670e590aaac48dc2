import { readAddress } from './cells/address.js';
import type { CategoryBook } from './categories.js';
import type { Column } from './columns.js';
import { NO_COUNTRIES } from './countries.js';
import { type DateOrder, readDate } from './cells/dates.js';
import { type FoundLinks, readEmails, readWebsites, writeLink } from './cells/links.js';
import { isNothing, isSheetError } from './cells/nothing.js';
import { type PhoneCell, readPhones } from './cells/phones.js';
import { knownParts, shortParts, strongParts } from './cells/split.js';
import { linkFormula, plainCell, readJson } from './cells/text.js';
import { KEY } from './headings.js';
import { lostStart } from './lost-zero.js';
import { plainForm } from './plain-form.js';
import type { Severity } from './problem.js';
import type { SentenceCode } from './sentences.js';
import { termCode } from './terms.js';
import { countryCode, languageTag, partOfCountry } from './vocabulary.js';

/** Whether a number is possible, according to telephone metadata. */
export type PhoneCheck = (number: string, country: string | undefined) => boolean;

/** What reading a cell needs to know about its sheet. */
export interface CellContext {
  readonly categories: CategoryBook;
  /** Categories that are alone in some cell. In other cells, a comma may separate them. */
  readonly alone: ReadonlySet<string>;
  /** Which comes first in the dates of a column, by its index. */
  readonly dates: ReadonlyMap<number, DateOrder | undefined>;
  /** The country of numbers without a country code. */
  readonly country: string | undefined;
  /** Whether a lost 0 is put back, or only offered. */
  readonly zeros: 'restore' | 'offer';
  readonly isPhone: PhoneCheck | undefined;
}

/** Reports a problem of the cell that is being read. */
export type Note = (
  severity: Severity,
  code: SentenceCode,
  about: { read?: string; made?: string; offer?: string; other?: string },
) => void;

/**
 * The value of a cell, in the form of its field in the feed. Undefined if it is empty. A list, if
 * the field is a list.
 *
 * @param link the URL that the cell links to, if its text does not have it.
 */
export function readCell(
  { field, index, variant }: Column,
  given: string,
  link: string | undefined,
  context: CellContext,
  note: Note,
): unknown {
  if (field.startsWith(KEY)) return given ? jsonCell(given, note) : undefined;
  if (field.startsWith('_')) return given ? readJson(given) : undefined;
  const cell = valueOf(field, given, link, note);
  const read = READERS[field] ?? text;
  return cell === undefined || (isNothing(cell) && !isNamibia(field, cell))
    ? undefined
    : read(cell, context, note, { index, variant });
}

const isNamibia = (field: string, cell: string) => field === 'countries' && cell.trim() === 'NA';

/** The text of a cell, if it has no formula. */
function valueOf(field: string, given: string, link: string | undefined, note: Note) {
  if (isSheetError(given)) {
    note('refused', 'sheet-error', { read: given });
    return undefined;
  }
  const formula = linkFormula(given);
  const target = formula?.url ?? link;
  const isAddress = /website|email|logo/.test(field);
  if (target && isAddress && !/[.@]\p{L}/u.test(formula?.text ?? given)) return target;
  if (formula) return isAddress ? formula.url : formula.text;
  // A formula that people use so that Excel does not change a number.
  const [, quoted] = /^="([^"]*)"$/.exec(given.trim()) ?? [];
  if (quoted !== undefined) return quoted;
  if (/^=./.test(given)) {
    note('refused', 'formula', { read: given });
    return undefined;
  }
  // The mark before a number that makes it text, if a program did not understand it.
  return given.replace(/^'(?=[+(\d])/, '');
}

type Place = Pick<Column, 'index' | 'variant'>;
type CellReader = (cell: string, context: CellContext, note: Note, place: Place) => unknown;

const text: CellReader = (cell) => plainCell(cell);

const number: CellReader = (cell, _context, note) => {
  const made = Number(cell.trim().replace(/^([+-]?\d+),(\d+)$/, '$1.$2'));
  if (Number.isFinite(made)) return made;
  note('refused', 'number', { read: cell });
  return undefined;
};

function jsonCell(cell: string, note: Note): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    note('refused', 'json', { read: cell });
    return undefined;
  }
}

const json: CellReader = (cell, _context, note) => jsonCell(cell, note);

/** A note on a country or language: `Kenya (East Africa)`. */
const BRACKETS = /\s+\([^()]*\)/g;

const countries: CellReader = (cell, _context, note) =>
  some(
    knownParts(cell.replace(BRACKETS, ''), countryCode).flatMap(({ text: read, value }) => {
      if (value === undefined) {
        const isMany = NO_COUNTRIES.has(plainForm(read));
        note('refused', isMany ? 'many-countries' : 'country', { read });
        return [];
      }
      if (partOfCountry(read)) note('repaired', 'part-of-country', { read, made: value });
      return value;
    }),
  );

const languages: CellReader = (cell, _context, note) =>
  some(
    knownParts(cell.replace(BRACKETS, ''), languageTag).flatMap(({ text: read, value }) => {
      if (value === undefined) note('refused', 'language', { read });
      return value ?? [];
    }),
  );

/** Offers and phases: common words become their codes, others stay as they are. */
const terms: CellReader = (cell) => {
  const parts = knownParts(cell, termCode);
  const isKnown = parts.every(({ value }) => value !== undefined);
  return some(
    isKnown
      ? parts.map(({ value = '' }) => value)
      : shortParts(cell).map((part) => termCode(part) ?? part),
  );
};

const categories: CellReader = (cell, { categories: book, alone }, note) => {
  const find = (name: string) =>
    book.find(name) ?? (alone.has(plainForm(name)) ? `\n${name}` : undefined);
  const named = strongParts(cell).flatMap((part) => {
    const pieces = knownParts(part, find);
    return pieces.every(({ value }) => value !== undefined)
      ? pieces.map((each) => each.text)
      : part;
  });
  return some(
    named.map((name) => {
      const known = book.find(name);
      if (known !== undefined) return known;
      note('look', 'new-category', { read: name });
      return book.add(name);
    }),
  );
};

const date: CellReader = (cell, { dates }, note, { index }) => {
  const { date: made, other, isShort } = readDate(cell, dates.get(index));
  if (other && made) {
    note('refused', 'either-date', { read: cell, offer: made, other });
    return undefined;
  }
  if (!made) note('refused', 'date', { read: cell });
  else if (isShort) note('look', 'short-date', { read: cell, made });
  return made;
};

const STATUSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    active: 'active|open|current|yes|y|true|live|gweithredol|ydy|ie',
    inactive: 'inactive|dormant|paused|suspended|no|n|false|anweithredol|na',
    defunct:
      'defunct|closed|closed down|dissolved|permanently closed|ended|ceased|no longer running|no longer active|wedi cau',
    'temporarily closed': 'temporarily closed|closed temporarily|ar gau dros dro',
  }).flatMap(([status, all]) => all.split('|').map((name) => [name, status] as const)),
);

const status: CellReader = (cell, _context, note) => {
  const made = STATUSES.get(plainForm(cell));
  if (!made) note('refused', 'status', { read: cell });
  return made;
};

function linkReader(read: (cell: string) => FoundLinks, key: 'email' | 'url'): CellReader {
  return (cell, _context, note) => {
    const { links, rest } = read(cell);
    if (rest)
      note('repaired', 'words', { read: cell, made: links.map(writeLink).join('; '), other: rest });
    else if (!isPlainList(cell, links.map(writeLink))) {
      note('repaired', 'changed', { read: cell, made: links.map(writeLink).join('; ') });
    }
    return links.map(({ value, label }) => (label ? { [key]: value, label } : { [key]: value }));
  };
}

/** Whether a cell has only these texts and separators. */
const isPlainList = (cell: string, texts: readonly string[]) =>
  cell.trim() === texts.join('; ') ||
  cell
    .trim()
    .split(/\s*[;|\n]\s*|,\s+/)
    .join('\n') === texts.join('\n');

const phones: CellReader = (cell, context, note, { variant }) => {
  if (/^\d(?:[.,]\d+)?e\+\d+$/i.test(cell.trim())) {
    note('refused', 'short-number', { read: cell });
    return undefined;
  }
  if (/^[0.]+$/.test(cell.trim())) return undefined;
  const { phones: found, isRepaired } = readPhones(cell);
  if (isRepaired) note('repaired', 'changed', { read: cell, made: found.map(shown).join('; ') });
  return found.map((phone) => withZero(phone, context, note)).map(withType(variant));
};

const shown = ({ number: digits }: PhoneCell) => digits;
const withType = (type: string | undefined) => (phone: PhoneCell) =>
  type && !phone.type ? { ...phone, type } : phone;

function withZero(phone: PhoneCell, context: CellContext, note: Note): PhoneCell {
  const { number: read } = phone;
  const { made, code } = lostStart(read, context);
  if (made && context.zeros === 'restore') {
    note('repaired', code, { read, made });
    return { ...phone, number: made };
  }
  if (made) note('look', code, { read, offer: made });
  else if (context.isPhone?.(read, context.country) === false) note('look', 'odd-phone', { read });
  return phone;
}

/** The numbers of charities in Scotland and Northern Ireland, whose registers are others (org-id.guide). */
const REGISTERS: readonly (readonly [RegExp, string])[] = [
  [/^SC ?\d{6}$/i, 'GB-SC'],
  [/^NIC ?\d{6}$/i, 'GB-NIC'],
];

const identifiers: CellReader = (cell, _context, _note, { variant }) =>
  shortParts(cell).map((part) => {
    const register = variant === 'GB-CHC' && REGISTERS.find(([form]) => form.test(part))?.[1];
    const [, scheme = register || variant, identifier = part] =
      /^([A-Z]{2}-[A-Z]+)[\s:-]+(.+)$/.exec(part) ?? [];
    return scheme ? { identifier, identifier_scheme: scheme } : { identifier };
  });

const some = (values: readonly string[]) => (values.length ? [...new Set(values)] : undefined);

const READERS: Readonly<Record<string, CellReader>> = {
  category_ids: categories,
  countries,
  languages,
  offers: terms,
  phases: terms,
  services: (cell) => strongParts(cell).map((name) => ({ name })),
  assured_date: date,
  last_modified: date,
  status,
  email: linkReader(readEmails, 'email'),
  additional_emails: linkReader(readEmails, 'email'),
  website: linkReader(readWebsites, 'url'),
  additional_websites: linkReader(readWebsites, 'url'),
  'contact.email': linkReader(readEmails, 'email'),
  phones,
  'contact.phone': phones,
  organization_identifiers: identifiers,
  'location.latitude': number,
  'location.longitude': number,
  'location.address': (cell) => readAddress(cell),
  'location.country': (cell) => countryCode(cell) ?? plainCell(cell),
  checks: json,
  source_text: json,
  applies_to: json,
};
