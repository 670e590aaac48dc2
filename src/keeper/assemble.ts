import { withHouse } from '../feed/decode/places.js';
import type { Column } from './columns.js';
import { TRANSLATED } from './fields/fields.js';
import { FAMILY } from './fields/reach.js';
import { KEY } from './headings.js';
import { isRecord, type JsonObject, setKey } from './json.js';

/** The parts of an address, which are inside a location. */
const ADDRESS = /^(?:attention|address_\d|city|region|state_province|postal_code|country)$/;

/** Puts what a cell says where it belongs in a record. Columns of one list add to it. */
export function put(record: JsonObject, column: Column, value: unknown): void {
  const { field, variant, number } = column;
  const [list = '', part = ''] = field.startsWith('_') ? [] : field.split('.');
  if (field.startsWith(KEY)) setKey(record, field.slice(KEY.length), value);
  else if (list === 'location' && part) putLocation(nth(record, 'locations', number), part, value);
  else if (list === 'contact' && part) {
    putContact(nth(record, 'contacts', number), part, value, variant);
  } else if (variant && TRANSLATED.has(field)) {
    setKey(child(child(record, 'translations'), variant), field, value);
  } else if (Array.isArray(value) && Array.isArray(record[field])) {
    record[field] = [...(record[field] as unknown[]), ...value];
  } else setKey(record, field, value);
}

function child(record: JsonObject, key: string): JsonObject {
  const known = Object.hasOwn(record, key) ? record[key] : undefined;
  if (isRecord(known)) return known;
  const made: JsonObject = {};
  setKey(record, key, made);
  return made;
}

/** The record that is the `number`th of a list, counted from 1. */
function nth(record: JsonObject, key: string, number: number): JsonObject {
  const list = (record[key] ??= []) as JsonObject[];
  while (list.length < number) list.push({});
  return list[number - 1] ?? {};
}

function putLocation(location: JsonObject, part: string, value: unknown): void {
  if (part === 'address') Object.assign(nth(location, 'addresses', 1), value);
  else if (part === 'hours') location['schedules'] = [{ description: value }];
  else if (ADDRESS.test(part)) {
    const address = nth(location, 'addresses', 1);
    const known = address[part];
    address[part] =
      known === undefined
        ? value
        : (part === 'address_1' && withHouse(`${known}`, `${value}`)) || `${known}, ${value}`;
  } else location[part] = value;
}

function putContact(contact: JsonObject, part: string, value: unknown, variant?: string): void {
  const known = contact[part];
  if (part === 'phone') contact['phones'] = value;
  else if (part === 'email') contact['email'] = firstOf(value, 'email');
  else if (part === 'name' && known) {
    contact['name'] = variant === FAMILY ? `${known} ${value}` : `${value} ${known}`;
  } else contact[part] = value;
}

/** The first e-mail address or website in a cell is the main one. */
function firstOf(value: unknown, key: string): unknown {
  const [first]: readonly unknown[] = Array.isArray(value) ? value : [];
  return isRecord(first) ? first[key] : value;
}

/**
 * Finishes a record after all cells of a row are in it: the further e-mail addresses and websites
 * of a cell move to their own fields, and places that no cell filled are removed.
 */
export function settle(record: JsonObject): JsonObject {
  for (const [key, item] of [
    ['email', 'email'],
    ['website', 'url'],
  ] as const) {
    const all = record[key];
    if (!Array.isArray(all)) continue;
    const [first, ...rest] = all as unknown[];
    // The main one is there again for its label.
    const others = isRecord(first) && first['label'] ? all : rest;
    record[key] = firstOf(all, item);
    const more = `additional_${key}s`;
    if (others.length) record[more] = [others, record[more] ?? []].flat();
  }
  for (const key of ['locations', 'contacts']) {
    const all = record[key];
    if (Array.isArray(all)) record[key] = all.filter((each) => Object.keys(each).length);
  }
  return record;
}
