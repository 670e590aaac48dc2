import { fieldOf, spelled } from './names.js';
import { withHouse } from './places.js';
import { type Log, locate, mend, note } from './problems.js';
import { clean, prose, slug } from './text.js';

/** Checks one untrusted value. Undefined if it cannot be used, which the log then says. */
export type Read<T> = (value: unknown, log: Log) => T | undefined;

export type Entries = Record<string, unknown>;

/** The result of `make` for a value. Noted if it differs from the value. */
function scalar<T>(what: string, make: (value: unknown) => T | undefined): Read<T> {
  return (value, log) => {
    const made = make(value);
    if (made !== value) note(log, what, value, made);
    return made;
  };
}

/** Ids and codes are shorter than this. */
const SHORT = 20;

/** Most texts of feeds: ASCII letters, without the marks of HTML or Markdown. */
const FINE = /^(?! )[ -"$%'-)+-;=-Z\]^`-~]+(?<! )$/;

/**
 * Text, or a number in its place with the same digits as in the file, that `fix` accepts or
 * repairs. In place of a text, there may be something that has a name, as in schema.org.
 *
 * @param clear removes what has no place in any such text.
 */
export function text<T extends string>(
  what: string,
  fix: (text: string) => T | undefined,
  clear = clean,
): Read<T> {
  /** Short texts that are right: the codes and ids of a feed are few, and each is in many records. */
  const right = new Set<unknown>();
  const read = scalar(what, (given) => {
    const value = isRecord(given) ? (given['name'] ?? given['@value'] ?? given['url']) : given;
    if (typeof value === 'string' && FINE.test(value)) return fix(value);
    const isNumber = typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
    const cleared = isNumber || typeof value === 'string' ? clear(`${value}`) : '';
    return cleared ? fix(cleared) : undefined;
  });
  return (value, log) => {
    if (right.has(value)) return value as T;
    const made = read(value, log);
    if (made === value && made && made.length < SHORT && right.size < MOST) right.add(value);
    return made;
  };
}

/** What is shown. */
export const plain = text('plain text, without HTML or Markdown', (given) => given, prose);
/** What is only compared. */
export const id = text('a short text', (given) => given);
/** What is never shown, and kept exactly. */
export const literal: Read<string> = (value) => (typeof value === 'string' ? value : undefined);

/** One of a few words, in any case, however they are joined. */
export function oneOf<const T extends string>(...all: readonly T[]): Read<T> {
  return text(
    all.join(' or '),
    (given) =>
      all[
        all.indexOf(
          given
            .toLowerCase()
            .replace(/[\s_.-]+/g, ' ')
            .trim() as T,
        )
      ],
  );
}

export const flag = scalar('true or false', (value) =>
  typeof value === 'boolean' ? value : undefined,
);

/** A number, or its digits as text, that is at most this far from 0. */
export const numberWithin = (most: number, what = `a number from -${most} to ${most}`) =>
  scalar(what, (value) => {
    const made = typeof value === 'string' ? Number(value) : value;
    return Number.isFinite(made) && Math.abs(made as number) <= most ? (made as number) : undefined;
  });

export const numeric = numberWithin(Infinity, 'a number');

/**
 * How many items of one list are read. Nobody writes a longer one by hand, and it would stall a
 * page.
 */
export const MOST = 1000;
/** How many items are read from all lists of one organisation. */
export const MOST_IN_ALL = 10_000;

/** The note for repetitions: the first one stays. */
export const UNIQUE = 'there only once';

/**
 * A list, or one item in place of a list, without the items that could not be read or that repeat
 * an earlier one (the same text, or the same `id`). Undefined if none is left.
 *
 * @param separator what separates items in one text, such as in a cell of a spreadsheet.
 */
export function list<T>(item: Read<T | readonly T[]>, separator?: RegExp): Read<readonly T[]> {
  return function readList(value, log): readonly T[] | undefined {
    if (!Array.isArray(value)) {
      const isText = separator && typeof value === 'string';
      const items = isText ? value.split(separator, MOST) : [value];
      return mend(log, 'a list', value, () => readList(items, log));
    }
    /** A copy takes time and memory: there is none before something in it differs. */
    let made: T[] | undefined = log.isOwn ? undefined : [];
    const marks = value.length > 1 ? new Set<unknown>() : undefined;
    let place = 0;
    for (const given of value) {
      const from = log.problems.length;
      if (place === MOST || log.left < 1) {
        note(
          log,
          `a shorter list: ${MOST}, or ${MOST_IN_ALL} in all, are read`,
          value.length,
          place,
        );
        made ??= value.slice(0, place);
        break;
      }
      log.left -= 1;
      const read = isAbsent(given, item) ? undefined : item(given, log);
      for (const one of Array.isArray(read) ? read : [read]) {
        const mark = (isRecord(one) && one['id']) || one;
        const isKnown = marks?.has(mark);
        if (one !== given || isKnown) made ??= value.slice(0, place);
        if (isKnown) note(log, UNIQUE, mark);
        else if (one !== undefined) {
          made?.push(one);
          marks?.add(mark);
        }
      }
      locate(log, from, place);
      place += 1;
    }
    const all = made ?? value;
    return all[0] === undefined ? undefined : all;
  };
}

type Field = readonly [name: string, read: Read<unknown>];

/**
 * A record: the known own keys of an object, each read by its reader, and nothing else. A key may
 * be spelled differently or be another name for the field. Several keys for one list are joined.
 *
 * @param names the keys with text (or an id, if they end in `id`), and all other required keys. A
 * bare value in place of the record is read as the first key. `!` marks a required key, without
 * which the record is dropped. An `id!` can be made from the first.
 * @param readers for the keys with other values.
 * @param fill adds what is missing, before required keys are checked, or returns several records in
 * place of one. It must not change its argument, which may belong to the feed.
 */
export function record<T extends object>(
  names: string,
  readers: { readonly [Key in keyof T]?: Read<Exclude<T[Key], undefined>> } = {},
  fill?: (made: Entries, log: Log) => Entries | readonly Entries[],
): Read<T> {
  const needed = names.match(/\w+(?=!)/g) ?? [];
  const keys = names.match(/\w+/g) ?? [];
  const [first = ''] = keys;
  const fields = new Map<string, Field>();
  for (const name of [...keys, ...Object.keys(readers)]) {
    const read: unknown = readers[name as keyof T] ?? (name.endsWith('id') ? id : plain);
    const field: Field = [name, read as Read<unknown>];
    fields.set(name, field).set(name.replaceAll('_', ''), field);
  }
  const find = (key: string) => {
    const field = fields.get(key);
    if (field) return field;
    const name = spelled(key);
    return fields.get(name) ?? fields.get(fieldOf(name));
  };

  return function readRecord(value, log): T | undefined {
    if (!isRecord(value)) {
      return mend(log, 'an object with fields', value, () => readRecord({ [first]: value }, log));
    }
    let made = entriesOf(value, log, find);
    const filled = fill?.(made, log) ?? made;
    if (Array.isArray(filled)) return filled as unknown as T;
    made = filled as Entries;
    for (const key of needed) {
      if (key === 'id' && !made[key]) {
        made = given(made, key, slug(String(made[first] ?? '')) || undefined, log);
      }
      if (made[key]) continue;
      if (isAbsent(value[key])) noteAt(log, key, 'given');
      return undefined;
    }
    return Object.keys(made)[0] ? (made as T) : undefined;
  };
}

/** Notes something about a key of what is being read. */
export function noteAt(log: Log, key: string, what: string, read?: unknown, made?: unknown): void {
  const from = log.problems.length;
  note(log, what, read, made);
  locate(log, from, key);
}

/** A record with a missing value added, if that could be made. */
export function given<T extends object>(record: T, key: string, made: unknown, log: Log): T {
  if (record[key as keyof T] !== undefined || made === undefined) return record;
  noteAt(log, key, 'given', undefined, made);
  return { ...record, [key]: made };
}

/**
 * An object whose keys are the feed's to choose.
 *
 * @param fix accepts or repairs a key. Without it, any key is accepted.
 */
export function dictionary<T>(
  item: Read<T>,
  fix = (key: string): string | undefined => key,
): Read<Readonly<Record<string, T>>> {
  return (value, log) => {
    if (!isRecord(value)) {
      note(log, 'an object with fields', value);
      return undefined;
    }
    const made = entriesOf(value, log, (key) => {
      const name = fix(key);
      return name ? [name, item] : undefined;
    });
    return Object.keys(made)[0] ? (made as Record<string, T>) : undefined;
  };
}

/**
 * How a field's value is joined to the one that an earlier key gave it. Undefined if the first value
 * stays alone.
 */
function joinerOf(
  name: string,
  known: unknown,
  given: unknown,
): ((one: unknown) => unknown) | undefined {
  if (!known) return undefined;
  if (Array.isArray(known) || /^(?:email|website)$/.test(name)) return (one) => [known, one].flat();
  if (/^(?:address_2|title)$/.test(name)) return (one) => `${known}, ${one}`;
  const isStreet = name === 'address_1' && !isRecord(given) && withHouse(`${known}`, `${given}`);
  return isStreet ? (one) => withHouse(`${known}`, `${one}`) : undefined;
}

/** How many fields of one record may have other names. Nobody writes more by hand. */
const MOST_NAMES = 50;

/** @param find returns the field that a key stands for. */
function entriesOf(value: Entries, log: Log, find: (key: string) => Field | undefined): Entries {
  const keys = Object.keys(value);
  /** A copy takes time and memory: there is none before something in it differs. */
  let made: Entries | undefined = log.isOwn ? undefined : {};
  const copyBefore = (key: string): Entries => {
    const copy: Entries = made ?? {};
    if (!made) for (const before of keys.slice(0, keys.indexOf(key))) copy[before] = value[before];
    return (made = copy);
  };
  let count = 0;
  let renamed = 0;
  for (const key of keys) {
    const each = value[key];
    const field = find(key);
    const name = field?.[0] ?? '';
    const read = field?.[1];
    const from = log.problems.length;
    let one: unknown;
    if (read && !isAbsent(each, read)) {
      const known = (name === key ? made : copyBefore(key))?.[name];
      const join = joinerOf(name, known, each);
      if (count++ === MOST) {
        note(log, `an object with at most ${MOST} fields`, keys.length, MOST);
        return copyBefore(key);
      }
      if (name === key) one = read(each, log);
      else if ((!known || join) && renamed++ < MOST_NAMES) {
        one = mend(log, `called ${name}`, each, () => read(each, log));
      }
      locate(log, from, key);
      if (one !== undefined && (made || one !== each))
        copyBefore(key)[name] = join ? join(one) : one;
    }
    if (one !== each) copyBefore(key);
  }
  return made ?? value;
}

export function isRecord(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What people and programs write if there is nothing, or nothing yet. */
export const NOTHING =
  /^\s*(?:#?n ?\/ ?a\.?|n\.a\.|[-–—?.\s]+|null|nil|nan|none|undefined|unknown|not (?:known|available|applicable|given|provided|specified|stated)|no (?:web ?site|e-?mail|phone)|tb[acd]|t\.b\.[acd]\.?|to (?:be (?:announced|confirmed|decided)|follow)|#(?:ref|name|value|null)[!?])\s*$/i;

/** Empty values of JSON and of spreadsheets. They are neither a problem nor a value. */
function isAbsent(value: unknown, read?: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (typeof value === 'string' &&
      value.length < 20 &&
      read !== id &&
      read !== literal &&
      NOTHING.test(value))
  );
}
