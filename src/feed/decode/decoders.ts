import { type Log, locate, mend, note } from './problems.js';
import { clean, slug } from './text.js';

/** Checks one untrusted value. Nothing where nothing can be made of it, which the log then says. */
export type Read<T> = (value: unknown, log: Log) => T | undefined;

/** A record that is still being put together. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What `make` makes of a value; anything but the value itself is noted. */
function scalar<T>(what: string, make: (value: unknown) => T | undefined): Read<T> {
  return (value, log) => {
    const made = make(value);
    if (made !== value) note(log, what, value, made);
    return made;
  };
}

/** Text, or a number in its place that is as it was written, that `fix` accepts or mends. */
export function text<T extends string>(
  what: string,
  fix: (text: string) => T | undefined,
): Read<T> {
  return scalar(what, (value) => {
    const isNumber = typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
    const given = isNumber || typeof value === 'string' ? clean(`${value}`) : '';
    return given ? fix(given) : undefined;
  });
}

export const plain = text('plain text', (given) => given);

/** One of a few words, in any case. */
export function oneOf<const T extends string>(...all: readonly T[]): Read<T> {
  return text(all.join(' or '), (given) => all[all.indexOf(given.toLowerCase() as T)]);
}

export const flag = scalar('true or false', (value) =>
  typeof value === 'boolean' ? value : undefined,
);

/** A number, or its digits as text. */
export const numeric = scalar('a number', (value) => {
  const made = typeof value === 'string' ? parseFloat(value) : value;
  return Number.isFinite(made) ? (made as number) : undefined;
});

/** Items of one list that are read: more is no list of a person's, and a page's end. */
const MOST = 1000;

/** Said of what repeats another: the first one stays. */
export const UNIQUE = 'there once';

/**
 * A list, or one item in place of a list, without the items that could not be read or that repeat
 * an earlier one (the same text, or the same `id`). Nothing where none is left.
 */
export function list<T>(item: Read<T>): Read<readonly T[]> {
  return function readList(value, log): readonly T[] | undefined {
    if (!Array.isArray(value)) return mend(log, 'a list', value, () => readList([value], log));
    const { problems, isOwn } = log;
    /** A copy takes time and memory: there is none before something in it differs. */
    let made: T[] | undefined = isOwn ? undefined : [];
    const marks = value.length > 1 ? new Set<unknown>() : undefined;
    let place = 0;
    for (const given of value) {
      const from = problems.length;
      if (place === MOST) {
        note(log, `at most ${MOST} items`, value.length, MOST);
        made ??= value.slice(0, MOST);
        break;
      }
      let one = isAbsent(given) ? undefined : item(given, log);
      const mark = (isRecord(one) && one['id']) || one;
      if (one !== undefined && marks?.has(mark)) {
        note(log, UNIQUE, mark);
        one = undefined;
      }
      locate(log, from, place);
      if (one !== given) made ??= value.slice(0, place);
      if (one !== undefined) made?.push(one);
      marks?.add(mark);
      place += 1;
    }
    const all = made ?? value;
    return all[0] === undefined ? undefined : all;
  };
}

/** Other names that fields go by. */
const ALIASES: Readonly<Record<string, string>> = {
  phone: 'phones',
  tel: 'phones',
  telephone: 'phones',
  web: 'website',
  url: 'website',
  category: 'category_ids',
};

type Entries = Record<string, unknown>;
type Field = readonly [name: string, read: Read<unknown>];

/**
 * A record: the known own keys of an object, each through its reader, and nothing else of it.
 * Two keys that come to the same one (`website` and `web`) join as a list.
 *
 * @param names the keys that hold text, and any other that is needed. A bare value in the place of
 * the record is read as the first; without one marked `!` the record is worth nothing. An `id!` can
 * be made of the first.
 * @param readers for the keys that hold something else.
 * @param fill gives what is missing, before what is needed is looked for. It must not change what
 * it is given, which may be the feed's own.
 */
export function record<T extends object>(
  names: string,
  readers: { readonly [Key in keyof T]?: Read<Exclude<T[Key], undefined>> } = {},
  fill?: (draft: Partial<T>, log: Log) => Partial<T>,
): Read<T> {
  const fields = new Map<string, Field>();
  const add = (name: string, read: unknown = plain) => fields.set(name, [name, read as Read<T>]);
  const needed = names.match(/\w+(?=!)/g) ?? [];
  const keys = names.match(/\w+/g) ?? [];
  const [first = ''] = keys;
  for (const name of [...keys, ...Object.keys(readers)]) add(name, readers[name as keyof T]);
  for (const [alias, name] of Object.entries(ALIASES)) {
    const field = fields.get(name);
    if (field && !fields.has(alias)) fields.set(alias, field);
  }

  const find = (key: string) => fields.get(key);

  return function readRecord(value, log): T | undefined {
    if (!isRecord(value)) {
      return mend(log, 'a record', value, () => readRecord({ [first]: value }, log));
    }
    let made: Entries = entriesOf(value, log, find);
    if (fill) made = fill(made as Partial<T>, log) as Entries;
    for (const key of needed) {
      if (made[key] !== undefined) continue;
      made = given(made, key, (key === 'id' && slug(String(made[first] ?? ''))) || undefined, log);
      if (made[key] !== undefined) continue;
      if (isAbsent(value[key])) missing(log, key);
      return undefined;
    }
    return Object.keys(made)[0] ? (made as T) : undefined;
  };
}

/** Notes that a key is not there, or what was made to stand there. */
export function missing(log: Log, key: string, made?: unknown): void {
  const from = log.problems.length;
  note(log, 'given', undefined, made);
  locate(log, from, key);
}

/** A record with what it lacks, if that could be made. */
export function given<T extends object, Key extends keyof T & string>(
  record: T,
  key: Key,
  made: T[Key] | undefined,
  log: Log,
): T {
  if (record[key] !== undefined || made === undefined) return record;
  missing(log, key, made);
  return { ...record, [key]: made };
}

/**
 * An object whose keys are the feed's to choose.
 *
 * @param fix accepts or mends a key; without it any will do.
 */
export function dictionary<T>(
  item: Read<T>,
  fix = (key: string): string | undefined => key,
): Read<Readonly<Record<string, T>>> {
  return (value, log) => {
    if (!isRecord(value)) {
      note(log, 'a record', value);
      return undefined;
    }
    const made = entriesOf(value, log, (key) => {
      const name = fix(key);
      return name && [name, item];
    });
    return Object.keys(made)[0] ? (made as Record<string, T>) : undefined;
  };
}

/** @param find which field a key stands for. */
function entriesOf(
  value: Entries,
  log: Log,
  find: (key: string) => Field | '' | undefined,
): Entries {
  const { problems, isOwn } = log;
  const keys = Object.keys(value);
  /** A copy takes time and memory: there is none before something in it differs. */
  let made: Entries | undefined = isOwn ? undefined : {};
  for (const key of keys) {
    const each = value[key];
    const from = problems.length;
    const [name = '', read] = find(key) || [];
    let one: unknown;
    if (read && !isAbsent(each)) {
      one =
        name === key ? read(each, log) : mend(log, `called ${name}`, each, () => read(each, log));
      locate(log, from, key);
    }
    if (!made && one !== each) {
      made = {};
      for (const before of keys.slice(0, keys.indexOf(key))) made[before] = value[before];
    }
    if (made && one !== undefined) {
      made[name] = Object.hasOwn(made, name) ? [made[name], one].flat() : one;
    }
  }
  return made ?? value;
}

export function isRecord(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON's ways to say nothing: they are no problem, and no value. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
