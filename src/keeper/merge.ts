import { type Entry, pairRows, rowProblem, withId } from './pair-rows.js';
import { isRecord, isSameJson, type JsonObject, recordsOf, setKey } from './json.js';
import { plainForm } from './plain-form.js';
import type { KeeperProblem } from './problem.js';
import type { ReadSheet } from './read-sheet.js';

export interface MergeOptions {
  /** An empty cell keeps what the list has. Otherwise it removes it. */
  readonly keepsEmpty?: boolean | undefined;
  /** Organisations that the sheet no longer has are removed from the list. Otherwise they stay. */
  readonly removesVanished?: boolean | undefined;
}

/** What a sheet does to one organisation of a list. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'same' | 'vanished' | 'removed';
  readonly id: string;
  readonly name: string;
  /** Row of the sheet, counted from 1. */
  readonly row?: number | undefined;
  /** The fields that differ: their values before and now. */
  readonly fields: readonly {
    readonly key: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
}

export interface Merged {
  readonly feed: JsonObject;
  readonly changes: readonly Change[];
  readonly problems: readonly KeeperProblem[];
}

/**
 * Imports the organisations of a sheet into a list. The organisation with the row's id, or else
 * with its name, is changed in the fields that the sheet has columns for. New ones are added at the
 * end. Importing the same sheet twice changes nothing the second time.
 */
export function mergeSheet(feed: JsonObject, sheet: ReadSheet, options: MergeOptions = {}): Merged {
  const { key, records } = recordsOf(feed);
  const entries: Entry[] = records.flatMap((record) =>
    isRecord(record) ? { record, isTaken: false } : [],
  );
  const problems: KeeperProblem[] = [];
  const changes: Change[] = [];
  const pairs = pairRows(entries, sheet.rows, problems);
  const parents = parentFinder([
    ...entries.map(({ record }) => record),
    ...pairs.map(({ id, record }) => ({ id, name: record['name'] })),
  ]);
  for (const pair of pairs) {
    const { entry, row } = pair;
    const record = withParent(withId(pair), row.row, parents, problems);
    if (!entry) {
      entries.push({ record, isTaken: true });
      changes.push({ kind: 'added', ...nameOf(record), row: row.row, fields: [] });
      continue;
    }
    const before = entry.record;
    entry.record = updated(before, record, row.keys, options);
    const fields = differences(before, entry.record);
    const kind = fields.length ? 'changed' : 'same';
    changes.push({ kind, ...nameOf(entry.record), row: row.row, fields });
  }

  const isGone = ({ isTaken }: Entry) => !isTaken && !!options.removesVanished;
  for (const entry of entries.filter(({ isTaken }) => !isTaken)) {
    const kind = isGone(entry) ? 'removed' : 'vanished';
    changes.push({ kind, ...nameOf(entry.record), fields: [] });
  }
  const organizations = entries.filter((entry) => !isGone(entry)).map(({ record }) => record);
  const { added } = sheet.categories;
  const categories = added.length && { categories: [feed['categories'] ?? [], added].flat() };
  return { feed: { ...feed, ...categories, [key]: organizations }, changes, problems };
}

/** The record with the sheet's values for the keys that it has columns for. */
function updated(
  before: JsonObject,
  row: JsonObject,
  keys: ReadonlySet<string>,
  { keepsEmpty }: MergeOptions,
): JsonObject {
  const made: JsonObject = {};
  for (const [key, value] of Object.entries(before)) {
    const isCleared = keys.has(key) && !Object.hasOwn(row, key) && !keepsEmpty;
    if (!isCleared || isKept(key, value)) setKey(made, key, value);
  }
  for (const [key, value] of Object.entries(row)) {
    if (key === 'id') continue;
    setKey(made, key, key === 'translations' ? joined(before[key], value) : value);
  }
  // A name that is given now is no longer derived.
  if (before['name'] !== made['name'] && !keys.has('name_source') && !row['name_source']) {
    delete made['name_source'];
  }
  for (const key of ['email', 'website']) dropMoved(key, before, made, row, keys);
  const words = source(before, made, row, keys);
  if (words) made['source_text'] = words;
  else delete made['source_text'];
  return made;
}

/**
 * Removes what came from a cell with several websites or e-mail addresses and is no longer in it.
 */
function dropMoved(
  key: string,
  before: JsonObject,
  made: JsonObject,
  row: JsonObject,
  keys: ReadonlySet<string>,
): void {
  const more = `additional_${key}s`;
  const words = isRecord(before['source_text']) ? before['source_text'][key] : undefined;
  const others = before[more];
  if (!keys.has(key) || keys.has(more) || row[more] !== undefined) return;
  if (typeof words !== 'string' || !Array.isArray(others)) return;
  const left = others.filter(
    (each: unknown) => !isRecord(each) || !words.includes(String(each['url'] ?? each['email'])),
  );
  if (left.length) made[more] = left;
  else delete made[more];
}

/** Fields that an empty cell does not remove. */
const isKept = (key: string, value: unknown) =>
  key === 'id' || key === 'translations' || (Array.isArray(value) && !value.length);

/** Translations. A sheet may have only some of them. */
function joined(before: unknown, after: unknown): unknown {
  if (!isRecord(before) || !isRecord(after)) return after;
  const made: JsonObject = { ...before };
  for (const [language, texts] of Object.entries(after)) {
    const old = before[language];
    setKey(made, language, isRecord(old) && isRecord(texts) ? { ...old, ...texts } : texts);
  }
  return made;
}

/** The original words of fields that have not changed, and those of the fields in the row. */
function source(
  before: JsonObject,
  made: JsonObject,
  row: JsonObject,
  keys: ReadonlySet<string>,
): JsonObject | undefined {
  if (keys.has('source_text')) return isRecord(row['source_text']) ? row['source_text'] : undefined;
  const old = before['source_text'];
  const words: JsonObject = {};
  for (const [key, value] of Object.entries(isRecord(old) ? old : {})) {
    const isSame = [key, `additional_${key}s`].every((each) =>
      isSameJson(before[each], made[each]),
    );
    if (isSame) setKey(words, key, value);
  }
  const own = row['source_text'];
  for (const [key, value] of Object.entries(isRecord(own) ? own : {})) setKey(words, key, value);
  return Object.keys(words).length ? words : undefined;
}

function differences(before: JsonObject, after: JsonObject): Change['fields'] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    isSameJson(before[key], after[key]) ? [] : { key, before: before[key], after: after[key] },
  );
}

const nameOf = ({ id, name }: JsonObject) => ({ id: String(id), name: String(name ?? id) });

/** Finds the id of an organisation by its id or name. */
function parentFinder(records: readonly JsonObject[]): (given: string) => string | undefined {
  const ids = new Set(records.map(({ id }) => String(id)));
  const byName = new Map(records.map(({ id, name }) => [plainForm(String(name)), String(id)]));
  return (given) => (ids.has(given) ? given : byName.get(plainForm(given)));
}

/** A sheet has the name or id of a parent. A feed has its id. */
function withParent(
  record: JsonObject,
  row: number,
  find: (given: string) => string | undefined,
  problems: KeeperProblem[],
): JsonObject {
  const given = record['parent_organization_id'];
  if (typeof given !== 'string') return record;
  const id = find(given);
  if (id === undefined) problems.push(rowProblem(record, row, 'parent', '', given));
  return id === undefined || id === given ? record : { ...record, parent_organization_id: id };
}
