import { isRecord } from '../feed/decode/decoders.js';

/** An object of JSON, as it came: with all the keys that we do not know. */
export type JsonObject = Record<string, unknown>;

export { isRecord };

/** Whether two values are the same JSON, whatever the order of their keys. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, i) => isSameJson(each, other[i]));
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSameJson(one[key], other[key]))
  );
}

/**
 * Sets a key of an object's own, whatever it is called: assigning `__proto__` would do something
 * else.
 */
export function setKey(object: JsonObject, key: string, value: unknown): void {
  Object.defineProperty(object, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

/** The records of a list, and its key in the feed. */
export function recordsOf(feed: JsonObject): { key: string; records: readonly unknown[] } {
  const key =
    ['organizations', 'organisations'].find((name) => Array.isArray(feed[name])) ?? 'organizations';
  const records = feed[key];
  return { key, records: Array.isArray(records) ? records : [] };
}
