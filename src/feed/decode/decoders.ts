import type { Problem } from '../model.js';
import { clean, slug } from './text.js';

/** Checks one untrusted value. Nothing where nothing can be made of it, which the log then says. */
export type Read<T> = (value: unknown, log: Log) => T | undefined;

/** A record that is still being put together. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What has been repaired or refused so far, and where the reading stands. */
export class Log {
  readonly problems: Problem[];
  /** Whether a list or record that is right may be kept instead of a copy: nobody else has it. */
  readonly isOwn: boolean;
  readonly #path: (string | number)[] = [];
  /** Whether what is being read is part of a repair that will be noted as a whole. */
  #isMending = false;

  constructor(problems: Problem[] = [], isOwn = false) {
    this.problems = problems;
    this.isOwn = isOwn;
  }

  /** Reads what stands at `key` of what is being read. */
  at<T>(key: string | number, read: () => T): T {
    this.#path.push(key);
    const made = read();
    this.#path.pop();
    return made;
  }

  note(what: string, read: unknown, made?: unknown) {
    if (this.#isMending && made !== undefined) return;
    this.problems.push({
      // No key that gets here holds a `/` or `~`, which would want escaping.
      path: this.#path.map((key) => `/${key}`).join(''),
      read: shown(read) ?? '',
      made: shown(made),
      message: `Should be ${what}.`,
    });
  }

  /** Notes one repair in place of all those inside it; what is refused inside is noted too. */
  mend<T>(what: string, value: unknown, read: () => T | undefined): T | undefined {
    const wasMending = this.#isMending;
    this.#isMending = true;
    const made = read();
    this.#isMending = wasMending;
    if (made !== undefined) this.note(what, value, made);
    return made;
  }

  /** Gives a record what it lacks, if that can be made. */
  give<T, Key extends keyof T & string>(draft: T, key: Key, made: T[Key] | undefined) {
    if (draft[key] !== undefined || made === undefined) return;
    draft[key] = made;
    this.at(key, () => this.note('given', undefined, made));
  }
}

/** A value as JSON, cut to 80 characters and not looked into further or deeper than that needs. */
function shown(value: unknown): string | undefined {
  let left = 80;
  const cut = (_key: string, inner: unknown) => {
    left -= 1;
    return left < 0 ? undefined : typeof inner === 'string' ? inner.slice(0, 80) : inner;
  };
  try {
    return JSON.stringify(value, cut)?.slice(0, 80);
  } catch {
    // From a script, and no JSON at all.
    return '…';
  }
}

/** What `make` makes of a value; anything but the value itself is noted. */
function scalar<T>(what: string, make: (value: unknown) => T | undefined): Read<T> {
  return (value, log) => {
    const made = make(value);
    if (made !== value) log.note(what, value, made);
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

/**
 * A list, or one item in place of a list, without the items that could not be read or that repeat
 * an earlier one (the same text, or the same `id`). Nothing where none is left.
 */
export function list<T>(item: Read<T>): Read<readonly T[]> {
  return function readList(value, log): readonly T[] | undefined {
    if (!Array.isArray(value)) return log.mend('a list', value, () => readList([value], log));
    const made: T[] = [];
    const marks = new Set<unknown>();
    if (value.length > MOST) log.note(`at most ${MOST} items`, value.length, MOST);
    value.slice(0, MOST).forEach((each, index) =>
      log.at(index, () => {
        const one = isAbsent(each) ? undefined : item(each, log);
        if (one === undefined) return;
        const mark = (isRecord(one) && one['id']) || one;
        if (marks.has(mark)) log.note(UNIQUE, mark);
        else made.push(one);
        marks.add(mark);
      }),
    );
    return made[0] && unlessSame(made, value, log);
  };
}

/** What was made of a value, or the value where nothing had to change: a copy takes memory. */
function unlessSame<T extends object>(made: T, value: object, { isOwn }: Log): T {
  const entries = isOwn ? Object.entries(value) : [];
  const isSame =
    entries.length === Object.keys(made).length &&
    entries.every(([key, each]) => made[key as keyof T] === each);
  return isSame ? (value as T) : made;
}

/** Said of what repeats another: the first one stays. */
export const UNIQUE = 'there once';

/** Other names that fields go by. */
const ALIASES: Readonly<Record<string, string>> = {
  phone: 'phones',
  tel: 'phones',
  telephone: 'phones',
  web: 'website',
  url: 'website',
  category: 'category_ids',
};

/**
 * A record: the known own keys of an object, each through its reader, and nothing else of it.
 * Two keys that come to the same one (`website` and `web`) join as a list.
 *
 * @param names the keys that hold text, and any other that is needed. A bare value in the place of
 * the record is read as the first; without one marked `!` the record is worth nothing. An `id!` can
 * be made of the first.
 * @param readers for the keys that hold something else.
 * @param fill mends what is missing, before what is needed is looked for.
 */
export function record<T extends object>(
  names: string,
  readers: { readonly [Key in keyof T]?: Read<Exclude<T[Key], undefined>> } = {},
  fill?: (draft: Partial<Mutable<T>>, log: Log) => void,
): Read<T> {
  const fields = new Map<string, Read<unknown>>(Object.entries(readers));
  const needed: string[] = [];
  const [first = ''] = names.split(' ').map((each) => {
    const name = each.replace('!', '');
    if (name !== each) needed.push(name);
    if (!fields.has(name)) fields.set(name, plain);
    return name;
  });

  const find = (key: string): Field => {
    const name = fields.has(key) ? key : (ALIASES[key] ?? '');
    return [name, fields.get(name)];
  };

  return function readRecord(value, log): T | undefined {
    if (!isRecord(value)) {
      return log.mend('a record', value, () => readRecord({ [first]: value }, log));
    }
    const draft = readEntries(value, log, find);
    fill?.(draft as Partial<Mutable<T>>, log);
    if (needed.includes('id')) log.give(draft, 'id', slug(String(draft[first] ?? '')) || undefined);
    const missing = needed.find((key) => draft[key] === undefined);
    if (missing && isAbsent(value[missing])) log.at(missing, () => log.note('given', undefined));
    if (missing || !Object.keys(draft)[0]) return undefined;
    // What may still be added to must stay as it came.
    return fill ? (draft as T) : unlessSame(draft as T, value, log);
  };
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
      log.note('a record', value);
      return undefined;
    }
    const made = readEntries(value, log, (key) => [fix(key), item]);
    return Object.keys(made)[0] ? (made as Record<string, T>) : undefined;
  };
}

type Field = readonly [name: string | undefined, read: Read<unknown> | undefined];

/** @param find which field a key stands for. */
function readEntries(
  value: Record<string, unknown>,
  log: Log,
  find: (key: string) => Field,
): Record<string, unknown> {
  const draft: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const given = value[key];
    const [name, read] = find(key);
    if (!name || !read || isAbsent(given)) continue;
    const made = log.at(key, () =>
      name === key ? read(given, log) : log.mend(`called ${name}`, given, () => read(given, log)),
    );
    if (made !== undefined) {
      draft[name] = Object.hasOwn(draft, name) ? [draft[name], made].flat() : made;
    }
  }
  return draft;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON's ways to say nothing: they are no problem, and no value. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
