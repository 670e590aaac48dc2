import type { Problem } from '../feed/model.js';
import { parseOrganization } from '../feed/decode/parse-feed.js';
import { ordered, ORGANIZATION_KEYS } from './key-order.js';
import { isRecord, type JsonObject, setKey } from './json.js';

/** A record as a feed may have it, and what had to be done for that. */
export interface CheckedRecord {
  /** With all keys that the contract does not know. Nothing where there is nothing to show. */
  readonly record: JsonObject | undefined;
  /** Their paths begin at the record. */
  readonly problems: readonly Problem[];
}

/** Checks an organisation as a page would, and keeps what pages do not look at. */
export function checkRecord(given: JsonObject): CheckedRecord {
  const problems: Problem[] = [];
  const made = parseOrganization(given, problems);
  if (!made) return { record: undefined, problems };
  const broken = new Set(problems.map(({ path }) => path.split('/')[1] ?? ''));
  // What is found in one field may go to another.
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
 * Whether a page can make nothing of a value: it leaves it out, or shows it as it is or as words,
 * which lead nowhere.
 */
export const isUnread = ({ read, made }: Pick<Problem, 'read' | 'made'>): boolean =>
  made === undefined || made === read || /^\[\{"label":"(?:[^"\\]|\\.)*"\}\]$/.test(made);

const isEmptyList = (value: unknown) => Array.isArray(value) && !value.length;

/** A copy that is nobody else's to change. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return value;
  const made: JsonObject = {};
  for (const [key, each] of Object.entries(value)) setKey(made, key, plain(each));
  return made;
}
