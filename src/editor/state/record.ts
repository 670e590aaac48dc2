import { type CheckedRecord, checkRecord } from '../../keeper/check-record.js';
import { isRecord, type JsonObject } from '../../keeper/json.js';
import type { Path } from './path.js';
import type { Edit } from './store.js';

const known = new WeakMap<JsonObject, CheckedRecord>();

/** An organisation as a page reads it. Documents never change, so this is computed once. */
export function checked(record: JsonObject): CheckedRecord {
  const made = known.get(record) ?? checkRecord({ ...record });
  known.set(record, made);
  return made;
}

/** Shorter ways to write a field, which feeds may have in its place. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  phones: ['phone', 'tel', 'telephone'],
  website: ['web', 'url'],
  category_ids: ['category'],
};

/** The text of a field as it is in the file, or else as a page reads it. */
export function textOf(record: JsonObject, key: string): string {
  const own = record[key];
  if (typeof own === 'string') return own;
  const read = checked(record).record?.[key];
  return typeof read === 'string' ? read : '';
}

/** The items of a field, each as a record with its place in the list. */
export function itemsOf(record: JsonObject, key: string): readonly JsonObject[] {
  const own = record[key];
  const list = Array.isArray(own) && own.every(isRecord) ? own : checked(record).record?.[key];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** The texts of a field that is a list of them. */
export function textsOf(record: JsonObject, key: string): readonly string[] {
  const own = record[key];
  const isList = Array.isArray(own) && own.every((each) => typeof each === 'string');
  const list = isList ? own : checked(record).record?.[key];
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}

/** Sets a field, and removes the shorter ways to write it that it replaces. */
export function setField(path: Path, record: JsonObject, key: string, value: unknown): Edit[] {
  const others = [key, ...(ALIASES[key] ?? [])].filter((alias) => Object.hasOwn(record, alias));
  const isEmpty = value === '' || (Array.isArray(value) && !value.length);
  const further = `additional_${key}s`;
  // Several websites or e-mail addresses may be in one field: the others are not lost.
  const isSeveral = others.some((alias) => alias !== key || typeof record[alias] !== 'string');
  const kept = isSeveral ? checked(record).record?.[further] : undefined;
  return [
    { path: [...path, key], value: isEmpty ? undefined : value },
    ...(kept === undefined ? [] : [{ path: [...path, further], value: kept }]),
    ...others
      .filter((alias) => alias !== key)
      .map((alias) => ({ path: [...path, alias], value: undefined })),
  ];
}
