import { slug } from '../../feed/decode/text.js';
import { isRecord, type JsonObject, recordsOf } from '../../keeper/json.js';
import { type Path, valueAt } from './path.js';
import type { Edit } from './store.js';

/** The list at a place, or an empty list if there is something else. */
export function listAt(document: JsonObject, path: Path): readonly unknown[] {
  const list = valueAt(document, path);
  return Array.isArray(list) ? list : [];
}

/** Where a document has its organisations. */
export const organizationsPath = (document: JsonObject): Path => [recordsOf(document).key];

export const added = (document: JsonObject, path: Path, item: unknown): Edit => ({
  path,
  value: [...listAt(document, path), item],
});

export const removed = (document: JsonObject, path: Path, index: number): Edit => ({
  path,
  value: listAt(document, path).filter((_, each) => each !== index),
});

export function moved(document: JsonObject, path: Path, from: number, to: number): Edit {
  const value = [...listAt(document, path)];
  value.splice(to, 0, ...value.splice(from, 1));
  return { path, value };
}

/** An id, made from a name, that no item of the list has. */
export function freeId(items: readonly unknown[], name: string, otherwise: string): string {
  const taken = new Set(items.map((item) => (isRecord(item) ? item['id'] : undefined)));
  const base = slug(name.replace(/['’‘]/g, '')) || otherwise;
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
}
