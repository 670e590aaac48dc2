import { isRecord, type JsonObject, setKey } from '../../keeper/json.js';

/** Where something is in a document: the keys and indexes on the way to it. */
export type Path = readonly (string | number)[];

/** The value at a place of a document. Undefined if there is none. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isRecord(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/**
 * The document with another value at a place. Missing containers are added. Everything else stays
 * as it is, in its order. `undefined` removes the key.
 */
export function withValue(document: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(document) ? [...document] : [];
    const made = withValue(list[step], rest, value);
    if (made === undefined) list.splice(step, 1);
    else list[step] = made;
    return list;
  }
  const made: JsonObject = {};
  const before = isRecord(document) ? document : {};
  for (const [key, each] of Object.entries(before)) setKey(made, key, each);
  const inner = withValue(Object.hasOwn(before, step) ? before[step] : undefined, rest, value);
  if (inner === undefined) delete made[step];
  else setKey(made, step, inner);
  return made;
}

/** A place as a JSON Pointer (RFC 6901). */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${`${step}`.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');

/** The reverse. Numbers are indexes if the document has a list there. */
export function pathOf(document: unknown, pointer: string): Path {
  const path: (string | number)[] = [];
  for (const each of pointer.split('/').slice(1)) {
    const step = each.replace(/~1/g, '/').replace(/~0/g, '~');
    const isIndex = /^\d+$/.test(step) && Array.isArray(valueAt(document, path));
    path.push(isIndex ? Number(step) : step);
  }
  return path;
}

/** The id of the field for a place. */
export const fieldId = (path: Path): string => `f-${path.map(encodeURIComponent).join('.')}`;

/** The document without empty containers on the way to a place. */
export function withoutEmpty(document: unknown, path: Path, from = 1): unknown {
  let made = document;
  for (let length = path.length - 1; length >= from; length -= 1) {
    const place = path.slice(0, length);
    const value = valueAt(made, place);
    const isEmpty = typeof value === 'object' && value !== null && !Object.keys(value).length;
    if (!isEmpty) break;
    made = withValue(made, place, undefined);
  }
  return made;
}
