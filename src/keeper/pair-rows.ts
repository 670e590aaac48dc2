import { slug } from '../feed/decode/text.js';
import { isRecord, type JsonObject } from './json.js';
import { plainForm } from './plain-form.js';
import type { KeeperProblem } from './problem.js';
import type { ReadRow } from './read-row.js';
import { SENTENCES } from './sentences.js';

/** An organisation of the list, and whether a row belongs to it. */
export interface Entry {
  record: JsonObject;
  isTaken: boolean;
}

/** A row, and the organisation of the list that it is about, unless it is a new one. */
export interface Pair {
  readonly row: ReadRow;
  readonly record: JsonObject;
  readonly id: string;
  readonly entry: Entry | undefined;
}

/** With the id in front, as feeds have it. */
export const withId = ({ id, record }: Pair): JsonObject => ({ ...{ id }, ...record, ...{ id } });

/** Finds the organisation of each row. */
export function pairRows(
  entries: readonly Entry[],
  rows: readonly ReadRow[],
  problems: KeeperProblem[],
): readonly Pair[] {
  const find = entryFinder(entries);
  const taken = new Set(entries.map(({ record }) => String(record['id'])));
  for (const { record } of rows) if (record?.['id']) taken.add(String(record['id']));
  const rowsById = new Map<string, number>();
  const rowsByName = new Map<string, number>();
  return rows.flatMap((row): Pair | [] => {
    const { record } = row;
    if (!record) return [];
    const given = typeof record['id'] === 'string' ? record['id'] : undefined;
    const same = given === undefined ? undefined : rowsById.get(given);
    if (same !== undefined) {
      problems.push(rowProblem(record, row.row, 'same-id', `${same}`, given));
      return [];
    }
    const form = plainForm(String(record['name']));
    const earlier = rowsByName.get(form);
    if (earlier === undefined) rowsByName.set(form, row.row);
    else problems.push(rowProblem(record, row.row, 'same-name-row', `${earlier}`));
    const entry = find(record);
    if (entry) entry.isTaken = true;
    const known = entry && String(entry.record['id']);
    if (given !== undefined && known !== undefined && given !== known) {
      problems.push(rowProblem(record, row.row, 'other-id', known, given));
    }
    const id = known ?? given ?? freeId(record['name'], taken);
    if (given !== undefined) rowsById.set(given, row.row);
    return { row, record, id, entry };
  });
}

/** Finds the organisation that a row is about, each once: by its id, else by one of its names. */
function entryFinder(entries: readonly Entry[]) {
  const byId = new Map(entries.map((entry) => [entry.record['id'], entry]));
  const byName = new Map<string, Entry[]>();
  const know = (name: unknown, entry: Entry) => {
    const form = typeof name === 'string' ? plainForm(name) : '';
    if (!form) return;
    const known = byName.get(form);
    if (!known) byName.set(form, [entry]);
    else if (!known.includes(entry)) known.push(entry);
  };
  for (const entry of entries) know(entry.record['name'], entry);
  for (const entry of entries) {
    know(entry.record['alternate_name'], entry);
    const { translations } = entry.record;
    for (const texts of isRecord(translations) ? Object.values(translations) : []) {
      if (isRecord(texts)) know(texts['name'], entry);
    }
  }
  return (record: JsonObject): Entry | undefined => {
    const known = record['id'] !== undefined && byId.get(record['id']);
    if (known) return known.isTaken ? undefined : known;
    const named = byName.get(plainForm(String(record['name']))) ?? [];
    return named.find(({ isTaken }) => !isTaken);
  };
}

/** An unused id: `sos-childrens-villages`, the second time `sos-childrens-villages-2`. */
function freeId(name: unknown, taken: Set<string>): string {
  const base = slug(String(name).replace(/['’‘]/g, '')) || 'organisation';
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

/** A problem of a row as a whole. */
export function rowProblem(
  record: JsonObject,
  row: number,
  code: 'same-name-row' | 'same-id' | 'other-id' | 'parent',
  other: string,
  read = String(record['name']),
): KeeperProblem {
  return {
    severity: code === 'same-id' ? 'refused' : 'look',
    code,
    organization: String(record['name']),
    row,
    read,
    other,
    message: SENTENCES[code]({ read, other }),
  };
}
