import type { Correction } from '../feed/correction.js';
import { isRecord, type JsonObject, recordsOf, setKey } from './json.js';

/** The result of a correction. */
export interface Applied {
  /**
   * `applied`; `changed`: the old value is no longer there; `done`: the new one is there already;
   * `missing`: there is no such organisation.
   */
  readonly outcome: 'applied' | 'changed' | 'done' | 'missing';
  /** The feed with the correction, or unchanged if it was not applied. */
  readonly feed: JsonObject;
  /** The organisation's name. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** The current value, if it is not the old one. */
  readonly now: string | undefined;
}

type Holder = Record<string, unknown> | unknown[];
const isHolder = (value: unknown): value is Holder => isRecord(value) || Array.isArray(value);

/** Where in a record something is, by the keys of a JSON Pointer. */
function at(record: JsonObject, keys: readonly string[]): unknown {
  let value: unknown = record;
  for (const key of keys) {
    value = isHolder(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }
  return value;
}

/**
 * A copy of a record in which every text `before` is replaced by `after`, and how many were
 * replaced.
 */
function replaced(value: unknown, before: string, after: string): [unknown, number] {
  if (typeof value === 'string') {
    return value.trim() === before.trim() ? [after, 1] : [value, 0];
  }
  if (!isHolder(value)) return [value, 0];
  let count = 0;
  const change = (each: unknown): unknown => {
    const [made, here] = replaced(each, before, after);
    count += here;
    return made;
  };
  if (Array.isArray(value)) return [value.map(change), count];
  const copy: JsonObject = {};
  for (const [key, each] of Object.entries(value)) setKey(copy, key, change(each));
  return [copy, count];
}

/**
 * Applies a correction to a feed, whatever has moved in it since. The organisation is found by its
 * `id`, and its old value wherever the feed has it, because a keeper may write a field differently
 * from how a page reads it.
 */
export function applyCorrection(
  feed: JsonObject,
  [test, { path, value: before }, { value: after }]: Correction,
): Applied {
  const { key, records } = recordsOf(feed);
  const place = records.findIndex((each) => isRecord(each) && `${each.id}` === test.value);
  const record = records[place];
  const said = { feed, name: test.value, before, after, now: undefined };
  if (!isRecord(record)) return { ...said, outcome: 'missing' };
  const name = `${record.name ?? test.value}`;
  const keys = path.split('/').slice(3);
  const there = at(record, keys);
  const now = typeof there === 'string' ? there : undefined;
  const put = (made: unknown): Applied => {
    const copy: JsonObject = { ...feed };
    setKey(
      copy,
      key,
      records.map((each, index) => (index === place ? made : each)),
    );
    return { ...said, name, now, outcome: 'applied', feed: copy };
  };
  if (now?.trim() === before.trim()) return put(withValue(record, keys, after));
  const [made, count] = replaced(record, before, after);
  if (count === 1) return put(made);
  const outcome = now?.trim() === after.trim() ? 'done' : 'changed';
  return { ...said, name, now, outcome };
}

/** A copy of a value with another text at these keys. */
function withValue(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined || !isHolder(value)) return text;
  const inner = withValue(Reflect.get(value, key), rest, text);
  if (Array.isArray(value)) return value.map((each, index) => (`${index}` === key ? inner : each));
  const copy: JsonObject = { ...value };
  setKey(copy, key, inner);
  return copy;
}
