import type { Problem } from '../feed/model.js';
import { parseOrganization } from '../feed/decode/parse-feed.js';
import { ordered, ORGANIZATION_KEYS } from './key-order.js';
import { isRecord, type JsonObject, setKey } from './json.js';

/** A record that is valid in a feed, and the repairs that made it so. */
export interface CheckedRecord {
  /** With all keys that the contract does not know. Undefined if there is nothing to show. */
  readonly record: JsonObject | undefined;
  /** Their paths begin at the record. */
  readonly problems: readonly Problem[];
}

/** Checks an organisation as a page would, and keeps what pages ignore. */
export function checkRecord(given: JsonObject): CheckedRecord {
  const problems: Problem[] = [];
  const made = parseOrganization(given, problems);
  if (!made) return { record: undefined, problems };
  const broken = new Set(problems.map(({ path }) => path.split('/')[1] ?? ''));
  // What is in one field may move to another.
  for (const key of ['email', 'website']) if (broken.has(key)) broken.add(`additional_${key}s`);
  const record: JsonObject = {};
  for (const [key, value] of Object.entries(given)) {
    if (!broken.has(key)) setKey(record, key, value);
  }
  for (const [key, value] of Object.entries(made)) {
    const isNew = !Object.hasOwn(given, key) && !isEmptyList(value);
    if (broken.has(key) || isNew) setKey(record, key, plain(value));
  }
  return { record: ordered(record, ORGANIZATION_KEYS), problems };
}

/**
 * Whether a page cannot use a value: it leaves it out, or shows it as plain words without a link.
 */
export const isUnread = ({ read, made }: Pick<Problem, 'read' | 'made'>): boolean =>
  made === undefined || made === read || /^\[\{"label":"(?:[^"\\]|\\.)*"\}\]$/.test(made);

const isEmptyList = (value: unknown) => Array.isArray(value) && !value.length;

/** A deep copy, which can be changed safely. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return value;
  const made: JsonObject = {};
  for (const [key, each] of Object.entries(value)) setKey(made, key, plain(each));
  return made;
}
